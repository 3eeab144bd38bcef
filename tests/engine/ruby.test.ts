import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { expectLinear } from '../support/growth'

const REST = 'Theo kế hoạch, mỗi xã huy động từ 200 đến 300 lượt người tham gia, ưu tiên các tuyến kênh bị bồi lắng nặng tại xã Bãi Dâu.'
const bodyOf = (html: string) => {
  const page = `<html><head><title>Sông Xanh ra quân</title></head><body><h1>Sông Xanh ra quân làm thủy lợi nội đồng</h1><p>12/03/2024</p><div>${html}<p>${REST}</p></div></body></html>`
  return extract(page).article?.body[0]
}

describe('a reading above its base stands apart from it', () => {
  it.each([
    ['with its base marked', '<ruby><rb>東京</rb><rt>Tokyo</rt></ruby>', '東京 Tokyo'],
    ['over a bare base', '<ruby>東京<rt>Tokyo</rt></ruby>', '東京 Tokyo'],
    ['in the page’s own brackets', '<ruby>東京<rp>(</rp><rt>Tokyo</rt><rp>)</rp></ruby>', '東京(Tokyo)'],
    ['letter by letter', '<ruby>東<rt>tō</rt>京<rt>kyō</rt></ruby>', '東 tō 京 kyō'],
  ])('%s', (_, ruby, read) => {
    const text = `Đoàn đến từ tỉnh ${read} thăm xã Bãi Dâu sáng 12/3, tìm hiểu mô hình tổ hợp tác dùng nước.`
    expect(bodyOf(`<p>Đoàn đến từ tỉnh ${ruby} thăm xã Bãi Dâu sáng 12/3, tìm hiểu mô hình tổ hợp tác dùng nước.</p>`)).toMatchObject({
      text,
    })
  })

  it('in lists too, and marks hold', () => {
    const list = bodyOf(`<ul><li>Đoàn <b><ruby>東京<rt>Tokyo</rt></ruby></b> thăm xã</li><li>Đoàn thứ hai thăm huyện</li></ul>`)
    expect(list).toMatchObject({ items: [{ text: 'Đoàn 東京 Tokyo thăm xã', marks: [{ type: 'strong', start: 5, end: 13 }] }, {}] })
  })

  it('in time, however many stand above one base', () => {
    expectLinear(count => bodyOf(`<p><ruby>${'字<rt>a</rt>'.repeat(count)}</ruby></p>`), 24_000)
  })
})

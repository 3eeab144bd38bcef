import { describe, expect, it } from 'vitest'
import { definePortal, extract, parsePortal } from '../src'

const page = `<html><body><div class="menu"><a href="/">Trang chủ</a></div>
<div class="hop1"><div class="tieu">Mở lớp dạy bơi cho trẻ em vùng bãi</div><div class="chu"><p>Sáng 3/6, xã Bãi Trầu khai giảng lớp dạy bơi miễn phí cho 60 em từ 8 đến 14 tuổi.</p>
<p>Lớp học kéo dài ba tuần, do hai giáo viên thể dục của trường trung học cơ sở đứng lớp, học cụ được các nhà hảo tâm tài trợ.</p></div></div>
<div class="hop2"><h2 class="moi">Chuyện bên lề</h2><div class="noidung"><p>Bà con góp tre làm bè, thanh niên trong xã thay nhau trực để giữ an toàn cho các em trong suốt khóa học vừa qua.</p>
<p>Cuối khóa, em nào bơi được 25 mét sẽ nhận giấy chứng nhận và một chiếc áo phao.</p></div></div></body></html>`

const portal = definePortal({
  name: 'Bãi Trầu',
  hosts: ['.baitrau.example.gov.vn'],
  layouts: [
    { until: '2016-01-01', title: ['.moi'], body: ['.noidung'] },
    { title: ['.tieu'], body: ['.chu'] },
  ],
})
const title = (url: string, captured?: string) => {
  const result = extract(page, { url, portals: [portal], ...(captured ? { captured } : {}) })
  return result.status === 'article' ? result.article.title : result.because
}

describe('portals given at run time', () => {
  it('are chosen by host, and their layout by the day of capture', () => {
    expect(title('https://www.baitrau.example.gov.vn/tin/1')).toBe('Mở lớp dạy bơi cho trẻ em vùng bãi')
    expect(title('https://baitrau.example.gov.vn/tin/1', '2015-12-31')).toBe('Chuyện bên lề')
    expect(title('https://baitrau.example.gov.vn/tin/1', '2016-01-01')).toBe('Mở lớp dạy bơi cho trẻ em vùng bãi')
  })

  it('leave other hosts alone', () => {
    const result = extract(page, { url: 'https://notbaitrau.example.gov.vn/tin/1', portals: [portal] })
    expect(result.trace.some(d => d.rule.includes('Bãi Trầu'))).toBe(false)
  })

  it('select by attributes no table of ours asks for', () => {
    const marked = definePortal({ name: 'x', hosts: ['x.example.vn'], layouts: [{ title: ['[data-dau=chinh]'], body: ['.noidung'] }] })
    const html = page.replace('class="tieu"', 'class="tieu" data-dau="chinh"')
    const result = extract(html, { url: 'https://x.example.vn/1', portals: [marked] })
    expect(result.status === 'article' && result.article.title).toBe('Mở lớp dạy bơi cho trẻ em vùng bãi')
  })

  it.each([
    [{ hosts: ['a.vn'], layouts: [{}] }, /portal\.name/],
    [{ name: 'x', hosts: ['HTTP://a.vn'], layouts: [{}] }, /portal\.hosts\.0.*host name/],
    [{ name: 'x', hosts: ['a.vn'], layouts: [{ title: ['h1 >> b'] }] }, /portal\.layouts\.0\.title\.0.*selector.*h1 >> b/],
    [{ name: 'x', hosts: ['a.vn'], layouts: [{ titel: ['h1'] }] }, /portal\.layouts\.0\.titel/],
    [{ name: 'x', hosts: ['a.vn'], layouts: [{}, {}] }, /until/],
    [{ name: 'x', hosts: ['a.vn'], layouts: [] }, /layout/],
    ['h1', /portal/],
    [null, /portal: must be an object/],
    [{ name: 'x', hosts: [], layouts: [{}] }, /portal\.hosts: must name a host/],
    [{ name: 'x', layouts: [{ title: 'h1' }] }, /portal\.layouts\.0\.title: must be a list \("h1"\)/],
    [{ name: 'x', layouts: [{ until: '2016' }, {}] }, /portal\.layouts\.0\.until: must be a day/],
    [{ name: 'x', layouts: [{ until: '2016-01-01' }, { until: '2015-01-01' }, {}] }, /portal\.layouts: must be in order/],
  ])('%# say what is wrong with them', (value, message) => {
    expect(() => parsePortal(value)).toThrow(TypeError)
    expect(() => parsePortal(value)).toThrow(message)
  })
})

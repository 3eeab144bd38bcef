import { expect, it } from 'vitest'
import { extract } from '../../src'

const TITLE = 'Xã Cốc Lùng mở lại bến đò ngang sau sáu tháng sửa chữa'
const PARAGRAPHS = [
  'Sáng 21/6, bến đò ngang ở thôn Nà Pài, xã Cốc Lùng đón chuyến khách đầu tiên sau sáu tháng ngừng hoạt động để kè lại bờ và thay phà.',
  'Bến mới có mái che, phao cứu sinh cho từng ghế và bảng giá niêm yết, mỗi chuyến chở không quá mười hai người.',
]
const escaped = (tags: string) => tags.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const textsOf = (paragraphs: readonly string[]) => {
  const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>24/06/2023</div>${paragraphs.map(p => `<p>${p}</p>`).join('')}</body></html>`
  return extract(html).article?.body.flatMap(b => (b.type === 'paragraph' ? b.text : []))
}

it.each(['<o:p></o:p>', '<st1:place w:st="on">', '<![endif]-->', '<!--[if gte mso 9]>'])(
  'a tag of Word that a portal prints as text is none of it: %s',
  tags => expect(textsOf(PARAGRAPHS.map(text => text + escaped(tags)))).toEqual(PARAGRAPHS),
)

it('what only looks like one stays', () => {
  const said = 'Công thức a <b và b> c, biến <tên:giá trị>, thẻ <p> trong bài học tin học của lớp sáu trường xã Cốc Lùng năm nay.'
  expect(textsOf([...PARAGRAPHS, escaped(said)])).toEqual([...PARAGRAPHS, said])
})

import type { Article } from '../../src/model/article'

/** Every kind of block and every field, in invented words that are awkward for each form. */
export const sample: Article = {
  title: 'Xã Bình Lâm *khởi công* kênh N7 <đợt 2>',
  kicker: 'Nông thôn mới',
  section: ['Trang chủ', 'Kinh tế'],
  lead: 'Sáng 12/5, xã Bình Lâm khởi công kênh N7.\nKênh dài 3,2 km.',
  body: [
    { type: 'paragraph', text: '1. Vốn đầu tư 4 tỷ đồng & 2_000 ngày công.' },
    { type: 'heading', level: 3, text: 'Tiến độ # thi công' },
    {
      type: 'list',
      ordered: true,
      items: [{ text: 'Nạo vét', list: { ordered: false, items: [{ text: 'đoạn đầu' }, { text: 'đoạn cuối' }] } }, { text: 'Lát mái' }],
    },
    {
      type: 'table',
      rows: [
        [{ text: 'Thôn' }, { text: 'Mét | kênh', colSpan: 2 }],
        [{ text: 'Suối Đá' }, { text: '1.200' }, { text: '2\n3' }],
      ],
      header: 1,
    },
    { type: 'quote', text: 'Có nước là có lúa' },
    { type: 'figure', images: [{ src: '/anh/kenh 1.jpg', alt: 'Kênh [N7]' }], caption: 'Lễ khởi công', credit: 'Trần Hạ' },
  ],
  figures: [{ images: [{ src: '/anh/kenh 1.jpg', alt: 'Kênh [N7]' }], caption: 'Lễ khởi công', credit: 'Trần Hạ' }],
  bylines: [
    { name: 'Lê Thu An', kind: 'person', roles: ['text', 'photo'], raw: 'Tin, ảnh: Lê Thu An', from: 'page' },
    { name: 'Đài Truyền thanh Bình Lâm', kind: 'organisation', roles: ['edit'], raw: 'Đài Truyền thanh Bình Lâm', from: 'page' },
  ],
  source: { name: 'Báo Sông Xanh', url: 'https://example.vn/goc' },
  published: { iso: '2021-05-12T07:30', raw: '12/05/2021 | 07:30', certain: ['year', 'month', 'day', 'hour', 'minute'] },
  tags: [],
  attachments: [{ name: 'Quyết định 15', url: 'https://example.vn/qd 15.pdf' }],
  language: 'vi',
  site: 'Xã Bình Lâm',
  url: 'https://example.vn/tin/kenh-n7',
}

/** The same with addresses that must never become links or images, and markup in every string. */
export const hostile: Article = {
  title: '</title><script>alert(1)</script>',
  section: ['"><img src=x onerror=alert(1)>'],
  lead: '</script><script>alert(2)</script>',
  body: [
    { type: 'paragraph', text: '<img src=x onerror=alert(3)> [x](javascript:alert(4)) \u001b[31mred' },
    {
      type: 'figure',
      images: [
        { src: 'java\nscript:alert(5)' },
        { src: 'data:text/html,<script>alert(6)</script>' },
        { src: 'data:image/svg+xml,<svg onload=alert(7)>' },
        { src: 'data:image/png;base64,iVBORw0KGgo=' },
      ],
      caption: '](javascript:x)',
    },
  ],
  figures: [],
  bylines: [{ name: '<b>x</b>', kind: 'person', roles: [], raw: '', from: 'page' }],
  source: { name: 'nguồn', url: ' \u0001javascript:alert(8)' },
  tags: [],
  attachments: [
    { name: 'tệp', url: 'vbscript:x' },
    { name: 'tệp 2', url: 'DATA:text/html;base64,AAAA' },
  ],
  language: '"><script>',
  url: 'javascript:alert(9)',
}

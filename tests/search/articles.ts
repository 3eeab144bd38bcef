import type { Article, Block, OfficialDocument } from '../../src/model/article'

const paragraphs = (...texts: string[]): Block[] => texts.map(text => ({ type: 'paragraph', text }))

type Draft = Partial<Article> & Pick<Article, 'title' | 'body'>

function article(draft: Draft): Article {
  const figures = draft.body.flatMap(block => (block.type === 'figure' ? [(({ type: _, ...figure }) => figure)(block)] : []))
  return { section: [], figures, bylines: [], attachments: [], tags: [], language: 'vi', ...draft }
}

const site = 'Trang thông tin điện tử huyện Đăk Mơ'
const at = (slug: string) => `http://dakmo.example.gov.vn/tin-tuc/${slug}.aspx`
const moment = (iso: string) => ({ iso, raw: iso, certain: ['year', 'month', 'day', 'hour', 'minute'] as const })
const published = (iso: string) => ({ ...moment(iso), certain: [...moment(iso).certain] })

/** An invented official document. */
export const DOCUMENT: OfficialDocument = {
  type: 'Kế hoạch',
  number: '39/KH-UBND',
  symbol: 'KH-UBND',
  issuer: 'Ủy ban nhân dân huyện Đăk Mơ',
  issued: { iso: '2018-01-05', raw: '05/01/2018', certain: ['year', 'month', 'day'] },
  signer: 'Tạ Minh Khai',
  effective: { iso: '2018-01-15', raw: '15/01/2018', certain: ['year', 'month', 'day'] },
  files: [{ name: 'KH 39.pdf', url: 'http://dakmo.example.gov.vn/kh-39.pdf' }],
}

/** Invented articles, each with something an engine may stumble over. */
export const ARTICLES: Article[] = [
  article({
    title: 'Huyện Đăk Mơ khai giảng lớp đào tạo nghề cho lao động nông thôn',
    lead: 'Sáng 12/3, Trung tâm dạy nghề huyện khai giảng lớp đào tạo nghề trồng nấm cho ba mươi học viên xã Nậm Rạng.',
    body: [
      ...paragraphs(
        'Phát biểu tại buổi lễ, ông Tạ Minh Khai, Giám đốc Trung tâm, mong các học viên chuyên cần và mạnh dạn vay vốn.',
        'Lớp học được mở theo Kế hoạch số 39/KH-UBND ngày 05/01/2018 của Ủy ban nhân dân huyện.\nSau ba tháng, học viên được cấp\nchứng chỉ sơ cấp nghề.',
      ),
      {
        type: 'figure',
        images: [{ src: 'http://dakmo.example.gov.vn/anh/lop-hoc.jpg' }],
        caption: 'Các học viên tại buổi khai giảng',
        credit: 'Lê Thị Ngát',
      },
    ],
    bylines: [{ name: 'Lê Thị Ngát', kind: 'person', roles: ['text', 'photo'], raw: 'Tin, ảnh: Lê Thị Ngát', from: 'page' }],
    published: published('2018-03-12T15:40'),
    section: ['Tin tức', 'Văn hóa - Xã hội'],
    url: at('khai-giang-lop-dao-tao-nghe'),
    site,
  }),
  article({
    title: 'Xã Hoà Sơn công bố quyết định đạt chuẩn nông thôn mới',
    lead: 'Chiều ngày 7 tháng 9, xã Hoà Sơn tổ chức lễ công bố Quyết định 1739/QĐ-UBND về việc công nhận xã đạt chuẩn nông thôn mới.',
    body: [
      { type: 'heading', level: 2, text: 'Từ con đường đất đến đường bê tông' },
      ...paragraphs(
        'Năm năm trước, cả xã chỉ có hai cây số đường nhựa. Nay mười một thôn đều có đường bê tông rộng bốn mét.',
        'Bà Y Thuần, Chủ tịch Ủy ban nhân dân xã, cho biết nhân dân đã hiến hơn hai héc ta đất để mở đường.',
      ),
      {
        type: 'list',
        ordered: false,
        items: [
          { text: 'Thu nhập bình quân: 41 triệu đồng' },
          { text: 'Hộ nghèo: còn 2,6%', list: { ordered: false, items: [{ text: 'giảm 9,1% so với năm 2013' }] } },
        ],
      },
    ],
    bylines: [
      { name: 'Quàng Văn Thoả', kind: 'person', roles: ['text'], raw: 'Quàng Văn Thoả (Đài Truyền thanh huyện)', from: 'page' },
      {
        name: 'Đài Truyền thanh huyện',
        kind: 'organisation',
        roles: ['source'],
        raw: 'Quàng Văn Thoả (Đài Truyền thanh huyện)',
        from: 'page',
      },
    ],
    published: published('2018-09-08T08:05'),
    url: at('hoa-son-dat-chuan'),
    site,
  }),
  article({
    title: 'Tập huấn công tác hoà giải ở cơ sở năm 2019',
    body: paragraphs(
      'Phòng Tư pháp huyện vừa tập huấn nghiệp vụ cho hơn một trăm hoà giải viên của các thôn, bon.',
      'Hội nghị quán triệt Kế hoạch 29-KH/ĐTN của Ban Thường vụ Huyện đoàn và Công văn số 214 /STP-PBGDPL.',
    ),
    bylines: [{ name: 'Q. Th.', kind: 'initials', roles: ['text'], raw: 'Q. Th.', from: 'page' }],
    published: published('2019-04-02T00:00'),
    url: at('tap-huan-hoa-giai'),
    site,
  }),
  article({
    title: 'Ra quân tháng cao điểm bảo đảm trật tự an toàn giao thông',
    lead: 'Hưởng ứng năm an toàn giao thông, lực lượng Công an huyện ra quân tuần tra trên tuyến tỉnh lộ 684.',
    body: paragraphs(
      'Thượng tá Điểu K’Bang, Phó Trưởng Công an huyện, yêu cầu các tổ xử lý nghiêm người điều khiển xe có nồng độ cồn.',
      'Trong ngày đầu, các tổ đã lập biên bản mười bảy trường hợp, tạm giữ chín xe mô tô.',
    ),
    bylines: [{ name: 'Hoàng Thuỳ Dương', kind: 'person', roles: ['text'], raw: 'Hoàng Thuỳ Dương', from: 'page' }],
    published: published('2019-09-03T09:12'),
    url: at('ra-quan-an-toan-giao-thong'),
    site,
  }),
  article({
    title: 'Lịch tiếp công dân của Thường trực Hội đồng nhân dân tháng 6',
    body: [
      {
        type: 'table',
        header: 1,
        rows: [
          [{ text: 'Ngày' }, { text: 'Người tiếp' }, { text: 'Địa điểm' }],
          [{ text: '05/6/2019' }, { text: 'Nông Quốc Toản' }, { text: 'Trụ sở tiếp công dân' }],
          [{ text: '20/6/2019' }, { text: 'Cầm Thị Huế' }, { text: 'Xã Quảng Thuỷ' }],
        ],
      },
    ],
    tags: [],
    attachments: [{ name: 'Thông báo 88/TB-HĐND', url: 'http://dakmo.example.gov.vn/vb/88.pdf' }],
    published: published('2019-05-30T16:00'),
    url: at('lich-tiep-cong-dan'),
    site,
  }),
  article({
    title: 'Phòng, chống sốt xuất huyết: diệt lăng quăng từ mỗi nhà',
    lead: 'Từ đầu mùa mưa đến nay, toàn huyện ghi nhận 43 ca sốt xuất huyết.',
    body: paragraphs(
      'Trung tâm Y tế huyện phun hoá chất diệt muỗi tại bốn thôn có ổ dịch.',
      'Bác sĩ Vừ A Chơ khuyến cáo mỗi gia đình dành mười phút mỗi tuần lật úp chum vại không dùng đến.',
    ),
    bylines: [{ name: 'Đào Tạo', kind: 'person', roles: ['text'], raw: 'Bài: Đào Tạo', from: 'page' }],
    source: { name: 'Báo Đăk Mơ', url: 'http://baodakmo.example.vn/' },
    published: published('2019-07-22T10:30'),
    url: at('phong-chong-sot-xuat-huyet'),
    site,
  }),
  article({
    title: 'Đại hội Hội Người cao tuổi xã Thuỷ Nguyên',
    body: paragraphs(
      'Đại hội bầu Ban Chấp hành khoá mới gồm mười một người; cụ Lường Văn Huỳnh được bầu làm Chủ tịch Hội.',
      'Nhiệm kỳ qua, Hội vận động xây quỹ “Chân quê” được 61.500.000 đồng, thăm hỏi 112 lượt hội viên ốm đau.',
    ),
    bylines: [{ name: 'Mùa Thị Sinh', kind: 'person', roles: ['text'], raw: 'Mùa Thị Sinh', from: 'page' }],
    published: published('2019-11-14T07:55'),
    url: at('dai-hoi-nguoi-cao-tuoi'),
    site,
  }),
  article({
    title: 'Farmers of Nam Rang learn to grow mushrooms',
    lead: 'Thirty farmers took part in a three-month course held by the vocational training centre.',
    body: paragraphs(
      "The district's vocational training centre lends each of them 500 spawn bags.",
      'A second course opens in Hoa Son in May.',
    ),
    bylines: [{ name: 'Thuy Duong', kind: 'person', roles: ['translation'], raw: 'Translated by Thuy Duong', from: 'page' }],
    published: published('2018-03-14T09:00'),
    url: at('en/farmers-learn'),
    site,
    language: 'en',
  }),
]

/** What a query must find, first of all. */
export interface Ask {
  what: string
  query: string
  url: string
}

const find = (slug: string) => at(slug)

/** The kinds of query the issue asks of every engine. */
export const ASKS: Ask[] = [
  { what: 'with marks', query: 'đào tạo nghề trồng nấm', url: find('khai-giang-lop-dao-tao-nghe') },
  { what: 'without marks', query: 'dao tao nghe trong nam', url: find('khai-giang-lop-dao-tao-nghe') },
  { what: 'old tone style for new', query: 'hòa giải viên', url: find('tap-huan-hoa-giai') },
  { what: 'new tone style for old', query: 'Uỷ ban nhân dân xã hiến đất mở đường', url: find('hoa-son-dat-chuan') },
  { what: 'old tone style in a name', query: 'Hoàng Thùy Dương', url: find('ra-quan-an-toan-giao-thong') },
  { what: 'NFD', query: 'phun hoá chất diệt muỗi'.normalize('NFD'), url: find('phong-chong-sot-xuat-huyet') },
  { what: 'capitals', query: 'ĐẠI HỘI HỘI NGƯỜI CAO TUỔI', url: find('dai-hoi-nguoi-cao-tuoi') },
  { what: 'a phrase across a line break', query: '"được cấp chứng chỉ"', url: find('khai-giang-lop-dao-tao-nghe') },
  { what: 'a phrase without marks across a line break', query: '"duoc cap chung chi so cap"', url: find('khai-giang-lop-dao-tao-nghe') },
  { what: "a state document's number", query: '1739/QĐ-UBND', url: find('hoa-son-dat-chuan') },
  { what: "a document's number without marks", query: '1739/qd-ubnd', url: find('hoa-son-dat-chuan') },
  { what: "a Party document's number", query: '29-KH/ĐTN', url: find('tap-huan-hoa-giai') },
  { what: 'a name in a byline', query: 'lê thị ngát', url: find('khai-giang-lop-dao-tao-nghe') },
  { what: 'a name in a byline without marks', query: 'mua thi sinh', url: find('dai-hoi-nguoi-cao-tuoi') },
  { what: 'a name with an apostrophe', query: "Điểu K'Bang", url: find('ra-quan-an-toan-giao-thong') },
  { what: 'words of a table', query: 'nong quoc toan tiep cong dan', url: find('lich-tiep-cong-dan') },
  { what: 'words of a caption', query: 'các học viên tại buổi khai giảng', url: find('khai-giang-lop-dao-tao-nghe') },
  { what: 'an English article', query: 'vocational training centre mushrooms', url: find('en/farmers-learn') },
  { what: 'syntax of a query language', query: `diệt lăng quăng" OR * ); -- ' & | ! :*`, url: find('phong-chong-sot-xuat-huyet') },
]

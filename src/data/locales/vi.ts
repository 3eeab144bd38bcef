import type { Locale } from '../../model/locale'
import { byRole, lines, months } from '../lines'
import { linePattern } from '../rows'

/**
 * Vietnamese newsrooms and portals. Sources: lines and forms seen on about 700 served pages and 1,000 articles; NukeViet,
 * mojoPortal and Drupal interface strings from their language files.
 */
export const vi: Locale = {
  code: 'vi',
  page: {
    site: /^(?:cổng|trang) (?:thông tin|tin|ttđt|web) /iu,
    detail: /^(?:xem |nội dung )?(?:chi tiết(?: (?:tin|bài|nội dung)(?: \p{L}{2,4})?)?|tin (?:tức )?chi tiết)$/iu,
    home: /^(?:trang chủ|trang nhất)(?!\p{L})/iu,
    trailHead: /^Trang (?:chủ|nhất)/u,
    results: /^(?:kết quả tìm kiếm|tìm (?:kiếm|thấy \d+ kết quả))(?!\p{L})/iu,
    error:
      /không tìm thấy (?:trang|nội dung|đường dẫn|bài viết)|(?:trang|bài viết|nội dung)[^.]{0,40}không tồn tại|truy cập bị từ chối|không có quyền (?:truy cập|xem)|phiên (?:làm việc|đăng nhập)[^.]{0,20} hết hạn|đã xảy ra lỗi|lỗi hệ thống|trang lỗi|đang (?:được )?bảo trì|^lỗi\s*(?:40[0134]|50[0-4])(?!\d|[.,]\d)/iu,
    more: /^(?:(?:xem|đọc) (?:tiếp|thêm|chi tiết|trả lời)|chi tiết)[\s.»>…]*$/iu,
    inset: /liên quan|xem thêm/iu,
    sectionLabel: /^(?:chuyên mục(?: cha)?|danh mục|thể loại|mục)\s*[:：]\s*/iu,
    noSection: /^(?:bạn đang ở(?: đây)?:?|chỉnh sửa.*|chi ?ti[ếe]t|nhà)$/iu,
    module: /^(?:chi tiết|tin chi tiết|xem tin|nội dung|bài viết|tin tức & sự kiện mới)/iu,
    beforeDay: /^(?:ngày|giờ|thời gian|thứ|đăng|viết|người|tác giả|nguồn|cập nhật|gửi|xuất bản|theo|bởi)(?!\p{L})/iu,
    today: /^(?:hôm nay|thứ|chủ nhật)[ ,:]/iu,
    download: /^tải (?:về|xuống|file)\s*[:：]?\s+(?=\S)/iu,
    blog: /^nhật ký$/iu,
  },
  chrome: lines(`
Trang chủ
Gửi email
Cỡ chữ
Giới thiệu
Liên hệ
Góp ý
Sơ đồ site
Sơ đồ trang
Sơ đồ cổng
Thư điện tử
RSS
Đăng nhập
Đăng xuất
Tìm kiếm
In
In trang
In trang này
In tin
In tin này
In bài viết
Sao chép liên kết
In bài viết này
In ra
Bản in
Bản để in
Phiên bản để in
Phiên bản in
Quay lại
Quay lại trang trước
Trở lại trang trước
Trở về
Hết
Trở lại
Về đầu trang
Lên đầu trang
Đầu trang
Gửi
Gửi bài viết
Gửi bài
In bài
In ấn
Gửi tin qua email
Gửi bài viết qua email
Gửi mail
Gửi tin cho bạn bè
Gửi cho bạn bè
Gửi bạn bè
Giới thiệu bài viết cho bạn bè
Chia sẻ
Chia sẻ bài viết
Chia sẻ trang trên FB
Chia sẻ qua
Lưu bài viết
Lưu bài viết này
Nghe nội dung bài
Đọc bài viết
Đọc bài
Lưu
Soạn bài viết
Chỉnh sửa bài viết
Quản trị tin tức
Dừng
Xem cỡ chữ
Tăng cỡ chữ
Giảm cỡ chữ
Phóng to chữ
Thu nhỏ chữ
Từ viết tắt
Tương phản
Tăng tương phản
Giảm tương phản
Màu tương phản
Độ tương phản
Xem thêm
Xem tất cả
Chi tiết
Chú thích ảnh
Thích
Không thích
Trả lời
Hiện đang được chọn
Bỏ qua Lệnh Dải băng
Bỏ qua để đến nội dung chính
Bỏ qua đến nội dung chính
Chuyển đến nội dung chính
Nhảy đến nội dung
Bật chế độ dễ truy cập hơn
Tắt chế độ dễ truy cập hơn
Liên kết website
Liên kết web
Liên kết nhanh
Xuất bản thông tin
Link bài gốc
Chỉnh sửa liên kết ảnh
Theo dõi chúng tôi trên
Đang tải
Zalo
Bài viết rất kém
Bài viết kém
Bài viết đạt
Bài viết tốt
Bài viết rất tốt
Hôm nay
Hôm qua
Tuần này
Tháng này
Tất cả
Số lượt đang online
Đang online
Đang truy cập
Xem trước
Đóng cửa sổ này
`),
  boilerplate: [
    linePattern(
      'chrome/boilerplate',
      /^(?:(?:chúng tôi|(?:trang|website|cổng)(?: \p{L}+){0,3}) (?:sử dụng|dùng)|bạn có thể)[^.]{0,40} cookie(?!\p{L})/iu,
    ),
    // «-- Liên kết web --», the first choice of a list, and the others run into it.
    linePattern('chrome/choice', /^\[?(?:[Ll]iên kết (?:[Ww]ebsite|[Ww]eb)\s*)?[-–—]{2,}\s?[^-–—]{2,40}\s?[-–—]{2,}(?!\s*\p{Ll})/u),
  ],
  chromePatterns: [
    linePattern(
      'chrome/player',
      /^[▶►⏵\s]*nghe (?:bài (?:viết|báo)|đọc bài|tin)[\s\d:/]*(?:(?:giọng )?(?:nam|nữ)(?: miền)?(?: bắc| trung| nam)?)?$/iu,
    ),
    linePattern(
      'chrome/views',
      /^[[(\-–\s]*(?:đã|(?:số )?(?:lượt|lần)) (?:người )?(?:xem|đọc|truy cập)(?: bài)?\s*[:：]?[\s\d.,]*(?:lượt(?: xem)?)?[\])\s|]*(?:(?:cỡ chữ|bản in|in bài|in trang|a\s?[+-]).{0,60})?$|^\d[\d.,]*\s*(?:lượt|lần)\s*(?:xem|đọc|truy cập)$/iu,
    ),
    linePattern('chrome/rating', /^\(?\d+ (?:bình chọn|bình luận|đánh giá|phiếu bầu)\)?$/iu),
    linePattern(
      'chrome/more',
      /^(?:xem|đọc) (?:chi tiết|tiếp|thêm|đầy đủ|toàn văn)(?: \p{L}+){0,3}(?: (?:tại )?đây)?\s*[.:…>»]*$|^[>»*\s]*(?:(?:xem|đọc) thêm\s*[:：]|mời (?:bạn|quý|độc)[^.:]{0,40} (?:chuyên mục|xem thêm|theo dõi))|theo dõi [^.:]{0,40}trên (?:google news|facebook|zalo)$/iu,
    ),
    linePattern('chrome/rating', /^(?:đánh giá bài viết|xếp hạng|bình chọn|rating:)/iu),
    linePattern(
      'chrome/editing',
      /^(?:(?:xem (?:với )?)?cỡ chữ|kích thước chữ|tăng giảm cỡ chữ|font size)(?!\p{L})|^(?=.?.?[+–-]|aa)a[\sa+|–-]{1,16}(?:(?:đọc|nghe) bài(?: viết)?)?$|^(?:nghe (?:đọc )?bài(?: viết)? ?)?(?:giọng(?: (?:nam|nữ|miền|bắc|trung)){1,3} ?){1,3}$/iu,
    ),
    // Names of icons, as crawlers left them; a heading has a capital.
    linePattern('chrome/editing', /^(?:[a-z]+(?:_[a-z]+)+|schedule|visibility)$|^[a-z]+_[a-z]+[ _][^.\d]{0,60}$/u),
    linePattern('chrome/greeting', /^(?:nhiệt liệt )?chào mừng (?:.*đến với|[^.?:]*!$)/iu),
    linePattern('chrome/tags', /^(?:từ khóa|từ khoá|tags?|chủ đề)\s*[:：]|^(?:#[\p{L}\d_]+[\s,]*)+$/iu),
    linePattern('chrome/breadcrumb', /^(?:trang chủ|home|trang nhất)\s*[»>/›|:-]/iu),
  ],
  ending: lines(`
Điều hướng bài viết
Tin cùng loại
Cùng chuyên mục
Tin trước
Độc giả bình luận
Thăm dò ý kiến
Tham khảo thêm
Theo dòng sự kiện
Có thể bạn quan tâm
Xem nhiều nhất
Đọc nhiều nhất
Tin tức - Sự kiện khác
Thư viện ảnh
`),
  endingPatterns: [
    linePattern(
      'ending/related',
      /^[^\p{L}\d]*(?:các |những )?(?:tin|bài|thông báo|văn bản|câu hỏi|video|(?:phóng sự )?ảnh|phóng sự|album|chuyên mục|sự kiện)(?:,? ?(?:tức|bài|viết|tin))? (?:khác|đã đưa|đã đăng|liên quan|cùng (?:chuyên )?mục|tiếp theo|mới(?: (?:hơn|nhất|đăng))?|cũ hơn|cũ liên quan|(?:đọc|xem) nhiều(?: nhất)?)(?: (?:trong )?(?:ngày|năm|theo ngày).*)?[^\p{L}]*$/iu,
    ),
    linePattern('ending/rating', /^(?:tổng số điểm của bài viết|click để đánh giá)/iu),
    linePattern(
      'ending/comments',
      /^[^\p{L}\d]*(?:(?:gửi|thêm|viết|để lại(?: một)?) )?(?:ý kiến|bình luận|phản hồi)(?: phản hồi| góp ý)?(?: (?:bạn đọc|của bạn|độc giả|về bài viết này?))?[^\p{L}]*$/iu,
    ),
    linePattern(
      'ending/footer',
      /^(?:®|©|\(c\))\s|^bản quyền(?: (?:thuộc|©|của)|:)|^(?:giấy phép:? (?:số|thiết lập|hoạt động|xuất bản)|số giấy phép|gp(?:tt)?đt\s*số)|^cơ quan (?:chủ quản|quản lý)\s*:|^(?:người )?chịu trách nhiệm.{0,20}(?:nội dung|chính|xuất bản)|^trưởng ban biên tập\s*:|^ghi rõ nguồn|^đơn vị (?:chủ quản|quản lý|vận hành)\s*:|^copyright\b|^thiết kế bởi|^(?:phát triển|xây dựng) bởi|^(?:cổng|trang) (?:thông tin điện tử|ttđt|tttđt) .{0,80}(?:bản quyền|giấy phép|(?:địa chỉ|trụ sở|điện thoại)\s*:)/iu,
    ),
    linePattern(
      'ending/counter',
      /^(?:tổng )?(?:số )?lượt truy cập|^(?:số người )?đang (?:truy cập|online|trực tuyến)|^thống kê (?:lượt )?truy cập/iu,
    ),
  ],
  dateLabels: lines(`
ngày đăng tin
ngày đăng
ngày gửi
ngày tạo
ngày ban hành
đăng lúc
đăng ngày
đăng vào
đăng bởi
gửi lúc
xuất bản
thời gian đăng
đã công bố
viết lúc
được đăng
được tạo
ngày viết
ngày phát hành
tin đăng ngày
ngày đưa tin
ngày
lúc
vào
`),
  modifiedLabels: lines(`
cập nhật lần cuối
cập nhật
lần cập nhật cuối
sửa lần cuối
`),
  months: [
    ...months('một, hai, ba, tư, năm, sáu, bảy, tám, chín, mười, mười một, mười hai'),
    ...months('giêng'),
    // WordPress: `Tháng 7 2, 2024`.
    ...months('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12'),
  ].map(([name, month]) => [`tháng ${name}`, month] as const),
  weekdays: /(?<![\p{L}\d])(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|cn|t[2-7](?![\p{L}\d]))\s*(?:ngày)?\s*[,.\-–|]*/giu,
  bylineLabels: byRole(`
text: tác giả bài viết, bài viết, lời, tin, bài, by, tác giả, người viết, viết bởi, đăng bởi, được viết bởi, bởi, người thực hiện, phóng viên, ghi chép của, bài viết của, phóng sự của, đưa tin, người đưa tin, thực hiện, ghi
edit: người đăng bài viết, biên tập, xử lý tin, người đăng
photo: ảnh, ành, hình, clip, video, quay phim, đồ họa
compile: biên soạn, tổng hợp, sưu tầm
translation: biên dịch, lược dịch, người dịch, dịch
`),
  bylineSuffixes: byRole(`
translation: lược dịch, biên dịch, dịch
compile: tổng hợp, st, t/h, t.h, th, sưu tầm, biên soạn
text: lược ghi, ctv, thực hiện, ghi, đưa tin
edit: biên tập
`),
  sourceLabels: ['nguồn bài viết', 'nguồn tin', 'nguồn', 'theo'],
  sourceAfterName: ['theo'],
  outlets: /^[\p{L}\d]+(?:\s[\p{L}\d]+){0,2}\s(?:online|điện tử)$/iu,
  notSource:
    /^(?:đó|đấy|này|ông|bà|anh|chị|em|cô|chú|bác|thầy|đồng chí|đ\/c|thống kê|kế hoạch|báo cáo|quy định|quyết định|nghị (?:quyết|định)|luật|thông tư|dự (?:kiến|báo|thảo|án)|đánh giá|số liệu|kết quả|chương trình|phản ánh|lời|ước tính|tính toán|tôi|tìm hiểu|ghi nhận|nội dung|yêu cầu|đề nghị|điều|khoản|phương án|truyền thuyết|phong tục|tiến độ|cách|hướng|từng|dõi)(?!\p{L})/iu,
  notOffice: [
    // Somebody of a name that is one of an office's words: `Đoàn Loan`, `Trường Giang`.
    /^(?:(?:Đoàn|ĐOÀN) (?!(?:Thanh [Nn]iên|Công [Tt]ác|Kiểm [Tt]ra|Giám [Ss]át|Nghệ [Tt]huật|Trường|Xã|Phường|Huyện|Tỉnh|TN|Cơ|Khối)(?!\p{L}))\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}|(?:Trường|TRƯỜNG|Trang|TRANG) (?!(?:Chủ|Nhất|Web|Tin)(?!\p{L}))\p{Lu}\p{L}*)$/u,
    // The verbs of a sentence.
    /(?<!\p{L})(?:để|đề nghị|kính mời|trân trọng|thực hiện|yêu cầu|thông báo|thành công|đã|sẽ|đang|được|là|trao|tặng|thăm|tham (?:gia|dự)|phát biểu|làm việc|vào|có|đến)(?!\p{L})/iu,
    // Words that only begin like an office's, and a telephone.
    /^(?:trường hợp|(?:đoàn|đảng) viên|hội viên|báo (?:cáo|động)|phòng,? chống|khoa học|hội (?:nghị|thảo|thi|trường|diễn|chợ|trại)|trang (?:bị|phục|trọng)|ngành nghề)(?!\p{L})/iu,
    /:\s?\d/u,
  ],
  officeOpenings: lines(`
ban
báo
bộ
cục
cổng
công an
công đoàn
công ty
cơ quan
chi cục
chi đoàn
chi hội
đài
đảng
đoàn
hội
huyện
khoa
kênh
liên đoàn
mặt trận
ngành
nhà
nhóm
phòng
phóng viên
quân khu
sở
tạp chí
thành đoàn
thành ủy
thành phố
thông tấn
tỉnh
tòa
tòa soạn
trang
trạm
trung tâm
trường
truyền (?:hình|thanh)
ngân hàng
tổ
tổng
ubnd
ubmttq
hđnd
văn phòng
viện
vụ
xã
phường
thị xã
thị trấn
thị đoàn
bệnh viện
bch
bộ đội
lđlđ
tt
vhtt
điện lực
đội
hạt
huyện đoàn
tỉnh đoàn
xã đoàn
website
tân hoa xã
btv
bbt
vp
ccb
p.
`),
  creditLabels: lines(`
ảnh minh họa
ảnh minh hoạ
nguồn ảnh
ảnh chụp
ảnh tư liệu
ảnh
ành
hình ảnh
hình
nguồn
`),
  captionOpenings:
    /^(?:quang cảnh|toàn cảnh|khung cảnh|(?:các |đông đảo )?(?:vị )?đại biểu|ảnh (?:minh họa|minh hoạ|tư liệu|internet)|ảnh\s*[:：]|hình ảnh|một góc|lãnh đạo|cán bộ|đ\/c|đồng chí|ông|bà|(?:phó )?chủ tịch|(?:phó )?bí thư|các (?:đồng chí|em|thí sinh|đội|vận động viên|học sinh)|người dân|lực lượng|trao|tặng|ban tổ chức|tiết mục)(?!\p{L})/iu,
  headingOpenings:
    /^(?:những|nhiều|một số|các (?:giải pháp|nhiệm vụ|chỉ tiêu|nội dung|kết quả|vấn đề)|cần|phải|để|lộ trình|kế hoạch|phương (?:án|hướng)|xây dựng|giải (?:quyết|pháp)|hy vọng|hi vọng|mong|khó khăn|thuận lợi|kết quả|thực trạng|nguyên nhân|hiệu quả|mục (?:tiêu|đích)|nội dung|đối tượng|quy (?:định|trình)|tăng|giảm|hạn chế|hỗ trợ|chủ động|triển khai|quản lý|kiểm soát|góp phần|nhanh chóng|kết hợp|đảm bảo|bảo (?:đảm|tồn|vệ)|phòng,? chống|củng cố|phát (?:huy|triển)|thu hút|huy động|ứng dụng|linh hoạt|sẵn sàng|chuyển giao|tìm|tạo|mở rộng|hướng (?:tới|đến)|đẩy mạnh|nâng cao|tiếp (?:tục|sức)|từ|vì sao|tại sao|làm (?:gì|sao|thế nào)|thay đổi|chuyển biến|bài học|kinh nghiệm|điều kiện|trách nhiệm|quyền lợi|chế độ|chính sách|định hướng|tầm nhìn|về (?:công tác|việc)|công tác|tình hình|đổi mới|sức sống|niềm|nỗi|gỡ|tháo gỡ|vướng mắc)(?!\p{L})/iu,
  galleryLeadIn:
    /^(?:(?:dưới đây là |sau đây là )?một (?:số|vài) (?:hình )?ảnh|(?:dưới|sau) đây là (?:một số )?hình ảnh|chùm ảnh|hình ảnh (?:tại|về) (?:buổi|lễ|hội nghị)[^.]{0,60}:$)/iu,
  attachmentLabels:
    /^(?:các )?(?:tệp|tập|file|tài liệu|văn bản|tải)(?: tin)? (?:đính kèm|kèm theo|về)|^(?:\(?kèm theo|đính kèm|tải (?:về|xuống|file|tài liệu)|xem (?:chi tiết )?(?:văn bản|nội dung|tài liệu|file)|chi tiết (?:văn bản|tài liệu|tại))|^file\b/iu,
  nextPage: /^(?:trang (?:sau|tiếp|kế tiếp)|tiếp(?: theo)?|sau|xem tiếp trang sau)\s*[»›>]*$|^[»›>]+$/iu,
}

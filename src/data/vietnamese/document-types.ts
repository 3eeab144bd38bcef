/**
 * Signs of Vietnamese administrative documents, as they stand in a document's number (`39/KH-UBND`), and what each is called.
 * State documents: decree 30/2020/NĐ-CP, appendix III, and the law on legal documents of 2015; Party documents: regulation 66-QĐ/TW of 2017.
 */
const SIGNS = `
L Luật
PL Pháp lệnh
LCT Lệnh
SL Sắc lệnh
NĐ Nghị định
TT Thông tư
TTLT Thông tư liên tịch
NQLT Nghị quyết liên tịch
VBHN Văn bản hợp nhất
NQ Nghị quyết
QĐ Quyết định
CT Chỉ thị
QC Quy chế
QyĐ Quy định
TC Thông cáo
TB Thông báo
HD Hướng dẫn
CTr Chương trình
KH Kế hoạch
PA Phương án
ĐA Đề án
DA Dự án
BC Báo cáo
BB Biên bản
TTr Tờ trình
HĐ Hợp đồng
CV Công văn
CĐ Công điện
BGN Bản ghi nhớ
BTT Bản thỏa thuận
GUQ Giấy ủy quyền
GM Giấy mời
GGT Giấy giới thiệu
GNP Giấy nghỉ phép
PG Phiếu gửi
PC Phiếu chuyển
PB Phiếu báo
KL Kết luận
QyC Quy chế
TL
ĐH`

/** What a document is called, by its sign; `''` for a sign that no source names. */
export const DOCUMENT_TYPES: ReadonlyMap<string, string> = new Map(
  SIGNS.trim()
    .split('\n')
    .map(line => [line.split(' ', 1)[0]!, line.replace(/^\S+\s?/, '')]),
)

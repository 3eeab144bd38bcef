/**
 * Signs of Vietnamese administrative documents, as they stand in a document's number (`39/KH-UBND`), and what each is called.
 * State documents: decree 30/2020/NĐ-CP, appendix III, and the law on legal documents of 2015; Party documents: regulation 66-QĐ/TW of 2017.
 */
export const DOCUMENT_SIGNS: readonly string[] = (
  'L PL LCT SL NĐ TT TTLT NQLT VBHN NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG ' +
  'PC PB KL QyC TL ĐH'
).split(' ')

/** What the documents of these signs are called, in their order; parted by strokes, nothing for a sign that no source names. A text, so that bundles which need the signs alone go without. */
export const DOCUMENT_NAMES =
  'Luật|Pháp lệnh|Lệnh|Sắc lệnh|Nghị định|Thông tư|Thông tư liên tịch|Nghị quyết liên tịch|Văn bản hợp nhất|Nghị quyết|' +
  'Quyết định|Chỉ thị|Quy chế|Quy định|Thông cáo|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Dự án|Báo cáo|' +
  'Biên bản|Tờ trình|Hợp đồng|Công văn|Công điện|Bản ghi nhớ|Bản thỏa thuận|Giấy ủy quyền|Giấy mời|Giấy giới thiệu|' +
  'Giấy nghỉ phép|Phiếu gửi|Phiếu chuyển|Phiếu báo|Kết luận|Quy chế||'

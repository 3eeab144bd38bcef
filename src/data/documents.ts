/**
 * Official documents: how record sheets label them, how their own pages open and close. Sources: the forms of NukeViet's module of laws, of document lists
 * on SharePoint, Liferay and VNPT portals; decree 30/2020/NĐ-CP, appendix I, for the parts of a document; English editions.
 */

/** What a sheet tells. */
export type SheetField = 'number' | 'type' | 'issuer' | 'issued' | 'signer' | 'subject' | 'effective' | 'files' | 'other'

/** Whole labels by their words, in small letters. `other` stands in sheets too, and tells nothing of these. */
export const SHEET_LABELS: Readonly<Record<SheetField, string>> = {
  number:
    'số ký hiệu, số kí hiệu, số kỹ hiệu, số hiệu, số văn bản, số hiệu văn bản, số ký hiệu văn bản, số và ký hiệu, số công văn, số quyết định, ký hiệu văn bản, document number, document no, reference number, reference no',
  type: 'loại, thể loại, loại văn bản, loại vb, thể loại văn bản, hình thức, hình thức văn bản, tên loại văn bản, tên loại, type, document type, type of document',
  issuer:
    'cơ quan ban hành, cơ quan ban hành văn bản, cq ban hành, nơi ban hành, đơn vị ban hành, cơ quan đơn vị ban hành, cấp ban hành, tổ chức ban hành, cơ quan phát hành, đơn vị phát hành, nơi phát hành, issued by, issuer, issuing agency, issuing authority, issuing body',
  issued:
    'ngày ban hành, ngày ban hành văn bản, ngày bh, ngày văn bản, ngày vb, ngày ký, ngày ký văn bản, ngày phát hành, thời gian ban hành, issued date, issue date, date of issue, date issued, issuance date, promulgation date',
  signer: 'người ký, người ký văn bản, người ký duyệt, người ký ban hành, họ tên người ký, cán bộ ký, signed by, signer, signatory',
  subject:
    'trích yếu, trích yếu nội dung, trích yếu văn bản, nội dung trích yếu, trích yếu nội dung văn bản, về việc, v v, tên văn bản, abstract, summary, subject',
  effective:
    'hiệu lực, ngày hiệu lực, ngày có hiệu lực, có hiệu lực từ, có hiệu lực từ ngày, hiệu lực từ, hiệu lực từ ngày, ngày bắt đầu hiệu lực, ngày có hiệu lực thi hành, thời điểm có hiệu lực, ngày áp dụng, effective date, effective from',
  files:
    'tệp đính kèm, tập đính kèm, file đính kèm, các tệp đính kèm, tệp tin đính kèm, tập tin đính kèm, tài liệu đính kèm, văn bản đính kèm, đính kèm, tài liệu kèm theo, file kèm theo, tải về, tải xuống, tải file, tải văn bản, file văn bản, văn bản gốc, toàn văn, attachment, attachments, attached file, attached files, download, downloads, file, files',
  other:
    'lĩnh vực, lĩnh vực văn bản, chức vụ, chức danh, chức vụ người ký, tình trạng, trạng thái, tình trạng hiệu lực, trạng thái hiệu lực, tình trạng văn bản, ngày hết hiệu lực, ngày đăng, ngày đăng công báo, ngày công báo, số công báo, ngày đến, phạm vi, độ mật, độ khẩn, nơi nhận, field, status',
}

/** The address of a file to read. */
export const DOCUMENT_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|zip|rar|7z)(?:$|[?#&])/i

/** What a page calls itself that shows any document. */
export const SHEET_PAGE =
  /^(?:(?:xem |thông tin )?chi tiết |nội dung |thông tin |thuộc tính |hệ thống |danh mục )?(?:các )?(?:văn bản|công văn)(?: (?:chỉ đạo|điều hành|pháp (?:luật|quy)|quy phạm|hành chính|mới))*$/iu

/** What a document is called of which nothing says more. */
export const ANY_DOCUMENT = 'Văn bản'

/** The word before a document's number. */
export const NUMBER_WORD = 'số'
/** The line at the head of a document that has its number. */
export const NUMBER_LINE = /^số\s*[:.]\s*/iu
/** The nation's motto or the Party's name at its head. */
export const MOTTO =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc|đảng cộng sản việt nam)[\s.*-]*$/iu
/** Whose name follows: by what right, and as what. Source: Nghị định 30/2020/NĐ-CP, phụ lục I, II.7. */
export const SIGNING =
  /^(?:\(?[Đđ]ã ký\)?$|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? ?\p{Lu}|(?:PHÓ |Q\. ?|QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH|TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|TỔNG CỤC TRƯỞNG)(?!\p{Ll}))/u
/** From when a document is in force; what follows says the day, or that it is the day of signing. */
export const IN_FORCE = /có hiệu lực(?: thi hành)?(?: kể)? từ (?=ngày)/iu
export const FROM_SIGNING = /^ngày (?:ký|ban hành)/iu

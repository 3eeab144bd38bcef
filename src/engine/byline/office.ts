import type { Locale } from '../../model/locale'
import { grammarOf, SEPARATOR } from './byline-grammar'
import { isUpper, tokensOf } from './person-name'

export const DOMAIN = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|info|gov|edu)(?:\.vn)?(?:\/\S*)?$/iu
const AGENCY =
  /^(?:TTXVN|ĐCSVN|QĐND|SGGP|CAND|VNA|VNS|VGP|VOV(?:\d|\.VN| online)?|VTV|TTO|VNE|Vietnam\+|VietnamPlus|Bnews|Reuters|AFP|AP|Xinhua|Tân Hoa xã|Chinhphu\.vn|Báo \p{L}.*|Cổng (?:TTĐT|thông tin)[^.:]*)$/iu
/** Words of a sentence that opens like an office, in lower case; a telephone; and what only begins like one. */
const NO_OFFICE =
  /(?<!\p{L})(?:để|đề nghị|kính mời|trân trọng|thực hiện|yêu cầu|thông báo|thành công|đã|sẽ|đang|được|là|trao|tặng|thăm|tham (?:gia|dự)|phát biểu|làm việc|vào|có|đến)(?!\p{L})|:\s?\d|^(?:[Tt]rường hợp|[Đđ](?:oàn|ảng) viên|[Hh]ội viên|[Bb]áo (?:cáo|động)|[Pp]hòng,? chống|[Kk]hoa học|[Hh]ội (?:nghị|thảo|thi|trường|diễn|chợ|trại)|[Tt]rang (?:bị|phục|trọng)|[Nn]gành nghề)(?!\p{L})/u

/** An agency, or several with strokes between: `TTXVN/Vietnam+`. */
export const isAgency = (name: string): boolean => name.split('/').every(part => AGENCY.test(part.trim()))

/** A newspaper, an agency, a department, a web site. */
export function isOffice(name: string, locale: Locale): boolean {
  if (DOMAIN.test(name) || isAgency(name)) return true
  if (locale.notOffice?.test(name)) return false
  if (grammarOf(locale).office.test(name)) return !NO_OFFICE.test(name)
  if (SEPARATOR.test(name)) return false
  const tokens = tokensOf(name)
  return tokens.length <= 3 && tokens.some(t => /[&+\d]/.test(t) && isUpper(t))
}

import type { AddressSigns, Flattener, Glue } from '../model/flattener'

/** `[logo.png]`, `[banner]`, `[200x134]`: a picture without an alternative text, by its file. */
const FILE = /^\[[^\s[\]]{0,80}\]$/u

/** Where a day or an hour meets what stands beside it; the word before one in a sentence only lacks its blank. */
const AT_DAYS = [
  /(?<=\p{L})(?<!ngày|từ|đến|năm|tháng)(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u,
  // khu phố 4|17-11-2023
  /(?<=\d)(?=(?:[0-2]\d|3[01])[/.-]\d{1,2}[/.-]\d{4}(?!\d))/u,
  // Behind the year a calendar may name its era.
  /(?<=\d[/.-]\d{4}\)?)(?=[\p{Lu}“]|\p{Ll}{2})/u,
  /(?<=(?<![+-]\d?)\d:\d{2})(?=(?![AP]M|SA|CH)[\p{L}“])/u,
  /(?<=\d:\d{2} ?[AP]M)(?=\p{Lu})/u,
]

/** What no name is: a word with a mark, and a capital in it; those of places begin so. */
const TWO_WORDS = /(?<!\p{L})(?!Đ[aăắ][kc])(?=\p{L}?\p{Ll}*[^\0-\x7f])\p{L}\p{Ll}{1,8}\p{Lu}\p{Ll}+/u
const TWO_SENTENCES = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}*(?![.\p{L}])/u

/** Where pieces of text meet without a blank. */
const SEAMS = [
  ...AT_DAYS,
  // trang chủ|Giới thiệu, KINH TẾ|Xã hội (not NGOs), năm 2019|Giải
  /(?<=\p{Ll})(?=\p{Lu})/u,
  /(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s(?!\p{L}))/u,
  /(?<=[\d%])(?=\p{Lu}\p{Ll})/u,
  // The end of a sentence; abbreviations have one small letter before their full stop, if any.
  /(?<=(?:\p{Ll}\p{Ll}|[\d%)”"])[.!?…])(?=[“"]?\p{Lu})/u,
  /(?<=[”»)])(?=\p{Lu})/u,
  /(?<=[\p{L}\d)])(?=“\p{Lu})/u,
  /(?<=[.;:])(?=[-–•+*] ?\p{Lu})/u,
  /(?<=\.(?:vn|com|org|net)\/?)(?=\p{Lu}\p{Ll})/u,
  /(?<=\p{L})(?=\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u,
  /(?<=\p{L})(?=\d{1,2}:\d{2}(?!\d))/u,
  /(?<=\p{L})(?=(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),)/u,
  / {4,}|\t+/u,
]

/** Names with a capital within: `VnExpress`, `VinaPhone`, `eOffice`, `iPhone`, `kWh`. */
const COMPOUNDS = String.raw`V(?:iet|n|ina?)(?:\p{Lu}+\p{Ll}*){1,2}|[eik]\p{Lu}{1,3}\p{Ll}{0,8}|mAh|pH|(?:Global|Vietnam|You|Tik|Linked|Whats|Power|Mobi|Mc|Git|Java|Face)(?:GAP|Plus|Tube|Tok|In|App|Point|Fone|Donald|Hub|Script|Time)|PhD|MSc|ThS`

const oneOf = (seams: readonly RegExp[]) => new RegExp(seams.map(seam => seam.source).join('|'), 'gu')

const GLUE: Glue = {
  seams: oneOf(SEAMS),
  atDays: oneOf(AT_DAYS),
  sure: new RegExp(`${TWO_WORDS.source}|${TWO_SENTENCES.source}|\\p{Ll}\\d{1,2}([/.-])\\d{2}\\1\\d{4}|\\d:\\d{2}\\p{Lu}\\p{Ll}+`, 'gu'),
  hint: /[\p{Ll}\p{Lu}\d%.!?…”"»);:/]\(?[\p{Lu}“\d•*+–-]|\p{L}(?:thứ|chủ)|[\d)]\p{L}| {4}|\t/u,
  compounds: new RegExp(`(?<!\\p{L})(?:${COMPOUNDS})(?![\\p{Ll}])`, 'gu'),
  // Where only some blocks are glued: a word in plain letters from its capital on, `VNeID`, `AstraZeneca`, `HomeStay`.
  names: /(?<![\p{L}\d])(?:[A-Z]|[a-z](?=[A-Z]))[A-Za-z\d]{0,60}[a-z][A-Z][A-Za-z\d]{0,60}(?!\p{L})/gu,
}

/** Signs that a crawler puts between pieces, where another puts a line feed. */
const JOINTS =
  /\s?[|¦§¶•·]+\s?|(?<=\S) (?:\/|»|>|--|—) (?=\S)|(?<=\S)[\t\x01-\x06\x1c-\x1f](?=\S)|\s?(?:##+|~~+|\^\^+|;;+|@@+)\s?|['"],\s?['"]/g

/** How the text of a Vietnamese article begins, behind a headline that runs into it. */
export const OPENING =
  /^(?:(?:Sáng|Chiều|Tối|Trưa|Ngày|Trong|Mới đây|Vừa qua|Hiện nay|Thời gian|Theo|Thực hiện|Nhằm|Để|Nhân (?:dịp|kỷ|ngày)|Với|Tại|Từ|Sau|Trước|Qua|(?:Năm|Tháng) (?:\d|học|nay|qua|vừa)|Đến nay|Tiếp tục|Hưởng ứng|Căn cứ|Được|Là|Đó là|Những|Nhiều|Hàng (?:năm|trăm|ng|chục|loạt|triệu|vạn)|(?:Về|Tới|Đến|Cùng|Tham) dự|Dự (?:lễ|hội|buổi|và|có)|Phát biểu|Đây là|Bên cạnh)(?!\p{L})|(?:UBND|HĐND|Xã|Huyện|Tỉnh|Sở|Phòng|Ban) \p{Lu})/u

/** A day at the head of a sentence, and what else opens the text alone. */
export const OPENING_SURELY =
  /^(?:(?:Sáng|Chiều|Tối|Trưa|Ngày)(?:\s+ngày)?\s+\d|(?:Vừa qua|Mới đây|Thời gian qua|Sáng nay|Chiều nay|Hôm nay|Hôm qua)(?!\p{L}))/u

/** What a name with capitals stands behind: no text begins there. */
export const BEFORE_NAMES =
  /^(?:huyện|tỉnh|xã|thôn|bon|buôn|làng|bản|ấp|phường|quận|thị|trấn|thành|phố|sông|núi|đèo|đường|ông|bà|anh|chị|em|cụ|thầy|cô|đồng|chí|thác|hồ|chợ|trường|đảo|nước|khu|cụm|thuộc|của|tại|ở|là|và|với|về|từ|đến|theo|do|cho|the|of|in|at|and|to|for|with|by|on|UBND|HĐND)$/u

/** A day with its weekday and hour, in a line of many; not one a sentence names. */
export const LONE_DAY =
  /(?<!(?:ngày|từ|đến|hết|trước|sau|lúc|sáng|chiều|tối|năm|và|on|from|to) |[\d/.-])(?:(?:[Tt]hứ (?:\S+)|[Cc]hủ nhật),? )?\(?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} \d{2} \d{4}(?=\s\d{1,2}:\d))(?:\s{0,3}[|,-]?\s{0,3}\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:AM|PM|SA|CH))?(?: GMT\s?[+-]\d{1,2})?)?\)?(?=\s[“"]?\p{Lu}|\s*$)/gu

/** Fields of a record, as data sets and trafilatura write them above a text. Source: trafilatura 2 with metadata; CSV and JSON put line by line. */
export const RECORD = {
  title: /^["']?(?:tiêu đề|tên bài|title|headline|título|titre|titel|judul)["']?\s?[:：]\s?(?=\S)/iu,
  text: /^["']?(?:nội dung|content|body|text|article|contenido|contenu|inhalt|isi)["']?\s?[:：]\s?/iu,
  other: /^["']?(?:url|link|href|hostname|sitename|id|fingerprint|license|language|image|pagetype|filedate|crawled?)["']?\s?[:：]/iu,
}

const DAY = String.raw`(?:(?:thứ \S{2,4}|chủ nhật),? (?:ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`
const CLOCK = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:AM|PM|SA|CH))?`

/** A day behind a headline, in one line with it: with its hour, or with what is no sentence behind it. A sentence has a word before it. */
export const STUCK_DAY = new RegExp(
  String.raw`(?<=\p{L}[”"?!]?)(?<!(?:ngày|từ|đến|hết|trước|sau|lúc|sáng|chiều|tối|năm|và|on|from|to|by|until))\s+[[|–-]?\s?(?:${CLOCK}\s?[|,–-]?\s?${DAY}|${DAY}\s?[|,–-]?\s?${CLOCK}|${DAY}(?=\s+\S))\s*(?:[\d.]+$|[|–-])?`,
  'iu',
)

const ADDRESS = String.raw`(?:(?:https?|ftp|file):/|(?:mailto|tel|javascript|data):|/|#|\.{1,2}/|[\w-]+\.(?:aspx?|html?|php)\b)(?:[^\s()[\]<>]|\([^\s()]{0,200}\)){0,2000}`
const BESIDE = String.raw`(?<![\]\s])\s{0,80}\(`
/** In Markdown a title may stand beside it. */
const MARKED = String.raw`\((?:${ADDRESS})?(?: "[^"]{0,300}")?\)`

/**
 * Where links lead, as tools tell it beside their words. Sources: output of lynx 2.9 and elinks 0.13 with their lists of references, of
 * npm's html-to-text 9 and turndown 7, of resiliparse 0.15, pandoc 2.17 and inscriptis 2.7 with links.
 */
export const ADDRESSES: readonly AddressSigns[] = [
  { pattern: /data:[a-z]{1,20}\/[\w.+-]{1,40};base64,[A-Za-z\d+/=]*/gu, words: 'data:', least: 1 },
  { pattern: /\[\d{1,4}\](?!\()/gu, least: 6, listed: /^\s*\d{1,4}\. +(?:[a-z][a-z\d+.-]{1,20}:\S|\/|#|Search$)/u },
  { pattern: new RegExp(String.raw`!\[[^[\]]{0,300}\]${MARKED}`, 'gu'), least: 3, marked: true },
  { pattern: new RegExp(String.raw`\[([^[\]]{0,300})\]${MARKED}`, 'gu'), words: '$1', least: 3, marked: true },
  { pattern: new RegExp(String.raw`^([^[]{0,300})\]${MARKED}|^(\s*)!?\[(?=[^\]]*$)`, 'gmu'), words: '$1$2', least: 3 },
  { pattern: new RegExp(String.raw` ?\[${ADDRESS}\](?:(?:https?:|mailto:|tel:|javascript:|/)\S*)?`, 'gu'), least: 3 },
  // Beside others an address may be empty, or a name with hyphens; a day is none.
  {
    pattern: new RegExp(String.raw`${BESIDE}(?:${ADDRESS}|(?=[^)]*[a-z])(?:[\w“”%.]{1,60}-){2,40}[\w“”%.]{0,60}|)\)`, 'gu'),
    tells: new RegExp(String.raw`${BESIDE}${ADDRESS}\)`, 'gu'),
    least: 5,
  },
  { pattern: new RegExp(`<${ADDRESS}>`, 'gu'), least: 3 },
]

/**
 * The tools that flatten pages, the more telling first. Sources: output of html2text 2025, inscriptis 2.7, lynx 2.9, w3m 0.5.3,
 * and their documentation.
 */
export const FLATTENERS: readonly Flattener[] = [
  {
    name: 'w3m',
    said: 'what w3m draws',
    traces: [
      { pattern: /^ {4,}[□☆○■★◎△●] /u, weight: 2 },
      { pattern: /^ {2}• /u, weight: 1 },
      { pattern: /\[ {5,}\]/u, weight: 2 },
      { pattern: /^\s*[│├┌└┬]|━{20}/u, weight: 2 },
      { pattern: /^\[[\w-]{1,10}\]$/u, weight: 1 },
      { pattern: /\S {12,}\S/u, weight: 0.5 },
    ],
    least: 3,
    bullet: /^[•□☆○■★◎△●](?: |$)/u,
    number: /^\d{1,3}\. /u,
    listIndent: 1,
    textIndent: 0,
    columns: true,
    wraps: true,
    raised: true,
    picture: FILE,
    widgets: /\[(?:[A-Za-z\d_.:-]{1,12}|[^[\]]{0,40} {2}|[#\s]* )\]|\( \)|\(\*\)/gu,
    drawing: /^[\s─━│┃┌┐└┘├┤┬┴┼┏┓┗┛┠┨┯┷╋_]+$/u,
  },
  {
    name: 'pandoc',
    said: "pandoc's frames and marks",
    traces: [
      { pattern: /^\s*\+(?:[-=:]{3,}\+)+$/u, weight: 2 },
      { pattern: /^\|.*\+-{3,}\+.*\|$/u, weight: 2 },
      { pattern: /^ {2}-{4,}(?: -{4,})*\s*$/u, weight: 1 },
      { pattern: /^- {3}\S/u, weight: 0.5 },
      { pattern: /^\[\]$/u, weight: 0.5 },
    ],
    least: 3,
    bullet: /^-(?: {1,3}|$)/u,
    number: /^\d{1,3}\. {1,2}/u,
    listIndent: 0,
    markdown: true,
    wraps: true,
    grids: true,
    picture: FILE,
    widgets: /(?<!!)\[(?:TABLE)?\](?!\()/gu,
    drawing: /^[\s|=+~:-]+$/u,
  },
  {
    name: 'html2text',
    said: "html2text's Markdown",
    traces: [
      { pattern: /^(?:---\|)*---\s*$/u, weight: 1 },
      { pattern: /^ {2,}(?:\*|\d{1,3}\.) /u, weight: 0.5 },
      { pattern: /^#{1,6} \S/u, weight: 1 },
      { pattern: /^\* \* \*$/u, weight: 2 },
      { pattern: /\*\*\S|_{2,4}$/u, weight: 0.5 },
      { pattern: /\\[-.+#*_(]/u, weight: 1 },
      // With links: no other breaks a line in an address.
      { pattern: /\]\([^()\s]{0,2000}$/u, weight: 4 },
    ],
    least: 2.5,
    bullet: /^[*+-](?: |$)/u,
    number: /^\d{1,3}\. /u,
    listIndent: 2,
    markdown: true,
    wraps: true,
    sticks: true,
    // Before the first letter of a run in bold or italics that the page's source has as an entity: `&aacute;`.
    parts: /(?<=[*_][^*_\u00c0-\u00ff]{0,600})(?<!\p{L})([A-Za-z\u0100-\u1eff]+) ([\u00c0-\u00ff]\p{L}*)/gu,
    drawing: /^(?:[-:|~\s]|\* \* \*)+$/u,
  },
  {
    name: 'markdown',
    said: 'Markdown',
    traces: [
      { pattern: /^#{1,6} \S/u, weight: 1.5 },
      { pattern: /\]\((?:https?:|\/|#)/u, weight: 1 },
      { pattern: /^!\[/u, weight: 1 },
      { pattern: /\*\*\S/u, weight: 0.5 },
      { pattern: /^\|.*\|\s*$/u, weight: 1 },
    ],
    least: 2.5,
    bullet: /^[*+-] /u,
    number: /^\d{1,3}\. /u,
    listIndent: 0,
    markdown: true,
    drawing: /^(?:[-:|~=\s]|\* \* \*)+$/u,
  },
  {
    name: 'inscriptis',
    said: 'what inscriptis lays out',
    traces: [
      { pattern: /^(?: {2}){2,}[*+o-] /u, weight: 0.7 },
      // With links, in Markdown's signs.
      { pattern: /^ {6,}[+o] \[/u, weight: 1.5 },
      { pattern: /^ {4,}\S/u, weight: 1.5, share: 0.4 },
      { pattern: /\S {4,}$/u, weight: 0.25 },
      { pattern: /^ {12,}$/u, weight: 0.25 },
    ],
    least: 3.2,
    bullet: /^[*+o-](?: |$)/u,
    number: /^\d{1,3}\. /u,
    listIndent: 2,
    columns: true,
  },
  {
    name: 'elinks',
    said: 'what elinks draws',
    traces: [
      { pattern: /^ {3}\S/u, weight: 3, share: 0.4 },
      { pattern: /^ {3}\S/u, weight: 1, share: 0.15 },
      { pattern: /^\s{5,}•\s\S/u, weight: 1 },
      { pattern: /^\s{3,}(?:\[\d+\])?\[IMG\]$/u, weight: 0.7 },
      { pattern: /^ {3}(?:\S+ ){2,}(?:\S+ )? (?:\S+ ){2,}.*\p{L}$/u, weight: 0.7 },
    ],
    least: 3,
    bullet: /^•(?: |$)/u,
    number: /^\d{1,3}\. /u,
    listIndent: 5,
    textIndent: 3,
    columns: true,
    gutter: 3,
    wraps: true,
    raised: true,
    picture: FILE,
    widgets: /\[(?: [^[\]]{0,20} | ?_+ ?|IMG)\]|\( \)|\(X\)|\[ \]|_{8,}/gu,
    drawing: /^[\s_=-]+$/u,
  },
  {
    name: 'html-to-text',
    said: 'what html-to-text writes',
    traces: [
      { pattern: /^ \* \S/u, weight: 0.5 },
      { pattern: /^ {3,9}\* \S/u, weight: 0.3 },
      { pattern: new RegExp(String.raw`\S \[${ADDRESS}\]`, 'u'), weight: 0.7 },
      { pattern: new RegExp(String.raw`^\[${ADDRESS}\]`, 'u'), weight: 0.7 },
    ],
    least: 3,
    bullet: /^\* /u,
    number: /^\d{1,3}\. /u,
    listIndent: 1,
    wraps: true,
    sticks: true,
    drawing: /^-{10,}$/u,
  },
  {
    name: 'lynx',
    said: 'what lynx draws',
    traces: [
      { pattern: /^ {3}\S/u, weight: 3, share: 0.4 },
      { pattern: /^ {3}\S/u, weight: 1, share: 0.15 },
      { pattern: /^ {5}\* /u, weight: 0.5 },
      { pattern: /^(?: {10}\+| {15}o| {20}#) /u, weight: 1 },
      { pattern: /\(BUTTON\)|\[INLINE\]|\[DEL:/u, weight: 1 },
      { pattern: /^ {3,}\[[^\s[\]]+\.(?:gif|png|jpe?g|svg)\]$/iu, weight: 1 },
      { pattern: /^ {3,}_{8,}/u, weight: 0.5 },
      { pattern: /^References$/u, weight: 1 },
    ],
    least: 3,
    bullet: /^[*+o#@](?: |$)/u,
    number: /^\d{1,3}\. /u,
    listIndent: 4,
    textIndent: 3,
    columns: true,
    wraps: true,
    raised: true,
    picture: FILE,
    widgets:
      /\(BUTTON\)|\[(?:INLINE\]|DEL:|INS:)|:(?:DEL|INS)\]|\[[^\s[\]]{1,80}\.(?:gif|png|jpe?g|svg|webp|bmp)\]|\( \)|\(\*\)|\[ \]|_{8,}/giu,
    drawing: /^[\s_=-]+$/u,
  },
  { name: 'escaped', said: 'text with its line breaks written out', traces: [], least: 1, breaks: /(?:\\r)?\\n/g, escaped: true },
  { name: 'joined', said: 'pieces of text joined by a stroke', traces: [], least: 1, breaks: JOINTS },
  { name: 'glued', said: 'pieces of text with nothing between them', traces: [], least: 1, glue: GLUE },
  { name: 'lines', said: 'a line for each piece of text', traces: [], least: 1 },
]

/**
 * How days and hours are printed. Sources: the portals of the fixtures and of the platforms in this folder; Nghị định 30/2020/NĐ-CP, phụ lục I
 * (place and day of a document); Unicode CLDR for the languages that name their months (`locales/months.ts`).
 */

/** Day first, as all Vietnamese sites print, English editions included; `\s*` because templates put spaces anywhere. */
export const DAY_FIRST = /(?<!\d)(\d{1,2})\s?([/.\-–]|\s)\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/u
export const ISO =
  /(?<!\d)((?:19|20)\d{2})(?:[-/.]|\. | (?=\d{2}\/))(\d{1,2})(?:[-/.]|\. )(\d{1,2})(?:\.?[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/u
/** `2020年3月12日`, `2020년 3월 12일`; by the years of an era: `令和2年3月12日`, `民國109年3月12日`. */
export const CHINESE =
  /(?<!\d)(?:((?:19|20)\d{2})|(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元))\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u
/** The year before the first of each era. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
])
/** A year of the Buddhist calendar, as Thailand counts, and how far it is ahead. */
export const BUDDHIST_YEAR = /(?<!\d)25[3-9]\d(?!\d)/gu
export const BUDDHIST = 543
/** Digits of other scripts whose zeros are multiples of 16: Arabic, Persian, Thai, full width. Source: the Unicode Character Database, `Nd`. */
export const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\uff10-\uff19]/gu
export const IN_WORDS = /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,|năm)?\s*((?:19|20)\d{2})(?!\d)/iu
/** Before the hour what halves the day in East Asia: `下午3:05`. */
export const CLOCK =
  /(?<![\d/.])(?:(上午|午前|오전|下午|午後|오후)\s?)?([01]?\d|2[0-4])\s?(?:[:時时点點시]|h|g|giờ)\s?([0-5]\d)(?:\s?[:'’]\s?[0-5]\d)?\s?(?:['’分분]|phút)?(?:\s*(AM|PM|CH|SA|a\.m\.|p\.m\.|sáng|chiều|tối|[صم])(?!\p{L}))?/iu
/** The second half of the day, and the first. */
export const LATE = /^(?:pm|ch|chiều|tối|م|下午|午後|오후)$/u
export const EARLY = /^(?:am|sa|sáng|ص|上午|午前|오전)$/u
/** The point of a clock that has one, by the word before or behind it: `kl. 9.12`, `9.12 Uhr`. */
export const CLOCK_POINT =
  /(?<=(?:kl\.?|klo|ore|alle|pukul|jam|godz\.) [012]?\d)\.(?=[0-5]\d(?!\d))|(?<=(?:^|[^\d.])[012]?\d)\.(?=[0-5]\d ?(?:Uhr|น\.|WI[BT]|[BG][MS]T))/giu
/** `GMT+7`, `(UTC +07:00)`; as mails write it, `+0700`. */
export const ZONE = /^\s*[([]?\s*(?:(?:GMT|UTC)\s*([+-]\d{1,2})(?::?(\d{2}))?|([+-](?:0\d|1[0-4]))([0-5]\d)(?!\d))\s*[)\]]?/iu

/**
 * A day of an Islamic calendar, the lunar one or Iran's: `09/01/1442`, `12 رمضان 1441 هـ`, `5 Muharram 1442 AH`. Source: datelines of Saudi ministries and of
 * newspapers in Arabic and Persian.
 */
export const ISLAMIC_DAY =
  /(?<!\d)\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s[\p{Script=Arabic}\s]{3,20}\s|\s\p{Lu}[\p{L}'’ -]{3,20}\s(?=\d{4}\s?A?H(?!\p{L})))1[34]\d\d(?!\d)(?:\s?(?:هـ|A?H(?!\p{L})))?/u

/** Every form of a date has one. */
export const YEAR = /(?:19|20|25)\d{2}|年|[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]{4}/u

/** What may stand between a day and its clock. */
export const BETWEEN_DAY_AND_CLOCK = /lúc|ngày|alle|las|ore|klo|pukul|saat/giu

/** `Long Điền, ngày 24 tháng 10 năm 2020`: place and day, as at the head of a print view or of a document. */
export const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s.-]{1,30}, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u

/** Counters, zones and tools that stand in the line of a day. */
export const BESIDE_DAYS =
  /gmt\s*[+-]\d+(?::\d+)?|utc|\b(?:[ecmp][ds]t|[ap]m)\b|(?:lượt|lần|số lần|số lượt)\s*(?:xem|đọc)\s*:?\s*\(?[\d.,]*(?:\s*(?:lượt|lần)(?!\p{L}))?|(?:đã\s*)?xem\s*:\s*[\d.,]+|[\d.,]+\s*(?:lượt|lần)\s*(?:xem|đọc)|(?:views?|hits)\s*:?\s*[\d.,]+|(?<!\p{L})a\s?[+-][\sa+-]*|print|e-?mail|\d+ ?min(?:ut(?:e[sn]?|os?|i))?(?:\.| (?:read|lesezeit|de lecture|de lectura|di lettura))?(?!\p{L})|น\.|г\.|года|r\.(?!\p{L})/giu

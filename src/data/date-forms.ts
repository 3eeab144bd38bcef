/**
 * How days and hours are printed. Sources: the portals of the fixtures and of the platforms in this folder; Nghị định 30/2020/NĐ-CP, phụ lục I
 * (place and day of a document); Unicode CLDR for the languages that name their months (`locales/months.ts`).
 */

/** Day first, as all Vietnamese sites print, English editions included; `\s*` because templates put spaces anywhere. */
export const DAY_FIRST = /(?<!\d)(\d{1,2})\s?([/.\-–]|\s)\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/u
export const ISO =
  /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/u
/** `2020年3月12日`. */
export const CHINESE = /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u
export const IN_WORDS = /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,|năm)?\s*((?:19|20)\d{2})(?!\d)/iu
export const CLOCK =
  /(?<![\d/.])([01]?\d|2[0-4])\s?(?::|h|g|giờ)\s?([0-5]\d)(?:\s?[:'’]\s?[0-5]\d)?\s?(?:'|’|phút)?(?:\s*(AM|PM|CH|SA|a\.m\.|p\.m\.)(?!\p{L}))?/iu
/** `GMT+7`, `(UTC +07:00)`; as mails write it, `+0700`. */
export const ZONE = /^\s*[([]?\s*(?:(?:GMT|UTC)\s*([+-]\d{1,2})(?::?(\d{2}))?|([+-](?:0\d|1[0-4]))([0-5]\d)(?!\d))\s*[)\]]?/iu

/** A day of the Islamic calendar in figures: `09/01/1442`. */
export const HIJRI_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]1[34]\d{2}(?:\s?هـ)?$/u

/** Every form of a date has one. */
export const YEAR = /(?:19|20)\d{2}/

/** What may stand between a day and its clock. */
export const BETWEEN_DAY_AND_CLOCK = /lúc|ngày/giu

/** `Long Điền, ngày 24 tháng 10 năm 2020`: place and day, as at the head of a print view or of a document. */
export const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s.-]{1,30}, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u

/** Counters, zones and tools that stand in the line of a day. */
export const BESIDE_DAYS =
  /gmt\s*[+-]\d+(?::\d+)?|utc|(?:lượt|lần|số lần|số lượt)\s*(?:xem|đọc)\s*:?\s*\(?[\d.,]*(?:\s*(?:lượt|lần)(?!\p{L}))?|(?:đã\s*)?xem\s*:\s*[\d.,]+|[\d.,]+\s*(?:lượt|lần)\s*(?:xem|đọc)|(?:views?|hits)\s*:?\s*[\d.,]+|(?<!\p{L})a\s?[+-][\sa+-]*|print|e-?mail|\bam\b|\bpm\b/giu

import { checkString } from '../arguments'

/** A sum of money named in a running text. */
export interface Amount {
  /** The sum, or the least of a range, in whole units: `1,2 tỷ đồng` is 1200000000. */
  least: number
  /** The most of a range; of a single sum the same. */
  most: number
  /** ISO 4217: `VND`, `USD`, `EUR`, `CNY`. */
  currency: string
  /** What it is paid for, as printed behind the stroke: `kg`, `người/tháng`. */
  per?: string
  /** Where its words begin, in UTF-16 code units. */
  start: number
  /** Where they end, exclusive. */
  end: number
  /** The words as printed. */
  raw: string
}

const CURRENCIES: readonly [form: RegExp, currency: string][] = [
  [/^(?:usd|đô[ -]?la|us\$)/iu, 'USD'],
  [/^(?:eur|euro|€)/iu, 'EUR'],
  [/^(?:cny|ndt|nhân dân tệ)/iu, 'CNY'],
  [/^(?:đồng|vnđ|vnd|đ|₫)/iu, 'VND'],
]

const SCALES: Record<string, number> = { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3}){1,5}(?!\d)(?:,\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,3})?(?![\d])`
const SCALE = String.raw`(?:[ \u00a0](?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\p{M}])){1,2}`
// "3 tỷ 500 triệu": parts of one sum.
const SUM = String.raw`(?:${NUMBER})(?:${SCALE})?(?:[ \u00a0]\d{1,3}${SCALE}){0,2}`
const BETWEEN = String.raw`[ \u00a0]?(?:[-–]|đến)[ \u00a0]?`
// "500 đồng chí" and "100 đồng bào" are people.
const CURRENCY = String.raw`đồng(?![ \u00a0](?:chí|bào|đội|nghiệp|hương|hồ|thời|loạt|ý|phạm|diễn|tác)(?![\p{L}\p{M}]))|vnđ|vnd|usd|us\$|đô[ -]?la(?:[ \u00a0]mỹ)?|euros?|eur|€|cny|ndt|nhân dân tệ|₫|(?<=\d[ \u00a0]?)đ`
const PER = String.raw`(?:[ \u00a0]?/[ \u00a0]?[\p{L}\p{M}]{1,12}\d?(?:/[\p{L}\p{M}]{1,12}\d?)?)`
const FORM = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}]|\d[.,/])(?<first>${SUM})(?:${BETWEEN}(?<second>${SUM}))?[ \u00a0]?(?<currency>${CURRENCY})(?![\p{L}\p{M}\p{N}])(?<per>${PER})?`,
  'giu',
)

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const COMMAS = /^\d{1,3}(?:,\d{3})+$/

/** `28.000` and, where no scale follows, `28,000` are thousands; `1,2` and `1.2` are decimals. */
function numberOf(digits: string, scaled: boolean): number {
  if (GROUPED.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (COMMAS.test(digits) && (!scaled || digits.indexOf(',') !== digits.lastIndexOf(','))) return Number(digits.replaceAll(',', ''))
  return Number(digits.replace(',', '.'))
}

const PART = new RegExp(`(?<digits>${NUMBER})(?<scale>${SCALE})?`, 'giu')

const scaleOf = (words: string): number =>
  (words.match(/\p{L}+/gu) ?? []).reduce((scale, word) => scale * (SCALES[word.toLowerCase()] ?? 1), 1)

interface Sum {
  value: number
  /** The scale of its last part: of `1 - 2 tỷ` the first borrows it. */
  scale: number
}

function sumOf(words: string): Sum {
  let value = 0
  let last = 1
  for (const { groups } of words.matchAll(PART)) {
    last = scaleOf(groups!.scale ?? '')
    value += numberOf(groups!.digits!, groups!.scale !== undefined) * last
  }
  return { value, scale: last }
}

const ONES: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const TENS: Record<string, number> = { mươi: 10, chục: 10 }
const LARGE = '(?:nghìn|ngàn|triệu|tỷ|tỉ)'
const ONE = `(?:${Object.keys(ONES).join('|')}|mười|nửa)`
const WORD = `(?:${ONE}|${Object.keys(TENS).join('|')}|trăm|${LARGE}|linh|lẻ|rưỡi|rưởi)`
const WORDED = String.raw`${ONE}(?:[ \u00a0]${WORD}){0,14}`
/** Sums in words begin with a number: `hàng tỷ đồng` is none; nor do they go on with one in digits, `2 tỷ năm trăm triệu`. */
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}]|(?:\d|trăm|${LARGE})[ \u00a0])(?:(?<first>${WORDED})${BETWEEN})?(?<last>${WORDED})[ \u00a0](?<currency>${CURRENCY})(?![\p{L}\p{M}\p{N}])(?<per>${PER})?`,
  'giu',
)
const SCALES_AT_END = new RegExp(String.raw`(?:[ \u00a0](?:trăm|${LARGE}))+$`, 'iu')
const LARGE_AT_END = new RegExp(String.raw`(?:[ \u00a0]${LARGE})+$`, 'iu')

/**
 * The number that words name; `undefined` where they name none (`năm hai triệu`: in a year, two millions) or leave open which: `tỷ hai` is said of
 * 1,2 tỷ, `trăm hai` of 120.
 */
function numberInWords(text: string): number | undefined {
  let [sum, section, group, last] = [0, 0, 0, 1]
  let one: number | undefined
  /** Whether the figure follows a scale or a hundred without `linh`. */
  let bare = false
  let before = ''
  for (const word of text.toLowerCase().split(/[ \u00a0]/)) {
    const figure = word === 'nửa' ? 0.5 : ONES[word]
    const factor = TENS[word] ?? (word === 'trăm' ? 100 : undefined)
    const scale = SCALES[word]
    if (figure !== undefined) {
      if (one !== undefined) return undefined
      one = figure
      bare = before === 'trăm'
    } else if (word === 'mười') {
      if (one !== undefined) return undefined
      group += 10
    } else if (factor !== undefined) {
      if (one === undefined) return undefined
      group += one * factor
      one = undefined
    } else if (scale !== undefined) {
      const count = group + (one ?? 0)
      if ((count === 0 && section === 0) || (one !== undefined && bare)) return undefined
      if (scale === 1e9) [sum, section] = [sum + (section + count) * scale, 0]
      else section += count * scale
      group = 0
      one = undefined
      last = scale
    } else if (/^r/.test(word)) {
      if (last === 1 || before in ONES || group !== 0) return undefined
      section += last / 2
    } else if (one !== undefined) return undefined
    before = word
  }
  return one !== undefined && (bare || (last > 1 && group === 0)) ? undefined : sum + section + group + (one ?? 0)
}

interface Found {
  index: number
  raw: string
  ends: [number, number]
  currency: string
  per: string | undefined
}

/** Sums in words of a thousand and more: `ba đồng` may be coins. */
function inWords(text: string): Found[] {
  return Array.from(text.matchAll(IN_WORDS)).flatMap(({ 0: raw, index, groups }) => {
    const { first, last, currency, per } = groups as Record<string, string | undefined>
    const most = numberInWords(last!)
    const least = first === undefined ? most : numberInWords(first)
    if (most === undefined || least === undefined || most < LEAST_IN_WORDS) return []
    // Of `hai trăm đến ba trăm triệu` the first borrows the million, of `hai đến ba trăm triệu` the hundred too.
    const scales = least < LEAST_IN_WORDS ? scaleOf((least < 100 ? SCALES_AT_END : LARGE_AT_END).exec(last!)?.[0] ?? '') : 1
    const from = first === undefined ? most : least * scales
    return from > most ? [] : [{ index, raw, ends: [from, most], currency: currency!, per }]
  })
}
const LEAST_IN_WORDS = 1000

/** Sums are whole, as a fraction of a đồng is none; `1,2 tỷ` is no binary fraction. */
const whole = (value: number, currency: string): number => (currency === 'VND' ? Math.round(value) : Math.round(value * 100) / 100)

/**
 * The sums of money a running text names, in its order: `1,2 tỷ đồng`, `28.000 - 32.000 đồng/kg`, `3 tỷ 500 triệu đồng`, `5 triệu USD`,
 * `một tỷ hai trăm triệu đồng`.
 * A number without a currency is none. `text` should be NFC.
 * @throws TypeError where `text` is no string.
 */
export function amounts(text: string): Amount[] {
  checkString('text', text, amounts)
  const inDigits = Array.from(text.matchAll(FORM), ({ 0: raw, index, groups }): Found => {
    const first = sumOf(groups!.first!)
    const second = groups!.second === undefined ? first : sumOf(groups!.second)
    const borrowed = groups!.second !== undefined && first.scale === 1 ? second.scale : 1
    return { index, raw, ends: [first.value * borrowed, second.value], currency: groups!.currency!, per: groups!.per }
  })
  return [...inDigits, ...inWords(text)]
    .sort((a, b) => a.index - b.index)
    .map(({ index, raw, ends, currency: printed, per }): Amount => {
      const currency = CURRENCIES.find(([form]) => form.test(printed))![1]
      const [a, b] = ends.map(value => whole(value, currency)) as [number, number]
      return {
        least: Math.min(a, b),
        most: Math.max(a, b),
        currency,
        ...(per && { per: per.replace(/^[ \u00a0]?\/[ \u00a0]?/u, '') }),
        start: index,
        end: index + raw.length,
        raw,
      }
    })
}

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

/** Sums are whole, as a fraction of a đồng is none; `1,2 tỷ` is no binary fraction. */
const whole = (value: number, currency: string): number => (currency === 'VND' ? Math.round(value) : Math.round(value * 100) / 100)

/**
 * The sums of money a running text names, in its order: `1,2 tỷ đồng`, `28.000 - 32.000 đồng/kg`, `3 tỷ 500 triệu đồng`, `5 triệu USD`.
 * A number without a currency is none. `text` should be NFC.
 * @throws TypeError where `text` is no string.
 */
export function amounts(text: string): Amount[] {
  checkString('text', text, amounts)
  return Array.from(text.matchAll(FORM), ({ 0: raw, index, groups }): Amount => {
    const currency = CURRENCIES.find(([form]) => form.test(groups!.currency!))![1]
    const first = sumOf(groups!.first!)
    const second = groups!.second === undefined ? first : sumOf(groups!.second)
    const borrowed = groups!.second !== undefined && first.scale === 1 ? second.scale : 1
    const ends = [whole(first.value * borrowed, currency), whole(second.value, currency)]
    return {
      least: Math.min(...ends),
      most: Math.max(...ends),
      currency,
      ...(groups!.per && { per: groups!.per.replace(/^[ \u00a0]?\/[ \u00a0]?/u, '') }),
      start: index,
      end: index + raw.length,
      raw,
    }
  })
}

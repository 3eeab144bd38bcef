import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { NAMES_BEFORE_CAPITALS, NAMES_WITH_SHARED_CAPITALS } from '../../data/vietnamese/capitals'
import { byteOf } from '../bytes'
import { LETTER } from '../context'
import { lazy } from '../lazy'
import { restoreCapitals } from './capitals'
import { codecOf } from './codec'
import { decodeLegacy, spell } from './decode'
import { decodeViqr, type ViqrContext } from './viqr'

export interface PartOptions extends ViqrContext {
  /** The font drew small letters as capitals. */
  capitals: boolean
  /** The first part begins a paragraph. */
  first: boolean
}

/** A letter that begins a sentence. */
const BEGINNING = /([.!?…]["”’»)]?\s+["“‘«(]?)(\p{Ll})/gu
const FIRST = /^(\s*["“‘«(]?)(\p{Ll})/u

const names = lazy(() => {
  const capital = new Map<string, string>([...NAMES_WITH_SHARED_CAPITALS, ...NAMES_BEFORE_CAPITALS])
  const listed = (rows: readonly (readonly [string, string])[]) => rows.map(([name]) => name).join('|')
  const pattern = `(?<![${LETTER}])(?:(?:${listed(NAMES_WITH_SHARED_CAPITALS)})(?![${LETTER}])|(?:${listed(NAMES_BEFORE_CAPITALS)})(?= [A-ZÂÊÔĂĐƠƯ]))`
  return { capital, pattern: new RegExp(pattern, 'g') }
})

/** Sentences and names begin with capitals: those that share a code with their small letter as well. */
function capitaliseSentences(text: string, shared: ReadonlySet<string>, first: boolean): string {
  if (shared.size === 0) return text
  const raise = (whole: string, before: string, letter: string) =>
    shared.has(letter.toUpperCase()) ? before + letter.toUpperCase() : whole
  const inside = text.replace(BEGINNING, raise).replace(names().pattern, name => names().capital.get(name)!)
  return first ? inside.replace(FIRST, raise) : inside
}

/** Parts with the second half of a letter, where a tag stood between its two, moved to the first. */
function joinPairs(parts: readonly string[], charset: Exclude<LegacyCharset, 'viqr'>): string[] {
  const { double } = codecOf(charset)
  const joined = [...parts]
  if (double.size === 0) return joined
  for (let n = 1; n < joined.length; n += 1) {
    const before = joined[n - 1]!
    const after = joined[n]!
    if (before === '' || after === '') continue
    if (!double.has(byteOf(before.charCodeAt(before.length - 1)) * 256 + byteOf(after.charCodeAt(0)))) continue
    joined[n - 1] = before + after[0]
    joined[n] = after.slice(1)
  }
  return joined
}

/** Decodes a run that tags cut into parts: letters and the case of words are read across the tags. As many parts come back. */
export function decodeParts(
  parts: readonly string[],
  charset: LegacyCharset,
  { capitals, first, stops, after = '' }: PartOptions,
): string[] {
  if (charset === 'viqr') return parts.map((part, n) => decodeViqr(part, { stops, after: (parts[n + 1] ?? '') + after }))
  if (charset === 'vnu' || capitals) return parts.map(part => decodeLegacy(part, charset, { capitals }))
  const spelt = joinPairs(parts, charset).map(part => spell(part, charset))
  const { shared } = codecOf(charset)
  const whole = capitaliseSentences(restoreCapitals(spelt.join(''), shared), shared, first)
  let at = 0
  return spelt.map(({ length }) => {
    at += length
    return whole.slice(at - length, at)
  })
}

import { AND, AND_BEFORE_NAME } from '../../data/authors'
import type { Role } from '../../model/article'
import type { Locale } from '../../model/locale'
import { literal } from '../lines'

/** The longest line looked into, in characters. */
export const MAX_LINE = 140
/** What stands between two names. */
export const SEPARATOR = new RegExp(
  `\\s*[–—]\\s*|\\s+-\\s*|\\s*-\\s+|\\s*[,;、،]\\s*|\\s+(?:${AND})\\s+|\\s+(?:${AND_BEFORE_NAME})\\s+(?=\\p{Lu})`,
  'u',
)
/** Between two names of as many words: `Thùy Hương-Quang Hiếu`; inside a name otherwise: `Ann Lange-Marsh`. */
export const TIGHT = /(?<=\p{Ll})-(?=\p{Lu})/u

/** A locale's labels as patterns. */
interface Grammar {
  label: RegExp
  anyLabel: RegExp
  suffix: RegExp
  source: RegExp
  office: RegExp
  /** A source behind a name, and behind the last of several: `A (Theo Y)`. */
  via: RegExp
  viaTail: RegExp
  /** A name before the label of another: `A (Ảnh: B)`. */
  second: RegExp
  roles: Map<string, readonly Role[]>
}

const GRAMMARS = new WeakMap<Locale, Grammar>()

/** The words of a list as a pattern, the longest first. */
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
/** A pattern that nothing fits. */
const NO_WORD = '(?!)'
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
const capitals = (words: readonly string[]) => anyOf(words.map(capital))

export function grammarOf(locale: Locale): Grammar {
  let g = GRAMMARS.get(locale)
  if (!g) {
    const labels = anyOf(locale.bylineLabels.map(([l]) => l))
    const suffixes = anyOf(locale.bylineSuffixes.map(([l]) => l))
    const sources = anyOf(locale.sourceLabels)
    const via = capitals(locale.sourceAfterName ?? []) || NO_WORD
    const join = `\\s*(?:[,;/+–-]|${AND}|${AND_BEFORE_NAME}|en)\\s*|\\s+`
    g = {
      label: new RegExp(
        `^(?:(?:${labels})(?:(?:${join})(?:${labels}))*)(?!\\p{L})\\s*([:：]|(?<=\\p{Lo})[/／]|(?=\\s[\\p{Lu}\\p{Lo}])|(?=\\s+\\p{L}\\s\\p{L}))`,
        'iu',
      ),
      anyLabel: new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})`, 'giu'),
      suffix: new RegExp(`\\s*[-–]?\\s*[(（]?\\s*(?<!\\p{L})(${suffixes})\\s*[)）]?\\s*\\.?$`, 'iu'),
      source: new RegExp(`^[(（]?\\s*(?:${sources})(?!\\p{L})\\s*[:：]?\\s*`, 'iu'),
      via: new RegExp(
        `^(.{2,60}?)\\s*[-–]?\\s*[(（]?\\s*(?<=[\\s(])(?:${via}|(?:${capitals(locale.sourceLabels)})\\s*[:：])\\s*[:：]?\\s+([^()]{2,60}?)\\s*[)）]?\\.?$`,
        'u',
      ),
      viaTail: new RegExp(`\\s*[(（]?\\s*(?<=\\s|\\()(?:${via})\\s+([^()]+)[)）]?$`, 'u'),
      second: new RegExp(`^([^:：()]{2,60}?)\\s*[.,;–-]?\\s*[(（]?\\s*(?=(?:${labels})\\s*[:：])`, 'iu'),
      office: new RegExp(`^(?:${locale.officeOpenings.join('|')})(?!\\p{L})`, 'iu'),
      roles: new Map([...locale.bylineLabels, ...locale.bylineSuffixes].map(([l, r]) => [l, r])),
    }
    GRAMMARS.set(locale, g)
  }
  return g
}

export const trimEnds = (s: string) => s.replace(/^[\s./|:;,•·*–—-]+|[\s|:;,•·*–—-]+$/gu, '').trim()

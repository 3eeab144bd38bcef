import type { Role } from '../../model/article'
import type { Locale } from '../../model/locale'
import { literal } from '../lines'

/** The longest line looked into, in characters. */
export const MAX_LINE = 140
/** What stands between two names. */
export const SEPARATOR = /\s*[–—]\s*|\s+-\s*|\s*-\s+|\s*[,;]\s*|\s+(?:và|and|&)\s+|\s+(?:und|et|y|og|och)\s+(?=\p{Lu})/u
/** Between two names of as many words: `Thùy Hương-Quang Hiếu`; inside a name otherwise: `Ann Lange-Marsh`. */
export const TIGHT = /(?<=\p{Ll})-(?=\p{Lu})/u

/** A locale's labels as patterns. */
interface Grammar {
  label: RegExp
  anyLabel: RegExp
  suffix: RegExp
  source: RegExp
  office: RegExp
  roles: Map<string, readonly Role[]>
}

const GRAMMARS = new WeakMap<Locale, Grammar>()

export function grammarOf(locale: Locale): Grammar {
  let g = GRAMMARS.get(locale)
  if (!g) {
    const byLength = (a: string, b: string) => b.length - a.length
    const labels = locale.bylineLabels
      .map(([l]) => l)
      .sort(byLength)
      .map(literal)
      .join('|')
    const suffixes = locale.bylineSuffixes
      .map(([l]) => l)
      .sort(byLength)
      .map(literal)
      .join('|')
    const sources = [...locale.sourceLabels].sort(byLength).map(literal).join('|')
    const join = `\\s*(?:[,;&/+–-]|và|and)\\s*|\\s+`
    g = {
      label: new RegExp(
        `^(?:(?:${labels})(?:(?:${join})(?:${labels}))*)(?!\\p{L})\\s*([:：]|(?=\\s\\p{Lu})|(?=\\s+\\p{L}\\s\\p{L}))`,
        'iu',
      ),
      anyLabel: new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})`, 'giu'),
      suffix: new RegExp(`\\s*[-–]?\\s*[(（]?\\s*(?<!\\p{L})(${suffixes})\\s*[)）]?\\s*\\.?$`, 'iu'),
      source: new RegExp(`^[(（]?\\s*(?:${sources})(?!\\p{L})\\s*[:：]?\\s*`, 'iu'),
      office: new RegExp(`^(?:${locale.officeOpenings.join('|')})(?!\\p{L})`, 'iu'),
      roles: new Map([...locale.bylineLabels, ...locale.bylineSuffixes].map(([l, r]) => [l, r])),
    }
    GRAMMARS.set(locale, g)
  }
  return g
}

export const trimEnds = (s: string) => s.replace(/^[\s./|:;,•·*–—-]+|[\s|:;,•·*–—-]+$/gu, '').trim()

import type { Locale, PageWords } from '../model/locale'

/** The page words of several languages, each as one pattern. */
export type AnyPageWords = Readonly<Record<keyof PageWords, RegExp>>

const KEYS = [
  'site',
  'detail',
  'home',
  'trailHead',
  'results',
  'error',
  'more',
  'inset',
  'readMore',
  'sectionLabel',
  'noSection',
  'module',
  'beforeDay',
  'today',
  'download',
  'blog',
] as const satisfies (keyof PageWords)[]

const NEVER = /(?!)/u

/** One pattern of several, which are read the same way. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns
  return first ? new RegExp(patterns.map(p => `(?:${p.source})`).join('|'), first.flags) : NEVER
}

const known = new WeakMap<readonly Locale[], AnyPageWords>()

/** What pages call themselves and their parts, in any of the languages. */
export function pageWords(locales: readonly Locale[]): AnyPageWords {
  let words = known.get(locales)
  if (!words) {
    words = Object.fromEntries(KEYS.map(key => [key, anyOf(locales.flatMap(l => l.page?.[key] ?? []))])) as Record<keyof PageWords, RegExp>
    known.set(locales, words)
  }
  return words
}

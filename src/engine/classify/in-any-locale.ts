import type { Locale } from '../../model/locale'

/** What the first of the languages that can read a text makes of it; a label of any language goes before words without one. */
export function inAnyLocale<T>(
  locales: readonly Locale[],
  read: (text: string, locale: Locale, bare: boolean) => T | undefined,
  text: string,
  bare = true,
): T | undefined {
  for (const unlabelled of bare ? [false, true] : [false])
    for (const locale of locales) {
      const found = read(text, locale, unlabelled)
      if (found !== undefined) return found
    }
  return undefined
}

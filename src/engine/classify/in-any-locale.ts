import type { Locale } from '../../model/locale'

/** What the first of the languages that can read a text makes of it. */
export function inAnyLocale<T>(
  locales: readonly Locale[],
  read: (text: string, locale: Locale, bare: boolean) => T | undefined,
  text: string,
  bare = true,
): T | undefined {
  for (const locale of locales) {
    const found = read(text, locale, bare)
    if (found !== undefined) return found
  }
  return undefined
}

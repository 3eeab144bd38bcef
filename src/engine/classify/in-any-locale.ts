import type { Locale } from '../../model/locale'

/** What the first of the languages that can read a text makes of it; a label of any language goes before words without one. */
export function inAnyLocale<T extends object>(
  locales: readonly Locale[],
  read: (text: string, locale: Locale, bare: boolean) => T | undefined,
  text: string,
  bare = true,
): T | undefined {
  let unlabelled: T | undefined
  for (const locale of locales) {
    const found = read(text, locale, bare)
    if (found && !('bare' in found)) return found
    unlabelled ??= found
  }
  return unlabelled
}

import { AGENCY, DOMAIN } from '../../data/authors'
import type { Locale } from '../../model/locale'
import { grammarOf, SEPARATOR } from './byline-grammar'
import { isUpper, tokensOf } from './person-name'

/** An agency, or several with strokes between: `TTXVN/Vietnam+`. */
export const isAgency = (name: string): boolean => name.split('/').every(part => AGENCY.test(part.trim()))

/** A newspaper, an agency, a department, a web site. */
export function isOffice(name: string, locale: Locale): boolean {
  if (DOMAIN.test(name) || isAgency(name)) return true
  if (locale.notOffice?.some(no => no.test(name))) return false
  if (grammarOf(locale).office.test(name)) return true
  if (SEPARATOR.test(name)) return false
  const tokens = tokensOf(name)
  return tokens.length <= 3 && tokens.some(t => /[&+\d]/.test(t) && isUpper(t))
}

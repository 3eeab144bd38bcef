import { NAME_PARTICLE } from '../../data/authors'

/** A capitalised token: `Lange-Marsh`, `Thùy`, `HIỀN`, `K’Thanh`, `Tr.`, `Q.Thắng`; the apostrophe is that of highland names. */
const NAME_TOKEN = /^\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)?\.?(?:(?<=\.)\p{Lu}[\p{L}'’]*)?$/u
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?\s?){1,5}$/u

export const tokensOf = (s: string) => s.split(/\s+/).filter(Boolean)
export const isUpper = (s: string) => s === s.toUpperCase() && s !== s.toLowerCase()

/** `N.V.A`, `PV`, `T.H`. */
export function isInitials(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (/^P\.?\s?V\.?$/u.test(name)) return true
  return (
    (name.includes('.') || letters.length <= 2) &&
    letters.length <= 6 &&
    INITIALS.test(name) &&
    tokensOf(name).every(t => t.replace(/[^\p{L}]/gu, '').length <= 2 || t.includes('.'))
  )
}

/** One to six capitalised tokens: what a person's name looks like in print. */
export function looksLikeName(name: string): boolean {
  const all = tokensOf(name)
  const tokens = all.filter((t, i) => i === 0 || i === all.length - 1 || !NAME_PARTICLE.test(t))
  return all.length > 0 && tokens.length <= 6 && name.length <= 48 && tokens.every(t => NAME_TOKEN.test(t))
}

/** A name in letters that know no capitals, behind the label that says it is one: up to four words of them. */
const UNCASED = /^[\p{Lo}\p{M}]{2,24}(?:[\s·・][\p{Lo}\p{M}]{1,24}){0,3}$/u
export const isUncasedName = (name: string): boolean => UNCASED.test(name)

import {
  ACCOUNT,
  AND_WHEN,
  AND_WHERE,
  AVATAR,
  CREDENTIAL,
  DESK,
  NO_AUTHOR,
  POST,
  REPORTER,
  REPORTER_BEFORE,
  TITLE_SUFFIX,
} from '../../data/authors'
import type { Byline, Role } from '../../model/article'
import type { Locale } from '../../model/locale'
import { words } from '../words'
import { SEPARATOR, TIGHT, trimEnds } from './byline-grammar'
import { isAgency, isOffice } from './office'
import { isInitials, isUncasedName, looksLikeName, tokensOf } from './person-name'

function kindOf(name: string, locale: Locale): Byline['kind'] | undefined {
  if (isInitials(name)) return 'initials'
  if (isOffice(name, locale) || DESK.test(name)) return 'organisation'
  return looksLikeName(name) ? 'person' : undefined
}

/** Words without a capital. */
const ALL_SMALL = /^\p{Ll}[\p{Ll}\s-]+$/u

/** No name that is neither a person’s nor an office’s has more words. */
const SHOWN = 5

/** Two names with a hyphen between, or the one name it stands in. */
export function partsOf(part: string): string[] {
  const sides = DESK.test(part) ? [part] : part.split(TIGHT)
  const [size, ...others] = sides.map(side => tokensOf(side).length)
  return others.every(n => n === size) ? sides : [part]
}

/**
 * The names of a list, each with the roles of its label: `A, B`, `A (Đài X)`, `A/TTXVN`; `strict` wants each to look like a name.
 * Undefined where one does not.
 */
export function namesOf(words: string, roles: readonly Role[], raw: string, locale: Locale, strict: boolean): Byline[] | undefined {
  const out: Byline[] = []
  const add = (name: string) => {
    const clean = trimEnds(name)
      .replace(REPORTER_BEFORE, '')
      .replace(AVATAR, '')
      .replace(AND_WHEN, '')
      .replace(TITLE_SUFFIX, '')
      .replace(/(?<=.)\s+[(（][^()（）]*[)）]?$/u, '')
      .replace(/^[(（]|[)）]$/gu, '')
      .trim()
    if (
      !/\p{L}/u.test(clean) ||
      ACCOUNT.test(clean) ||
      NO_AUTHOR.test(clean) ||
      (out.length > 0 && (POST.test(clean) || REPORTER.test(clean) || CREDENTIAL.test(clean)))
    )
      return true
    const bare = /\p{L}\.\p{L}|^\p{Lu}\.|\p{Lu}\.$/u.test(clean) ? clean : clean.replace(/\.+$/, '')
    const kind = kindOf(bare, locale)
    // Behind a label and people: what they are, and for which agency: `By Ann Marsh, rivers correspondent, CNN`.
    if (raw !== words && out.some(b => b.kind === 'person') && (kind ? DESK : ALL_SMALL).test(bare)) return true
    // Behind a label of pictures stands as often what one shows: `Ảnh: Học viên thực hành vá lưới`.
    if (!kind && (strict || (roles.length === 1 && roles[0] === 'photo' && tokensOf(bare).length > SHOWN))) return false
    // What somebody is stands behind the name: `Ann Marsh, head of the harbour`.
    if (!kind && out.length && tokensOf(bare).length > 2 && /\s\p{Ll}/u.test(bare)) return true
    out.push({ name: bare, kind: kind ?? (isUncasedName(bare) ? 'person' : 'organisation'), roles: [...new Set(roles)], raw, from: 'page' })
    return true
  }
  let rest = words.trim().replace(AND_WHERE, '$1')
  let unit: string | undefined
  const bracket = /\s*[(（]\s*([^()（）]+?)\s*[)）]\s*\.?$/u.exec(rest)
  if (bracket) {
    unit = bracket[1]
    rest = rest.slice(0, bracket.index)
  }
  const slash = /^([^/]+)\/([^/].*)$/u.exec(rest)
  if (slash && looksLikeName(slash[1]!.trim())) {
    rest = slash[1]!
    unit = unit ?? slash[2]!
  }
  if (!rest.trim() && unit) return add(unit) ? out : undefined
  // A name before its office, whose own words may be parted by commas: `A - Trung tâm Văn hóa, Thông tin và Thể thao`.
  const pair = /^([^–-]{2,40}?)\s*[–-]\s+(.{9,})$/u.exec(rest)
  if (pair && looksLikeName(pair[1]!) && isOffice(pair[2]!, locale)) return [pair[1]!, pair[2]!].every(add) ? out : undefined
  // An office keeps its dashes and commas: `Trung tâm VH, TT và TT huyện`, `Đài TT - TH`.
  const parts = isOffice(rest.trim(), locale) ? [rest] : rest.split(SEPARATOR).flatMap(partsOf)
  if (!parts.every(add)) return undefined
  if (unit && out.length) {
    const name = trimEnds(unit)
    // What stands in brackets after a name is an office, whatever it looks like: `Phương Mai (CDC Lâm Hải)`.
    if (!isAgency(name) && (locale.code === 'vi' || isOffice(name, locale)) && /^\p{Lu}/u.test(name))
      out.push({ name, kind: 'organisation', roles: [...roles], raw, from: 'page' })
  }
  return out.length ? out : undefined
}

/** The same name under two labels is one byline with both roles. */
export function mergeNames(bylines: readonly Byline[]): Byline[] {
  const out = new Map<string, Byline>()
  for (const b of bylines) {
    const key = words(b.name)
    const old = out.get(key)
    out.set(key, old ? { ...old, roles: [...new Set([...old.roles, ...b.roles])] } : b)
  }
  return [...out.values()]
}

import { DESK, FIRM, SHORT_FIRM } from '../../data/authors'
import type { Byline } from '../../model/article'
import type { Locale } from '../../model/locale'
import { isVietnameseSyllable } from '../../text'
import { isOffice } from '../byline/office'
import { isInitials, isUpper } from '../byline/person-name'
import { hostOf } from '../url'
import { words } from '../words'
import { namesIn } from './author-names'

/** Letters and digits alone: `The-Example.vn` and «the example vn» are one. */
const squeezed = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The name of a site in its address: `baomau` of `https://www.baomau.com.vn/…`. */
function hostNames(url: string | undefined): string[] {
  const host = hostOf(url)
  return host ? [host, ...host.split('.').filter(label => label.length > 3)] : []
}

/** What a page calls itself by: who is claimed as its author under one of these names is nobody. */
export interface House {
  names: readonly string[]
  addresses: readonly (string | undefined)[]
  title: string
}

/** The pieces of `<title>` behind a mark: the site stands there. */
const titleParts = (title: string) => title.split(/\s+[|–—·•»:-]+\s+|\s*[|»]\s*/u).slice(1)

/** A lone word in capitals is what an office calls itself. */
const isAbbreviation = (name: string) => !/\s/.test(name) && name.length > 2 && isUpper(name) && !DESK.test(name)

const isFirm = (name: string) => FIRM.test(name) || (SHORT_FIRM.test(name) && !name.split(/\s+/).slice(0, -1).every(isVietnameseSyllable))

/** Whether a name is the site's own, its host's or its publisher's. */
export function isHouse(name: string, { names, addresses, title }: House): boolean {
  const own = squeezed(name)
  if (!own) return true
  if (names.some(n => squeezed(n).length >= 4 && own.startsWith(squeezed(n)))) return true
  const known = [...names, ...addresses.flatMap(hostNames), ...titleParts(title)]
  return known.some(k => {
    const other = squeezed(k)
    return other === own || (own.length >= 8 && other.includes(own)) || (other.length >= 8 && own.includes(other))
  })
}

function kindOf(name: string, locales: readonly Locale[]): Byline['kind'] {
  if (isInitials(name)) return 'initials'
  return DESK.test(name) || locales.some(l => isOffice(name, l)) ? 'organisation' : 'person'
}

interface Named {
  name: string
  raw: string
}

/** Names as bylines, each once. */
export function bylinesOfNames(named: readonly Named[], locales: readonly Locale[]): Byline[] {
  const seen = new Set<string>()
  return named
    .filter(({ name }) => !seen.has(words(name)) && seen.add(words(name)))
    .map(({ name, raw }) => ({ name, kind: kindOf(name, locales), roles: ['text'], raw, from: 'metadata' }))
}

/** The authors of the first claims that name anybody but the site itself. */
export function claimedAuthors(claims: readonly (readonly string[])[], house: House, locales: readonly Locale[]): Byline[] {
  for (const claim of claims) {
    const named = claim.flatMap(raw => namesIn(raw).map(name => ({ name, raw })))
    const found = named.filter(({ name }) => !isAbbreviation(name) && !isFirm(name) && !isHouse(name, house))
    if (found.length) return bylinesOfNames(found, locales)
  }
  return []
}

import { ACCOUNT, AUTHOR_LABEL, DESK } from '../../data/authors'
import type { Byline } from '../../model/article'
import type { Locale } from '../../model/locale'
import { isOffice } from '../byline/office'
import { isInitials, isUpper } from '../byline/person-name'
import { words } from '../words'

/** An author as claimed: a name is no longer, in characters. */
const LONGEST = 100
const SPLIT = /\s*[;|]\s*|,\s+(?!(?:Jr|Sr|PhD|MD|MBA)\b)|\s+(?:and|und|et|y|e|og|och|và)\s+(?=\p{Lu})|\s+[&/]\s+/u
const ADDRESS = /^(?:https?:)?\/\/|^www\.|^[@#]|\.(?:com|net|org|vn|de)(?:\/|$)|\d{5,}/iu
const MAIL = /^\S+@\S+\.\S+$/

/** Letters and digits alone: `The-Example.vn` and «the example vn» are one. */
const squeezed = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The name of a site in its address: `baomau` of `https://www.baomau.com.vn/…`. */
function hostNames(url: string | undefined): string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.replace(/^www\./, '')
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

const isAbbreviation = (name: string) => !/\s/.test(name) && name.length > 2 && isUpper(name) && !DESK.test(name)

function isHouse(name: string, { names, addresses, title }: House): boolean {
  const own = squeezed(name)
  // A lone word in capitals is what an office calls itself.
  if (!own || isAbbreviation(name)) return true
  const known = [...names, ...addresses.flatMap(hostNames), ...titleParts(title)]
  return known.some(k => {
    const other = squeezed(k)
    return other === own || (own.length >= 8 && other.includes(own)) || (other.length >= 8 && own.includes(other))
  })
}

/** The names in one claim: mail addresses with a name in brackets, lists, labels; addresses and accounts are none. */
function namesIn(claim: string): string[] {
  const mail = /^\S+@\S+\s*\(([^()]{2,60})\)$/.exec(claim.trim())?.[1]
  return (mail ?? claim)
    .split(SPLIT)
    .map(part =>
      part
        .replace(AUTHOR_LABEL, '')
        .replace(/\s*[<(]?\S+@\S+\.\S+[>)]?\s*/u, '')
        .replace(/^[\s,.:–-]+|[\s,:–-]+$/gu, ''),
    )
    .filter(
      name =>
        name.length > 1 && name.length <= LONGEST && /\p{L}/u.test(name) && !ADDRESS.test(name) && !MAIL.test(name) && !ACCOUNT.test(name),
    )
}

function kindOf(name: string, locales: readonly Locale[]): Byline['kind'] {
  if (isInitials(name)) return 'initials'
  return DESK.test(name) || locales.some(l => isOffice(name, l)) ? 'organisation' : 'person'
}

/** The authors of the first claims that name anybody but the site itself. */
export function claimedAuthors(claims: readonly (readonly string[])[], house: House, locales: readonly Locale[]): Byline[] {
  for (const claim of claims) {
    const named = claim.flatMap(raw => namesIn(raw).map(name => ({ name, raw }))).filter(({ name }) => !isHouse(name, house))
    const seen = new Set<string>()
    const found = named.filter(({ name }) => !seen.has(words(name)) && seen.add(words(name)))
    if (found.length) return found.map(({ name, raw }) => ({ name, kind: kindOf(name, locales), roles: ['text'], raw, from: 'metadata' }))
  }
  return []
}

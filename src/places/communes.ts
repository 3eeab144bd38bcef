import { COMMUNES } from '../data/administration/communes'
import type { Commune, FormerCommune, Synonym } from '../model/administration'
import { foldText } from '../text'

const KINDS = { P: 'phường', X: 'xã', T: 'thị trấn', Đ: 'đặc khu' } as const

/** `Pname`: what it is, and its name. */
const named = <Kind extends string>(entry: string) => ({ name: entry.slice(1), kind: KINDS[entry[0] as keyof typeof KINDS] as Kind })

/** `Province/Huyện X:Pname,Xname`; the province is left out where it is today's. */
function formerOf(part: string, today: string): FormerCommune[] {
  const colon = part.indexOf(':')
  const stroke = part.lastIndexOf('/', colon)
  const province = stroke < 0 ? today : part.slice(0, stroke)
  const district = part.slice(stroke + 1, colon)
  return part
    .slice(colon + 1)
    .split(',')
    .map(entry => ({ ...named<FormerCommune['kind']>(entry), district, province }))
}

const rowsOf = (province: string, rows: string): Commune[] =>
  rows
    .trim()
    .split('\n')
    .map(row => {
      const [own, ...parts] = row.split('|')
      return { ...named<Commune['kind']>(own!), province, from: parts.flatMap(part => formerOf(part, province)) }
    })

let read: readonly Commune[] | undefined

/**
 * Today's communes, wards and special zones with those they were made of, of June 2025; see `docs/search.md` for the sources. Read at the first call, then
 * the same list.
 */
export const communes = (): readonly Commune[] => (read ??= Object.entries(COMMUNES).flatMap(([province, rows]) => rowsOf(province, rows)))

/**
 * For `searchQuery` and `synonymSettings`: a commune of before July 2025 finds those it went into, one of today those it was made of. Names
 * that several places in the country have or had, marks aside, are left out, as they would find each other.
 */
export function communeSynonyms(): Synonym[] {
  /** The places a folded name stands for: one of today and those it was made of are one. */
  const places = new Map<string, Set<Commune>>()
  for (const commune of communes())
    for (const { name } of [commune, ...commune.from]) {
      const key = foldText(name, 'ascii')
      places.set(key, (places.get(key) ?? new Set()).add(commune))
    }
  const isOne = (name: string) => places.get(foldText(name, 'ascii'))!.size === 1
  const found = new Map<string, Set<string>>()
  const add = (name: string, other: string) => {
    if (foldText(name, 'ascii') !== foldText(other, 'ascii')) found.set(name, (found.get(name) ?? new Set()).add(other))
  }
  for (const { name, from } of communes())
    for (const former of from) {
      if (isOne(former.name)) add(former.name, name)
      if (isOne(name)) add(name, former.name)
    }
  return Array.from(found, ([name, alike]) => ({ name, alike: [...alike] }))
}

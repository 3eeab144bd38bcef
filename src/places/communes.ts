import { COMMUNES } from '../data/administration/communes'
import type { Commune, FormerCommune, Synonym } from '../model/administration'
import { foldText } from '../text'
import { earlierCommunes } from './former'
import { named } from './named'

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

const keyOf = ({ kind, name, district, province }: FormerCommune): string => [kind, name, district, province].join('|')

/**
 * For `searchQuery` and `synonymSettings`: a commune of before July 2025 finds those it went into, one of today those it was made of; one that
 * went into another between 2020 and then finds that one and those of today, and is found by both. Names that several places in the country have or had, marks aside, are left out, as they would find each other.
 */
export function communeSynonyms(): Synonym[] {
  /** The places a folded name stands for: one of today and those it was made of are one. */
  const places = new Map<string, Set<Commune>>()
  const stands = (name: string, commune: Commune) => {
    const key = foldText(name, 'ascii')
    places.set(key, (places.get(key) ?? new Set()).add(commune))
  }
  for (const commune of communes()) for (const { name } of [commune, ...commune.from]) stands(name, commune)
  /** Those of today by what they were made of. */
  const madeOf = new Map<string, Commune[]>()
  for (const commune of communes())
    for (const former of commune.from) madeOf.set(keyOf(former), [...(madeOf.get(keyOf(former)) ?? []), commune])
  const earlier = earlierCommunes().flatMap(({ name, into }) =>
    (madeOf.get(keyOf(into)) ?? []).map(commune => {
      stands(name, commune)
      return { name, into: into.name, today: commune.name }
    }),
  )
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
  for (const { name, into, today } of earlier)
    for (const other of [into, today]) {
      if (isOne(name)) add(name, other)
      if (isOne(other)) add(other, name)
    }
  return Array.from(found, ([name, alike]) => ({ name, alike: [...alike] }))
}

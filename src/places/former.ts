import { EARLIER_COMMUNES, FORMER_DISTRICTS } from '../data/administration/former-places'
import type { EarlierCommune, FormerCommune, FormerDistrict, Synonym } from '../model/administration'
import { foldText } from '../text'
import { named } from './named'

/** Districts that went into others between the lists of 2020 and of June 2025; see `docs/search.md` for the sources. */
export const formerDistricts = (): readonly FormerDistrict[] =>
  FORMER_DISTRICTS.map(([province, name, gone, into]) => ({ name, province, gone, into }))

/** `Huyện X:Xinto<XA,TB|2021:XC`. */
function earlierOf(province: string, row: string): EarlierCommune[] {
  const [place = '', names = ''] = row.split('<')
  const colon = place.indexOf(':')
  const district = place.slice(0, colon)
  const into: FormerCommune = { ...named<FormerCommune['kind']>(place.slice(colon + 1)), district, province }
  const [by2025 = '', by2021 = ''] = names.split('|2021:')
  const went = (entries: string, gone: EarlierCommune['gone']) =>
    entries === '' ? [] : entries.split(',').map(entry => ({ ...named<FormerCommune['kind']>(entry), district, province, gone, into }))
  return [...went(by2025, '2025'), ...went(by2021, '2021')]
}

let read: readonly EarlierCommune[] | undefined

/** Communes that went into others between the lists of 2020 and of June 2025, and into which. Read at the first call, then the same list. */
export const earlierCommunes = (): readonly EarlierCommune[] =>
  (read ??= Object.entries(EARLIER_COMMUNES).flatMap(([province, rows]) =>
    rows
      .trim()
      .split('\n')
      .flatMap(row => earlierOf(province, row)),
  ))

/** A district's name without what it is; what has only a number stays whole: `Quận 2`. */
const bare = (name: string): string => name.replace(/^(?:Huyện|Quận|Thị xã|Thành phố) (?!\d)/, '')

/** For `searchQuery` and `synonymSettings`: a district that went into another finds that one, and is found by it. Names two of them had are left out. */
export function districtSynonyms(): Synonym[] {
  const all = formerDistricts()
  const found = new Map<string, Set<string>>()
  const add = (name: string, other: string) => found.set(name, (found.get(name) ?? new Set()).add(other))
  for (const { name, into } of all) {
    const [was, is] = [bare(name), bare(into)]
    if (foldText(was, 'ascii') === foldText(is, 'ascii') || all.filter(each => bare(each.name) === was).length > 1) continue
    add(was, is)
    add(is, was)
  }
  return Array.from(found, ([name, alike]) => ({ name, alike: [...alike] }))
}

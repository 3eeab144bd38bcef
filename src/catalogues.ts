import { type Catalogue, catalogue } from './engine/tables/catalogue'
import { attributesOf } from './engine/tables/match'
import type { Layout, Portal } from './model/portal'
import { type CheckedOptions, capturedDay } from './options'
import { layoutFor } from './portal'
import type { Tables } from './tables'

/** What a page is read by. */
export interface Selectors {
  catalogue: Catalogue
  /** The portal of the caller's that is for this page, if any. */
  own: string | undefined
}

const compiled = new WeakMap<Layout, Catalogue>()
const general = new WeakMap<Tables, Catalogue>()

/** The tables as one index: a portal of the caller's first, then the platforms, then a portal of ours. */
export function selectorsFor(url: string | undefined, { portals: own = [], captured }: CheckedOptions, tables: Tables): Selectors {
  const day = capturedDay(captured)
  const theirs = layoutFor(own, url, day)
  const found = theirs ?? layoutFor(tables.portals, url, day)
  if (!found) {
    const known = general.get(tables) ?? catalogue(tables.platforms, tables.chrome)
    general.set(tables, known)
    return { catalogue: known, own: undefined }
  }
  const known = compiled.get(found.layout) ?? withPortal(found, theirs !== undefined, tables)
  compiled.set(found.layout, known)
  return { catalogue: known, own: theirs?.name }
}

function withPortal({ name, layout }: { name: string; layout: Layout }, theirs: boolean, { platforms, chrome }: Tables): Catalogue {
  const row = { ...layout, name, evidence: [] }
  const shown = platforms.filter(p => p.evidence.length)
  const any = platforms.filter(p => !p.evidence.length)
  return catalogue(theirs ? [row, ...platforms] : [...shown, row, ...any], chrome)
}

const asked = new WeakMap<readonly Portal[], ReadonlySet<string>>()

/** What the caller's portals select by. */
export function attributesFor({ portals: own }: CheckedOptions): ReadonlySet<string> | undefined {
  if (!own?.length) return undefined
  let names = asked.get(own)
  if (!names) {
    names = attributesOf(own.flatMap(p => p.layouts.flatMap(({ until, ...fields }) => Object.values(fields).flatMap(f => f ?? []))))
    asked.set(own, names)
  }
  return names
}

import type { PageElement } from '../../model/page'
import type { Platform } from '../../model/portal'
import type { Survey } from '../tables/survey'
import { contains, outermost } from '../tree/containment'
import type { Background } from './background'
import { elementsOf } from './layout-fields'
import type { Region } from './stretch'

/** The least prose, in characters, for which a layout's body counts without a title. */
export const MIN_PROSE = 140
/** How many times the text of an inline body the block around it may say. */
const INLINE = 1.25

/** The text by the first layout whose body holds it, and that layout's name. */
export function locateByLayout(
  present: readonly Platform[],
  surveyed: Survey,
  background: Background,
): { region: Region; layout: string } | undefined {
  const { prose, chars } = background.measures
  // Lines behind a picture in a `span` stand in the block around it.
  const boxOf = (e: PageElement): PageElement => (e.block || chars[e.parent!.index]! > INLINE * chars[e.index]! ? e : boxOf(e.parent!))
  for (const { name, body, title } of present) {
    if (!body) continue
    const roots = outermost(elementsOf(name, 'body', surveyed, background).map(boxOf))
    const own = roots.reduce((n, r) => n + prose[r.index]!, 0)
    const titled = title !== undefined && elementsOf(name, 'title', surveyed, background).length > 0
    if (!roots.length || (own < MIN_PROSE && !titled)) continue
    if (own < 0.25 * prose[0]! && !titled) continue
    return { region: { roots: withFiguresBetween(roots, background), rule: `locate/${name}` }, layout: name }
  }
  return undefined
}

/** Text boxes one after the other, with the figures that stand between them. */
function withFiguresBetween(roots: readonly PageElement[], { shown, measures: { images, chars } }: Background): PageElement[] {
  if (roots.length < 2) return [...roots]
  const start = roots[0]!.last
  const end = roots.at(-1)!.index
  const own = new Set(roots)
  const out: PageElement[] = []
  let taken = -1
  for (const element of shown) {
    const { index } = element
    if (index <= taken) continue
    const figure = index > start && index < end && images[index]! > 0 && chars[index]! < 600 && !roots.some(r => contains(element, r))
    if (!own.has(element) && !figure) continue
    out.push(element)
    taken = element.last
  }
  return out
}

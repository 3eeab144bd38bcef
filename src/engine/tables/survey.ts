import type { Page, PageElement } from '../../model/page'
import type { Metadata } from '../metadata'
import type { Catalogue, Field, Meaning } from './catalogue'

/** What one walk over the page finds of the tables: which layouts it shows, the elements their fields name, what they strip. */
export interface Survey {
  layouts: ReadonlySet<string>
  fields: ReadonlyMap<string, { element: PageElement; order: number }[]>
  strips: readonly { element: PageElement; meaning: Extract<Meaning, { kind: 'strip' }> }[]
}

export const fieldKey = (layout: string, field: Field) => `${layout} ${field}`

/** Two walks at most: what every page is tested for, then the rows of the platforms that showed. */
export function survey(page: Page, { always, of, platforms }: Catalogue, { generator }: Metadata): Survey {
  const layouts = new Set<string>()
  const fields = new Map<string, { element: PageElement; order: number }[]>()
  const strips: { element: PageElement; meaning: Extract<Meaning, { kind: 'strip' }> }[] = []
  const note = (element: PageElement, meaning: Meaning) => {
    if (meaning.kind === 'evidence') layouts.add(meaning.layout)
    else if (meaning.kind === 'strip') strips.push({ element, meaning })
    else {
      const key = fieldKey(meaning.layout, meaning.field)
      const list = fields.get(key)
      if (list) list.push({ element, order: meaning.order })
      else fields.set(key, [{ element, order: meaning.order }])
    }
  }
  always.walk(page, note)
  for (const p of platforms)
    if (!p.evidence.length || (generator && p.evidence.some(e => e.generator && generator.startsWith(e.generator)))) layouts.add(p.name)
  of(layouts)?.walk(page, note)
  return { layouts, fields, strips }
}

import type { Page, PageElement } from '../model/page'
import type { Catalogue, Field, Meaning } from './catalogue'

/** What one walk over the page finds of the tables: which layouts it shows, the elements their fields name, what they strip. */
export interface Survey {
  layouts: ReadonlySet<string>
  fields: ReadonlyMap<string, { element: PageElement; order: number }[]>
  strips: readonly { element: PageElement; meaning: Extract<Meaning, { kind: 'strip' }> }[]
}

export const fieldKey = (layout: string, field: Field) => `${layout} ${field}`

export function survey(page: Page, { index }: Catalogue): Survey {
  const layouts = new Set<string>()
  const fields = new Map<string, { element: PageElement; order: number }[]>()
  const strips: { element: PageElement; meaning: Extract<Meaning, { kind: 'strip' }> }[] = []
  const walk = (element: PageElement) => {
    index.each(element, meaning => {
      if (meaning.kind === 'evidence') layouts.add(meaning.layout)
      else if (meaning.kind === 'strip') strips.push({ element, meaning })
      else {
        const key = fieldKey(meaning.layout, meaning.field)
        const list = fields.get(key)
        if (list) list.push({ element, order: meaning.order })
        else fields.set(key, [{ element, order: meaning.order }])
      }
      return undefined
    })
    for (const child of element.children) if (child.tag !== undefined) walk(child)
  }
  walk(page.root)
  return { layouts, fields, strips }
}

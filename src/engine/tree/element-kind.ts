import {
  BLOCK,
  BREAKS_OUT,
  CLOSES_P,
  FOREIGN,
  FORMATTING,
  HEADINGS,
  HTML_INSIDE,
  IMPLIED_END,
  INLINE,
  ONCE,
  RAW_TEXT,
  SCOPE,
  SPECIAL,
  UNBUILT,
  VOID,
} from '../../data/elements'
import { Names } from './names'

/** What the tables say of one element name. */
export interface Kind {
  name: string
  /** The place of its count among the open elements. */
  id: number
  void: boolean
  block: boolean
  closesP: boolean
  heading: boolean
  scope: boolean
  special: boolean
  formatting: boolean
  once: boolean
  unbuilt: boolean
  foreign: boolean
  htmlInside: boolean
  breaksOut: boolean
  /** Its content is text up to its end tag. */
  raw: boolean
  implied: { ends: ReadonlySet<string>; within: ReadonlySet<string> } | undefined
}

export const kindOf = (name: string, id: number): Kind => ({
  name,
  id,
  void: VOID.has(name),
  block: BLOCK.has(name),
  closesP: CLOSES_P.has(name),
  heading: HEADINGS.has(name),
  scope: SCOPE.has(name),
  special: SPECIAL.has(name),
  formatting: FORMATTING.has(name),
  once: ONCE.has(name),
  unbuilt: UNBUILT.has(name),
  foreign: FOREIGN.has(name),
  htmlInside: HTML_INSIDE.has(name),
  breaksOut: BREAKS_OUT.has(name),
  raw: RAW_TEXT.has(name),
  implied: IMPLIED_END.get(name),
})

/** The elements of HTML; a page's own names are added to each page's. */
export const KINDS = [
  ...new Set([
    ...BLOCK,
    ...INLINE,
    ...SPECIAL,
    ...HTML_INSIDE,
    ...VOID,
    ...CLOSES_P,
    ...SCOPE,
    ...UNBUILT,
    ...RAW_TEXT,
    ...IMPLIED_END.keys(),
  ]),
].map(kindOf)
export const KNOWN = new Names(KINDS.map(kind => [kind.name, kind]))
const known = (name: string) => KINDS.find(kind => kind.name === name)!
export const ROOT = known('#root')
export const P = known('p')
export const TABLE = known('table')
export const BR = known('br')
export const A = known('a')
export const TR = known('tr')

import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { MARK, marksOfTag } from './marks'

export interface Link {
  href: string
  text: string
}

/** How a piece of text is set, and what it stands in. */
export interface Style {
  bold: boolean
  italic: boolean
  link: Link | undefined
  align: Segment['align']
  group: number | undefined
  quote: boolean
  level: number | undefined
  pre: boolean
  marks: number
  field: Segment['field']
}

/** What a style attribute says; undefined where it says nothing. */
interface Look {
  bold: boolean | undefined
  italic: boolean | undefined
  align: Segment['align'] | undefined
  marks: number
}

const UNSTYLED: Look = { bold: undefined, italic: undefined, align: undefined, marks: 0 }

export const PLAIN: Style = {
  bold: false,
  italic: false,
  link: undefined,
  align: '',
  group: undefined,
  quote: false,
  level: undefined,
  pre: false,
  marks: 0,
  field: undefined,
}
const BOLD = new Set(['b', 'strong', 'th'])
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'address'])
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|400)/i
const ITALIC_STYLE = /font-style\s*:\s*(?:italic|oblique)/i
const UNDERLINE_STYLE = /text-decoration(?:-line)?\s*:[^;]{0,40}underline/i
const STRIKE_STYLE = /text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i
const ALIGN_STYLE = /text-align\s*:\s*(left|center|right|justify)/i

/** What the style attributes of a page say, each read once. */
export type Looks = Map<string, Look>

function lookOf(css: string, looks: Looks): Look {
  let look = looks.get(css)
  if (!look) {
    look = {
      bold: BOLD_STYLE.test(css) ? true : PLAIN_STYLE.test(css) ? false : undefined,
      italic: ITALIC_STYLE.test(css) ? true : undefined,
      align: ALIGN_STYLE.exec(css)?.[1]?.toLowerCase() as Segment['align'] | undefined,
      marks: (UNDERLINE_STYLE.test(css) ? MARK.underline : 0) | (STRIKE_STYLE.test(css) ? MARK.strike : 0),
    }
    looks.set(css, look)
  }
  return look
}

/** The marks inside an element: those around it, its own, and what its style adds or takes away. */
function marksInside(tag: string, { bold, italic, marks }: Look, around: number): number {
  let inner = around | marksOfTag(tag) | marks
  if (bold === true) inner |= MARK.strong
  else if (bold === false) inner &= ~MARK.strong
  return italic === true ? inner | MARK.emphasis : inner
}

/** The style inside an element, a new object, from the style around it. */
export function styleIn(element: PageElement, around: Style, field: Segment['field'], looks: Looks): Style {
  const { tag, attrs } = element
  const look = attrs.style === undefined ? UNSTYLED : lookOf(attrs.style, looks)
  const align = look.align ?? (element.block ? (attrs.align?.toLowerCase() as Segment['align'] | undefined) : undefined)
  return {
    // `font-bold`, `fw-bold`, `font-weight-bold`: Tailwind and Bootstrap.
    bold: BOLD.has(tag) || (look.bold ?? (around.bold || attrs.class?.includes('bold') === true)),
    italic: ITALIC.has(tag) || (look.italic ?? around.italic),
    link: tag === 'a' && attrs.href ? { href: attrs.href, text: '' } : around.link,
    align: tag === 'center' ? 'center' : (align ?? around.align),
    group: around.group,
    quote: around.quote,
    level: around.level,
    pre: around.pre || tag === 'pre',
    // An inline element around a whole table is a damaged tag.
    marks: marksInside(tag, look, tag === 'table' ? 0 : around.marks),
    field,
  }
}

import type { Locale } from '../../model/locale'
import type { PageElement, PageNode } from '../../model/page'
import { readDateLine } from '../dateline'
import { chromeRule, type LineRules, lineRules, SITE_NAME } from '../lines'
import { isReadable } from '../locate/layout-fields'
import type { Verdicts } from '../locate/strip'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { KICKER_CLASS, named } from './field-classes'

/** A trail of links by its class or id, however the theme spells it. */
const TRAIL_CLASS =
  /bread[\s_-]?cru|(?:^|[\s_-])(?:bread|crumbs?|path(?:way)?|sitemap(?:path)?|duong[_-]?dan|(?:box-?)?dieu[_-]?huong|you-?are-?here)(?:$|[\s_-])/i
/** A trail by its words: the way home, a mark, and where it leads. */
const HOME_TRAIL = /^(?:trang chủ|trang nhất|home)(?:\s*[»>›/→]+\s*[^»>›/→|]+){1,4}$/iu
const isHomeTrail = (text: string) => text.length < 160 && HOME_TRAIL.test(text)

/** Whether an element's first words are those of a way home. */
function opensHome(element: PageElement): boolean {
  let at: PageNode | undefined = element
  while (at?.tag !== undefined) at = at.children.find(c => (c.tag === undefined ? c.text.trim() : c.children.length))
  return at !== undefined && /^\s*(?:trang|home)/i.test(at.text)
}
/** The name of the section above a headline, by its class or id. */
const LABEL_CLASS =
  /cate(?:$|[\s_-]|gor|name|title)|chuyen[_-]?(?:muc|trang)|danh[_-]?muc|de[_-]?muc|truong[_-]?muc|section|folder|chanel|channel/i
/** Module headings that name no section. */
const NO_LABEL = /^(?:chi tiết|tin chi tiết|xem tin|nội dung|bài viết)|website|^(?:detail|menu)/iu
/** Visible characters between a trail and the headline, a label and the headline. */
const TRAIL_REACH = 1200
const LABEL_REACH = 160

const isNamed = ({ attrs }: PageElement, pattern: RegExp) =>
  (attrs.class !== undefined && attrs.class.length < 200 && pattern.test(attrs.class)) || (attrs.id !== undefined && pattern.test(attrs.id))

/** The first trail in an element. */
function trailIn(element: PageElement, verdicts: Verdicts, lines: LineRules): PageElement | undefined {
  const byClass = isNamed(element, TRAIL_CLASS)
  if ((byClass || (element.last - element.index < 16 && opensHome(element))) && isReadable(element, verdicts)) {
    const text = collapse(textContent(element, NOTHING))
    if (byClass ? text.length > 2 && text.length < 240 && !chromeRule(text, lines)?.rule.endsWith('line') : isHomeTrail(text))
      return element
  }
  for (const child of element.children) {
    const found = child.tag === undefined ? undefined : trailIn(child, verdicts, lines)
    if (found) return found
  }
  return undefined
}

/** Links in an element, itself among them. */
export function linksIn(element: PageElement): number {
  let links = element.tag === 'a' ? 1 : 0
  for (const child of element.children) if (child.tag !== undefined) links += linksIn(child)
  return links
}

/** Whether an element or one in it is named for a section. */
function isSectionName(element: PageElement): boolean {
  if (isNamed(element, LABEL_CLASS)) return true
  for (const child of element.children) if (child.tag !== undefined && isSectionName(child)) return true
  return false
}

/** A section's name, not one of several links: right above the headline whatever its class, farther off by its class. */
function isLabel(
  element: PageElement,
  near: boolean,
  { dropped, measures }: Verdicts,
  lines: LineRules,
  locales: readonly Locale[],
): boolean {
  const chars = measures.chars[element.index]!
  if (dropped[element.index] || chars < 2 || chars > 60 || element.tag === 'ul' || named(element, KICKER_CLASS)) return false
  const text = collapse(textContent(element, dropped))
  if (
    text.length < 3 ||
    /\d{3,}|[.!?:]$/.test(text) ||
    NO_LABEL.test(text) ||
    SITE_NAME.test(text) ||
    chromeRule(text, lines) ||
    readDateLine(text, locales)
  )
    return false
  const links = linksIn(element)
  return (links < 2 || (links < 4 && isNamed(element, LABEL_CLASS)) || /[»›]/.test(text)) && (near || isSectionName(element))
}

/**
 * The trail or the label above the headline, in what stands before it at each level of the tree, nearest first: a trail by its
 * class, else a short line of its own that is neither date nor furniture nor one of several links.
 */
export function sectionBeside(verdicts: Verdicts, anchor: PageElement | undefined, locales: readonly Locale[]): PageElement | undefined {
  const lines = lineRules(locales)
  const { dropped, measures, rules } = verdicts
  let label: PageElement | undefined
  let between = 0
  let at = anchor
  for (let level = 0; at?.parent && at.tag !== 'body' && between < TRAIL_REACH; level++) {
    const { parent }: PageElement = at
    for (let k = parent.children.indexOf(at) - 1; k >= 0 && between < TRAIL_REACH; k--) {
      const before = parent.children[k]!
      if (before.tag === undefined) {
        between += before.text.trim().length
        continue
      }
      const why = dropped[before.index]
      if (why && !rules[why - 1]!.rule.startsWith('furniture/')) continue
      const trail = trailIn(before, verdicts, lines)
      if (trail) return trail
      if (!label && between <= LABEL_REACH && isLabel(before, between <= 40 && level <= 8, verdicts, lines, locales)) label = before
      if (!why) between += measures.chars[before.index]!
    }
    at = parent
  }
  return label
}

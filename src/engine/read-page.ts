import type { Locale } from '../model/locale'
import type { Page, PageElement, PageNode } from '../model/page'
import type { FieldRules } from '../model/portal'
import type { Segment } from '../model/segment'
import type { Catalogue, Field } from './catalogue'
import type { Scene } from './classify'
import { readDateLine } from './dateline'
import { chooseHeadline, claimedHeadline, type Headline } from './headline'
import { chromeRule, isProse, lineRules } from './lines'
import { contains, headOf, locateByDensity, type Region, tailOf } from './locate'
import type { Metadata } from './metadata'
import { segmentPage } from './segment-page'
import { type StripOptions, strip, type Verdicts } from './strip'
import { fieldKey, type Survey, survey } from './survey'
import { NOTHING, textContent } from './text-content'
import { collapse } from './white-space'
import { words } from './words'

export interface PageReading {
  scene: Scene
  verdicts: Verdicts
  region: Region | undefined
  headline: Headline | undefined
  /** The layout whose fields located the text, if any. */
  layout: string | undefined
  layouts: ReadonlySet<string>
  /** Where head and text were cut from: what a trace must not call dropped. */
  read: readonly PageElement[]
}

export interface ReadPageOptions {
  tidy: (text: string) => string
  absolute: (href: string) => string
  locales: readonly Locale[]
}

/** Fields whose elements stand outside the text and are read by their own. */
const HEAD_FIELDS: readonly Exclude<Field, 'article' | 'body' | 'caption'>[] = [
  'section',
  'kicker',
  'title',
  'date',
  'byline',
  'lead',
  'source',
  'attachment',
]
/** Fields read even where their classes make them look like furniture. */
const SOFT_FIELDS: ReadonlySet<Field> = new Set(['section', 'kicker', 'date', 'byline', 'source', 'attachment'])
/** How many elements away from the headline a date may stand. */
const DATE_REACH = 40
/** How much farther off an element counts that no class names for a date, or one that shows the present hour. */
const UNNAMED = 12
const NOW = 30
/** What is longer, in characters, names no section: some pages call the text itself `articleSection`. */
const MAX_SECTION = 400
/** The least prose, in characters, for which a layout's body counts without a title. */
const MIN_PROSE = 140

/** From tree to scene: survey, strip, locate, segment. */
export function readPage(page: Page, catalogue: Catalogue, metadata: Metadata, options: ReadPageOptions): PageReading {
  const surveyed = survey(page, catalogue, metadata)
  const first = look(page, surveyed, catalogue, metadata, options)
  if (proseOf(first) >= MIN_PROSE || first.layout) return first
  // Some templates hide the article until a script shows it.
  const shown = look(page, surveyed, catalogue, metadata, options, { keepHidden: true })
  return proseOf(shown) > 4 * proseOf(first) + MIN_PROSE ? shown : first
}

const proseOf = ({ region, verdicts }: PageReading) => region?.roots.reduce((n, r) => n + verdicts.measures.prose[r.index]!, 0) ?? 0

function look(
  page: Page,
  surveyed: Survey,
  { platforms }: Catalogue,
  metadata: Metadata,
  options: ReadPageOptions,
  how?: StripOptions,
): PageReading {
  const verdicts = strip(page, surveyed, how)
  const { dropped, measures } = verdicts
  const present = platforms.filter(p => surveyed.layouts.has(p.name))

  /** Furniture by its class words only: a share bar may hold the date. */
  const readable = (e: PageElement) => {
    for (let at: PageElement | undefined = e; at; at = at.parent) {
      const n = dropped[at.index]!
      if (n && !verdicts.rules[n - 1]!.rule.startsWith('furniture/')) return false
    }
    return true
  }
  /** The elements a field's best selector names, in document order; what is hidden, stripped or empty left out. */
  const elementsOf = (layout: string, field: Field): PageElement[] => {
    const soft = SOFT_FIELDS.has(field)
    const hits = (surveyed.fields.get(fieldKey(layout, field)) ?? []).filter(({ element: e }) =>
      isDropped(e, dropped)
        ? soft && readable(e) && textContent(e, NOTHING).trim() !== ''
        : measures.chars[e.index]! > 0 || measures.images[e.index]! > 0,
    )
    const best = hits.reduce((least, h) => Math.min(least, h.order), Number.POSITIVE_INFINITY)
    return hits.filter(h => h.order === best).map(h => h.element)
  }

  let region: Region | undefined
  let layout: string | undefined
  for (const p of present) {
    if (!p.body) continue
    const roots = outermost(elementsOf(p.name, 'body'))
    const prose = roots.reduce((n, r) => n + measures.prose[r.index]!, 0)
    const titled = p.title !== undefined && elementsOf(p.name, 'title').length > 0
    if (!roots.length || (prose < MIN_PROSE && !(titled && p.name !== 'semantic'))) continue
    if (prose < 0.25 * measures.prose[0]! && !titled) continue
    region = { roots: withFiguresBetween(roots, verdicts), rule: `locate/${p.name}` }
    layout = p.name
    break
  }
  region ??= locateByDensity(verdicts)

  const fields = new Map<PageElement, Segment['field']>()
  const ofField = (field: Field) =>
    present.flatMap(p => (p.name === layout || !layout || p.name === 'semantic' ? elementsOf(p.name, field) : []))
  const roots = region?.roots ?? []
  const order = (field: keyof FieldRules) => ofField(field as Field)
  const titleField = order('title').find(e => measures.chars[e.index]! >= 4 && measures.chars[e.index]! <= 400)
  let headline: Headline | undefined =
    titleField && layout !== undefined && layout !== 'semantic'
      ? { text: '', element: titleField, rule: `title/${layout}` }
      : chooseHeadline(page.root, verdicts, roots, metadata)

  const captions = new Set(order('caption'))
  const heads: PageElement[] = region
    ? [...headOf(roots, headline?.element, measures, dropped), ...tailOf(roots, headline?.element, measures, dropped)]
    : []
  const loose: PageElement[] = []
  const inside = (e: PageElement, list: readonly PageElement[]) => list.some(r => contains(r, e))
  const holder = headline?.element && roots[0] ? common(headline.element, roots[0]) : undefined
  for (const field of HEAD_FIELDS) {
    const all = order(field)
    // Where the article has the field, boxes of other articles have it for theirs.
    const own = holder ? all.filter(e => contains(holder, e)) : []
    const elements = own.length ? own : all
    for (const e of field === 'title'
      ? headline?.element
        ? [headline.element]
        : []
      : field === 'section'
        ? elements.filter(e => measures.chars[e.index]! <= MAX_SECTION).slice(0, 1)
        : elements) {
      if (!fields.has(e)) fields.set(e, field)
      if (isDropped(e, dropped)) loose.push(e)
      else if (!inside(e, roots) && !inside(e, heads)) heads.push(e)
    }
  }
  if (region && ![...fields.values()].includes('date')) {
    const date = dateBeside(verdicts, headline?.element ?? roots[0], options.locales)
    if (date && (!inside(date, roots) || date.index <= roots[0]!.index + LEAD_REACH)) {
      fields.set(date, 'date')
      if (!inside(date, heads) && !inside(date, roots)) heads.push(date)
    }
  }
  if (region && ![...fields.values()].includes('section')) {
    const section = sectionBeside(verdicts, headline?.element ?? roots[0], readable, options)
    if (section) {
      fields.set(section, 'section')
      if (isDropped(section, dropped)) loose.push(section)
      else if (!inside(section, roots) && !inside(section, heads)) heads.push(section)
    }
  }
  const fieldOf = (e: PageElement): Segment['field'] =>
    fields.get(e) ??
    (captions.has(e) || named(e, CAPTION_CLASS)
      ? 'caption'
      : !e.block
        ? undefined
        : isLead(e)
          ? 'lead'
          : named(e, KICKER_CLASS)
            ? 'kicker'
            : undefined)
  /** A lead by its class stands below the headline, before or at the beginning of the text. */
  const most = 0.5 * roots.reduce((n, r) => n + measures.chars[r.index]!, 0)
  const isLead = (e: PageElement) =>
    named(e, LEAD_CLASS) ||
    (e.index > (headline?.element?.index ?? 0) &&
      e.index <= (roots[0]?.index ?? 0) + LEAD_REACH &&
      measures.chars[e.index]! < Math.min(900, most) &&
      (named(e, SUMMARY_CLASS) || (e.attrs.id !== undefined && SUMMARY_CLASS.test(e.attrs.id))))
  const segmentOptions = { dropped, measures, tidy: options.tidy, absolute: options.absolute, fieldOf }
  const sorted = outermost([...heads].sort((a, b) => a.index - b.index)).filter(e => !inside(e, roots))
  const start = roots[0]?.index ?? 0
  const end = roots.at(-1)?.last ?? 0
  const pieces = [...sorted, ...loose].sort((a, b) => a.index - b.index)
  const cut = (list: readonly PageElement[]) =>
    list.flatMap(e =>
      segmentPage([e], { ...segmentOptions, partFields: true, ...(loose.includes(e) ? { dropped: NOTHING } : {}) }).map(s =>
        fields.has(e) && !s.field && s.kind !== 'image' ? { ...s, field: fields.get(e) } : s,
      ),
    )
  const before = cut(pieces.filter(e => e.index < start))
  // What a field names between two parts of the text.
  const amid = sorted.filter(e => e.index > start && e.index < end)
  const body = segmentPage(amid.length ? [...roots, ...amid].sort((a, b) => a.index - b.index) : roots, segmentOptions)
  const after = cut(pieces.filter(e => e.index > end))
  const segments = [...before, ...body, ...after]

  if (headline?.element && !headline.text) {
    const at = segments.find(s => s.field === 'title')
    headline = at ? { ...headline, text: at.text } : undefined
  }
  // A title set in one block with its date: the line that is none.
  if (headline?.element && headline.text) {
    const { element } = headline
    const parts = segments.filter(s => s.kind !== 'image' && s.element && contains(element, s.element))
    const line =
      parts.length > 1 && parts.some(s => readDateLine(s.text, options.locales))
        ? parts.find(s => !readDateLine(s.text, options.locales))
        : undefined
    if (line) headline = { ...headline, text: line.text }
  }
  headline ??=
    headOfText(body, metadata) ?? (metadata.headlines.length ? undefined : lineAbove(before, options.locales)) ?? claimedHeadline(metadata)
  if (headline)
    headline = {
      ...headline,
      text: options
        .tidy(headline.text)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    }
  return {
    scene: {
      segments,
      from: before.length,
      to: before.length + body.length,
      title: headline?.text,
      titleRule: headline?.rule,
      door: 'page',
      locales: options.locales,
    },
    verdicts,
    region,
    headline,
    layout,
    layouts: surveyed.layouts,
    read: [...pieces, ...roots],
  }
}

/** Text boxes one after the other, with the figures that stand between them. */
function withFiguresBetween(roots: readonly PageElement[], { shown, measures: { images, chars } }: Verdicts): PageElement[] {
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

const named = ({ attrs }: PageElement, pattern: RegExp) =>
  attrs.class !== undefined && attrs.class.length < 300 && pattern.test(attrs.class)

/** A caption by its class. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:image-?|photo-?|media-?|picture-?|img-?)?(?:captions?|cutline|photo-?credits?|image-?credits?|photo-?byline|image-?copyright|picture-?desc(?:ription)?)(?:[-_]*(?:text|wrapper|body|credit|attribution))?(?:$|[\s_-])/i
/** A kicker by its class. */
const KICKER_CLASS = /(?:^|[\s_-])(?:kicker|eyebrow|supertitle|overline|topline|tieu-?de-?phu|trich-?dan-?tren)(?:$|[\s_-])/i
/** The lead by its class, in themes no table knows. */
const LEAD_CLASS =
  /(?:^|[\s_-])(?:sapo|lead|standfirst|deck|dek|chapeau|article-?(?:summary|intro|excerpt|description)|post-?summary|hometext|summary-?content)(?:$|[\s_-])/i

/** Words for a summary that other boxes use too: a lead only at the head of the text. */
const SUMMARY_CLASS =
  /summary|description|sapo|trich-?(?:dan|yeu)|tom-?tat|mo-?ta(?:$|[\s_-])|(?:^|[\s_-])(?:hot-?line|intro(?:-?text)?|des)(?:$|[\s_-])/i
/** How many elements into the text a summary may stand. */
const LEAD_REACH = 12

/** A title set as a bold or centred first line of the text itself. */
function headOfText(body: readonly Segment[], metadata: Metadata): Headline | undefined {
  const claimed = [...metadata.headlines, metadata.title].map(words)
  for (const s of body.slice(0, 4)) {
    if (s.kind === 'image' || s.text.length > 260 || s.text.length < 12) continue
    const key = words(s.text)
    const echoed = claimed.some(c => c === key || (key.length > 15 && c.includes(key)))
    if (echoed || ((s.bold || s.kind === 'heading') && !/[.;,:]$/.test(s.text)))
      return { text: s.text, element: s.element, rule: 'title/first-line' }
  }
  return undefined
}

const DATE_CLASS = /date|time|ngay|publish|posted/i
/** What shows the hour of reading. */
const NOW_CLASS = /now|today|current|clock|hien-?tai|hom-?nay|banner|top-?bar|header-?date/i

/** The element named for a date, and holding little else, that stands nearest before or soon after the headline. */
function dateBeside(
  { dropped, shown, measures }: Verdicts,
  anchor: PageElement | undefined,
  locales: readonly Locale[],
): PageElement | undefined {
  if (!anchor) return undefined
  let best: PageElement | undefined
  let nearest = DATE_REACH
  for (const element of shown) {
    const { index, attrs, tag } = element
    if (index < anchor.index - DATE_REACH) continue
    if (index > anchor.index + DATE_REACH) break
    const size = measures.chars[index]!
    if (size < 6 || size >= 80 || tag === 'a') continue
    const near = index < anchor.index ? anchor.index - index : 0.5 * (index - anchor.index)
    const named = attrs.class !== undefined || attrs.id !== undefined
    const names = named ? `${attrs.class ?? ''} ${attrs.id ?? ''}` : ''
    const sure = tag === 'time' || (named && DATE_CLASS.test(names))
    const distance = near + (sure ? 0 : UNNAMED) + (named && NOW_CLASS.test(names) ? NOW : 0)
    if (distance < nearest) {
      const day = readDateLine(collapse(textContent(element, dropped)), locales)
      if (day && day.rest.length < (sure ? 20 : 4)) {
        nearest = distance
        best = element
      }
    }
  }
  return best
}

/** A trail of links by its class or id, however the theme spells it. */
const TRAIL_CLASS =
  /bread[\s_-]?cru|(?:^|[\s_-])(?:crumbs?|path(?:way)?|sitemap(?:path)?|duong-?dan|(?:box-?)?dieu-?huong|you-?are-?here)(?:$|[\s_-])/i
/** A trail by its words: the way home, a mark, and where it leads. */
const HOME_TRAIL = /^(?:trang chủ|trang nhất|home)(?:\s*[»>›/→]+\s*[^»>›/→|]+){1,4}$/iu
/** Whether an element's first words are those of a way home. */
function opensHome(element: PageElement): boolean {
  let at: PageNode | undefined = element
  while (at?.tag !== undefined) at = at.children.find(c => (c.tag === undefined ? c.text.trim() : c.children.length))
  return at !== undefined && /^\s*(?:trang|home)/i.test(at.text)
}
/** The name of the section above a headline, by its class or id. */
const LABEL_CLASS = /cate(?:$|[\s_-]|gor|name|title)|chuyen-?(?:muc|trang)|danh-?muc|de-?muc|truong-?muc|section|folder|chanel|channel/i
/** Module headings that name no section, and names of sites. */
const NO_LABEL = /^(?:chi tiết|tin chi tiết|xem tin|nội dung|bài viết|(?:cổng|trang) (?:thông tin|tin|ttđt|web))|website|^(?:detail|menu)/iu
/** Visible characters between a trail and the headline, a label and the headline. */
const TRAIL_REACH = 1200
const LABEL_REACH = 160

/**
 * The trail or the label above the headline, in what stands before it at each level of the tree, nearest first: a trail by its
 * class, else a short line of its own that is neither date nor furniture nor one of several links.
 */
function sectionBeside(
  { dropped, measures, rules }: Verdicts,
  anchor: PageElement | undefined,
  readable: (e: PageElement) => boolean,
  { locales }: ReadPageOptions,
): PageElement | undefined {
  const lines = lineRules(locales)
  const names = ({ attrs }: PageElement, pattern: RegExp) =>
    (attrs.class !== undefined && attrs.class.length < 200 && pattern.test(attrs.class)) ||
    (attrs.id !== undefined && pattern.test(attrs.id))
  const trailIn = (element: PageElement): PageElement | undefined => {
    if (names(element, TRAIL_CLASS) && readable(element)) {
      const text = collapse(textContent(element, NOTHING))
      if (text.length > 2 && text.length < 240 && !chromeRule(text, lines)?.rule.endsWith('line')) return element
    } else if (element.last - element.index < 16 && opensHome(element) && readable(element)) {
      const text = collapse(textContent(element, NOTHING))
      if (text.length < 160 && HOME_TRAIL.test(text)) return element
    }
    for (const child of element.children) {
      const found = child.tag === undefined ? undefined : trailIn(child)
      if (found) return found
    }
    return undefined
  }
  const isLabel = (element: PageElement, between: number, level: number): boolean => {
    const chars = measures.chars[element.index]!
    if (dropped[element.index] || chars < 2 || chars > 60 || element.tag === 'ul' || named(element, KICKER_CLASS)) return false
    const text = collapse(textContent(element, dropped))
    if (text.length < 3 || /\d{3,}|[.!?:]$/.test(text) || NO_LABEL.test(text) || chromeRule(text, lines) || readDateLine(text, locales))
      return false
    let links = 0
    let sure = false
    const look = (e: PageElement) => {
      if (e.tag === 'a') links++
      sure ||= names(e, LABEL_CLASS)
      for (const c of e.children) if (c.tag !== undefined) look(c)
    }
    look(element)
    return links < 2 && (sure || (between <= 40 && level <= 4))
  }
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
      const trail = trailIn(before)
      if (trail) return trail
      if (!label && between <= LABEL_REACH && isLabel(before, between, level)) label = before
      if (!why) between += measures.chars[before.index]!
    }
    at = parent
  }
  return label
}

/** A title set as plain text: the line nearest above the text that is neither date nor link nor furniture. */
function lineAbove(before: readonly Segment[], locales: readonly Locale[]): Headline | undefined {
  const rules = lineRules(locales)
  for (const s of before.slice(-4).reverse()) {
    const { text } = s
    if (
      s.kind === 'image' ||
      s.linked > 0.5 ||
      text.length < 15 ||
      text.length > 260 ||
      isProse(text) ||
      chromeRule(text, rules) ||
      readDateLine(text, locales)
    )
      continue
    return { text, element: s.element, rule: 'title/line-above' }
  }
  return undefined
}

/** The innermost element that holds both. */
function common(a: PageElement, b: PageElement): PageElement {
  let at = a
  while (at.parent && !contains(at, b)) at = at.parent
  return at
}

function isDropped(element: PageElement, dropped: Uint16Array): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (dropped[at.index]) return true
  return false
}

/** Elements of a list, in document order, that stand in no other of the list. */
export function outermost(elements: readonly PageElement[]): PageElement[] {
  const set = new Set(elements)
  return elements.filter(e => {
    for (let at = e.parent; at; at = at.parent) if (set.has(at)) return false
    return true
  })
}

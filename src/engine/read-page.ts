import { HEADLINE, PROSE } from '../data/limits'
import type { Page, PageElement } from '../model/page'
import type { Segment } from '../model/segment'
import type { Scene } from './classify/scene'
import { type Background, backgroundOf } from './label/background'
import { continuedFrom, datedTitle } from './label/continued'
import { type Headline, headlineOf } from './label/headline'
import { fallbackHeadline } from './label/headline-of-text'
import { elementsOf } from './label/layout-fields'
import { locateByLayout } from './label/layout-stretch'
import { type Listing, listingOf } from './label/listing'
import { noticeBoxOf, ownBoxOf } from './label/own-box'
import { type Scenery, sceneryOf } from './label/scenery'
import { headlineOfSheet, isBelowList, locateSheet, textOf } from './label/sheet-text'
import { stageOf } from './label/stage'
import { locateByDensity, type Region } from './label/stretch'
import type { Metadata } from './metadata'
import type { Fact } from './observe/facts'
import { type Observation, type ObserveOptions, observePage } from './observe/observe-page'
import { sheetOf } from './observe/sheet'
import type { Catalogue, Field } from './tables/catalogue'
import { type Survey, survey } from './tables/survey'

export interface PageReading {
  scene: Scene
  background: Background
  region: Region | undefined
  /** The layout whose fields located the text, if any. */
  layout: string | undefined
  /** The segments of the whole page, and of each on the stage its place among them. */
  segments: readonly Segment[]
  places: readonly number[]
  facts: readonly Fact[]
  /** Whether a segment stands in what is named or marked for something else, lists by their form apart. */
  isFurniture: (i: number) => boolean
  /** The tables, by name, of which a field fits an element. */
  fitting: ReadonlySet<string>
  /** How sure the headline is, in points. */
  headlineScore: number
  /** Lists by their form, in the text. */
  listing: Listing
  /** A sure headline stands above the text, and no list between them. */
  anchored: boolean
}

export type ReadPageOptions = Omit<ObserveOptions, 'keepHidden'>

/** From tree to scene: the whole page as segments, what each is seen to be, labels for stretch and headline, the stage. */
export function readPage(page: Page, catalogue: Catalogue, metadata: Metadata, options: ReadPageOptions): PageReading {
  const surveyed = survey(page, catalogue, metadata)
  const read = (keepHidden: boolean): PageReading => {
    const observed = observePage(page, surveyed, catalogue, metadata, { ...options, keepHidden })
    const reading = label(observed, metadata, options, false)
    return reading.background.disputed && !reading.anchored ? label(observed, metadata, options, true) : reading
  }
  const first = read(false)
  if (proseOf(first) >= PROSE.least || first.layout) return first
  // Some templates hide the article until a script shows it; others, their menus.
  const shown = read(true)
  return shown.anchored && proseOf(shown) > PROSE.hiddenTimes * proseOf(first) + PROSE.least ? shown : first
}

const proseOf = ({ region, background }: PageReading) => textOf(region, background)

/** `keepLists`: lists by their form are text, too. */
function label(observed: Observation, metadata: Metadata, { tidy, locales }: ReadPageOptions, keepLists: boolean): PageReading {
  const { surveyed, present, segments, facts, lines, echoes, sums } = observed
  const background = backgroundOf(observed, keepLists)
  const located = locateByLayout(present, surveyed, background)
  const holder = located ? undefined : articleBoxOf(present, surveyed, background)
  let region = located?.region ?? locateByDensity(background, holder?.element)
  const layout = located?.layout ?? holder?.layout
  const claimed = claimedLine(segments, facts, echoes)
  const headlines = observed.sheet ? segments.flatMap((s, i) => ((i === claimed || s.level === 1) && s.element) || []) : []
  const sheet = observed.sheet && !isBelowList(observed.sheet, segments, headlines, background) ? observed.sheet : undefined
  const recorded = located ? undefined : locateSheet(sheet, segments, region, background, headlines)
  if (recorded) region = recorded
  const ofField = (field: Field) =>
    present.flatMap(({ name }) => (name === layout || !layout || name === 'semantic' ? elementsOf(name, field, surveyed, background) : []))
  const { chars } = background.measures
  const titles = layout !== undefined && layout !== 'semantic' ? ofField('title').filter(e => chars[e.index]! >= HEADLINE.shortest) : []
  const fields = new Set(titles.slice(0, 1))
  const around = (roots: readonly PageElement[]) => sceneryOf(segments, facts, lines, echoes, sums, background, roots, holder?.element)
  let scenery = around(region?.roots ?? [])
  let headline = headlineOf(scenery, fields, metadata)
  const sure =
    claimed >= 0 ? claimed : headline && headline.score >= HEADLINE.anchor ? headline.index : datedTitle(scenery, headline?.index ?? -1)
  const box = located || recorded || sure < 0 ? undefined : ownBoxOf(scenery, sure, region?.roots ?? [], background.measures.prose)
  const own = box && locateByDensity(background, box)
  if (own) {
    region = own
    scenery = around(own.roots)
    headline = headlineOf(scenery, fields, metadata)
  }
  const more =
    !located && !recorded && headline && headline.score >= HEADLINE.anchor && continuedFrom(scenery, headline.index, region?.roots ?? [])
  if (more) {
    region = { ...region!, roots: more }
    scenery = around(more)
  }
  const notice = !own && !recorded && headline && headline.score >= HEADLINE.anchor ? noticeBoxOf(scenery, headline.index) : undefined
  if (notice) {
    region = { roots: [notice], rule: 'locate/headline' }
    scenery = around(region.roots)
  }
  const roots = region?.roots ?? []
  const stage = stageOf(scenery, headline?.index ?? -1, roots, ofField, locales)
  const staged = sheet && sheetOf(stage.segments)
  const displayed = headline ?? fallbackHeadline(stage.segments.slice(stage.from, stage.to), metadata, lines.words)
  const printed = headlineOfSheet(staged, displayed)
  const title =
    printed &&
    tidy(printed.text)
      .replace(/\s*\n\s*/g, ' ')
      .trim()
  return {
    scene: {
      segments: stage.segments,
      from: stage.from,
      to: stage.to,
      title,
      titleRule: printed?.rule,
      titleTerms: printed === headline ? headline?.terms : undefined,
      door: 'page',
      locales,
      sheet: staged,
    },
    background,
    region,
    layout,
    segments,
    facts,
    isFurniture: i => scenery.isTaken.background(i) && !scenery.isTaken.repeated(i),
    fitting: new Set([...surveyed.fields.keys()].map(key => key.slice(0, key.lastIndexOf(' ')))),
    places: stage.places,
    headlineScore: headline?.score ?? 0,
    anchored: headline !== undefined && isAnchored(scenery, headline),
    listing: listingOf(scenery, background.repetitions, sums),
  }
}

/** The element that a table says holds the whole article. */
function articleBoxOf(
  present: readonly { name: string; article?: readonly string[] }[],
  surveyed: Survey,
  background: Background,
): { element: PageElement; layout: string } | undefined {
  for (const { name, article } of present) {
    const element = article && elementsOf(name, 'article', surveyed, background)[0]
    if (element) return { element, layout: name }
  }
  return undefined
}

/** The heading that echoes best what the page claims; -1 where none says it nearly whole. */
function claimedLine(segments: readonly Segment[], facts: readonly Fact[], echoes: Float64Array): number {
  let best = -1
  for (const [i, s] of segments.entries()) {
    if (s.level === undefined || echoes[i]! < HEADLINE.claimed || s.text.length < HEADLINE.shortHeading || facts[i]!.trail) continue
    if (best < 0 || echoes[i]! > echoes[best]!) best = i
  }
  return best
}

function isAnchored({ segments, facts, start, isText, isTaken }: Scenery, { index, score }: Headline): boolean {
  if (index < 0 || score < HEADLINE.anchor) return false
  for (let i = index + 1; i < start; i++) if (isTaken.repeated(i)) return false
  const own = segments.reduce((n, _, i) => n + (isText(i) ? facts[i]!.prose : 0), 0)
  return own >= HEADLINE.anchored
}

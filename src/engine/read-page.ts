import type { Locale } from '../model/locale'
import type { Page, PageElement } from '../model/page'
import type { Scene } from './classify/scene'
import { cutPage } from './cut-page'
import { fieldByClass, LEAD_REACH, type LeadWindow } from './head/field-classes'
import { type HeadFields, readHead } from './head/head-fields'
import { chooseHeadline } from './head/headline'
import { printedHeadline } from './head/headline-of-text'
import { elementsOf } from './locate/layout-fields'
import { locateByDensity, type Region } from './locate/locate'
import { locateByLayout, MIN_PROSE } from './locate/locate-layout'
import { type StripOptions, strip, type Verdicts } from './locate/strip'
import type { Metadata } from './metadata'
import type { Catalogue, Field } from './tables/catalogue'
import { type Survey, survey } from './tables/survey'

export interface PageReading {
  scene: Scene
  verdicts: Verdicts
  region: Region | undefined
  /** The layout whose fields located the text, if any. */
  layout: string | undefined
  /** Where head and text were cut from: what a trace must not call dropped. */
  read: readonly PageElement[]
  head: HeadFields
}

export interface ReadPageOptions {
  tidy: (text: string) => string
  absolute: (href: string) => string
  /** Whether to tell links and emphasis. */
  marks: boolean
  locales: readonly Locale[]
}

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
  { tidy, absolute, marks, locales }: ReadPageOptions,
  how?: StripOptions,
): PageReading {
  const verdicts = strip(page, surveyed, how)
  const { dropped, measures } = verdicts
  const { chars } = measures
  const present = platforms.filter(p => surveyed.layouts.has(p.name))
  const located = locateByLayout(present, surveyed, verdicts)
  const region = located?.region ?? locateByDensity(verdicts)
  const layout = located?.layout
  const roots = region?.roots ?? []
  const ofField = (field: Field) =>
    present.flatMap(({ name }) => (name === layout || !layout || name === 'semantic' ? elementsOf(name, field, surveyed, verdicts) : []))
  const named = layout !== undefined && layout !== 'semantic' && ofField('title').find(e => chars[e.index]! >= 4 && chars[e.index]! <= 400)
  const chosen = named ? { text: '', element: named, rule: `title/${layout}` } : chooseHeadline(page.root, verdicts, roots, metadata)

  const head = readHead(roots, chosen?.element, ofField, verdicts, locales)
  const captions = new Set(ofField('caption'))
  const start = roots[0]?.index ?? 0
  const leads: LeadWindow = {
    after: chosen?.element?.index ?? 0,
    upTo: start + LEAD_REACH,
    chars: Math.min(900, 0.5 * roots.reduce((n, r) => n + chars[r.index]!, 0)),
  }
  const fieldOf = (e: PageElement) => head.fields.get(e) ?? (captions.has(e) ? 'caption' : fieldByClass(e, chars, leads))
  const cut = cutPage(roots, head, { dropped, measures, tidy, absolute, marks, fieldOf })
  const segments = [...cut.before, ...cut.body, ...cut.after]
  const from = cut.before.length
  const headline = printedHeadline(chosen, segments, cut, metadata, locales)
  const title =
    headline &&
    tidy(headline.text)
      .replace(/\s*\n\s*/g, ' ')
      .trim()
  return {
    scene: { segments, from, to: from + cut.body.length, title, titleRule: headline?.rule, door: 'page', locales },
    verdicts,
    region,
    layout,
    read: [...cut.pieces, ...roots],
    head,
  }
}

import { decode } from './engine/decode/decode'
import { attributesOf } from './engine/tables/match'
import { parse } from './engine/tree/parse'
import { extract } from './extract'
import type { Article, Block } from './model/article'
import type { ExtractOptions } from './model/options'
import type { FieldRules, Portal } from './model/portal'
import { capturedDay } from './options'
import { layoutFor } from './portal'
import { countMatches } from './portal-guess'

/** What a portal makes of one field of a page. */
export interface FieldEffect {
  field: string
  /** What is read without the portal, and with it; undefined for nothing. */
  before: string | undefined
  after: string | undefined
  /** The layout's selectors for it, and how many elements of the page each names. */
  selectors: { selector: string; count: number }[]
}

export interface PortalEffect {
  /** False where the page's address is on none of the portal's hosts: then nothing else is told. */
  applies: boolean
  /** The address that was taken. */
  url: string
  /** `status`, and why, without the portal and with it. */
  status: [before: string, after: string]
  fields: FieldEffect[]
}

const letters = (blocks: readonly Block[]) =>
  blocks.reduce(
    (sum, block) =>
      sum + ('text' in block ? block.text.length : block.type === 'figure' || block.type === 'embed' ? 0 : JSON.stringify(block).length),
    0,
  )

/** A field as it is compared and shown. */
const SHOWN: Record<string, (article: Article) => string | undefined> = {
  kicker: ({ kicker }) => kicker,
  title: ({ title }) => title,
  lead: ({ lead }) => lead,
  body: ({ body }) => (body.length === 0 ? undefined : `${body.length} blocks, ${letters(body)} letters`),
  caption: ({ figures }) => figures.map(({ caption }) => caption ?? '(none)').join(' | ') || undefined,
  byline: ({ bylines }) => bylines.map(({ name, roles }) => `${name} (${roles.join(', ')})`).join(', ') || undefined,
  source: ({ source }) => source?.name,
  date: ({ published }) => published?.iso,
  section: ({ section }) => section.join(' › ') || undefined,
  attachment: ({ attachments }) => attachments.map(({ name }) => name).join(' | ') || undefined,
}

/** Bodies of as many letters may still differ. */
const same = (field: string, a: Article | undefined, b: Article | undefined): boolean =>
  field !== 'body' || JSON.stringify(a?.body) === JSON.stringify(b?.body)

/** What a portal changes on a page, field by field. `options.url`: of the page; without one the portal's first host stands for it. */
export function portalEffect(bytes: Uint8Array, portal: Portal, options: ExtractOptions = {}): PortalEffect {
  const plain = extract(bytes, options)
  const url =
    options.url?.toString() ?? plain.article?.url ?? (portal.hosts ? `https://${portal.hosts[0]!.replace(/^\./, '')}/` : undefined)
  const found = layoutFor([portal], url, capturedDay(options.captured))
  const address = url === undefined ? {} : { url }
  const before = extract(bytes, { ...options, ...address })
  if (!found) return { applies: false, url: url ?? '', status: [before.status, before.status], fields: [] }
  const after = extract(bytes, { ...options, ...address, portals: [portal, ...(options.portals ?? [])] })
  const rules = found.layout as Record<string, readonly string[] | undefined>
  const html = decode(bytes, { contentType: options.contentType }).text
  const page = parse(html, attributesOf(Object.entries(rules).flatMap(([name, list]) => (name === 'until' ? [] : (list ?? [])))))
  const selectorsOf = (field: keyof FieldRules) =>
    (found.layout[field] ?? []).map(selector => ({ selector, count: countMatches(page, selector) }))
  const status = (result: typeof before) => (result.status === 'article' ? 'article' : `no article (${result.because})`)
  const fields = Object.entries(SHOWN).map(([field, show]): FieldEffect => {
    const [was, is] = [before.article && show(before.article), after.article && show(after.article)]
    const other = was === is && !same(field, before.article, after.article)
    return { field, before: was, after: other ? `${is}, of other words` : is, selectors: selectorsOf(field as keyof FieldRules) }
  })
  const others = (['article', 'strip'] as const).flatMap((field): FieldEffect[] => {
    const selectors = selectorsOf(field)
    return selectors.length === 0 ? [] : [{ field, before: undefined, after: undefined, selectors }]
  })
  return { applies: true, url: url ?? '', status: [status(before), status(after)], fields: [...fields, ...others] }
}

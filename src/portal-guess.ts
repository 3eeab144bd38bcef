import { decode } from './engine/decode/decode'
import { compile, matches } from './engine/tables/match'
import { parse } from './engine/tree/parse'
import { extract } from './extract'
import type { Decision } from './model/decision'
import type { Page } from './model/page'
import type { FieldRules, Portal } from './model/portal'

/** The fields that are guessed, and what a trace calls their pieces. */
const FIELDS = {
  kicker: ['kicker'],
  title: ['title'],
  lead: ['lead'],
  body: ['paragraph', 'heading', 'list', 'table', 'quote'],
  byline: ['byline'],
  source: ['source'],
  date: ['date'],
  section: ['section'],
  caption: ['caption'],
  attachment: ['attachment'],
} as const satisfies Partial<Record<keyof FieldRules, readonly string[]>>

/** Fields of which a page has one: a selector that names several elements is no good for them. */
const SINGLE: ReadonlySet<string> = new Set(['kicker', 'title', 'lead', 'body', 'date'])

/** Names made by a machine for one page or one part of it: the next page has others. */
const MADE = /\d{4,}|__|ctl\d|^[a-z]{0,3}[-_]?[\da-f]{8,}$/i

const bare = (step: string) => step.replace(/^[a-z][\w-]*(?=[#.])/i, '')
const named = (step: string) => /[#.]/.test(step)
const stable = (step: string) => named(step) && !MADE.test(step.replace(/^[^#.]*[#.]/, ''))

/** Selectors for the last element of a path, the plainest first: `.Title`, `p.Title`, then under what stands above it. */
function candidates(path: string): string[] {
  const steps = path.split(' > ')
  const last = steps.at(-1)!
  const above = steps.slice(0, -1).filter(stable).reverse()
  const own = stable(last) ? [bare(last), last] : []
  return [
    ...own,
    ...above.flatMap(step => (stable(last) ? [`${bare(step)} ${bare(last)}`] : [`${bare(step)} > ${last}`, `${bare(step)} ${last}`])),
  ]
}

const isSelector = (source: string): boolean => {
  try {
    return compile(source).compounds.length > 0
  } catch {
    return false
  }
}

/** How many elements of a page a selector names. */
export function countMatches(page: Page, source: string): number {
  const selector = compile(source)
  return page.elements.filter(element => matches(element, selector)).length
}

/** What holds most of the pieces: the path above their last step, where it has a name that lasts. */
function container(decisions: readonly Decision[]): string | undefined {
  const letters = new Map<string, number>()
  for (const { path, text } of decisions) {
    const steps = path.split(' > ')
    // A piece may stand right in the container, or in a paragraph of it.
    for (const end of [steps.length - 1, steps.length])
      if (end > 0 && stable(steps[end - 1]!)) {
        const place = steps.slice(0, end).join(' > ')
        letters.set(place, (letters.get(place) ?? 0) + text.length)
        break
      }
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function guess(field: keyof typeof FIELDS, trace: readonly Decision[], page: Page): string | undefined {
  const pieces = trace.filter(({ as }) => as !== undefined && (FIELDS[field] as readonly string[]).includes(as))
  const path = field === 'body' ? container(pieces) : pieces[0]?.path
  if (path === undefined) return undefined
  const fitting = candidates(path).filter(isSelector)
  return fitting.find(selector => {
    const count = countMatches(page, selector)
    return SINGLE.has(field) ? count === 1 : count > 0 && count <= Math.max(3, pieces.length + 1)
  })
}

export interface GuessOptions {
  /** Of the page. */
  url: string
  contentType?: string
}

/**
 * A portal as the rules of today read one of its pages: for each field a selector that names just what was read. A beginning, for a person to
 * correct: one page shows one layout. Fields that cannot be told by a name that lasts are left out.
 */
export function guessPortal(bytes: Uint8Array, { url, contentType }: GuessOptions): Portal {
  const hints = contentType === undefined ? {} : { contentType }
  const { trace } = extract(bytes, { url, ...hints })
  const page = parse(decode(bytes, hints).text)
  const { hostname } = new URL(url)
  const layout: Partial<Record<keyof FieldRules, string[]>> = {}
  for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    const selector = guess(field, trace, page)
    if (selector !== undefined) layout[field] = [selector]
  }
  return { name: hostname.replace(/^www\./, ''), hosts: [hostname.replace(/^www\./, '')], layouts: [layout] }
}

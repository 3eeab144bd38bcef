import { compile } from './engine/tables/match'
import type { FieldRules } from './model/portal'

/** What is wrong with a portal, and where: `layouts.0.title.1`. */
export interface Fault {
  path: string
  message: string
  value: unknown
}

// As a record, so that the compiler misses a field that is added.
const FIELDS: Readonly<Record<keyof FieldRules, true>> = {
  article: true,
  kicker: true,
  title: true,
  lead: true,
  body: true,
  byline: true,
  source: true,
  date: true,
  section: true,
  caption: true,
  attachment: true,
  strip: true,
}
const PORTAL_KEYS = ['name', 'hosts', 'layouts']
const LAYOUT_KEYS = ['until', ...Object.keys(FIELDS)]
const HOST = /^\.?[a-z\d-]+(?:\.[a-z\d-]+)+$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

function isSelector(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    compile(value)
    return true
  } catch {
    return false
  }
}

function* unknownKeys(item: Item, known: readonly string[], at: string): Generator<Fault> {
  for (const key of Object.keys(item))
    if (!known.includes(key)) yield { path: `${at}${key}`, message: `is none of ${known.join(', ')}`, value: undefined }
}

/** A list whose every member is right; `path` ends in the list's name. */
function* listFaults(list: unknown, path: string, isRight: (member: unknown) => boolean, message: string): Generator<Fault> {
  if (!Array.isArray(list)) yield { path, message: 'must be a list', value: list }
  else for (const [i, member] of list.entries()) if (!isRight(member)) yield { path: `${path}.${i}`, message, value: member }
}

function* layoutFaults(layout: unknown, path: string, isLast: boolean): Generator<Fault> {
  if (!isItem(layout)) {
    yield { path, message: 'must be an object of selectors', value: layout }
    return
  }
  yield* unknownKeys(layout, LAYOUT_KEYS, `${path}.`)
  const { until } = layout
  if (until === undefined ? !isLast : typeof until !== 'string' || !DAY.test(until))
    yield {
      path: `${path}.until`,
      message: until === undefined ? 'is needed by all layouts but the last' : 'must be a day: 2019-07-29',
      value: until,
    }
  for (const field of Object.keys(FIELDS))
    if (layout[field] !== undefined) yield* listFaults(layout[field], `${path}.${field}`, isSelector, 'is no selector I know')
}

/** All that is wrong with a value that is to be a portal. */
export function* portalFaults(value: unknown): Generator<Fault> {
  if (!isItem(value)) {
    yield { path: '', message: 'must be an object with name and layouts', value }
    return
  }
  yield* unknownKeys(value, PORTAL_KEYS, '')
  const { name, hosts, layouts } = value
  if (typeof name !== 'string' || name === '') yield { path: 'name', message: 'must be a name', value: name }
  if (hosts !== undefined) {
    const isHost = (host: unknown) => typeof host === 'string' && HOST.test(host)
    yield* listFaults(hosts, 'hosts', isHost, 'must be a host name in lower case, or .host for all below it')
    if (Array.isArray(hosts) && hosts.length === 0) yield { path: 'hosts', message: 'must name a host', value: undefined }
  }
  if (!Array.isArray(layouts) || layouts.length === 0) {
    yield { path: 'layouts', message: 'must hold a layout', value: layouts }
    return
  }
  for (const [i, layout] of layouts.entries()) yield* layoutFaults(layout, `layouts.${i}`, i === layouts.length - 1)
  const days = layouts.map(layout => (isItem(layout) && typeof layout.until === 'string' ? layout.until : undefined))
  if (days.some((day, i) => i > 0 && day !== undefined && day <= (days[i - 1] ?? '')))
    yield { path: 'layouts', message: 'must be in order of `until`', value: undefined }
}

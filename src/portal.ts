import * as v from 'valibot'
import { compile } from './engine/tables/match'
import type { Portal } from './model/portal'

const selector = v.pipe(
  v.string(),
  v.check(value => {
    try {
      compile(value)
      return true
    } catch {
      return false
    }
  }, 'is no selector I know'),
)
const selectors = v.optional(v.array(selector))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: 2019-07-29'))
const layout = v.strictObject({
  until: v.optional(day),
  article: selectors,
  kicker: selectors,
  title: selectors,
  lead: selectors,
  body: selectors,
  byline: selectors,
  source: selectors,
  date: selectors,
  section: selectors,
  caption: selectors,
  attachment: selectors,
  strip: selectors,
})
const portal = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  hosts: v.optional(
    v.pipe(
      v.array(
        v.pipe(v.string(), v.regex(/^\.?[a-z\d-]+(?:\.[a-z\d-]+)+$/, 'must be a host name in lower case, or .host for all below it')),
      ),
      v.nonEmpty('must name a host'),
    ),
  ),
  layouts: v.pipe(
    v.array(layout),
    v.nonEmpty('must hold a layout'),
    v.check(list => list.slice(0, -1).every(l => l.until !== undefined), 'every layout but the last needs `until`'),
    v.check(
      list => list.every((l, i) => i === 0 || l.until === undefined || list[i - 1]!.until! < l.until),
      'layouts must be in order of `until`',
    ),
  ),
})

/**
 * Checks a portal given at run time, e.g. read from a JSON file: name, hosts, dated layouts of selectors.
 * Throws a TypeError that names every place that is wrong: `portal.layouts.0.title.1 is no selector I know: "a >> b"`.
 */
export function parsePortal(value: unknown): Portal {
  const result = v.safeParse(portal, value)
  if (result.success) return result.output as Portal
  const lines = result.issues.map(issue => {
    const path = v.getDotPath(issue)
    return `portal${path ? `.${path}` : ''}: ${issue.message}${typeof issue.input === 'string' ? ` (${JSON.stringify(issue.input)})` : ''}`
  })
  throw new TypeError(`tinbai: ${lines.join('; ')}`)
}

/** A portal, typed and checked: `export const x = definePortal({ name, hosts, layouts: [{ title: ['h1'], body: ['#content'] }] })`. */
export const definePortal = (value: Portal): Portal => parsePortal(value)

/** The portal for an address, if any, with the layout of a day (ISO); without a day, the latest one. */
export function layoutFor(
  portals: readonly Portal[],
  url: string | undefined,
  day: string | undefined,
): { name: string; layout: Portal['layouts'][number] } | undefined {
  const host = url === undefined ? undefined : /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()
  const found = portals.find(
    p =>
      p.hosts === undefined ||
      (host !== undefined &&
        p.hosts.some(h => (h.startsWith('.') ? host === h.slice(1) || host.endsWith(h) : host === h || host === `www.${h}`))),
  )
  if (!found) return undefined
  const layout = found.layouts.find(l => l.until === undefined || (day !== undefined && day < l.until)) ?? found.layouts.at(-1)!
  return { name: found.name, layout }
}

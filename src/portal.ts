import type { Portal } from './model/portal'
import { type Fault, portalFaults } from './portal-faults'

const inWords = ({ path, message, value }: Fault) =>
  `portal${path ? `.${path}` : ''}: ${message}${typeof value === 'string' ? ` (${JSON.stringify(value)})` : ''}`

/**
 * Checks a portal given at run time, e.g. read from a JSON file: name, hosts, dated layouts of selectors.
 * @throws TypeError that names every place that is wrong: `portal.layouts.0.title.1: is no selector I know ("a >> b")`.
 */
export function parsePortal(value: unknown): Portal {
  const faults = [...portalFaults(value)]
  if (faults.length > 0) throw new TypeError(`tinbai: ${faults.map(inWords).join('; ')}`)
  return value as Portal
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

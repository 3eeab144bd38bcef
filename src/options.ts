import type { ExtractOptions } from './model/options'
import { parsePortal } from './portal'

const INPUTS = new Set(['auto', 'html', 'text'])
const TONES = new Set(['preserve', 'old', 'new'])
const KNOWN = new Set(['url', 'contentType', 'captured', 'input', 'normalize', 'portals', 'languages', 'parser'])
const NORMALIZE = new Set(['tone', 'repair', 'homoglyphs', 'mojibake', 'escapes'])
const DAY = /^\d{4}-\d{2}-\d{2}/

const checkedPortals = new WeakSet<object>()

function fail(option: string, wants: string, got: unknown): never {
  const shown = typeof got === 'string' ? JSON.stringify(got) : got === null ? 'null' : typeof got
  throw new TypeError(`tinbai: options.${option} must be ${wants}, not ${shown}`)
}

/** Throws a TypeError that names the first option that is wrong. */
export function checkOptions(options: ExtractOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('tinbai: options must be an object')
  for (const name of Object.keys(options))
    if (!KNOWN.has(name)) throw new TypeError(`tinbai: there is no options.${name}; known are ${[...KNOWN].join(', ')}`)
  const { url, contentType, captured, input, normalize, portals, languages, parser } = options
  if (url !== undefined && typeof url !== 'string') fail('url', 'a string', url)
  if (contentType !== undefined && typeof contentType !== 'string') fail('contentType', 'a string', contentType)
  if (
    captured !== undefined &&
    !(captured instanceof Date ? !Number.isNaN(captured.getTime()) : typeof captured === 'string' && DAY.test(captured))
  )
    fail('captured', 'a Date or an ISO date', captured)
  if (input !== undefined && !INPUTS.has(input)) fail('input', "'auto', 'html' or 'text'", input)
  if (normalize !== undefined) {
    if (typeof normalize !== 'object' || normalize === null) fail('normalize', 'an object', normalize)
    if (normalize.tone !== undefined && !TONES.has(normalize.tone)) fail('normalize.tone', "'preserve', 'old' or 'new'", normalize.tone)
    for (const name of Object.keys(normalize))
      if (!NORMALIZE.has(name)) throw new TypeError(`tinbai: there is no options.normalize.${name}; known are ${[...NORMALIZE].join(', ')}`)
    for (const name of ['repair', 'homoglyphs', 'mojibake', 'escapes'] as const)
      if (normalize[name] !== undefined && typeof normalize[name] !== 'boolean') fail(`normalize.${name}`, 'true or false', normalize[name])
  }
  if (portals !== undefined) {
    if (!Array.isArray(portals)) fail('portals', 'an array of portals', portals)
    for (const portal of portals) {
      if (typeof portal === 'object' && portal !== null && checkedPortals.has(portal)) continue
      parsePortal(portal)
      checkedPortals.add(portal)
    }
  }
  if (
    languages !== undefined &&
    !(Array.isArray(languages) && languages.every(l => typeof l?.annotate === 'function' && typeof l.code === 'string'))
  )
    fail('languages', 'an array of language packs', languages)
  if (parser !== undefined && typeof parser !== 'function') fail('parser', 'a function from HTML to a Page', parser)
}

/** The day a page was captured, ISO. */
export const capturedDay = (captured: ExtractOptions['captured']): string | undefined =>
  (captured instanceof Date ? captured.toISOString() : captured)?.slice(0, 10)

import { bytesOf, type Called, checkObject, checkOneOf, checkString, wrong } from './arguments'
import { FLATTENERS } from './data/flatteners'
import type { Language } from './model/language'
import type { ExtractOptions } from './model/options'
import { parsePortal } from './portal'
import { checkNormalizeOptions } from './text/normalize-options'

// As a record, so that the compiler misses an option that is added.
const KNOWN: Record<keyof ExtractOptions, true> = {
  url: true,
  contentType: true,
  captured: true,
  input: true,
  flattenedBy: true,
  normalize: true,
  portals: true,
  languages: true,
  marks: true,
  metadata: true,
  candidate: true,
  parser: true,
}
const NAMES = Object.keys(KNOWN)
const INPUTS = ['auto', 'html', 'text'] satisfies ExtractOptions['input'][]
const TOOLS = FLATTENERS.map(tool => tool.name)
const DAY = /^\d{4}-\d{2}-\d{2}/

const checkedPortals = new WeakSet<object>()

const isDay = (value: unknown) =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))

const isPack = (value: Language) => typeof value?.annotate === 'function' && typeof value.code === 'string'

/** The options of `extract`, found right, with an address that is a string. */
export interface CheckedOptions extends ExtractOptions {
  url?: string
}

/** Throws the TypeError for the first option that is wrong. */
export function checkOptions(options: ExtractOptions, called: Called): CheckedOptions {
  checkObject('options', options, NAMES, called)
  const { url, contentType, captured, input, flattenedBy, normalize, portals, languages, marks, metadata, candidate, parser } = options
  if (url !== undefined && typeof url !== 'string' && !(url instanceof URL)) wrong('options.url', 'a string or a URL', url, called)
  if (contentType !== undefined) checkString('options.contentType', contentType, called)
  if (captured !== undefined && !isDay(captured)) wrong('options.captured', 'a Date or an ISO date', captured, called)
  if (input !== undefined) checkOneOf('options.input', input, INPUTS, called)
  if (flattenedBy !== undefined) checkOneOf('options.flattenedBy', flattenedBy, TOOLS, called)
  if (normalize !== undefined) checkNormalizeOptions('options.normalize', normalize, called)
  if (portals !== undefined) {
    if (!Array.isArray(portals)) wrong('options.portals', 'an array of portals', portals, called)
    for (const portal of portals) {
      if (typeof portal === 'object' && portal !== null && checkedPortals.has(portal)) continue
      parsePortal(portal)
      checkedPortals.add(portal)
    }
  }
  if (languages !== undefined && !(Array.isArray(languages) && languages.every(isPack)))
    wrong('options.languages', 'an array of language packs', languages, called)
  if (marks !== undefined && typeof marks !== 'boolean') wrong('options.marks', 'a boolean', marks, called)
  if (metadata !== undefined && typeof metadata !== 'boolean') wrong('options.metadata', 'a boolean', metadata, called)
  if (candidate !== undefined && typeof candidate !== 'boolean') wrong('options.candidate', 'a boolean', candidate, called)
  if (parser !== undefined && typeof parser !== 'function') wrong('options.parser', 'a function from HTML to a Page', parser, called)
  return url instanceof URL ? { ...options, url: url.href } : (options as CheckedOptions)
}

/** A page as it was given: a string as it is, bytes of whatever kind as a Uint8Array. */
export function checkInput(input: unknown, called: Called): string | Uint8Array {
  return typeof input === 'string' ? input : (bytesOf(input) ?? wrong('input', 'a string, a Uint8Array or an ArrayBuffer', input, called))
}

/** The day a page was captured, ISO. */
export const capturedDay = (captured: ExtractOptions['captured']): string | undefined =>
  (captured instanceof Date ? captured.toISOString() : captured)?.slice(0, 10)

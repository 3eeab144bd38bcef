/** Wrong arguments, told alike by every public function: which one, what it must be, what came, and what to do about it where that is known. */

/** What people pass by mistake, by the name it goes by, and what to pass in its place: other realms (a test runner's, a frame's) have classes of their own. */
const BLOB = 'a Blob: pass new Uint8Array(await blob.arrayBuffer())'
const MISTAKES: ReadonlyMap<string, string> = new Map([
  ['Promise', 'a Promise: await it first'],
  ['Response', 'a Response: pass new Uint8Array(await response.arrayBuffer()), and its Content-Type as options.contentType'],
  ['Request', 'a Request: fetch it, and pass the bytes of the response'],
  ['Blob', BLOB],
  ['File', BLOB],
  ['URL', 'a URL: fetch it, pass the bytes of the response, and the address as options.url'],
])

/** The same by what it can do. */
function mistake(value: object, name: string): string | undefined {
  const { then, root } = value as { then?: unknown; root?: unknown }
  if (MISTAKES.has(name)) return MISTAKES.get(name)
  if (typeof then === 'function') return MISTAKES.get('Promise')
  if (Symbol.asyncIterator in value) return 'a stream: read it to its end first'
  if ('documentElement' in value) return 'a Document: pass document.documentElement.outerHTML'
  return typeof root === 'function' ? 'what cheerio parsed: see fromCheerio of tinbai/cheerio' : undefined
}

const nameOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** A value in a few words: `42`, `"modern"`, `null`, `an array`, `a Promise: await it first`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'function' && typeof (value as { root?: unknown }).root !== 'function') return 'a function'
  if (typeof value !== 'object' && typeof value !== 'function') return `a ${typeof value}`
  if (Array.isArray(value)) return 'an array'
  const name = nameOf(value)
  return mistake(value, name) ?? (name === 'Object' ? 'an object' : `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`)
}

/** The public function whose argument is checked. */
// biome-ignore lint/complexity/noBannedTypes: any function may be the one that was called
export type Called = Function

/** Throws the TypeError for an argument; its stack begins where `called` was called. */
export function refuse(message: string, called: Called): never {
  const error = new TypeError(`tinbai: ${message}`)
  Error.captureStackTrace?.(error, called)
  throw error
}

/** Throws: `tinbai: options.tone must be 'old' or 'new', not "modern"`. */
export const wrong = (argument: string, wants: string, value: unknown, called: Called): never =>
  refuse(`${argument} must be ${wants}, not ${shown(value)}`, called)

export function checkString(argument: string, value: unknown, called: Called): void {
  if (typeof value !== 'string') wrong(argument, 'a string', value, called)
}

const listed = (names: readonly string[]): string =>
  names.length > 3
    ? `one of ${names.join(', ')}`
    : names.map(name => `'${name}'`).reduce((all, name, at) => all + (at === names.length - 1 ? ' or ' : ', ') + name)

export function checkOneOf(argument: string, value: unknown, names: readonly string[], called: Called): void {
  if (!names.includes(value as string)) wrong(argument, listed(names), value, called)
}

/** A whole number from `least` to `most`, both allowed. */
export function checkWhole(argument: string, value: unknown, least: number, most: number, called: Called): void {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return
  wrong(
    argument,
    most === Number.MAX_SAFE_INTEGER ? `a whole number of ${least} or more` : `a whole number from ${least} to ${most}`,
    value,
    called,
  )
}

export function checkBoolean(argument: string, value: unknown, called: Called): void {
  if (typeof value !== 'boolean') wrong(argument, 'true or false', value, called)
}

/** An object of options, and none of a name that is not known: a misspelt option would go unheard. */
export function checkObject(argument: string, value: unknown, known: readonly string[], called: Called): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong(argument, 'an object', value, called)
  for (const name of Object.keys(value as object))
    if (!known.includes(name)) refuse(`there is no ${argument}.${name}; known are ${known.join(', ')}`, called)
}

/** The bytes of a Uint8Array (of any realm), an ArrayBuffer or a view of one; `undefined` for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  return /^(?:Shared)?ArrayBuffer$/.test(nameOf(value)) ? new Uint8Array(value as ArrayBuffer) : undefined
}

/** An article as `extract` gives it, as far as a look tells; an extraction or a record holds one. */
export function checkArticle(value: unknown, called: Called): void {
  const { title, body, bylines, article, status } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (typeof title === 'string' && Array.isArray(body) && Array.isArray(bylines)) return
  if (typeof status === 'string')
    refuse(
      `article must be an Article, not the whole result: pass its .article${article === undefined ? ' (this one has none)' : ''}`,
      called,
    )
  wrong('article', 'an Article', value, called)
}

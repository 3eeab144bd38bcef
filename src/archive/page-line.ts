import { isUtf8 } from 'node:buffer'
import * as v from 'valibot'
import type { Notice } from '../model/extraction'
import type { Origin } from '../model/record'
import type { PageArrival } from './arrival'
import { tooLarge } from './http-body'
import { ReadError } from './read-error'

const DateText = v.pipe(
  v.string(),
  v.check(text => !Number.isNaN(Date.parse(text)), 'is no date'),
)

/** Padding stands at the end alone. */
function isBase64(text: string): boolean {
  const padding = text.indexOf('=')
  return !/[^A-Za-z0-9+/=_\s-]/.test(text) && (padding < 0 || !/[^=\s]/.test(text.slice(padding)))
}

const CONTENTS = ['html', 'text', 'base64'] as const

/** A page as one line of JSON. What is null is absent: not every engine leaves a column out. */
const PageLine = v.pipe(
  v.object(
    {
      id: v.nullish(v.union([v.string(), v.number()], 'has to be a string or a number')),
      url: v.nullish(v.string()),
      html: v.nullish(v.string()),
      text: v.nullish(v.string()),
      base64: v.nullish(v.pipe(v.string(), v.check(isBase64, 'is no base64'))),
      contentType: v.nullish(v.string()),
      captured: v.nullish(DateText),
    },
    'is no object',
  ),
  v.check(line => CONTENTS.filter(name => typeof line[name] === 'string').length === 1, 'has to have one of html, text and base64'),
)

/** JSON writes a character in at most six bytes: a line longer than so many times a page has none. */
export const LONGEST_LINE = 6
const encoder = new TextEncoder()
const decoder = new TextDecoder()
const NOT_UTF8: Notice = { code: 'invalid-utf8', message: 'the line is not wholly UTF-8; U+FFFD stands for what is not' }

/** Where a line's id and address may stand that is too long to be kept, or broken. In letters. */
const NEAR = 64 * 1024
// A string, or a number. Of a broken line nothing else is known.
const ID = /"id"\s*:\s*(?:("(?:[^"\\\u0000-\u001f]|\\.){0,4096}")|(-?\d{1,40}(?:\.\d{1,20})?)(?=\s*[,}]))/
const URL_ = /"url"\s*:\s*("(?:[^"\\\u0000-\u001f]|\\.){0,8192}")/

function unquoted(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as string)
  } catch {
    return undefined
  }
}

/** A number beyond what JavaScript holds exactly stays as it is written, as a string. */
const idOfNumber = (digits: string): string | number =>
  Number.isSafeInteger(Number(digits)) || digits.includes('.') ? Number(digits) : digits

/** What a line that cannot be used still says of itself. */
export function salvage(line: string): Pick<Origin, 'id' | 'url'> {
  for (const text of line.length <= 2 * NEAR ? [line] : [line.slice(0, NEAR), line.slice(-NEAR)]) {
    const [, quoted, number] = ID.exec(text) ?? []
    const id = number === undefined ? unquoted(quoted) : idOfNumber(number)
    const url = unquoted(URL_.exec(text)?.[1])
    if (id !== undefined || url !== undefined) return { ...(id !== undefined && { id }), ...(url && { url }) }
  }
  return {}
}

/** A line that is no page, with what it says of itself. */
export class BadLine extends ReadError {
  readonly known: Pick<Origin, 'id' | 'url'>

  constructor(message: string, known: Pick<Origin, 'id' | 'url'>) {
    super('bad-line', message)
    this.known = known
  }
}

function parsed(line: string): v.InferOutput<typeof PageLine> {
  if (line.trim() === '') throw new BadLine('the line is empty', {})
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new BadLine(`no JSON: ${(error as Error).message}`, salvage(line))
  }
  const result = v.safeParse(PageLine, value)
  if (result.success) return result.output
  const { path, message } = result.issues[0]
  throw new BadLine(path ? `${v.getDotPath(result.issues[0])}: ${message}` : `the line ${message}`, salvage(line))
}

/** Only an id that lost digits in JavaScript's numbers is looked up in the line. */
const idOf = (id: string | number, line: string) => (typeof id === 'string' || Number.isSafeInteger(id) ? id : (salvage(line).id ?? id))

/** @throws BadLine; ReadError `page-too-large`. */
export function pageOfLine(bytes: Uint8Array, origin: Origin, most: number): PageArrival {
  const line = decoder.decode(bytes)
  const { id, url, html, text, base64, contentType, captured } = parsed(line)
  const known = { ...(id != null && { id: idOf(id, line) }), ...(url && { url }) }
  const page = { ...origin, ...known, ...(captured != null && { captured: new Date(captured).toISOString() }) }
  const notices = isUtf8(bytes) ? [] : [NOT_UTF8]
  const content = base64 == null ? encoder.encode(html ?? text!) : new Uint8Array(Buffer.from(base64, 'base64'))
  if (content.length > most) throw Object.assign(tooLarge(most), { known })
  if (base64 != null) return { kind: 'page', origin: page, bytes: content, ...(contentType != null && { contentType }), notices }
  const kind = html == null ? 'plain' : 'html'
  return {
    kind: 'page',
    origin: page,
    bytes: content,
    input: html == null ? 'text' : 'html',
    contentType: `text/${kind}; charset=utf-8`,
    notices,
  }
}

/** What a failed line says of itself. */
export const knownOf = (error: ReadError): Pick<Origin, 'id' | 'url'> => (error as BadLine).known ?? {}

/** A line that is parsed only for its id, in bytes. */
const SHORT = 8 * 1024 * 1024

/** Whose line it is, without reading its page. */
export function ownerOf(bytes: Uint8Array): Pick<Origin, 'id' | 'url'> {
  const line = decoder.decode(bytes)
  if (line.length > SHORT) return salvage(line)
  try {
    const { id, url } = JSON.parse(line) as { id?: unknown; url?: unknown }
    const named = typeof id === 'string' || typeof id === 'number'
    return { ...(named && { id: idOf(id, line) }), ...(typeof url === 'string' && url !== '' && { url }) }
  } catch {
    return salvage(line)
  }
}

import { isUtf8 } from 'node:buffer'
import * as v from 'valibot'
import type { Notice } from '../model/extraction'
import type { Origin } from '../model/record'
import type { Arrival } from './arrival'
import { gunzip, isGzip } from './gunzip'
import { tooLarge } from './http-body'
import { linesOf } from './lines'
import { asReadError, failureOf, ReadError } from './read-error'
import { headOf, type Source } from './source'

const Date_ = v.pipe(
  v.string(),
  v.check(text => !Number.isNaN(Date.parse(text)), 'is no date'),
)

const PageLine = v.pipe(
  v.object(
    {
      url: v.optional(v.string()),
      html: v.optional(v.string()),
      text: v.optional(v.string()),
      captured: v.optional(Date_),
    },
    'is no object',
  ),
  v.check(line => (line.html === undefined) !== (line.text === undefined), 'has to have either html or text'),
)

const NO_JSON = 'no JSON'

function read(line: string): v.InferOutput<typeof PageLine> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new ReadError('bad-line', `${NO_JSON}: ${(error as Error).message}`)
  }
  const result = v.safeParse(PageLine, value)
  if (result.success) return result.output
  const { path, message } = result.issues[0]
  throw new ReadError('bad-line', path ? `${v.getDotPath(result.issues[0])}: ${message}` : `the line ${message}`)
}

/** JSON writes a character in at most six bytes. */
const LONGEST = 6
const encoder = new TextEncoder()
const decoder = new TextDecoder()

const NOT_UTF8: Notice = { code: 'invalid-utf8', message: 'the line is not wholly UTF-8; U+FFFD stands for what is not' }

function pageOf(line: string, file: Origin, number: number, most: number, notices: Notice[]): Arrival {
  const { url, html, text, captured } = read(line)
  const bytes = encoder.encode(html ?? text)
  if (bytes.length > most) throw tooLarge(most)
  const page = {
    ...originOf(file, number),
    ...(url && { url }),
    ...(captured !== undefined && { captured: new Date(captured).toISOString() }),
  }
  const input = html === undefined ? 'text' : 'html'
  return { kind: 'page', origin: page, bytes, input, contentType: `text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`, notices }
}

const originOf = (file: Origin, number: number): Origin => ({ ...file, path: `${file.path ?? file.input}:${number}` })

/**
 * The pages of newline-delimited JSON, packed by gzip or not: an object a line, `{ url, html }` or `{ url, text }`, with `captured` where it
 * is known. A line that is none is a failure of its own; where no page came yet and a line is not even a broken object, the file is another kind.
 */
export async function* readNdjson(source: Source, file: Origin, most: number): AsyncGenerator<Arrival> {
  if (source.size === 0) return yield failureOf(file, new ReadError('empty-file', 'the file is empty'), true)
  const packed = isGzip(await headOf(source, 2))
  let begun = false
  try {
    for await (const { number, bytes } of linesOf(packed ? gunzip(source.open()).chunks : source.open(), LONGEST * most)) {
      const line = bytes && decoder.decode(bytes).trim()
      if (line === '') continue
      try {
        if (line === undefined) throw tooLarge(most)
        yield pageOf(line, file, number, most, isUtf8(bytes!) ? [] : [NOT_UTF8])
        begun = true
      } catch (error) {
        const failure = asReadError(error)
        // An object with a mistake in it is a damaged line; anything else where pages should begin is another kind of file.
        if (!begun && failure.code === 'bad-line' && !(line!.startsWith('{') && failure.message.startsWith(NO_JSON)))
          return yield failureOf(file, new ReadError('not-ndjson', `this is no NDJSON of pages: ${failure.message}`), true)
        yield failureOf(originOf(file, number), failure, false)
        begun ||= failure.code !== 'bad-line'
      }
    }
  } catch (error) {
    yield failureOf(file, asReadError(error), true)
  }
}

import type { Origin } from '../model/record'
import type { Arrival } from './arrival'
import { isHtmlType } from './http'
import { tooLarge } from './http-body'
import { type Line, linesOf } from './lines'
import { decodeTransfer, headersOf, parseParameters } from './mime'
import { asReadError, failureOf, ReadError } from './read-error'
import type { Source } from './source'

/** Base64 and quoted-printable make three bytes of one at most. */
const LONGEST = 3
const RETURN = 13

const text = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replace(/\r$/, '')

interface Part {
  headers: ReadonlyMap<string, string>
  body: Uint8Array[]
}

/** Reads lines one after another up to a boundary; what is not kept is passed over. */
class Parts {
  readonly #lines: AsyncIterator<Line>
  readonly #most: number
  readonly #boundaries: string[] = []
  ended = false

  constructor(lines: AsyncIterator<Line>, most: number) {
    this.#lines = lines
    this.#most = most
  }

  async #line(): Promise<Uint8Array | undefined> {
    const { value, done } = await this.#lines.next()
    this.ended = done === true
    if (done) return undefined
    if ((value as Line).bytes === undefined) throw tooLarge(this.#most)
    return (value as Line).bytes
  }

  /** Within a multipart; an inner one's end is passed by when the outer's next boundary comes. */
  enter(boundary: string): void {
    this.#boundaries.push(`--${boundary}`)
  }

  async headers(): Promise<ReadonlyMap<string, string>> {
    const lines: Uint8Array[] = []
    for (let line = await this.#line(); line !== undefined && text(line) !== ''; line = await this.#line()) lines.push(line)
    return headersOf(lines)
  }

  /** The lines up to the next boundary; the line end before a boundary belongs to it (RFC 2046, 5.1.1). */
  async body(keep: boolean): Promise<Uint8Array[]> {
    const kept: Uint8Array[] = []
    let size = 0
    for (let line = await this.#line(); line !== undefined; line = await this.#line()) {
      if (line[0] === 0x2d && line[1] === 0x2d && this.#boundaries.some(boundary => text(line).startsWith(boundary))) {
        const last = kept.pop()
        return last === undefined ? [] : [...kept, last.at(-1) === RETURN ? last.subarray(0, -1) : last]
      }
      if (!keep) continue
      size += line.length + 1
      if (size > LONGEST * this.#most) throw tooLarge(this.#most)
      kept.push(line)
    }
    return kept
  }
}

/** The page of the file: its first HTML part, which RFC 2557 puts first and browsers write first. */
async function htmlPart(parts: Parts, headers: ReadonlyMap<string, string>): Promise<Part | undefined> {
  let own = headers
  for (;;) {
    const { value, parameters } = parseParameters(own.get('content-type') ?? '')
    const boundary = parameters.get('boundary')
    const html = isHtmlType(value)
    if (value.startsWith('multipart/') && boundary) parts.enter(boundary)
    const body = await parts.body(html)
    if (html) return { headers: own, body }
    if (parts.ended) return undefined
    own = await parts.headers()
  }
}

const isMime = (headers: ReadonlyMap<string, string>) => headers.has('content-type') && (headers.has('mime-version') || headers.has('from'))

function pageOf(file: Origin, head: ReadonlyMap<string, string>, { headers, body }: Part, most: number): Arrival {
  const bytes = decodeTransfer(body, headers.get('content-transfer-encoding') ?? '')
  if (bytes.length > most) throw tooLarge(most)
  const url = head.get('snapshot-content-location') ?? headers.get('content-location') ?? head.get('content-location')
  const date = new Date(head.get('date') ?? '')
  const page = { ...file, ...(url && { url }), ...(!Number.isNaN(date.getTime()) && { captured: date.toISOString() }) }
  return { kind: 'page', origin: page, bytes, contentType: headers.get('content-type')!, notices: [] }
}

/** The page of a web archive in one file (RFC 2557), as Internet Explorer and Chrome save it. Its pictures are passed over. */
export async function* readMhtml(source: Source, file: Origin, most: number): AsyncGenerator<Arrival> {
  const lines = linesOf(source.open(), LONGEST * most)
  try {
    if (source.size === 0) throw new ReadError('empty-file', 'the file is empty')
    const parts = new Parts(lines, most)
    const head = await parts.headers()
    if (!isMime(head)) throw new ReadError('not-mhtml', 'this is no MHTML: it does not begin with MIME headers')
    const part = await htmlPart(parts, head)
    if (part === undefined) throw new ReadError('not-mhtml', 'there is no HTML part in it')
    const boundaries = parseParameters(head.get('content-type')!).parameters.has('boundary')
    if (boundaries && parts.ended) throw new ReadError('truncated', 'the file ends in the middle of the page')
    yield pageOf(file, head, part, most)
  } catch (error) {
    yield failureOf(file, asReadError(error), true)
  } finally {
    await lines.return(undefined)
  }
}

import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { isHtmlType } from './http'
import { parseParameters } from './mime'
import { MimeParts } from './mime-parts'
import { asReadError, failureOf, ReadError } from './read-error'
import { UNCODED } from './record-page'
import type { Source } from './source'

/** Base64 and quoted-printable make three bytes of one at most. */
const LONGEST = 3

interface Part {
  headers: ReadonlyMap<string, string>
  body: Buffer
  /** The file ends in it. */
  open: boolean
}

const unbracketed = (id: string | undefined) => id?.trim().replace(/^<|>$/g, '')

/**
 * The page of the file: the part its `start` names (RFC 2387, 3.2), or the first HTML in it where that is a multipart; without one the first
 * HTML part, which RFC 2557 puts first and browsers write first.
 */
async function htmlPart(parts: MimeParts, head: ReadonlyMap<string, string>): Promise<Part | undefined> {
  const start = unbracketed(parseParameters(head.get('content-type') ?? '').parameters.get('start'))
  let first: Part | undefined
  let started = start === undefined
  for (let own = head; ; own = await parts.headers()) {
    const { value, parameters } = parseParameters(own.get('content-type') ?? '')
    const boundary = parameters.get('boundary')
    started ||= unbracketed(own.get('content-id')) === start
    const html = isHtmlType(value)
    if (value.startsWith('multipart/') && boundary) parts.enter(boundary)
    const body = await parts.body(html && (started || !first))
    const part: Part = { headers: own, body, open: parts.ended }
    if (html && started) return part
    if (html) first ??= part
    if (parts.ended) return first
  }
}

const isMime = (headers: ReadonlyMap<string, string>) => headers.has('content-type') && (headers.has('mime-version') || headers.has('from'))

function pageOf(file: Origin, head: ReadonlyMap<string, string>, { headers, body }: Part, most: number): StoredArrival {
  const url = head.get('snapshot-content-location') ?? headers.get('content-location') ?? head.get('content-location')
  const date = new Date(head.get('date') ?? '')
  const page = { ...file, ...(url && { url }), ...(!Number.isNaN(date.getTime()) && { captured: date.toISOString() }) }
  const mime = headers.get('content-transfer-encoding') ?? ''
  return {
    kind: 'packed',
    origin: page,
    bytes: body,
    contentType: headers.get('content-type')!,
    notices: [],
    coding: { ...UNCODED, mime },
    most,
  }
}

/**
 * The page of a web archive in one file (RFC 2557), as Internet Explorer and Chrome save it. Its pictures are passed over; its transfer
 * encoding is taken off by whoever extracts it.
 */
export async function* readMhtml(source: Source, file: Origin, most: number): AsyncGenerator<StoredArrival> {
  try {
    const parts = new MimeParts(source.open(), LONGEST * most)
    await parts.passBlank()
    const head = await parts.headers()
    if (!isMime(head)) throw new ReadError('not-mhtml', 'this is no MHTML: it does not begin with MIME headers')
    const part = await htmlPart(parts, head)
    if (part === undefined) throw new ReadError('not-mhtml', 'there is no HTML part in it')
    const boundaries = parseParameters(head.get('content-type')!).parameters.has('boundary')
    if (boundaries && part.open) throw new ReadError('truncated', 'the file ends in the middle of the page')
    yield pageOf(file, head, part, most)
  } catch (error) {
    yield failureOf(file, asReadError(error), true)
  }
}

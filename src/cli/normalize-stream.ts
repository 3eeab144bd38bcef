import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { NormalizeOptions } from '../model/options'
import {
  type Change,
  decodeLegacy,
  detectLegacy,
  type EncodingLoss,
  encodeLegacy,
  type FoldMode,
  foldText,
  type LegacyCharset,
  type Loss,
  normalizeWithReport,
} from '../text'
import { safeCut } from '../text/chunks'

export interface NormalizeFilterOptions extends NormalizeOptions {
  /** Charset of the input; `auto` looks at the first 64 kB. Default UTF-8. */
  from?: LegacyCharset | 'auto'
  /** Charset of the output. Default UTF-8. */
  to?: LegacyCharset
  fold?: FoldMode
}

/** What a run did. Offsets count UTF-16 units from the start of the decoded input (changes) or of the output text (losses). */
export interface NormalizeReport {
  charset: LegacyCharset | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  changes: Change[]
  losses: Loss[]
  unencodable: EncodingLoss[]
}

const SNIFFED = 65_536
/** A line longer than this is cut at a blank: memory stays bounded. */
const LONGEST_LINE = 65_536

interface Source {
  charset: NormalizeReport['charset']
  decoder: (bytes: Uint8Array, more: boolean) => string
  legacy?: LegacyCharset
}

const unicode = (label: string) => {
  const decoder = new TextDecoder(label)
  return (bytes: Uint8Array, more: boolean) => decoder.decode(bytes, { stream: more })
}
const byteView = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** The text of the first bytes of a file, which may end in mid-character; `undefined` where they are not UTF-8. */
function utf8(head: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
  } catch {
    return undefined
  }
}

/** How to read the input. A legacy file may hold the bytes themselves or, saved as UTF-8, their windows-1252 view: both are read. */
function sourceOf(head: Uint8Array, from: NormalizeFilterOptions['from']): Source {
  if (from === undefined) return { charset: 'utf-8', decoder: unicode('utf-8') }
  if (from === 'auto' && head[0] === 0xff && head[1] === 0xfe) return { charset: 'utf-16le', decoder: unicode('utf-16le') }
  if (from === 'auto' && head[0] === 0xfe && head[1] === 0xff) return { charset: 'utf-16be', decoder: unicode('utf-16be') }
  const text = utf8(head)
  const legacy = from === 'auto' ? detectLegacy(text ?? head)?.charset : from
  const decoder = text === undefined || !/[^\x00-\x7f]/.test(text) ? byteView : unicode('utf-8')
  if (legacy) return { charset: legacy, decoder, legacy }
  return text === undefined ? { charset: 'windows-1252', decoder: byteView } : { charset: 'utf-8', decoder: unicode('utf-8') }
}

/** Adds the records of a piece that starts at `base` to those of the pieces before it. */
function merge<T extends { code: string; offset: number; count: number }>(total: Map<string, T>, found: readonly T[], base: number): void {
  for (const each of found) {
    const key = each.code + ('character' in each ? each.character : '')
    const known = total.get(key)
    total.set(key, known ? { ...known, count: known.count + each.count } : { ...each, offset: base + each.offset })
  }
}

/**
 * Normalises a stream of any size in constant memory and reports what it did. Ends `output`, unless it is stdout. Rejects when a stream fails;
 * bad bytes become U+FFFD and are reported as losses.
 */
export async function runNormalize(input: Readable, output: Writable, options: NormalizeFilterOptions = {}): Promise<NormalizeReport> {
  const { from, to, fold, ...normalizing } = options
  const changes = new Map<string, Change>()
  const losses = new Map<string, Loss>()
  const unencodable = new Map<string, EncodingLoss>()
  let source: Source | undefined
  let read = 0
  let written = 0

  function convert(piece: string): Uint8Array {
    const decoded = source?.legacy ? decodeLegacy(piece, source.legacy) : piece
    const done = normalizeWithReport(decoded, normalizing)
    merge(changes, done.changes, read)
    merge(losses, done.losses, written)
    const text = fold ? foldText(done.text, fold) : done.text
    const encoded = to && encodeLegacy(text, to)
    if (encoded) merge(unencodable, encoded.losses, written)
    read += decoded.length
    written += text.length
    return encoded ? encoded.bytes : Buffer.from(text)
  }

  async function* filter(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let head = new Uint8Array(0)
    let rest = ''
    const take = function* (bytes: Uint8Array, more: boolean): Generator<Uint8Array> {
      source ??= sourceOf(bytes, from)
      rest += source.decoder(bytes, more)
      const cut = more ? safeCut(rest, LONGEST_LINE) : rest.length
      if (cut === 0) return
      const piece = rest.slice(0, cut)
      rest = rest.slice(cut)
      yield convert(piece)
    }
    for await (const chunk of chunks) {
      if (source) yield* take(chunk, true)
      else {
        head = Buffer.concat([head, chunk])
        if (from !== undefined && head.length < SNIFFED) continue
        yield* take(head, true)
      }
    }
    yield* take(source ? new Uint8Array(0) : head, false)
  }

  await pipeline(input, filter, output, { end: output !== process.stdout })
  return {
    charset: source!.charset,
    changes: [...changes.values()],
    losses: [...losses.values()],
    unencodable: [...unencodable.values()],
  }
}

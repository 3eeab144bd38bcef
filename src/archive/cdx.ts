import { dirname, join } from 'node:path'
import type { Origin } from '../model/record'
import type { StoredArrival } from './arrival'
import { isHtmlType } from './http'
import { linesOf } from './lines'
import { asReadError, failureOf, ReadError } from './read-error'
import { type RecordPlace, storedRecord } from './read-record'
import type { Reading } from './reading'
import { fileSource, type Source } from './source'

/** What a line of an index says of a record. */
interface Entry extends RecordPlace {
  file: string
  mime?: string
  status?: string
}

/** A line is longer only by mistake. In bytes. */
const LONGEST_LINE = 1024 * 1024

/** Letters of CDX columns. Source: Internet Archive, "CDX File Format". */
const COLUMNS = { file: 'g', offset: 'V', length: 'S', mime: 'm', status: 's' } as const
/** What a CDX without a head has, by the number of its columns. */
const HEADLESS: Record<number, string> = { 9: 'N b a m s k r V g', 10: 'N b a m s k r M V g', 11: 'N b a m s k r M S V g' }

const given = (value: string | undefined) => (value === undefined || value === '-' || value === '' ? undefined : value)

function entryOf(fields: Record<keyof typeof COLUMNS, string | undefined>): Entry | undefined {
  const { file, offset, length, mime, status } = fields
  if (file === undefined || !/^\d{1,15}$/.test(offset ?? '')) return undefined
  return {
    file,
    offset: Number(offset),
    ...(/^[1-9]\d{0,14}$/.test(length ?? '') && { length: Number(length) }),
    ...(mime !== undefined && { mime }),
    ...(status !== undefined && { status }),
  }
}

/** `com,example)/ 20190305010203 {"filename": …}`, as pywb, Webrecorder and Common Crawl write it. */
function jsonEntry(line: string): Entry | undefined {
  try {
    const read = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>
    const field = (name: string) => given(read[name] === undefined ? undefined : String(read[name]))
    const mime = field('mime') ?? field('mime-detected')
    return entryOf({ file: field('filename'), offset: field('offset'), length: field('length'), mime, status: field('status') })
  } catch {
    return undefined
  }
}

/** Columns by the letters of the head. */
function columnsEntry(line: string, letters: readonly string[]): Entry | undefined {
  const values = line.split(' ')
  const field = (name: keyof typeof COLUMNS) => given(values[letters.indexOf(COLUMNS[name])])
  return entryOf({ file: field('file'), offset: field('offset'), length: field('length'), mime: field('mime'), status: field('status') })
}

/** The archives an index names lie beside it, in `archive` beside its folder, or below by their whole path. */
const places = (index: string, file: string): string[] => {
  const folder = dirname(index)
  const name = file.split('/').at(-1)!
  return [
    ...new Set(
      [file, name].flatMap(path =>
        [folder, join(folder, '..'), join(folder, '../archive'), join(folder, 'archive')].map(base => join(base, path)),
      ),
    ),
  ]
}

/** Archives of an index, opened once: an index is sorted by address, and goes to and fro between them. */
class Archives {
  readonly #index: string
  readonly #known = new Map<string, { source: Source; path: string } | ReadError>()

  constructor(index: string) {
    this.#index = index
  }

  async find(file: string): Promise<{ source: Source; path: string }> {
    const known = this.#known.get(file) ?? (await this.#look(file))
    this.#known.set(file, known)
    if (known instanceof ReadError) throw known
    return known
  }

  async #look(file: string): Promise<{ source: Source; path: string } | ReadError> {
    if (/^[a-z][a-z0-9+.-]+:/i.test(file)) return new ReadError('not-found', `${file} lies elsewhere: only files beside the index are read`)
    for (const path of places(this.#index, file)) {
      const source = await fileSource(path).catch(() => undefined)
      if (source) return { source, path }
    }
    return new ReadError('not-found', `${file} is not beside the index`)
  }
}

/** The pages an index lists (CDX, CDXJ), in its order, each read at its place. What it says is no page is not looked at. */
export async function* readIndex({ source, origin, collection, file }: Reading): AsyncGenerator<StoredArrival> {
  const archives = new Archives(String(file ?? '.'))
  let letters: readonly string[] | undefined
  try {
    for await (const { number, bytes } of linesOf(source.open(), LONGEST_LINE)) {
      const line = bytes === undefined ? '' : Buffer.from(bytes).toString().trimEnd()
      const own: Origin = { ...origin, path: `${origin.path ?? origin.input}:${number}` }
      if (bytes !== undefined && (line === '' || line.startsWith('!'))) continue
      if (/^ ?CDX /.test(line)) {
        letters = line.trim().split(' ').slice(1)
        continue
      }
      const columns = letters ?? HEADLESS[line.split(' ').length]?.split(' ')
      const entry = line.includes('{') ? jsonEntry(line) : columns && columnsEntry(line, columns)
      if (!entry) {
        yield failureOf(own, new ReadError('bad-line', 'the line names no file and offset'), false)
        continue
      }
      if (entry.status !== undefined && entry.status.startsWith('3')) yield { kind: 'skipped', origin: own, because: 'redirect' }
      else if (entry.status !== undefined && entry.status !== '200') yield { kind: 'skipped', origin: own, because: 'bad-status' }
      else if (entry.mime !== undefined && !isPageType(entry.mime)) yield { kind: 'skipped', origin: own, because: 'not-html' }
      else yield await recordOf(own, entry, archives, collection)
    }
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}

/** Indexes write `warc/revisit` for what was the same before, and `unk` for what they do not know. */
const isPageType = (mime: string) => isHtmlType(mime) || ['warc/revisit', 'unk', 'no-type', 'text/plain'].includes(mime.toLowerCase())

async function recordOf(own: Origin, entry: Entry, archives: Archives, collection: Reading['collection']): Promise<StoredArrival> {
  try {
    const { source, path } = await archives.find(entry.file)
    return await storedRecord(source, { ...own, path }, entry, collection)
  } catch (error) {
    return failureOf(own, asReadError(error), false)
  }
}

import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { checkObject, wrong } from '../arguments'
import type { Arrival, ReadOptions, StoredArrival } from './arrival'
import { Collection } from './collection'
import { type FilePath, shownPath } from './file-path'
import { readAny } from './formats'
import { unpacked } from './http-body'
import { filesOf, type InputFile } from './inputs'
import { limitOf, owned } from './limit'
import { lazily, pathOf } from './paths'
import { asReadError, failureOf, NO_FILE } from './read-error'
import type { Reading } from './reading'
import { reasonOfName } from './single-file'
import { counted, fileSource, memorySource, type OnRead, type Source, streamSource } from './source'

/** Bytes that are not in a file, under a name that tells their kind as a file's does: `{ name: 's3://…/crawl.warc.gz', data: stream }`. */
export interface NamedData {
  /** What the data is called, e.g. `crawl.warc.gz`: the ending tells its kind. */
  name: string
  /** All of it, or a stream. */
  data: Uint8Array | AsyncIterable<Uint8Array> | WebStream
}

/** A `ReadableStream` of bytes, whichever library its type is from. */
export interface WebStream {
  /** As the web's streams have it. */
  getReader(...args: never[]): unknown
}

/** What pages are read from: a file, a folder or a glob pattern by its path, or a `file:` URL; bytes; a stream of bytes, Node's or the web's. */
export type PageInput = string | URL | Uint8Array | AsyncIterable<Uint8Array> | WebStream | NamedData

/** One input, or several. */
export type PageInputs = PageInput | Iterable<PageInput>

type Given = string | Exclude<PageInput, string | URL>

/** Smaller files are read at once, as most pages are. In bytes. */
const SMALL = 1024 * 1024
const CHUNK = 64 * 1024

/** @throws the file system's error; ReadError where it is a pipe that nobody named: it would be waited for without end. */
async function sourceOf(file: FilePath, named: boolean): Promise<Source> {
  const found = await stat(file)
  if (!found.isFile() && !found.isDirectory() && named) return streamSource(createReadStream(file, { highWaterMark: CHUNK }))
  if (!found.isFile()) throw NO_FILE
  return found.size > SMALL ? fileSource(file) : memorySource(await readFile(file))
}

async function* readFileOf({ file, origin, named }: InputFile, collection: Collection, onRead: OnRead): AsyncGenerator<StoredArrival> {
  const name = shownPath(file)
  const because = named ? undefined : reasonOfName(name)
  if (because) return yield { kind: 'skipped', origin, because }
  try {
    const source = await sourceOf(file, named)
    const reading: Reading = { source: counted(source, onRead), name, origin, named, most: collection.most, collection, file }
    for await (const arrival of readAny(reading)) yield owned(arrival)
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}

const isData = (input: unknown): input is Uint8Array | AsyncIterable<Uint8Array> | WebStream =>
  input instanceof Uint8Array || (typeof input === 'object' && input !== null && Symbol.asyncIterator in input)

const isNamed = (input: unknown): input is NamedData =>
  typeof input === 'object' && input !== null && typeof (input as NamedData).name === 'string' && isData((input as NamedData).data)

async function* readData(input: Exclude<Given, string>, collection: Collection, onRead: OnRead): AsyncGenerator<StoredArrival> {
  const { name, data } = isData(input) ? { name: '', data: input } : input
  const origin = { input: name || '-' }
  const source = counted(data instanceof Uint8Array ? memorySource(data) : streamSource(data as AsyncIterable<Uint8Array>), onRead)
  try {
    for await (const arrival of readAny({ source, name, origin, named: true, most: collection.most, collection })) yield owned(arrival)
  } catch (error) {
    yield failureOf(origin, asReadError(error), true)
  }
}

/** `readPages`, whose pages may still be packed. */
export async function* readStored(inputs: Iterable<Given>, options: ReadOptions): AsyncGenerator<StoredArrival> {
  const collection = new Collection(limitOf(options, readPages))
  const onRead: OnRead = bytes => options.onRead?.(bytes)
  for (const input of inputs) {
    if (typeof input !== 'string') {
      yield* readData(input, collection, onRead)
      continue
    }
    try {
      for await (const file of filesOf(input)) yield* readFileOf(file, collection, onRead)
    } catch (error) {
      yield failureOf({ input }, asReadError(error), true)
    }
  }
  for (const arrival of collection.rest()) yield owned(arrival)
}

/**
 * Reads pages one at a time, in the order of the inputs: files, folders and glob patterns by path, bytes, streams. Archives (`.warc`, `.arc`,
 * `.wacz`, `.mht`, `.ndjson` and their like, packed by gzip, zstd or lz4) give the pages inside, an index (`.cdx`, `.cdxj`) those it lists,
 * any other file is one page. Memory does not grow with the input; the next page is read when it is asked for. What cannot be read is a
 * failure arrival.
 * @throws TypeError for wrong arguments.
 */
export function readPages(inputs: PageInputs, options: ReadOptions = {}): AsyncGenerator<Arrival> {
  checkObject('options', options, ['maxPageBytes', 'onRead'], readPages)
  if (options.onRead !== undefined && typeof options.onRead !== 'function') wrong('options.onRead', 'a function', options.onRead, readPages)
  limitOf(options, readPages)
  return unpackedAll(readStored(givenBy(inputs), options))
}

const WANTED = 'a path, bytes, a stream or { name, data }'

function givenBy(inputs: PageInputs): Iterable<Given> {
  const one = typeof inputs === 'string' || inputs instanceof URL || isData(inputs) || isNamed(inputs)
  const list = one ? [inputs as PageInput] : (inputs as Iterable<PageInput>)
  if (typeof list?.[Symbol.iterator] !== 'function') wrong('inputs', `${WANTED}, or a list of them`, inputs, readPages)
  const given = (input: PageInput, at: number): Given =>
    isData(input) || isNamed(input) ? input : pathOf(one ? 'inputs' : `inputs[${at}]`, input, WANTED, readPages)
  return Array.isArray(list) ? list.map(given) : lazily(list, given)
}

async function* unpackedAll(stored: AsyncIterable<StoredArrival>): AsyncGenerator<Arrival> {
  for await (const arrival of stored) yield 'bytes' in arrival ? owned(unpacked(arrival)) : arrival
}

import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Arrival, ReadOptions, StoredArrival } from './arrival'
import { Collection } from './collection'
import { type FilePath, shownPath } from './file-path'
import { readAny } from './formats'
import { unpacked } from './http-body'
import { filesOf, type InputFile } from './inputs'
import { limitOf, owned } from './limit'
import { asReadError, failureOf, NO_FILE } from './read-error'
import type { Reading } from './reading'
import { isOther } from './single-file'
import { counted, fileSource, memorySource, type OnRead, type Source, streamSource } from './source'

/** Bytes that are not in a file, under a name that tells their kind as a file's does: `{ name: 's3://…/crawl.warc.gz', data: stream }`. */
export interface NamedData {
  name: string
  data: Uint8Array | AsyncIterable<Uint8Array> | WebStream
}

/** A `ReadableStream` of bytes, whichever library its type is from. */
export interface WebStream {
  getReader(...args: never[]): unknown
}

/** What pages are read from: a file, a folder or a glob pattern by its path; bytes; a stream of bytes, Node's or the web's. */
export type PageInput = string | Uint8Array | AsyncIterable<Uint8Array> | WebStream | NamedData

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
  if (!named && isOther(name)) return yield { kind: 'skipped', page: origin, reason: 'not-html' }
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

const isInput = (input: unknown): input is PageInput =>
  typeof input === 'string' ||
  isData(input) ||
  (typeof input === 'object' && input !== null && typeof (input as NamedData).name === 'string' && isData((input as NamedData).data))

async function* readData(input: Exclude<PageInput, string>, collection: Collection, onRead: OnRead): AsyncGenerator<StoredArrival> {
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
export async function* readStored(inputs: Iterable<PageInput>, options: ReadOptions): AsyncGenerator<StoredArrival> {
  const collection = new Collection(limitOf(options))
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
 * @throws TypeError for a wrong input or option, before anything is read.
 */
export function readPages(inputs: PageInput | Iterable<PageInput>, options: ReadOptions = {}): AsyncGenerator<Arrival> {
  limitOf(options)
  const all = isInput(inputs) ? [inputs] : inputs
  if (typeof all?.[Symbol.iterator] !== 'function')
    throw new TypeError(`inputs must be a path, bytes, a stream, { name, data } or several of them, not ${typeof inputs}`)
  return unpackedAll(readStored(checked(all), options))
}

function* checked(inputs: Iterable<PageInput>): Generator<PageInput> {
  for (const input of inputs) {
    if (!isInput(input)) throw new TypeError(`an input must be a path, bytes, a stream or { name, data }, not ${typeof input}`)
    yield input
  }
}

async function* unpackedAll(stored: AsyncIterable<StoredArrival>): AsyncGenerator<Arrival> {
  for await (const arrival of stored) yield 'bytes' in arrival ? owned(unpacked(arrival)) : arrival
}

import { checkObject, checkWhole, wrong } from '../arguments'
import { type Arrival, DEFAULT_MOST, type ReadOptions, type StoredArrival } from './arrival'
import { unpacked } from './http-body'
import { filesOf, type InputFile } from './inputs'
import { readMhtml } from './mhtml'
import { readNdjson } from './ndjson'
import { type Inputs, pathsOf } from './paths'
import { asReadError, failureOf } from './read-error'
import { readSingleFile } from './single-file'
import { counted, fileSource, type OnRead } from './source'
import { readWacz } from './wacz'
import { readWarc } from './warc'

type Reader = (input: InputFile, most: number, onRead: OnRead) => Promise<AsyncGenerator<StoredArrival>>

const open = async (file: string, onRead: OnRead) => counted(await fileSource(file), onRead)

/** By the file's name: a file that is not what its name says is a failure, not something else. */
const READERS: readonly [name: RegExp, read: Reader][] = [
  [/\.warc(?:\.gz)?$/i, async ({ file, origin }, most, onRead) => readWarc(await open(file, onRead), origin, most)],
  [/\.wacz$/i, async ({ file, origin }, most, onRead) => readWacz(file, (await fileSource(file)).size, origin, most, onRead)],
  [/\.mht(?:ml)?$/i, async ({ file, origin }, most, onRead) => readMhtml(await open(file, onRead), origin, most)],
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, async ({ file, origin }, most, onRead) => readNdjson(await open(file, onRead), origin, most)],
  [/(?:)/, async (input, most, onRead) => readSingleFile(input, most, onRead)],
]

/** Its bytes with a buffer of their own: parts of a larger one would keep it in memory, and cannot be handed to a worker. */
function owned<T extends StoredArrival>(arrival: T): T {
  if (!('bytes' in arrival)) return arrival
  const { bytes } = arrival
  const own = bytes.constructor === Uint8Array && bytes.byteLength === bytes.buffer.byteLength
  return own ? arrival : { ...arrival, bytes: new Uint8Array(bytes) }
}

async function* readFile(input: InputFile, most: number, onRead: OnRead): AsyncGenerator<StoredArrival> {
  try {
    const read = READERS.find(([name]) => name.test(input.file))![1]
    for await (const arrival of await read(input, most, onRead)) yield owned(arrival)
  } catch (error) {
    yield failureOf(input.origin, asReadError(error), true)
  }
}

function limitOf({ maxPageBytes = DEFAULT_MOST }: ReadOptions): number {
  checkWhole('options.maxPageBytes', maxPageBytes, 1, Number.MAX_SAFE_INTEGER, readPages)
  return maxPageBytes
}

/** `readPages`, whose pages may still be packed. */
export const readStored = (inputs: Iterable<string>, options: ReadOptions): AsyncGenerator<StoredArrival> =>
  read(inputs, limitOf(options), bytes => options.onRead?.(bytes))

/**
 * Reads pages one at a time, in the order of the inputs: files, folders and glob patterns; of `.warc`, `.warc.gz`, `.wacz`, `.mht`, `.mhtml`,
 * `.ndjson` and `.jsonl` (packed by gzip or not) the pages inside, any other file as one page. Memory does not grow with the input; the next
 * page is read when it is asked for. What cannot be read is a failure arrival; a wrong option throws a TypeError.
 */
export function readPages(inputs: Inputs, options: ReadOptions = {}): AsyncGenerator<Arrival> {
  checkObject('options', options, ['maxPageBytes', 'onRead'], readPages)
  if (options.onRead !== undefined && typeof options.onRead !== 'function') wrong('options.onRead', 'a function', options.onRead, readPages)
  return unpackedAll(readStored(pathsOf(inputs, readPages), options))
}

async function* unpackedAll(stored: AsyncIterable<StoredArrival>): AsyncGenerator<Arrival> {
  for await (const arrival of stored) yield 'bytes' in arrival ? owned(unpacked(arrival)) : arrival
}

async function* read(inputs: Iterable<string>, most: number, onRead: OnRead): AsyncGenerator<StoredArrival> {
  for (const input of inputs) {
    let files: InputFile[]
    try {
      files = await filesOf(input)
    } catch (error) {
      yield failureOf({ input }, asReadError(error), true)
      continue
    }
    for (const file of files) yield* readFile(file, most, onRead)
  }
}

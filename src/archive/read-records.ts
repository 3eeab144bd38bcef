import { checkObject, wrong } from '../arguments'
import type { PageRecord } from '../model/record'
import { shownPath } from './file-path'
import { filesOf } from './inputs'
import { linesOf } from './lines'
import { packingOf } from './packing/index'
import { type Inputs, pathsOf } from './paths'
import { fileSource } from './source'

/** A line that does not hold a record. */
export interface BadRecord {
  /** The file. */
  file: string
  /** Its line, from 1. */
  line: number
  /** What is wrong with it, in words. */
  message: string
}

/** How {@link readRecords} reads. */
export interface ReadRecordsOptions {
  /** Called for each line that does not hold a record; reading then continues with the next line. Default: throw a {@link RecordError}. */
  onBad?: ((bad: BadRecord) => void) | undefined
}

/** Thrown for a line that does not hold a record. */
export class RecordError extends Error implements BadRecord {
  /** The file. */
  readonly file: string
  /** Its line, from 1. */
  readonly line: number

  constructor({ file, line, message }: BadRecord) {
    super(`${file}: line ${line}: ${message}`)
    this.name = 'RecordError'
    this.file = file
    this.line = line
  }
}

/** In bytes: several times what an article of the largest page takes. */
const LONGEST_LINE = 256 * 1024 * 1024
const FILE = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu
const STATUSES = ['article', 'no-article', 'error'] satisfies PageRecord['status'][]

const decoder = new TextDecoder()

/** The record of a line, or what is wrong with the line. */
function parse(line: Uint8Array): PageRecord | string {
  let value: unknown
  try {
    value = JSON.parse(decoder.decode(line))
  } catch (error) {
    return `not JSON: ${(error as Error).message}`
  }
  if (!isRecord(value)) return 'not a record of tinbai/article.v1'
  return value
}

/** Whether a value is a record, as far as its envelope tells; `tinbai validate` holds all of it to the schema. */
export function isRecord(value: unknown): value is PageRecord {
  const { schema, status, origin } = (typeof value === 'object' && value !== null ? value : {}) as Partial<PageRecord>
  return schema === 'tinbai/article.v1' && STATUSES.includes(status!) && typeof origin === 'object' && origin !== null
}

/**
 * The records `tinbai extract` wrote, one at a time, in their order: of `.jsonl` files, packed by gzip or not, and of folders, with all such files
 * below them. Memory does not grow with the input.
 * @throws TypeError for wrong arguments; while reading, {@link RecordError} for a line without a record, and the file system's own errors.
 */
export function readRecords(inputs: Inputs, options: ReadRecordsOptions = {}): AsyncGenerator<PageRecord> {
  checkObject('options', options, ['onBad'], readRecords)
  if (options.onBad !== undefined && typeof options.onBad !== 'function') wrong('options.onBad', 'a function', options.onBad, readRecords)
  return read(pathsOf(inputs, readRecords), options)
}

async function* read(paths: Iterable<string>, { onBad }: ReadRecordsOptions): AsyncGenerator<PageRecord> {
  for (const path of paths)
    for await (const { file: place, named } of filesOf(path)) {
      const file = shownPath(place)
      if (!named && !FILE.test(file)) continue
      const source = await fileSource(place)
      const packing = await packingOf(source)
      const chunks = packing ? packing.unpack(source.open()).chunks : source.open()
      for await (const { number, bytes } of linesOf(chunks, LONGEST_LINE)) {
        if (bytes?.length === 0) continue
        const record = bytes === undefined ? `longer than ${LONGEST_LINE} bytes` : parse(bytes)
        if (typeof record !== 'string') yield record
        else if (onBad) onBad({ file, line: number, message: record })
        else throw new RecordError({ file, line: number, message: record })
      }
    }
}

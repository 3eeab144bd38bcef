import { createReadStream } from 'node:fs'
import { Command } from 'commander'
import type { RecordCheck } from '../batch/record-check'
import { EXIT, Stop } from './exit'
import { reasonOf } from './read'
import { result, say } from './streams'

const EXAMPLES = `Examples:
  tinbai validate out/crawl.warc.gz.jsonl
  tinbai extract pages/ -f jsonl | tinbai validate -
`

// A file of another kind would fail on every line.
const MOST_MESSAGES = 20

/** A record of a page of 32 MB is shorter, whatever is in it. In bytes. */
const LONGEST_LINE = 256 * 1024 * 1024

/** What is wrong with a line; undefined where nothing is. */
function problemOf(bytes: Uint8Array | undefined, check: RecordCheck): string | undefined {
  if (bytes === undefined) return `longer than ${LONGEST_LINE} bytes`
  let record: unknown
  try {
    record = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())
  } catch {
    return 'not JSON'
  }
  try {
    return check(record)
  } catch (error) {
    // A list within a list, ten thousand times: checking it is recursive, and so is whatever reads it.
    if (error instanceof RangeError) return 'nested too deeply'
    throw error
  }
}

async function validate(file: string): Promise<void> {
  const [{ recordChecker }, { linesOf }] = await Promise.all([import('../batch/record-check'), import('../archive/lines')])
  const check = recordChecker()
  const source = file === '-' ? process.stdin : createReadStream(file)
  let last = 0
  let wrong = 0
  try {
    for await (const { number, bytes } of linesOf(source, LONGEST_LINE)) {
      last = number
      const problem = problemOf(bytes, check)
      if (problem !== undefined && ++wrong <= MOST_MESSAGES) say(`${file}: line ${number}: ${problem}`)
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : new Stop(EXIT.unreadable, `${file}: ${reasonOf(error)}`)
  }
  if (wrong > MOST_MESSAGES) say(`${file}: ${wrong - MOST_MESSAGES} more`)
  await result(`${file}: ${last} records, ${wrong === 0 ? 'all valid' : `${wrong} not valid`}\n`)
  if (wrong > 0) process.exitCode = EXIT.failed
}

export const command = (): Command =>
  new Command('validate')
    .summary('check records against schema/article.v1.schema.json')
    .description('Checks each line of a JSONL file against the schema of records, version 1 (JSON Schema 2020-12).')
    .argument('<file>', 'a .jsonl file, or - for stdin')
    .addHelpText('before', EXAMPLES)
    .action(validate)

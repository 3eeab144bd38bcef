import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { EXIT, Stop } from './exit'
import { reasonOf } from './read'
import { result, say } from './streams'

const EXAMPLES = `Examples:
  tinbai validate out/crawl.warc.gz.jsonl
  tinbai extract pages/ -f jsonl | tinbai validate -
`

// A file of another kind would fail on every line.
const MOST_MESSAGES = 20

async function validate(file: string): Promise<void> {
  const { recordChecker } = await import('../batch/record-check')
  const check = recordChecker()
  const source = file === '-' ? process.stdin : createReadStream(file)
  let number = 0
  let wrong = 0
  const complain = (message: string) => {
    if (++wrong <= MOST_MESSAGES) say(`${file}: line ${number}: ${message}`)
  }
  try {
    if (file !== '-') await once(source, 'open')
    for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      let record: unknown
      try {
        record = JSON.parse(line)
      } catch {
        complain('not JSON')
        continue
      }
      const problem = check(record)
      if (problem !== undefined) complain(problem)
    }
  } catch (error) {
    throw new Stop(EXIT.unreadable, `${file}: ${reasonOf(error)}`)
  }
  if (wrong > MOST_MESSAGES) say(`${file}: ${wrong - MOST_MESSAGES} more`)
  await result(`${file}: ${number} records, ${wrong === 0 ? 'all valid' : `${wrong} not valid`}\n`)
  if (wrong > 0) process.exitCode = EXIT.failed
}

export const command = (): Command =>
  new Command('validate')
    .summary('check records against schema/article.v1.schema.json')
    .description('Checks each line of a JSONL file against the schema of records, version 1 (JSON Schema 2020-12).')
    .argument('<file>', 'a .jsonl file, or - for stdin')
    .addHelpText('before', EXAMPLES)
    .action(validate)

import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { DEFAULT_MOST } from '../archive/arrival'
import { answers } from '../batch/pipe'
import { Pool } from '../batch/pool'
import { EXIT } from './exit'
import { needNode } from './need-node'
import { seconds, wholeNumber } from './numbers'
import { type PageFlags, pageFlags, recipeOf } from './page-flags'
import { tuneReadingProcess } from './reading-process'
import { harmless, say } from './streams'

const EXAMPLES = `Examples:
  tinbai pipe < pages.ndjson > records.jsonl
  printf '%s\\n' '{"id":"1","html":"<h1>…"}' | tinbai pipe -f row
  rdd.pipe('tinbai pipe -f row', checkCode=True)        in PySpark
`

const NOTES = `
A line in: {"html": …} or {"text": …} or {"base64": …, "contentType": …}, with "id", "url" and "captured" where they are known.
A record a line comes out, in the order of the lines, each at once: an article, no-article, or error. Every line is answered,
also an empty or broken one; its "id" comes back as origin.id (-f row: id).

Exit codes: 0 every line is answered · 1 workers do not start, or nobody reads the answers · 2 wrong use. Anything but 0: try again.
`

interface Flags extends PageFlags {
  format: 'jsonl' | 'row'
  jobs: number
  timeLimit: number
}

/** Lines under way for each worker: more would only hold memory. */
const WINDOW = 16
/** Of the objects that die young, in MB: less than in a batch, as engines count every process of a task. */
const YOUNG = 8

async function write(line: Uint8Array): Promise<void> {
  const shown = process.stdout.isTTY ? harmless(Buffer.from(line).toString()) : line
  if (!process.stdout.write(shown)) await once(process.stdout, 'drain')
}

async function pipe(flags: Flags): Promise<void> {
  needNode('pipe')
  const recipe = { ...(await recipeOf(flags)), ...(flags.format === 'row' && { form: 'row' as const }) }
  // Until the last line is answered: whoever reads no further must not take this for a whole answer.
  process.exitCode = EXIT.failed
  const release = tuneReadingProcess()
  const script = fileURLToPath(new URL('./batch-worker.js', import.meta.url))
  const pool = new Pool({ script, jobs: flags.jobs, seconds: flags.timeLimit, recipe, young: YOUNG })
  try {
    for await (const line of answers(process.stdin, { pool, recipe, window: WINDOW * flags.jobs, most: DEFAULT_MOST })) await write(line)
    process.exitCode = EXIT.ok
  } catch (error) {
    say((error as Error).message)
  } finally {
    pool.close()
    release()
  }
}

export const command = (): Command =>
  pageFlags(new Command('pipe'))
    .summary('answer each line of pages on stdin with a record on stdout')
    .description('Reads a page a line from stdin and writes a record a line, in order: for Spark, ClickHouse, queues and shells.')
    .addOption(new Option('-f, --format <format>', 'how to write it: records, or flat rows').choices(['jsonl', 'row']).default('jsonl'))
    .option('-j, --jobs <n>', 'worker processes', wholeNumber, 1)
    .option('--time-limit <seconds>', 'for one page', seconds, 30)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(pipe)

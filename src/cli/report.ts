import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { OutputError } from '../batch/output-error'
import { EXIT, Stop } from './exit'
import { reasonOf } from './read'
import { result, say } from './streams'

const EXAMPLES = `Examples:
  tinbai extract crawl.warc.gz -o out           a batch, and then
  tinbai report out -o report.html              a page about it, to open in a browser
  tinbai report out/crawl.warc.gz.jsonl > report.html
`

const NOTES = `
The pages are read again from the inputs the batch names, seen from this folder, to find the templates they are made by; run it where the batch was run.
`

/** Records between two lines of progress. */
const EVERY = 10_000

interface Flags {
  output?: string
  pages: boolean
  quiet?: true
}

async function report(paths: string[], flags: Flags): Promise<void> {
  if (flags.output === undefined && process.stdout.isTTY)
    throw new Stop(EXIT.usage, 'a report is a page for a browser: name its file with -o')
  const [{ gather }, { reportPage }] = await Promise.all([import('../report/gather'), import('../report/page/report-page')])
  const onRecord = (records: number) => {
    if (flags.quiet !== true && records % EVERY === 0) say(`${records} pages`)
  }
  const survey = await gather(paths, { pages: flags.pages, onRecord }).catch((error: Error) => {
    throw new Stop(
      EXIT.unreadable,
      (error as NodeJS.ErrnoException).code === undefined ? error.message : `${paths.join(', ')}: ${reasonOf(error)}`,
    )
  })
  for (const note of survey.notes) say(note)
  const page = reportPage(survey, paths.map(path => basename(resolve(path))).join(', '))
  if (flags.output === undefined) return result(page)
  await writeFile(flags.output, page).catch((error: NodeJS.ErrnoException) => {
    throw new Stop(EXIT.failed, new OutputError(flags.output!, error).message)
  })
}

export const command = (): Command =>
  new Command('report')
    .summary('write a page about a batch: which templates want a portal, and why')
    .description(
      'Writes one page for people about a batch: counts, templates and how well each is read, reasons, errors, examples explained.',
    )
    .argument('<out...>', 'the folder of a batch, or its files of records (*.jsonl)')
    .option('-o, --output <file>', 'where to write the page (default: stdout)')
    .option('--no-pages', 'count the records only, do not look at the pages again: no templates, sizes, times and explanations')
    .option('-q, --quiet', 'no progress')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(report)

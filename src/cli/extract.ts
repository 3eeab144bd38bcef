import { Command, InvalidArgumentError, Option } from 'commander'
import { articleFields, isArticleField } from '../batch/fields'
import type { Article } from '../model/article'
import { EXIT, Stop } from './exit'
import { isAddress } from './fetch-page'
import { FORMS, type FormName } from './forms'
import { seconds, wholeNumber } from './numbers'
import { type PageFlags, pageFlags } from './page-flags'
import { checkPlace, type InputFlags, placeFlags } from './place-flags'
import { derives, type SelectionFlags } from './selection'

const EXAMPLES = `Examples:
  tinbai extract page.html                          the article, to read
  tinbai extract https://example.gov.vn/tin/1       one page, fetched
  tinbai extract page.html -f markdown > page.md
  curl -s URL | tinbai extract - --url URL -f json | jq .article.title
  tinbai extract saved-pages/ -f jsonl --only articles | head -n 5
  tinbai extract crawl.warc.gz pages/ -o out -j 4   a batch: records in out/*.jsonl
  tinbai extract crawl.warc.gz pages/ -o out -j 4 --resume
  tinbai extract crawl.warc.gz --offset 81920 --length 9216
  tinbai extract saved-pages/ -o out --per-page markdown
  tinbai extract out/crawl.warc.gz.jsonl -f search  records, written otherwise
`

const NOTES = `
Inputs: a page (HTML, MHTML or flattened text), an address, a folder or a glob of pages, WARC and ARC (plain, .gz, .zst, .lz4), WACZ, an index
  of them (CDX, CDXJ), MAFF, .webarchive, zip, tar, NDJSON of {id, url, html|text|base64}, records in JSONL; - or nothing is stdin: any of
  them but WACZ and zip.
Text is wrapped to the terminal (100 columns at most); in a pipe a paragraph is one line.
json and jsonl write a record for every page (schema/article.v1.schema.json), row and csv the same flat, for tables; the other formats write articles only.
A batch (-o) writes records first; -f, --only and --lang make a file of them beside each, --per-page a folder.

Exit codes: 0 all well · 1 a page failed, no page was an article, or a batch was stopped · 2 wrong use · 3 an input could not be read, or not to its end
`

export interface ExtractFlags extends PageFlags, SelectionFlags, InputFlags {
  format?: FormName
  output?: string
  jobs?: number
  resume?: true
  errors?: string
  limit?: number
  since?: string
  until?: string
  fields?: (keyof Article)[]
  perPage?: FormName
  quiet?: true
  frontMatter?: true
}

const OF_RECORDS: ReadonlySet<string> = new Set<FormName>(['json', 'jsonl', 'row', 'csv'])
const BATCH_ONLY = { jobs: '--jobs', resume: '--resume', errors: '--errors', perPage: '--per-page' } as const

function day(value: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('It must be a date: 2019, 2019-07, 2019-07-29 or 2019-07-29T12:00Z.')
  return value
}

function language(value: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(value)) throw new InvalidArgumentError('It must be a language tag: vi, en.')
  return value
}

function fieldList(value: string): (keyof Article)[] {
  const names = value.split(',').map(name => name.trim())
  const unknown = names.filter(name => !isArticleField(name))
  if (unknown.length > 0) throw new InvalidArgumentError(`No field "${unknown.join('", "')}"; an article has ${articleFields.join(', ')}.`)
  return articleFields.filter(name => names.includes(name))
}

async function extract(inputs: string[], flags: ExtractFlags): Promise<void> {
  if (inputs.length === 0 && process.stdin.isTTY) throw new Stop(EXIT.usage, 'nothing to extract: name a file, or - for stdin')
  const forms = [flags.format ?? (flags.output === undefined ? 'text' : 'jsonl'), flags.perPage ?? 'jsonl']
  if (flags.fields && !forms.every(form => OF_RECORDS.has(form)))
    throw new Stop(EXIT.usage, '--fields works on records: use it with -f json, -f jsonl, -f row, -f csv or -o')
  if (flags.frontMatter && !forms.includes('markdown'))
    throw new Stop(EXIT.usage, '--front-matter works on Markdown: use it with -f markdown')
  checkPlace(inputs, flags)
  if (flags.offset !== undefined && flags.output !== undefined)
    throw new Stop(EXIT.usage, '--offset is a place in one file: name that file alone, without -o')
  const { output } = flags
  if (output === undefined) {
    const stray = Object.entries(BATCH_ONLY).find(([name]) => flags[name as keyof typeof BATCH_ONLY] !== undefined)
    if (stray) throw new Stop(EXIT.usage, `${stray[1]} works on a batch: name its folder with -o`)
    if (flags.timeLimit !== undefined && !inputs.some(isAddress))
      throw new Stop(EXIT.usage, '--time-limit works on addresses and on a batch: name its folder with -o')
    const { extractToStdout } = await import('./extract-to-stdout')
    return extractToStdout(inputs.length === 0 ? ['-'] : inputs, flags)
  }
  if (flags.format === 'json')
    throw new Stop(EXIT.usage, 'a batch (-o) writes records as jsonl; json is for one file a page: --per-page json')
  if (inputs.length === 0 || inputs.includes('-'))
    throw new Stop(EXIT.usage, 'a batch (-o) reads files and folders: stdin cannot be resumed')
  const address = inputs.find(isAddress)
  if (address !== undefined)
    throw new Stop(EXIT.usage, `a batch (-o) reads files and folders: save ${address} first, e.g. with wget --warc-file`)
  const { holdsRecords } = await import('./records')
  const areRecords = await Promise.all(inputs.map(holdsRecords))
  const { extractBatch, deriveFromRecords } = await import('./extract-batch')
  if (!areRecords.includes(true)) return extractBatch(inputs, { ...flags, output })
  if (areRecords.includes(false))
    throw new Stop(EXIT.usage, `${inputs[areRecords.indexOf(true)]} holds records, other inputs hold pages: name them apart`)
  if (!derives(flags)) throw new Stop(EXIT.usage, 'these are records already: say what to make of them, e.g. with -f search')
  return deriveFromRecords(inputs, { ...flags, output })
}

export const command = (): Command =>
  placeFlags(pageFlags(new Command('extract')))
    .summary('find the article on pages, in folders and in archives')
    .description('Extracts articles: from pages to stdout, or from folders and archives to a folder (-o).')
    .argument('[input...]', 'pages, addresses, folders, archives, records, or - for stdin')
    .addOption(new Option('-f, --format <format>', 'how to write it (default: text)').choices(Object.keys(FORMS)))
    .option('-o, --output <folder>', 'run a batch: one JSONL file of records per input, and a sidecar')
    .addOption(new Option('--per-page <format>', 'a batch: also one file a page, folders kept').choices(Object.keys(FORMS)))
    .addOption(new Option('--only <what>', 'leave out the records of pages that are no article').choices(['articles']))
    .option('--lang <tag>', 'only articles in this language, e.g. vi', language)
    .option('-j, --jobs <n>', 'worker processes of a batch (default: one per core)', wholeNumber)
    .option('--resume', 'go on with an unfinished batch, redo what changed')
    .option('--errors <file>', 'write the records that are no article here too, as JSONL')
    .option('--time-limit <seconds>', 'for one page of a batch, or for fetching one (default: 30)', seconds)
    .option('--limit <n>', 'stop after so many pages', wholeNumber)
    .option('--since <date>', 'only pages captured then or later; pages with no capture date are left out', day)
    .option('--until <date>', 'only pages captured before the end of that day, month or year', day)
    .option('--fields <names>', `only these fields of the article, e.g. title,published,body`, fieldList)
    .option('--front-matter', 'Markdown: title, authors, day and the like before it, as YAML')
    .option('-q, --quiet', 'no progress, no summary: only what went wrong')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(extract)

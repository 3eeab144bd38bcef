import { readBytes } from '../archive/read-bytes'
import { type Admitted, type ArrivalFilter, admitted, arrivals } from '../batch/arrivals'
import { failureRecord, recordMaker } from '../batch/page-record'
import type { PageRecord } from '../model/record'
import { EXIT, type ExitCode, worse } from './exit'
import type { ExtractFlags } from './extract'
import { FORMS } from './forms'
import { recipeOf } from './page-flags'
import { readInput } from './read'
import { result, say } from './streams'

const pageName = ({ origin }: Pick<PageRecord, 'origin'>): string =>
  [origin.input === '-' ? 'stdin' : origin.input, origin.path ?? origin.url].filter(Boolean).join(': ')

function outcome(record: PageRecord, quiet: boolean): ExitCode {
  if (record.status === 'article') return EXIT.ok
  if (!quiet || record.status === 'error')
    say(`${pageName(record)}: ${record.status === 'error' ? record.error.message : `no article (${record.because})`}`)
  return EXIT.failed
}

/** The inputs' pages in their order; stdin is a page, or an archive with its pages. */
async function* read(inputs: readonly string[], filter: ArrivalFilter): AsyncGenerator<Admitted> {
  const { limit = Number.POSITIVE_INFINITY, ...dates } = filter
  let left = limit
  for (const input of inputs) {
    if (left <= 0) return
    const own = { ...dates, limit: left }
    for await (const arrival of input === '-' ? admitted(readBytes(await readInput('-'), { input }), own) : arrivals([input], own)) {
      yield arrival
      if (arrival.kind !== 'skipped') left--
    }
  }
}

/** One page after another, in this process: records or articles to stdout, everything else to stderr. */
export async function extractToStdout(inputs: readonly string[], flags: ExtractFlags): Promise<void> {
  const recipe = { ...(await recipeOf(flags)), ...(flags.fields && { fields: flags.fields }) }
  const [form, makeRecord] = await Promise.all([FORMS[flags.format ?? 'text'](), recordMaker(recipe)])
  const filter: ArrivalFilter = { ...(flags.limit !== undefined && { limit: flags.limit }), since: flags.since, until: flags.until }
  let code: ExitCode = EXIT.ok
  let written = 0
  await result(form.before ?? '')
  for await (const arrival of read(inputs, filter)) {
    if (arrival.kind === 'skipped') continue
    const record = arrival.kind === 'failure' ? failureRecord(arrival.origin, arrival.error) : makeRecord(arrival)
    code = worse(code, outcome(record, flags.quiet === true))
    if (arrival.kind === 'failure' && arrival.ends) code = EXIT.unreadable
    const text = form.write(record)
    if (text !== undefined) await result((written++ > 0 ? (form.between ?? '') : '') + text)
  }
  await result(form.after ?? '')
  process.exitCode = code
}

import { readRecords } from '../archive/read-records'
import { type Admitted, type ArrivalFilter, admitted } from '../batch/arrivals'
import { failureRecord } from '../batch/failure-record'
import { recordMaker } from '../batch/page-record'
import { markOf, Tallier } from '../batch/tally'
import type { PageRecord } from '../model/record'
import { EXIT, Stop } from './exit'
import type { ExtractFlags } from './extract'
import { FORMS } from './forms'
import { arrivalsOf, pageName } from './input-pages'
import { exitCodeOf } from './outcome'
import { recipeOf } from './page-flags'
import { reasonOf } from './read'
import { holdsRecords, withFields } from './records'
import { isSelected } from './selection'
import { harmless, result, say } from './streams'
import { summaryTable } from './summary'

/** A record, or something that is not a page and is only counted. */
type Counted = { record: PageRecord; ends: boolean } | Extract<Admitted, { kind: 'skipped' }>

function tell(record: PageRecord, quiet: boolean): void {
  if (record.status === 'error') say(`${pageName(record.origin)}: ${record.error.message}`)
  else if (record.status === 'no-article' && !quiet) say(`${pageName(record.origin)}: no article (${record.because})`)
}

/** The records of the inputs, in their order: made of their pages, or read where they hold records already. */
async function* records(inputs: readonly string[], flags: ExtractFlags): AsyncGenerator<Counted> {
  const make = await recordMaker({ ...(await recipeOf(flags)), ...(flags.fields && { fields: flags.fields }) })
  let left = flags.limit ?? Number.POSITIVE_INFINITY
  for (const input of inputs) {
    if (left <= 0) return
    if (await holdsRecords(input)) {
      for await (const record of readRecords(input)) {
        yield { record: withFields(record, flags.fields), ends: false }
        if (--left <= 0) break
      }
      continue
    }
    const filter: ArrivalFilter = {
      limit: left,
      ...(flags.since !== undefined && { since: flags.since }),
      ...(flags.until !== undefined && { until: flags.until }),
    }
    for await (const arrival of admitted(arrivalsOf(input, flags), filter)) {
      if (arrival.kind === 'skipped') yield arrival
      else {
        left--
        if (arrival.kind === 'failure') yield { record: failureRecord(arrival.origin, arrival.error), ends: arrival.ends }
        else yield { record: make(arrival), ends: false }
      }
    }
  }
}

/** A page without an article as its candidate reads: forms for people have no place for a candidate. */
function withCandidate(record: PageRecord): PageRecord {
  if (record.status !== 'no-article' || !record.candidate) return record
  const { because: _, candidate, list: __, ...rest } = record
  return { ...rest, status: 'article', article: candidate }
}

/** One page after another, in this process: records or articles to stdout, everything else to stderr. */
export async function extractToStdout(inputs: readonly string[], flags: ExtractFlags): Promise<void> {
  const form = await FORMS[flags.format ?? 'text']({ frontMatter: flags.frontMatter })
  const quiet = flags.quiet === true
  const tallier = new Tallier()
  let unreadable = false
  let written = 0
  await result(form.before ?? '')
  try {
    for await (const counted of records(inputs, flags)) {
      if ('kind' in counted) {
        tallier.leaveOut(counted.because)
        continue
      }
      const { record, ends } = counted
      tallier.add(markOf(record))
      tell(record, quiet)
      unreadable ||= ends
      const shown = flags.format === 'jsonl' ? record : withCandidate(record)
      const text = isSelected(record, flags) ? form.write(shown) : undefined
      if (text !== undefined) await result(((written++ > 0 ? form.between : form.frame?.open(shown)) ?? '') + text)
    }
  } catch (error) {
    if ((error as Error).name === 'RecordError') throw new Stop(EXIT.unreadable, reasonOf(error))
    throw error
  }
  if (written > 0) await result(form.frame?.close ?? '')
  const tally = tallier.plain()
  // Of one page all has been said; where nothing was a page, nothing has.
  const nothing = tally.pages === 0 && Object.keys(tally.leftOut).length > 0 && flags.offset === undefined
  if (!quiet && (tally.pages > 1 || nothing)) process.stderr.write(`${harmless(summaryTable(tally, 0))}\n`)
  process.exitCode = exitCodeOf(tally, unreadable)
}

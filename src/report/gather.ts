import { deflateRawSync } from 'node:zlib'
import { parseLine, wholeLines } from '../batch/lines'
import { looksLikeMarkup } from '../engine/decode/sniff'
import { parse } from '../engine/tree/parse'
import { extract } from '../extract'
import type { PageRecord } from '../model/record'
import { type PageAgain, pagesAgain, type ReadAgain } from './again'
import { type Claims, claimsOf, factsOf } from './facts'
import { type Output, outputsOf } from './outputs'
import { type Shape, shapeOf } from './shape'
import { Survey, TemplateSurvey } from './survey'
import { Templates } from './templates'

export interface GatherOptions {
  /** Looks at the pages again: templates, sizes, times and explanations need them. Default true. */
  pages?: boolean
  /** Told how many records have been read. */
  onRecord?(records: number): void
}

/** Pages that are read once more with a clock beside. */
const TIMED = 200
const NO_CLAIMS: Claims = { titles: [], host: undefined }
/** What stands for the tree of a flattened text. */
const NO_TREE: Shape = new Set([0])

class NotRecords extends Error {}

function recordOf(bytes: Uint8Array, file: string, line: number): PageRecord {
  try {
    const record = parseLine<PageRecord>(bytes)
    if (record.schema === 'tinbai/article.v1' && typeof record.origin === 'object') return record
  } catch {
    // Said below, with the place.
  }
  throw new NotRecords(`${file}:${line} is no record of tinbai (schema tinbai/article.v1)`)
}

/** Puts pages into templates, and keeps what is wanted of each. */
class Placing {
  readonly #templates = new Templates()
  readonly #survey: Survey
  readonly #every: number
  #seen = 0

  constructor(survey: Survey, expected: number) {
    this.#survey = survey
    this.#every = Math.max(1, Math.ceil(expected / TIMED))
  }

  look({ size, text, options }: PageAgain): { template: TemplateSurvey | undefined; claims: Claims } {
    this.#survey.sizes.push(size)
    if (this.#seen++ % this.#every === 0) this.#time(text, options)
    const flattened = options.input === 'text' || (options.input !== 'html' && !looksLikeMarkup(text))
    const tree = flattened ? undefined : parse(text)
    const number = this.#templates.of(tree === undefined ? NO_TREE : shapeOf(tree))
    if (number !== undefined) this.#survey.templates[number] ??= new TemplateSurvey(flattened)
    return {
      template: number === undefined ? undefined : this.#survey.templates[number],
      claims: tree === undefined ? NO_CLAIMS : claimsOf(tree),
    }
  }

  #time(text: string, options: PageAgain['options']): void {
    const began = performance.now()
    extract(text, options)
    this.#survey.times.push(performance.now() - began)
  }
}

async function gatherOutput(
  { file, sidecar, unfinished }: Output,
  survey: Survey,
  placing: Placing,
  options: GatherOptions,
): Promise<void> {
  if (unfinished) survey.notes.push(`${file}: the batch has not ended; what is written so far is counted.`)
  const lost = () => survey.notes.push(`${file}: its inputs are gone or have changed since, so its pages are in no template.`)
  const again = options.pages === false || sidecar === undefined ? undefined : await pagesAgain(sidecar, lost)
  if (options.pages !== false && sidecar === undefined) survey.notes.push(`${file}: nothing beside it says where its pages are.`)
  const page: ReadAgain = again?.page ?? (async () => undefined)
  let line = 0
  try {
    for await (const { bytes } of wholeLines(file)) {
      const record = recordOf(bytes, file, ++line)
      await addRecord(record, await page(record), survey, placing)
      options.onRecord?.(survey.pages)
    }
  } finally {
    await again?.end()
  }
}

async function addRecord(record: PageRecord, page: PageAgain | undefined, survey: Survey, placing: Placing): Promise<void> {
  const facts = factsOf(record)
  survey.tools.add(record.tool)
  const { template, claims } = page === undefined ? { template: undefined, claims: NO_CLAIMS } : placing.look(page)
  survey.add(facts, claims.host)
  if (template === undefined || page === undefined) {
    survey.unplaced++
    return
  }
  template.add(facts, claims)
  if (!template.wantsExample(facts.status)) return
  const { name, status, title } = facts
  template.examples.push({ name, status, title, packed: deflateRawSync(page.text, { level: 1 }), options: page.options })
}

/**
 * Counts a batch: the records in its folder (or files of records), and the pages they were made from, read again where they still are.
 * Memory grows with the number of templates and of different titles and texts, not of pages, but for eight bytes a page.
 * @throws Error for a file that holds no records, or one that cannot be read.
 */
export async function gather(paths: readonly string[], options: GatherOptions = {}): Promise<Survey> {
  const outputs = (await Promise.all(paths.map(outputsOf))).flat()
  if (outputs.length === 0) throw new NotRecords(`no file of records (*.jsonl) in ${paths.join(', ')}`)
  const survey = new Survey()
  const expected = outputs.reduce((sum, { sidecar }) => sum + (sidecar?.tally?.pages ?? 0), 0)
  const placing = new Placing(survey, expected)
  for (const output of outputs) await gatherOutput(output, survey, placing, options)
  return survey
}

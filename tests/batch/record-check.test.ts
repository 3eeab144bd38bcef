import { describe, expect, it } from 'vitest'
import schema from '../../schema/article.v1.schema.json'
import { arrivals } from '../../src/batch/arrivals'
import { failureRecord } from '../../src/batch/failure-record'
import { articleFields } from '../../src/batch/fields'
import { recordMaker } from '../../src/batch/page-record'
import type { Recipe } from '../../src/batch/recipe'
import { recordChecker } from '../../src/batch/record-check'
import type { Portal } from '../../src/model/portal'
import type { PageRecord } from '../../src/model/record'
import { sample } from '../render/sample'

const check = recordChecker()

const good: PageRecord = {
  schema: 'tinbai/article.v1',
  status: 'article',
  origin: {
    input: 'a.warc',
    record: 'urn:uuid:1',
    url: 'https://example.vn/',
    captured: '2019-07-29T05:00:00Z',
    payloadDigest: 'sha1:ABC',
    digest: `sha256:${'0'.repeat(64)}`,
  },
  decoding: { charset: 'utf-8', certainty: 'certain', reason: 'valid UTF-8' },
  article: {
    ...sample,
    annotations: {
      sentences: [{ in: 'title', start: 0, end: 3 }],
      entities: [{ in: 'body/1', start: 0, end: 2, kind: 'date', text: '12', iso: '2021-05-12' }],
    },
  },
  notices: [{ code: 'legacy-charset', message: '' }],
  tool: 'tinbai 0.1.0',
}

async function recordsOf(recipe: Recipe): Promise<PageRecord[]> {
  const make = await recordMaker(recipe)
  const records: PageRecord[] = []
  for await (const arrival of arrivals(['fixtures', '/nowhere'])) {
    if (arrival.kind === 'page') records.push(make(arrival))
    if (arrival.kind === 'failure') records.push(failureRecord(arrival.origin, arrival.error))
  }
  return records
}

// What is written and read again: no undefined, no class.
const written = (record: unknown) => JSON.parse(JSON.stringify(record))

describe('the schema of records', () => {
  it('accepts every field an article can have', () => {
    expect(check(written(good))).toBeUndefined()
  })

  it('names the fields of the contract, all of them', () => {
    expect(schema.$defs.fieldName.enum).toEqual([...articleFields])
    expect(Object.keys(schema.$defs.articleFields.properties)).toEqual([...articleFields])
  })

  it.each([
    ['as they come', {}],
    ['with a choice of fields', { fields: ['lead', 'published'] }],
    ['with entities', { annotate: true }],
  ] as [string, Recipe][])('accepts the records of all fixtures, %s', async (_, recipe) => {
    const records = await recordsOf(recipe)
    expect(records.length).toBeGreaterThan(20)
    expect(new Set(records.map(({ status }) => status))).toEqual(new Set(['article', 'no-article', 'error']))
    for (const record of records) expect([record.origin.path, check(written(record))]).toEqual([record.origin.path, undefined])
  })

  const spoilt = (
    change: (record: Record<string, unknown> & { article: Record<string, unknown>; origin: Record<string, unknown> }) => void,
  ) => {
    const record = written(good)
    change(record)
    return record
  }

  it.each([
    ['another schema', spoilt(record => (record.schema = 'tinbai/article.v2')), 'schema must be equal to constant'],
    ['an unknown status', spoilt(record => (record.status = 'maybe')), /^status must be equal to one of/u],
    ['a reason beside an article', spoilt(record => (record.because = 'empty')), /because/u],
    ['no decoding', spoilt(record => delete record.decoding), /required property 'decoding'/u],
    ['a digest of another kind', spoilt(record => (record.origin.digest = 'md5:00')), /^origin\/digest must match pattern/u],
    [
      'a heading of level 1',
      spoilt(record => (record.article.body = [{ type: 'heading', level: 1, text: '' }])),
      'article/body/0/level must be >= 2',
    ],
    [
      'a paragraph with items',
      spoilt(record => (record.article.body = [{ type: 'paragraph', text: '', items: [] }])),
      /article\/body\/0 must NOT have additional properties \(items\)/u,
    ],
    [
      'a block of no type',
      spoilt(record => (record.article.body = [{ text: '' }])),
      /article\/body\/0 must have required property 'type'/u,
    ],
    [
      'a nested list without items',
      spoilt(record => (record.article.body = [{ type: 'list', ordered: true, items: [{ text: '', list: { ordered: true } }] }])),
      /article\/body\/0\/items\/0\/list must have required property 'items'/u,
    ],
    [
      'a date that is none',
      spoilt(record => (record.article.published = { iso: '29/07/2019', raw: '', certain: [] })),
      /^article\/published\/iso must match pattern/u,
    ],
    ['a missing required field', spoilt(record => delete record.article.figures), /^article must have required property 'figures'/u],
    ['text', 'a record', /must be object/u],
  ])('refuses %s', (_, record, message) => {
    expect(check(record)).toMatch(message)
  })
})

describe('a record', () => {
  it('of a page that makes the engine throw is an error, not an end', async () => {
    // A portal that is none gets past the types only here; the command checks its portals before.
    const make = await recordMaker({ portals: [null as unknown as Portal] })
    const record = make({ kind: 'page', origin: { input: 'x', url: 'https://example.vn/' }, bytes: Buffer.from('<p>x'), notices: [] })
    expect(record).toMatchObject({ status: 'error', error: { code: 'extract-failed', message: expect.stringContaining('TypeError') } })
    expect(record.origin.digest).toMatch(/^sha256:/u)
    expect(check(written(record))).toBeUndefined()
  })
})

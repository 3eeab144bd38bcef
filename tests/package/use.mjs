// The packed library from an ES module: run by .ci/run in a folder that holds nothing but the package.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { extract } from 'tinbai'
import { readPages, readRecord } from 'tinbai/archive'
import { startWorkers, toRecord, toRow } from 'tinbai/batch'
import { fromCheerio, spec } from 'tinbai/cheerio'
import { english } from 'tinbai/english'
import schema from 'tinbai/schema/article.v1.schema.json' with { type: 'json' }
import { toSearchDocument } from 'tinbai/search'
import { foldText } from 'tinbai/text'

const html = readFileSync(new URL('page.html', import.meta.url), 'utf8')

for (const options of [{}, { languages: [english] }, { parser: spec }]) {
  const result = extract(html, options)
  assert.equal(result.status, 'article')
  assert.equal(result.article.title, 'Thông xe cầu Sông Xanh')
  assert.equal(toSearchDocument(result.article).title, 'Thông xe cầu Sông Xanh')
}
assert.equal(foldText('đường', 'ascii'), 'duong')
assert.equal(typeof readRecord, 'function')
// Workers are Node's: elsewhere they say so.
const isNode = !process.versions.deno && !process.versions.bun
if (!isNode) assert.throws(() => startWorkers(), /need Node\.js/)
const workers = isNode ? startWorkers({ timeLimit: 60, candidate: true }) : undefined
for await (const arrival of readPages({ name: 'page.html', data: Buffer.from(html) })) {
  const record = (await workers?.record(arrival)) ?? toRecord(arrival, extract(arrival.bytes))
  assert.equal(record.article.title, 'Thông xe cầu Sông Xanh')
  assert.equal(toRow(record).article, JSON.stringify(record.article))
  assert.deepEqual(toRecord(arrival, extract(arrival.bytes)), record)
}
workers?.close()
assert.equal(typeof fromCheerio, 'function')
assert.equal(schema.type, 'object')
console.log('ES module: passed')

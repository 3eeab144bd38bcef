// The packed library from CommonJS: run by .ci/run in a folder that holds nothing but the package.
const assert = require('node:assert/strict')
const { readFileSync } = require('node:fs')
const { extract } = require('tinbai')
const page = readFileSync(`${__dirname}/page.html`)

const result = extract(page)
assert.equal(result.status, 'article')
assert.equal(result.article.title, 'Thông xe cầu Sông Xanh')
for (const [entry, name] of [
  ['text', 'normalize'],
  ['search', 'toSearchDocument'],
  ['archive', 'readPages'],
  ['english', 'english'],
  ['places', 'communes'],
  ['cheerio', 'fromCheerio'],
])
  assert.ok(require(`tinbai/${entry}`)[name], `tinbai/${entry} has ${name}`)
assert.equal(require('tinbai/schema/article.v1.schema.json').type, 'object')
import('tinbai').then(again => {
  assert.equal(again.extract, extract, 'both doors lead to one room')
  console.log('CommonJS: passed')
})

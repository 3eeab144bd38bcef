// A worker of the batch's protocol whose pages say what happens to them. Its records are short: {"origin":…,"text":…}.
import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))
let log

process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
let before = Promise.resolve()
process.on('message', message => {
  before = before.then(() => answer(message))
})

async function answer(message) {
  if ('recipe' in message) {
    if (message.recipe.url === 'broken:') throw new Error('this worker never starts')
    log = message.recipe.url?.replace('file://', '')
    return process.send({ ready: true })
  }
  for (const { id, work: arrival } of message.pages) await answerPage(id, arrival)
}

async function answerPage(id, { kind, origin, bytes: stored }) {
  const bytes = kind === 'packed' ? gunzipSync(stored) : stored
  const text = Buffer.from(bytes).toString('utf8')
  if (text.includes('EXIT')) process.exit(9)
  if (text.includes('LOOP')) for (;;);
  if (text.includes('MEMORY')) for (const all = []; ; ) all.push(new Array(1e6).fill({}))
  const slow = /SLEEP (\d+)/.exec(text)
  if (slow) await sleep(Number(slow[1]))
  if (log) appendFileSync(log, `${origin.path ?? origin.input}\n`)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const status = text.includes('LIST')
    ? { status: 'no-article', because: 'list-page' }
    : { status: 'article', article: { title: text.slice(0, 40) } }
  const record = {
    schema: 'tinbai/article.v1',
    ...status,
    origin: { ...origin, digest },
    decoding: { charset: 'utf-8', certainty: 'certain', reason: 'test' },
    notices: [],
    tool: 'tinbai 0',
  }
  const { status: said, because } = record
  process.send({
    id,
    line: Buffer.from(`${JSON.stringify({ schema: record.schema, status: said, ...record })}\n`),
    mark: { status: said, ...(because && { because }), charset: 'utf-8' },
  })
}

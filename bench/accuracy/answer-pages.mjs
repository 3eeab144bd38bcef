/** One contender that answers page by page on stdin: node answer-pages.mjs NAME; in `{ html, url }`, out `{ text, title }`, a line each. */
import { createInterface } from 'node:readline'
import { CONTENDERS } from '../lib/contenders.mjs'
import { textOfArticle, textOfHtml } from './plain-text.mjs'

const contender = CONTENDERS.find(({ name }) => name === process.argv[2])
const say = answer => process.stdout.write(`${JSON.stringify(answer)}\n`)
// Peers that print would be taken for answers.
console.log = console.warn = console.error = () => {}
const run = await contender.load()
say({ ready: true })

for await (const line of createInterface({ input: process.stdin })) {
  try {
    const article = contender.article(await run(JSON.parse(line)))
    const text = article?.body ? textOfArticle(article) : (article?.text ?? textOfHtml(article?.html ?? ''))
    say({ text, title: article?.title ?? '' })
  } catch (error) {
    say({ error: String(error) })
  }
}

import { fileURLToPath } from 'node:url'
import { Asked } from '../lib/asked.mjs'
import { CONTENDERS, missing, versionOf } from '../lib/contenders.mjs'
import { mean } from '../lib/figures.mjs'
import { pagesOf } from '../lib/pages.mjs'
import { PEER, PYTHON, trafilaturaVersion } from '../lib/python.mjs'
import { HEAP, NODE } from '../lib/run-json.mjs'
import { sameWords, scoreBody, scorePieces, summarise } from './body-score.mjs'

const ANSWER_PAGES = fileURLToPath(new URL('./answer-pages.mjs', import.meta.url))
const PATIENCE_MS = 10_000
/** These read as another does, slower or with less beside the body, or choose no article. */
const NOT_JUDGED = ['Readability + jsdom', 'trafilatura, text only', 'html-to-text']
const JUDGED = CONTENDERS.filter(({ kind, name }) => kind !== 'floor' && !NOT_JUDGED.includes(name))

/** Every contender on every annotated article of the sets: `{ rows, skipped }`, a row per contender and set. */
export async function measureAccuracy(sets, { only, corpus }) {
  const python = trafilaturaVersion()
  const rows = []
  const skipped = []
  for (const contender of JUDGED.filter(({ kind, name }) => !only || kind === 'tinbai' || only.includes(name))) {
    const why = missing(contender, python)
    if (why) {
      skipped.push({ name: contender.name, why })
      continue
    }
    const asked = contender.python
      ? new Asked(PYTHON, [PEER, 'serve', contender.python], PATIENCE_MS)
      : new Asked(NODE, [HEAP, ANSWER_PAGES, contender.name], PATIENCE_MS)
    for (const set of sets) {
      console.error(`${set}: ${contender.name} …`)
      rows.push({ name: contender.name, version: versionOf(contender, python), set, ...(await judge(asked, set, corpus)) })
    }
    asked.close()
  }
  return { rows, skipped }
}

/** A page that hangs or fails counts as nothing found. Sets annotated by pieces give `kept` and `left`, others body scores. `title` is undefined where nobody annotated titles or the peer gives none. */
async function judge(asked, set, corpus) {
  const scores = []
  const pieces = []
  const titles = []
  const failures = []
  let gaveTitle = false
  for (const { id, html, url, gold } of pagesOf(set, corpus).filter(page => page.gold?.status === 'article')) {
    const answer = await asked.ask({ html, url })
    if (answer.error) failures.push({ id, error: answer.error })
    if (gold.pieces) {
      pieces.push(scorePieces(answer.text ?? '', gold.pieces))
      continue
    }
    scores.push(scoreBody(answer.text ?? '', [gold.lead ?? '', ...gold.body].join('\n')))
    if (answer.title !== undefined) gaveTitle = true
    if (!gold.bodyOnly) titles.push(sameWords(answer.title, gold.title) ? 1 : 0)
  }
  if (pieces.length > 0) {
    return { pages: pieces.length, kept: mean(pieces.map(({ kept }) => kept)), left: mean(pieces.map(({ left }) => left)), failures }
  }
  return { pages: scores.length, ...summarise(scores), title: gaveTitle && titles.length > 0 ? mean(titles) : undefined, failures }
}

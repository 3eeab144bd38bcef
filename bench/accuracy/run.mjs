/**
 * npm run bench:accuracy: body F1 of tinbai and its peers on the pages people annotated, which stand beside the checkout in ../shared/corpus, or
 * those of public benchmarks (npm run fetch:benchmarks) with --corpus benchmarks.
 * Needs npm run build; peers need npm ci --prefix bench and are skipped aloud where that was not run.
 */
import { readArguments } from '../lib/arguments.mjs'
import { requireBuild } from '../lib/library.mjs'
import { machine } from '../lib/machine.mjs'
import { setsHere, setsIn } from '../lib/pages.mjs'
import { fixed, markdownTable, textTable } from '../lib/table.mjs'
import { measureAccuracy } from './accuracy.mjs'

const values = readArguments(
  {
    set: { type: 'string', multiple: true },
    corpus: { type: 'string' },
    only: { type: 'string', multiple: true },
    markdown: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  'usage: npm run bench:accuracy -- [--corpus DIR] [--set SET]… [--only CONTENDER]… [--markdown | --json]',
)
requireBuild()
const sets = values.set ?? (values.corpus === undefined ? setsHere() : setsIn(values.corpus))
if (sets.includes('fixtures')) {
  console.error(
    '../shared/corpus is not beside this checkout: there are no annotated pages to judge by. Public ones: npm run fetch:benchmarks, then --corpus benchmarks.',
  )
  process.exit(2)
}
const { rows, skipped } = await measureAccuracy(sets, { only: values.only, corpus: values.corpus })
if (values.json) console.log(JSON.stringify({ machine: machine(), rows, skipped }, null, 1))
else {
  const names = [...new Set(rows.map(({ name }) => name))]
  const of = (name, set) => rows.find(row => row.name === name && row.set === set)
  const pages = set => rows.find(row => row.set === set).pages
  const pieced = sets.filter(set => rows.some(row => row.set === set && row.kept !== undefined))
  const bodied = sets.filter(set => !pieced.includes(set))
  const titled = sets.filter(set => rows.some(row => row.set === set && row.title !== undefined))
  const heads = [
    '',
    'version',
    ...bodied.map(set => `${set} body F1 (${pages(set)})`),
    ...pieced.flatMap(set => [`${set} kept (${pages(set)})`, `${set} left out`]),
    ...titled.map(set => `${set} title`),
    'failed or over 10 s',
  ]
  const cells = names.map(name => [
    name,
    of(name, sets[0]).version,
    ...bodied.map(set => fixed(of(name, set).f1, 3)),
    ...pieced.flatMap(set => [fixed(of(name, set).kept, 3), fixed(of(name, set).left, 3)]),
    ...titled.map(set => fixed(of(name, set).title, 3)),
    String(sets.flatMap(set => of(name, set).failures).length),
  ])
  console.log((values.markdown ? markdownTable : textTable)(heads, cells))
  if (!values.markdown) console.log(`\n${machine()}`)
  for (const { name, why } of skipped) console.log(`\nskipped: ${name}: ${why}`)
}

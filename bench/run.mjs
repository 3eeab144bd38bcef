/**
 * npm run bench: speed beside floors and peers, growth with the size of the page, memory, size of the bundle. Needs npm run build; peers
 * need npm ci --prefix bench and are skipped aloud where that was not run.
 */
import { growthTable, measureGrowth } from './growth/growth.mjs'
import { readArguments } from './lib/arguments.mjs'
import { requireBuild } from './lib/library.mjs'
import { machine } from './lib/machine.mjs'
import { setsHere } from './lib/pages.mjs'
import { measureMemory, memoryTable } from './memory/memory.mjs'
import { measureSize, sizeTable } from './size/size.mjs'
import { measureSpeed, speedTable } from './speed/speed.mjs'

const USAGE =
  'usage: npm run bench -- [--part speed|growth|memory|size]… [--set SET]… [--only CONTENDER]… [--seconds N] [--largest MB] [--json]'
const values = readArguments(
  {
    part: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    only: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '20' },
    largest: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
  USAGE,
)
const sets = values.set ?? setsHere()
const PARTS = {
  async speed() {
    const report = []
    for (const set of sets) report.push(await measureSpeed([set], { seconds: Number(values.seconds), only: values.only }))
    return { report, text: report.map(speedTable).join('\n\n') }
  },
  async growth() {
    const report = await measureGrowth(Number(values.largest) * 1e6)
    return { report, text: growthTable(report) }
  },
  async memory() {
    const report = await measureMemory(sets)
    return { report, text: memoryTable(report) }
  },
  async size() {
    const report = await measureSize()
    return { report, text: sizeTable(report) }
  },
}
const parts = values.part ?? Object.keys(PARTS)
const unknown = parts.filter(part => !(part in PARTS))
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}\n${USAGE}`)
  process.exit(2)
}
requireBuild()
const json = { machine: machine() }
if (!values.json) console.log(`${machine()}\n`)
for (const part of parts) {
  const { report, text } = await PARTS[part]()
  json[part] = report
  if (!values.json) console.log(`${text}\n`)
}
if (values.json) console.log(JSON.stringify(json, null, 1))

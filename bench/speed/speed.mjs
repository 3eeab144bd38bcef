import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CONTENDERS, importsOf, missing, versionOf } from '../lib/contenders.mjs'
import { mean, median, sum } from '../lib/figures.mjs'
import { pagesOf } from '../lib/pages.mjs'
import { PEER, PYTHON, trafilaturaVersion } from '../lib/python.mjs'
import { HEAP, NODE, runJson } from '../lib/run-json.mjs'
import { fixed, textTable } from '../lib/table.mjs'

const PAGE_SPEED = fileURLToPath(new URL('./page-speed.mjs', import.meta.url))
const IMPORT_TIME = fileURLToPath(new URL('./import-time.mjs', import.meta.url))
const IMPORTS = 9

/** Every contender is measured so often, in turns, and its best pass counts: what else a shared machine does only ever adds. */
const PASSES = 3

/** One set of pages, every contender after the other, in passes: `{ rows, skipped }`, times in milliseconds, sizes in megabytes. */
export async function measureSpeed(sets, { seconds, only }) {
  const pages = sets.flatMap(pagesOf)
  const megabytes = sum(pages.map(({ html }) => Buffer.byteLength(html))) / 1e6
  const python = trafilaturaVersion()
  const skipped = new Map()
  const answers = new Map()
  for (const contender of CONTENDERS.filter(c => !only || c.kind === 'tinbai' || only.includes(c.name))) {
    const why = missing(contender, python)
    if (why) skipped.set(contender, why)
    else answers.set(contender, [])
  }
  for (let pass = 1; pass <= PASSES; pass++)
    for (const [contender, given] of answers) {
      if (skipped.has(contender)) continue
      console.error(`${sets.join(' + ')}, pass ${pass} of ${PASSES}: ${contender.name} …`)
      try {
        given.push(contender.python ? await timePython(contender, pages, seconds / PASSES) : await time(contender, sets, seconds / PASSES))
      } catch (error) {
        skipped.set(contender, error.message)
      }
    }
  const rows = []
  for (const [contender, given] of answers) if (!skipped.has(contender)) rows.push(await rowOf(contender, given, megabytes, python))
  return { sets, pages: pages.length, megabytes, rows, skipped: [...skipped].map(([{ name }, why]) => ({ name, why })) }
}

/** A page's time is the least of its medians in the passes. */
async function rowOf(contender, given, megabytes, python) {
  const medians = given[0].times.map((_, page) => Math.min(...given.map(({ times }) => median(times[page]))))
  return {
    name: contender.name,
    kind: contender.kind,
    version: versionOf(contender, python),
    medianMs: median(medians),
    meanMs: mean(medians),
    slowestMs: Math.max(...medians),
    megabytesPerSecond: megabytes / (sum(medians) / 1000),
    cpuMs: Math.min(...given.map(({ cpuMs }) => cpuMs)),
    rssMb: Math.max(...given.map(({ rssKb }) => rssKb)) / 1024,
    importMs: contender.python ? undefined : await importTime(contender),
    rounds: sum(given.map(({ rounds }) => rounds)),
    failed: Math.max(...given.map(({ failed }) => failed)),
  }
}

const time = ({ name }, sets, seconds) => runJson(NODE, [HEAP, PAGE_SPEED, name, String(seconds), ...sets])

async function timePython({ python }, pages, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-bench-'))
  try {
    const file = join(folder, 'pages.json')
    writeFileSync(file, JSON.stringify(pages.map(({ html, url }) => ({ html, url }))))
    return await runJson(PYTHON, [PEER, 'speed', python, file, String(seconds)])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Median over fresh processes, so that no module is loaded before. */
export async function importTime(contender) {
  const times = []
  for (let n = 0; n < IMPORTS; n++) times.push(await runJson(NODE, [IMPORT_TIME, ...importsOf(contender)]))
  return median(times)
}

/** × is the contender's CPU time over tinbai's on the same pages. */
export function speedTable({ sets, pages, megabytes, rows, skipped }) {
  const own = rows.find(row => row.kind === 'tinbai')
  const table = textTable(
    ['contender', 'version', 'median ms', '× median', 'mean ms', 'slowest', 'MB/s', 'CPU ms', '× CPU', 'peak MB', 'import ms', 'failed'],
    rows.map(row => [
      row.name,
      row.version,
      fixed(row.medianMs, 2),
      fixed(row.medianMs / own?.medianMs, 2),
      fixed(row.meanMs, 2),
      fixed(row.slowestMs, 0),
      fixed(row.megabytesPerSecond, 1),
      fixed(row.cpuMs, 0),
      fixed(row.cpuMs / own?.cpuMs, 2),
      fixed(row.rssMb, 0),
      fixed(row.importMs, 0),
      String(row.failed),
    ]),
  )
  const aloud = skipped.map(({ name, why }) => `skipped: ${name}: ${why}`)
  return [`Speed on ${sets.join(' + ')}: ${pages} pages, ${fixed(megabytes, 1)} MB`, table, ...aloud].join('\n')
}

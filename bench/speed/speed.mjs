import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Asked } from '../lib/asked.mjs'
import { CONTENDERS, importsOf, missing, versionOf } from '../lib/contenders.mjs'
import { lowerQuartile, mean, median, sum } from '../lib/figures.mjs'
import { pagesOf } from '../lib/pages.mjs'
import { PEER, PYTHON, trafilaturaVersion } from '../lib/python.mjs'
import { HEAP, NODE, runJson } from '../lib/run-json.mjs'
import { fixed, textTable } from '../lib/table.mjs'

const TAKE_TURNS = fileURLToPath(new URL('./take-turns.mjs', import.meta.url))
const IMPORT_TIME = fileURLToPath(new URL('./import-time.mjs', import.meta.url))
const IMPORTS = 9

/** A shared machine is half as fast again for some seconds, then not: in so many turns every contender has its part of both. */
const TURNS = 36
/** Turns of warm-up come first, half as long together: engines compile for about that long. */
const WARM_UP_TURNS = TURNS / 2
/** Rounds over all pages every contender gets, however slow it is. */
const LEAST_ROUNDS = 3
/** The longest a turn may take, in milliseconds. */
const PATIENCE = 300_000

/** One set of pages, every contender in its process, in turns: `{ rows, skipped }`, times in milliseconds, sizes in megabytes. */
export async function measureSpeed(sets, { seconds, only }) {
  const pages = sets.flatMap(set => pagesOf(set))
  const megabytes = sum(pages.map(({ html }) => Buffer.byteLength(html))) / 1e6
  const python = trafilaturaVersion()
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-bench-'))
  const file = join(folder, 'pages.json')
  writeFileSync(file, JSON.stringify(pages.map(({ html, url }) => ({ html, url }))))
  const runs = []
  const skipped = []
  for (const contender of CONTENDERS.filter(c => !only || c.kind === 'tinbai' || only.includes(c.name))) {
    const why = missing(contender, python)
    if (why) skipped.push({ name: contender.name, why })
    else runs.push(runOf(contender, sets, file, pages.length))
  }
  const inTurn = async (what, turns, millisecondsOf, keep) => {
    for (let turn = 1; turn <= turns; turn++) {
      console.error(`${sets.join(' + ')}, ${what} ${turn} of ${turns} …`)
      for (const run of runs) await takeTurn(run, millisecondsOf(run), keep)
    }
  }
  try {
    await inTurn('warm-up', WARM_UP_TURNS, () => (seconds * 1000) / TURNS, false)
    const round = ({ read, spent }) => (spent / read) * pages.length
    await inTurn('turn', TURNS, run => Math.max(seconds * 1000, LEAST_ROUNDS * round(run)) / TURNS, true)
    for (const run of runs) while (!run.failure && run.times.some(own => own.length === 0)) await takeTurn(run, 1, true)
  } finally {
    for (const { asked } of runs) asked.close()
    rmSync(folder, { recursive: true })
  }
  const rows = []
  for (const run of runs)
    if (run.failure) skipped.push({ name: run.contender.name, why: run.failure })
    else rows.push(await rowOf(run, megabytes, python))
  return { sets, pages: pages.length, megabytes, rows, skipped }
}

/** A contender's process and what it gave. */
function runOf(contender, sets, file, pages) {
  const [program, ...args] = contender.python
    ? [PYTHON, PEER, 'turns', contender.python, file]
    : [NODE, HEAP, TAKE_TURNS, contender.name, ...sets]
  return {
    contender,
    asked: new Asked(program, args, PATIENCE),
    failure: undefined,
    /** Pages read and milliseconds they took, warm-up included. */
    read: 0,
    spent: 0,
    times: Array.from({ length: pages }, () => []),
    cpuMs: 0,
    rssKb: 0,
    failed: 0,
  }
}

async function takeTurn(run, milliseconds, keep) {
  if (run.failure) return
  const { times, cpuMs, rssKb, failed, error } = await run.asked.ask({ milliseconds })
  if (error) {
    run.failure = [error, run.asked.complaint].filter(Boolean).join(': ')
    return
  }
  run.read += times.length
  run.spent += sum(times.map(([, ms]) => ms))
  Object.assign(run, { rssKb, failed })
  if (!keep) return
  for (const [page, ms] of times) run.times[page].push(ms)
  run.cpuMs += cpuMs
}

/** A page's time is the lower quartile of its times: what else a shared machine does only ever adds. CPU time is the mean of a round. */
async function rowOf({ contender, times, cpuMs, rssKb, failed }, megabytes, python) {
  const typical = times.map(lowerQuartile)
  return {
    name: contender.name,
    kind: contender.kind,
    version: versionOf(contender, python),
    medianMs: median(typical),
    meanMs: mean(typical),
    slowestMs: Math.max(...typical),
    megabytesPerSecond: megabytes / (sum(typical) / 1000),
    cpuMs: (cpuMs / times.flat().length) * times.length,
    rssMb: rssKb / 1024,
    importMs: contender.python ? undefined : await importTime(contender),
    rounds: times.flat().length / times.length,
    failed,
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

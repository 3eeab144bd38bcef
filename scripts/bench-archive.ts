/**
 * Measures a batch over a generated WARC and checks that it can be trusted: every page comes out with the text of its UTF-8 original, ten
 * kills with -9 leave no trace in the output, two workers gain what two processes that share nothing gain, memory does not grow with the input.
 *
 *   npm run build && npm run bench:archive -- [--pages 20000] [--small 2000] [--runs 3] [--kills 10] [--seed N] [--keep]
 *
 * What two cores of this machine can give is measured beside it, by two processes that share nothing: virtual cores are often less than two.
 *
 * Exits with 1 where a figure is below its aim.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract'
import type { PageRecord } from '../src/model/record'
import { type FixturePage, fixturePages } from './archive/fixture-pages'

const AIMS = { memory: 1.3 }

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    small: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '3' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    cli: { type: 'string', default: 'dist/cli.js' },
    keep: { type: 'boolean', default: false },
  },
})
const [pages, small, runs, kills] = [values.pages, values.small, values.runs, values.kills].map(Number) as [number, number, number, number]
const cli = resolve(values.cli)
if (!existsSync(cli)) throw new Error(`${cli} is not there: npm run build`)
const root = mkdtempSync(join(tmpdir(), 'tinbai-bench-'))
const canConfine = spawnSync('taskset', ['--version']).status === 0

/** Source: proc(5), fields 4, 14, 15 and 24 of /proc/PID/stat; a tick is 10 ms and a page 4096 bytes on every Linux Node runs on. */
interface Process {
  pid: number
  parent: number
  mb: number
  cpu: number
}

function processOf(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return [{ pid: Number(pid), parent: fields[1]!, cpu: (fields[11]! + fields[12]!) / 100, mb: (fields[21]! * 4096) / 1e6 }]
  } catch {
    return []
  }
}

/** A process and all below it. */
function tree(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .flatMap(processOf)
  const below = (pid: number): Process[] => all.filter(({ parent }) => parent === pid).flatMap(child => [child, ...below(child.pid)])
  return [...all.filter(({ pid }) => pid === root), ...below(root)]
}

interface Run {
  seconds: number
  /** Peak of all its processes together, sampled ten times a second. */
  mb: number
  /** Processor seconds of the main process and of its workers. */
  main: number
  workers: number
  code: number | null
}

interface How {
  more?: string[]
  /** Ends it with -9 after so many seconds. */
  kill?: number
  /** Keeps all its processes on the first core. */
  oneCore?: boolean
}

async function batch(warc: string, out: string, jobs: number, { more = [], kill, oneCore = false }: How = {}): Promise<Run> {
  const began = performance.now()
  const command = [process.execPath, cli, 'extract', warc, '-o', out, '-j', String(jobs), '-q', ...more]
  const [program, ...args] = oneCore ? ['taskset', '-c', '0', ...command] : command
  const child = spawn(program!, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  let mb = 0
  const cpu = new Map<number, number>()
  const sampling = setInterval(() => {
    const processes = tree(child.pid!)
    mb = Math.max(
      mb,
      processes.reduce((sum, one) => sum + one.mb, 0),
    )
    for (const one of processes) cpu.set(one.pid, one.cpu)
  }, 100)
  const killing = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill * 1000)
  const [code] = await once(child, 'close')
  clearInterval(sampling)
  clearTimeout(killing)
  const all = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0)
  const main = cpu.get(child.pid!) ?? 0
  return { seconds: (performance.now() - began) / 1000, mb, main, workers: all - main, code }
}

const CALIBRATION_SECONDS = 6

/** Pages a second of so many processes together that share nothing. */
async function apart(processes: number): Promise<number> {
  const rates = Array.from({ length: processes }, async () => {
    const child = spawn(process.execPath, ['bench/speed/take-turns.mjs', 'tinbai', 'fixtures'], { stdio: ['pipe', 'pipe', 'inherit'] })
    for (const seconds of [CALIBRATION_SECONDS / 2, CALIBRATION_SECONDS]) child.stdin.write(`{"milliseconds":${seconds * 1000}}\n`)
    child.stdin.end()
    const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
    if (code !== 0) throw new Error('take-turns failed')
    const { times } = JSON.parse(printed.trim().split('\n').at(-1)!) as { times: [page: number, ms: number][] }
    return (1000 * times.length) / times.reduce((sum, [, ms]) => sum + ms, 0)
  })
  return (await Promise.all(rates)).reduce((sum, rate) => sum + rate, 0)
}

async function makeWarc(name: string, count: number): Promise<string> {
  const file = join(root, name)
  const child = spawn(process.execPath, ['scripts/run.mjs', 'make-warc', file, '--pages', String(count)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('make-warc failed')
  return file
}

const ADDRESSES = new Set(['url', 'src', 'site'])

/** All words of a record, without addresses: those name the page's encoding. */
function words(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(words).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, inner]) => (ADDRESSES.has(name) ? '' : words(inner)))
    .join('\n')
}

const outcome = (result: { status: string; article?: unknown; because?: string }) =>
  result.status === 'article' ? words(result.article) : String(result.because)

interface Difference {
  page: string
  encoding: string
  label: string
  url: string
}

/** Compares every record with what the page's UTF-8 original gives. */
async function compare(output: string): Promise<{ records: number; differences: Difference[]; encodings: Map<string, number> }> {
  const originals = new Map<string, FixturePage>(fixturePages('fixtures').map(page => [page.name, page]))
  const expected = new Map<string, string>()
  const differences: Difference[] = []
  const encodings = new Map<string, number>()
  let records = 0
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const record = JSON.parse(line) as PageRecord
    records++
    const url = record.origin.url ?? ''
    const [name, encoding, label] = /^http:\/\/[^/]+\/(.+)\/([^/]+)\/([^/]+)\/\d+\.aspx$/u.exec(url)?.slice(1) ?? []
    const page = originals.get(name ?? '')
    if (!page || !encoding || !label) throw new Error(`no original for ${url || line.slice(0, 200)}`)
    encodings.set(encoding, (encodings.get(encoding) ?? 0) + 1)
    if (!expected.has(page.name))
      expected.set(page.name, outcome(extract(page.html, { url, ...(record.origin.captured && { captured: record.origin.captured }) })))
    if (outcome(record) !== expected.get(page.name)) differences.push({ page: page.name, encoding, label, url })
  }
  return { records, differences, encodings }
}

/** A small generator, so that a seed repeats the moments of the kills. Source: mulberry32. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

let failed = false
const show = (name: string, figure: string, good = true) => {
  failed ||= !good
  console.log(`${good ? ' ' : '!'} ${name.padEnd(44)} ${figure}`)
}

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}, ${process.platform}`,
)
const large = await makeWarc('large.warc.gz', pages)
const little = await makeWarc('little.warc.gz', small)
console.log(`  ${pages} pages, ${(statSync(large).size / 1e6).toFixed(1)} MB packed`)

const at = (name: string) => join(root, name)
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

// Alternately, so that whatever else the machine does slows both alike.
const ones: Run[] = []
const twos: Run[] = []
const confined: Run[] = []
const cores: number[] = []
for (let run = 0; run < runs; run++) {
  for (const [name, jobs, list, how] of [
    ['one', 1, ones, {}],
    ['two', 2, twos, {}],
    ['confined', 1, confined, { oneCore: true }],
  ] as const) {
    if (list === confined && !canConfine) continue
    const out = at(name)
    rmSync(out, { recursive: true, force: true })
    list.push(await batch(large, out, jobs, how))
  }
  const alone = await apart(1)
  cores.push((await apart(2)) / alone)
}
const load = loadavg().map(one => one.toFixed(1))
const [one, two] = [median(ones.map(({ seconds }) => seconds)), median(twos.map(({ seconds }) => seconds))]
const rates = (list: readonly Run[]) => list.map(({ seconds }) => (pages / seconds).toFixed(0)).join(', ')
const perPage = (list: readonly Run[]) =>
  `${((1000 * median(list.map(({ main }) => main))) / pages).toFixed(2)} ms main, ${((1000 * median(list.map(({ workers }) => workers))) / pages).toFixed(2)} ms workers`
const well = (list: readonly Run[]) => list.every(({ code }) => code === 0)
show('load over 1, 5 and 15 minutes', load.join(', '))
show('pages/s with one worker, median', `${(pages / one).toFixed(0)} (${rates(ones)})`, well(ones))
show('pages/s with two workers, median', `${(pages / two).toFixed(0)} (${rates(twos)})`, well(twos))
show('processor time a page, one worker', perPage(ones))
show('processor time a page, two workers', perPage(twos))
if (canConfine) {
  const alone = median(confined.map(({ seconds }) => seconds))
  show('pages/s with one worker on one core, median', `${(pages / alone).toFixed(0)} (${rates(confined)})`, well(confined))
  // Beside one worker the reader and the collector already run on a second core: this is what the second core gives in all.
  show('two workers on two cores against all on one', (alone / two).toFixed(2))
} else console.log('  skipped: one worker on one core: no taskset here')
show('two processes that share nothing against one', `${median(cores).toFixed(2)} (${cores.map(one => one.toFixed(2)).join(', ')})`)
const bound = median(cores)
show('two workers against one', `${(one / two).toFixed(2)}, aim ≥ ${bound.toFixed(2)}`, one / two >= bound)

const peak = Math.max(...twos.map(({ mb }) => mb))
const less = await batch(little, at('little'), 2)
show(`peak memory, ${pages} pages`, `${peak.toFixed(0)} MB`)
show(`peak memory, ${small} pages`, `${less.mb.toFixed(0)} MB`)
show('memory, large against small', `${(peak / less.mb).toFixed(2)}, aim ≤ ${AIMS.memory}`, peak / less.mb <= AIMS.memory)

const whole = at('two/large.warc.gz.jsonl')
const same = (a: string, b: string) => readFileSync(a).equals(readFileSync(b))
show(
  'one and two workers write the same bytes',
  String(same(whole, at('one/large.warc.gz.jsonl'))),
  same(whole, at('one/large.warc.gz.jsonl')),
)

const { records, differences, encodings } = await compare(whole)
show('records', `${records} of ${pages}, ${encodings.size} encodings`, records === pages)
show('text as in the UTF-8 original', `${records - differences.length} of ${records}`, differences.length === 0)
for (const [encoding, count] of [...encodings].sort()) {
  const wrong = differences.filter(one => one.encoding === encoding)
  show(`  ${encoding}`, `${count - wrong.length} of ${count}`, wrong.length === 0)
  const names = new Map<string, Difference[]>()
  for (const one of wrong) names.set(one.page, [...(names.get(one.page) ?? []), one])
  for (const [name, list] of names) console.log(`      ${name}: ${list.length}, e.g. ${list[0]!.url}`)
}

const next = random(Number(values.seed))
const moments: string[] = []
for (let done = 0; done < kills; done++) {
  const moment = (0.2 + next() * 1.6) * (two / kills)
  moments.push(moment.toFixed(1))
  await batch(large, at('killed'), 2, { more: ['--resume'], kill: moment })
}
const last = await batch(large, at('killed'), 2, { more: ['--resume'] })
const killed = at('killed/large.warc.gz.jsonl')
show(
  `killed ${kills} times and resumed: same bytes`,
  `${existsSync(killed) && same(whole, killed)} (seed ${values.seed}, after ${moments.join(', ')} s; last run ${last.seconds.toFixed(1)} s)`,
  existsSync(killed) && same(whole, killed),
)

if (values.keep) console.log(`  ${root}`)
else rmSync(root, { recursive: true })
process.exitCode = failed ? 1 : 0

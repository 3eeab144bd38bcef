/**
 * `normalize` on clean and on dirty text beside ftfy and underthesea, each in its own process and in one run: megabytes of UTF-8 a second of
 * processor time, and how many times as fast. Node and Python time only the call. `node bench/text/normalizing.mjs`; peers that Python has not are left out.
 */
import { spawnSync } from 'node:child_process'
import { bundleSubjects } from './bundle-subjects.mjs'

const { tinbai, vietnameseSentences } = await bundleSubjects(new URL('../../node_modules/.cache/subjects.mjs', import.meta.url))

const clean = vietnameseSentences(600)
/** Every twelfth word in NFD, with an Icelandic đ, a hidden space, a caron, a no-break space behind it. */
let count = 0
const spoilt = word => {
  count += 1
  switch (count % 12) {
    case 0:
      return word.normalize('NFD')
    case 3:
      return word.replaceAll('đ', 'ð').replaceAll('Đ', 'Ð')
    case 5:
      return `${word.slice(0, 2)}\u200b${word.slice(2)}`
    case 7:
      return word.replaceAll('ă', 'ǎ')
    case 9:
      return `${word}\u00a0`
    default:
      return word
  }
}
const dirty = clean.map(line => line.split(' ').map(spoilt).join(' '))

const ROUNDS = 12
const megabytes = lines => Buffer.byteLength(lines.join('\n')) / 1e6

/** The best of rounds, line by line as texts come. */
function speed(lines, make) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage()
    for (const line of lines) make(line)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  return megabytes(lines) / best
}

const PEERS = {
  'ftfy fix_text': 'from ftfy import fix_text as make',
  'underthesea text_normalize': 'from underthesea import text_normalize as make',
}
const program = importing => `import json,sys,time
${importing}
lines=json.load(sys.stdin)
best=1e9
for _ in range(3):
    start=time.process_time()
    for line in lines: make(line)
    best=min(best,time.process_time()-start)
print(best)`

function peer(importing, lines) {
  const { status, stdout } = spawnSync(process.env.PYTHON ?? 'python3', ['-c', program(importing)], { input: JSON.stringify(lines) })
  return status === 0 ? megabytes(lines) / Number(stdout) : undefined
}

const ALL = { tone: 'old', repair: true, homoglyphs: true, mojibake: true, escapes: true }
const ours = {
  'tinbai normalize': {},
  "tinbai, tone: 'old'": { tone: 'old' },
  'tinbai, all options': ALL,
}
const rows = [
  ...Object.entries(ours).map(([name, options]) => [
    name,
    ...[clean, dirty].map(lines => speed(lines, text => tinbai.normalize(text, options))),
  ]),
  ...Object.entries(PEERS).map(([name, importing]) => [name, ...[clean, dirty].map(lines => peer(importing, lines))]),
]
const all = rows.find(([name]) => name === 'tinbai, all options')
const shown = value => (value === undefined ? 'not installed' : value < 10 ? value.toFixed(1) : value.toFixed(0))
console.log(
  '| library | clean, MB/s | dirty, MB/s | all options of ours are so many times as fast, clean and dirty |\n| --- | --- | --- | --- |',
)
for (const [name, onClean, onDirty] of rows) {
  const ratio = Object.hasOwn(PEERS, name) && onClean ? `${shown(all[1] / onClean)} and ${shown(all[2] / onDirty)}` : ''
  console.log(`| ${name} | ${shown(onClean)} | ${shown(onDirty)} | ${ratio} |`)
}

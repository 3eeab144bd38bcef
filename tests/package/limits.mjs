// What the package costs who installs it: run by .ci/run in the folder it is installed in. Prints, then judges.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The longest importing may take, cold, on a machine that starts Node in START_MS; a slower or busier one gets as much more. */
const IMPORT_MS = 80
const START_MS = 40
const RUNS = 15
/** All that `npm install tinbai` puts into node_modules, in bytes. */
const INSTALLED_BYTES = 30e6

const run = script => execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
const importing = () => Number(run(`const start = performance.now(); await import('tinbai'); console.log(performance.now() - start)`))
const starting = () => {
  const start = performance.now()
  run('')
  return performance.now() - start
}
const bytesOf = path => {
  const entry = statSync(path)
  return entry.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0) : entry.size
}

const [{ size, unpackedSize, files }] = JSON.parse(readFileSync(process.argv[2], 'utf8'))
// In turns, so that what else the machine does falls on both.
const times = Array.from({ length: RUNS }, () => ({ start: starting(), import: importing() }))
const best = key => Math.min(...times.map(time => time[key]))
const allowed = IMPORT_MS * Math.max(1, best('start') / START_MS)
const installed = bytesOf('node_modules')

console.log(`download: ${size} bytes, unpacked ${unpackedSize} bytes in ${files.length} files`)
console.log(`installed with its dependencies: ${(installed / 1e6).toFixed(1)} MB (limit ${INSTALLED_BYTES / 1e6} MB)`)
for (const [bytes, name] of readdirSync('node_modules')
  .flatMap(name =>
    name.startsWith('@') ? readdirSync(join('node_modules', name)).map(own => join(name, own)) : name.startsWith('.') ? [] : [name],
  )
  .map(name => [bytesOf(join('node_modules', name)), name])
  .sort(([a], [b]) => b - a)
  .slice(0, 8))
  console.log(`  ${name} ${(bytes / 1e6).toFixed(1)} MB`)
console.log(
  `import 'tinbai', cold: best of ${RUNS} ${best('import').toFixed(0)} ms; Node starts in ${best('start').toFixed(0)} ms (limit here ${allowed.toFixed(0)} ms)`,
)
const broken = [
  installed > INSTALLED_BYTES && 'the package and its dependencies are larger than they may be',
  best('import') > allowed && 'the package loads slower than it may',
].filter(Boolean)
for (const why of broken) console.error(why)
process.exitCode = broken.length === 0 ? 0 : 1

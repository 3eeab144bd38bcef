// What the package weighs and how long it takes to load: run by .ci/run beside the installed package. Prints, then judges.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const UNPACKED_BYTES = 400_000
// 60 ms is the aim on a quiet machine; a shared one is allowed four times that.
const IMPORT_MS = 250

const [{ unpackedSize, files }] = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const script = `const start = performance.now(); await import('tinbai'); console.log(performance.now() - start)`
const runs = Array.from({ length: 9 }, () =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
)
const [best, median] = [0, 4].map(at => runs.toSorted((a, b) => a - b)[at])

console.log(`unpacked: ${unpackedSize} bytes in ${files.length} files (limit ${UNPACKED_BYTES})`)
console.log(`import 'tinbai', cold: best ${best.toFixed(0)} ms, median ${median.toFixed(0)} ms (aim 60, limit ${IMPORT_MS})`)
const broken = [
  unpackedSize > UNPACKED_BYTES && 'the package is larger than it may be',
  best > IMPORT_MS && 'the package loads slower than it may',
].filter(Boolean)
for (const why of broken) console.error(why)
process.exitCode = broken.length === 0 ? 0 : 1

// What a person sees when something throws: run by .ci/run in the folder the package is installed in.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const LONGEST_LINE = 300

function said(program, ...flags) {
  writeFileSync('throws.mjs', program)
  const { status, stderr } = spawnSync(process.execPath, [...flags, 'throws.mjs'], { encoding: 'utf8' })
  assert.equal(status, 1)
  for (const line of stderr.split('\n')) assert.ok(line.length <= LONGEST_LINE, `a line of ${line.length} characters: ${line.slice(0, 80)}`)
  return stderr
}

// A wrong argument: which, and the line of the program that passed it, before any of ours.
const wrong = said("import { extract } from 'tinbai'\n\nconst read = page => extract(page)\nread(undefined)\n")
assert.match(wrong, /throws\.mjs:3\n.*extract\(page\)/)
assert.match(wrong, /TypeError: tinbai: input must be a string, a Uint8Array or an ArrayBuffer, not undefined\n {4}at read .*throws\.mjs:3/)

// What throws within: functions and lines of the package, and of its source where maps are read.
const within = "import { extract } from 'tinbai'\n\nextract('<p>', { parser: () => { throw new Error('mine') } })\n"
assert.match(said(within), /at extractPage \(.*node_modules\/tinbai\/dist\/[\w-]+\.js:\d+:\d+\)/)
assert.match(said(within, '--enable-source-maps'), /at extractPage \(.*node_modules\/tinbai\/src\/extract-page\.ts:\d+:\d+\)/)
console.log('stack traces: passed')

// What is in the package: run by .ci/run in the folder it is installed in.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve('node_modules/tinbai')
const read = path => readFileSync(join(root, path), 'utf8')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
const manifest = JSON.parse(read('package.json'))

for (const field of ['repository', 'homepage', 'bugs', 'author', 'license', 'keywords', 'description']) assert.ok(manifest[field], field)

// Code and maps: every module has a map that holds its source, and no line is longer than a person reads.
const LONGEST_LINE = 2000
const modules = files.filter(file => /^dist\/[^/]+\.js$/.test(file))
assert.ok(modules.length > 10)
for (const file of modules) {
  assert.match(read(file), /\n\/\/# sourceMappingURL=\S+\.js\.map\s*$/, file)
  const { sources, sourcesContent } = JSON.parse(read(`${file}.map`))
  assert.equal(sourcesContent?.length ?? 0, sources.length, file)
  for (const text of sourcesContent ?? []) assert.equal(typeof text, 'string', file)
  const longest = Math.max(
    ...read(file)
      .split('\n')
      .map(line => line.length),
  )
  assert.ok(longest <= LONGEST_LINE, `${file}: a line of ${longest} characters`)
}

// Declarations: each leads to the source it was written from, and imports nothing that is not there.
const declarations = files.filter(file => file.endsWith('.d.ts'))
assert.ok(declarations.length > 10)
for (const file of declarations.filter(file => file.startsWith('dist/'))) {
  const { sources } = JSON.parse(read(`${file}.map`))
  for (const source of sources) assert.ok(existsSync(join(root, dirname(file), source)), `${file}: ${source}`)
  for (const [, specifier] of read(file).matchAll(/(?:from|import\() ?'(\.[^']*)'/g)) {
    assert.ok(specifier.endsWith('.js'), `${file}: ${specifier}`)
    assert.ok(existsSync(join(root, dirname(file), specifier.replace(/\.js$/, '.d.ts'))), `${file}: ${specifier}`)
  }
}

// Pages: what the README and the documentation link to is in the package; links shown as code are examples.
const prose = path =>
  read(path)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
for (const file of ['README.md', ...files.filter(file => /^docs\/.*\.md$/.test(file))])
  for (const [, target] of prose(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g))
    assert.ok(existsSync(join(root, dirname(file), target)), `${file} links to ${target}, which is not in the package`)

console.log(`${modules.length} modules, ${declarations.length} declarations: passed`)

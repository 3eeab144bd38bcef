// Gives each entry of dist/ a CommonJS door. `x.cjs` requires `x.js`: Node 20.19 and later require ES modules, so a CommonJS program
// runs the very modules an ES module runs, and the package ships them once. `x.d.cts` points to `x.d.ts` in the same way.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const dist = resolve(process.argv[2] ?? 'dist')
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

for (const { require: door } of Object.values(exports)) {
  if (door === undefined) continue
  const name = door.replace(/^\.\/dist\/|\.cjs$/g, '')
  const values = await import(pathToFileURL(join(dist, `${name}.js`)).href)
  const types = [
    `export type * from './${name}.js' with { 'resolution-mode': 'import' }`,
    `type E = typeof import('./${name}.js', { with: { 'resolution-mode': 'import' } })`,
    `export declare const ${Object.keys(values)
      .map(value => `${value}: E['${value}']`)
      .join(', ')}`,
  ]
  writeFileSync(join(dist, `${name}.cjs`), `module.exports = require('./${name}.js')\n`)
  writeFileSync(join(dist, `${name}.d.cts`), `${types.join('\n')}\n`)
}

// Gives each entry of dist/ a CommonJS door. `x.cjs` requires `x.js`: Node 20.19 and later require ES modules, so a CommonJS program
// runs the very modules an ES module runs, and the package ships them once. `x.d.cts` points to the ES module's declarations in the same way.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

for (const { import: module, require: door } of Object.values(exports)) {
  if (door === undefined) continue
  const values = await import(pathToFileURL(resolve(module.default)).href)
  const beside = path => `./${relative(dirname(door.default), path)}`
  const types = beside(module.types).replace(/\.d\.ts$/, '.js')
  const declarations = [
    `export type * from '${types}' with { 'resolution-mode': 'import' }`,
    `type Module = typeof import('${types}', { with: { 'resolution-mode': 'import' } })`,
    ...Object.keys(values).map(name => `export declare const ${name}: Module['${name}']`),
  ]
  writeFileSync(door.default, `module.exports = require('${beside(module.default)}')\n`)
  writeFileSync(join(door.types), `${declarations.join('\n')}\n`)
}

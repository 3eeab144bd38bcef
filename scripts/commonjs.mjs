// Gives each entry of dist/ a CommonJS door: `x.cjs` requires `x.js`, and `x.d.cts` says what `x.d.ts` says. Node 20.19 and later
// require ES modules, so a CommonJS program runs the very modules an ES module runs, and the package ships them once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = process.argv[2] ?? 'dist'
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

for (const { require: door } of Object.values(exports)) {
  if (door === undefined) continue
  const name = door.default.replace(/^\.\/dist\/|\.cjs$/g, '')
  writeFileSync(join(dist, `${name}.cjs`), `'use strict'\nmodule.exports = require('./${name}.js')\n`)
}

for (const file of readdirSync(dist).filter(name => name.endsWith('.d.ts'))) {
  const types = readFileSync(join(dist, file), 'utf8')
  writeFileSync(join(dist, file.replace(/\.d\.ts$/, '.d.cts')), types.replace(/(from '\.\/[^']+)\.js'/g, "$1.cjs'"))
}

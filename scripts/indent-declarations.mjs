// Declarations come indented by four spaces a level, which is a tenth of their size: a tab says the same.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const dist = resolve(process.argv[2] ?? 'dist')
for (const name of readdirSync(dist).filter(name => name.endsWith('.d.ts'))) {
  const file = join(dist, name)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^(?: {4})+/gm, spaces => '\t'.repeat(spaces.length / 4)),
  )
}

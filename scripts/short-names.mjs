// Gives the shared chunks of dist/ names of a letter or two: a hash serves caches, and a package has none; each import says the name again.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = process.argv[2] ?? 'dist'
const files = readdirSync(dist)
const chunks = files.filter(file => /^[A-Z0-9]{8}\.js$/.test(file)).sort()
const shortOf = new Map(chunks.map((file, i) => [file, `${i.toString(36)}.js`]))
for (const file of files.filter(name => name.endsWith('.js'))) {
  const path = join(dist, file)
  const code = readFileSync(path, 'utf8').replace(/\.\/([A-Z0-9]{8}\.js)/g, (whole, chunk) =>
    shortOf.has(chunk) ? `./${shortOf.get(chunk)}` : whole,
  )
  writeFileSync(path, code)
  if (shortOf.has(file)) renameSync(path, join(dist, shortOf.get(file)))
}

/** Part of check-regexes.mjs: records each `new RegExp` with where it was called, while the library in FOLDER loads and reads FIXTURES. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, fixtures] = process.argv.slice(2)
const seen = new Map()
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [pattern, flags], newTarget) {
    const regex = Reflect.construct(target, [pattern, flags], newTarget)
    const caller = new Error().stack.split('\n').find(line => line.includes('/src/'))
    const at = /\((?:file:\/\/)?(.+?:\d+):\d+\)|at (?:file:\/\/)?(\/.+?:\d+):\d+$/.exec(caller ?? '')
    if (at) seen.set(`${regex}`, { source: regex.source, flags: regex.flags, at: at[1] ?? at[2] })
    return regex
  },
})

const { extract } = await import(pathToFileURL(join(folder, 'index.mjs')).href)
await import(pathToFileURL(join(folder, 'search.mjs')).href)
for (const name of readdirSync(fixtures, { recursive: true }).filter(name => basename(name) === 'page.html')) {
  const html = readFileSync(join(fixtures, name), 'utf8')
  extract(html)
  // The other door: the same page as lines.
  extract(html.replaceAll(/<[^<>]*>/g, '\n'), { input: 'text' })
}
process.stdout.write(JSON.stringify([...seen.values()]))

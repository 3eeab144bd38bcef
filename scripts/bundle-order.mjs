/**
 * Writes src/in-order.ts anew: tables and engine of `extract` in the order in which their bundle for browsers packs best. A compressor looks back 32 kB, so
 * that what is alike has to stand together. Modules are moved about at random, none before what it imports, and a move that packs no worse is kept:
 * `npm run build && node scripts/bundle-order.mjs [seconds]` (default 120). The longer the better; nothing but the size hangs on it.
 *
 * What is packed are the built files, as a bundler puts them together: modules that other entries share stand in a file of their own before all others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const seconds = Number(process.argv[2] ?? 120)
const TARGET = `${root}src/in-order.ts`

const bundle = async file => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { extract } from '${file}'`, resolveDir: root },
    absWorkingDir: root,
    outfile: 'core.js',
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    sourcemap: 'external',
    charset: 'utf8',
    platform: 'browser',
    external: ['unorm', 'node:*'],
    logLevel: 'error',
  })
  const textOf = end => outputFiles.find(({ path }) => path.endsWith(end)).text
  return { code: textOf('.js'), map: JSON.parse(textOf('.map')), metafile }
}
const { code, map } = await bundle('./dist/index.js')
const { metafile } = await bundle('./src/extract.ts')

// What each module adds to the bundle: from its first mapping to the next module's.
const lineStarts = [0]
for (const line of code.split('\n')) lineStarts.push(lineStarts.at(-1) + line.length + 1)
const places = []
eachMapping(new TraceMap(map), ({ source, generatedLine, generatedColumn }) => {
  if (source) places.push({ at: lineStarts[generatedLine - 1] + generatedColumn, source })
})
places.sort((a, b) => a.at - b.at)
const texts = new Map()
for (let i = 0; i < places.length; ) {
  const { source } = places[i]
  let next = i + 1
  while (next < places.length && places[next].source === source) next++
  texts.set(source, (texts.get(source) ?? '') + code.slice(i === 0 ? 0 : places[i].at, places[next]?.at ?? code.length))
  i = next
}

// The built file that has the engine, and what of it in-order.ts lists.
const sourcesOf = file => JSON.parse(readFileSync(`${root}dist/${file}`, 'utf8')).sources.map(source => source.replace(/^(?:\.\.\/)+/, ''))
const own = readdirSync(`${root}dist`)
  .filter(file => file.endsWith('.js.map'))
  .map(sourcesOf)
  .find(sources => sources.includes('src/engine/read-page.ts'))
const isListed = file => /^src\/(?:data|engine)\//.test(file) && own.includes(file)

const imports = new Map(
  [...texts.keys()].map(file => [file, (metafile.inputs[file]?.imports ?? []).map(({ path }) => path).filter(path => texts.has(path))]),
)
const importers = new Map([...texts.keys()].map(file => [file, []]))
for (const [file, list] of imports) for (const path of list) importers.get(path).push(file)

/** All modules in the order in which a bundler writes them: those of other files first, one that is not listed before the first that imports it. */
function written(order) {
  const found = new Set([...texts.keys()].filter(file => !own.includes(file)))
  const add = file => {
    if (found.has(file)) return
    for (const path of imports.get(file)) add(path)
    found.add(file)
  }
  for (const file of [...order, ...texts.keys()]) add(file)
  return [...found].map(file => texts.get(file)).join('')
}
const packed = order => gzipSync(written(order), { level: 9 }).length
const random = below => Math.floor(Math.random() * below)
/** A few neighbours at another place that lies behind all they import and before all that imports them; undefined where there is none. */
function moved(order) {
  const from = random(order.length)
  const some = order.slice(from, from + 1 + (Math.random() < 0.3 ? random(4) : 0))
  const rest = [...order.slice(0, from), ...order.slice(from + some.length)]
  const place = new Map(rest.map((file, at) => [file, at]))
  const behind = some.flatMap(file => imports.get(file)).flatMap(file => place.get(file) ?? [])
  const before = some.flatMap(file => importers.get(file)).flatMap(file => place.get(file) ?? [])
  const least = Math.max(0, ...behind.map(at => at + 1))
  const most = Math.min(rest.length, ...before)
  if (least > most) return undefined
  const at = least + random(most - least + 1)
  return [...rest.slice(0, at), ...some, ...rest.slice(at)]
}

let best = [...texts.keys()].filter(isListed)
let size = packed(best)
console.log(`${best.length} of ${texts.size} modules, ${size} bytes packed`)
for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
  const order = moved(best)
  const now = order && packed(order)
  if (!order || now > size) continue
  best = order
  size = now
}
console.log(`${size} bytes in the order found`)
const before = readFileSync(TARGET, 'utf8')
const header = before.match(/^\/\*\*[\s\S]*?\*\/\n/)[0]
// What was listed and is not moved stands at the head.
const others = [...before.matchAll(/import '\.\/(.*)'/g)].map(([, path]) => `src/${path}.ts`).filter(file => !isListed(file))
const listed = [...others, ...best].map(file => `import '${file.replace(/^src\/(.*)\.ts$/, './$1')}'`)
writeFileSync(TARGET, `${header}\n${listed.join('\n')}\n`)

/**
 * npm run fetch:benchmarks: the public benchmarks, as `bench:accuracy --corpus benchmarks` reads them: a folder a set, a page in NAME.html.gz,
 * what people marked in NAME.gold.json. Archives that are at hand already are handed over as files; others are downloaded.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readArguments } from '../lib/arguments.mjs'

/** The commits whose layout this reads, so that two people measure the same. */
const SOURCES = {
  scrapinghub: {
    archive: 'https://codeload.github.com/scrapinghub/article-extraction-benchmark/tar.gz/2970837a314db67cf8200cb2cc28cbdb55a221ff',
    licence: 'MIT',
    read: readScrapinghub,
  },
  trafilatura: {
    archive: 'https://codeload.github.com/adbar/trafilatura/tar.gz/0aed37328fdf21e9b5ec49153dafdd591ed2a869',
    licence: 'the pages belong to their authors, the annotations come under the project’s licence',
    read: readTrafilatura,
  },
}

const readJson = file => JSON.parse(readFileSync(file, 'utf8'))
const nameOf = text => text.replace(/[^\p{L}\p{N}.-]+/gu, '_').slice(0, 100)

/** `ground-truth.json`: the body of each page of `html/`. */
function* readScrapinghub(folder) {
  for (const [id, { articleBody, url }] of Object.entries(readJson(join(folder, 'ground-truth.json')))) {
    const packed = readFileSync(join(folder, 'html', `${id}.html.gz`))
    yield { packed, gold: { id, url, status: 'article', bodyOnly: true, lead: null, body: [articleBody] } }
  }
}

/** `tests/evaldata.json`: for each page of `tests/cache` or `tests/eval`, pieces that belong to its text and pieces that do not. */
function* readTrafilatura(folder) {
  for (const [url, page] of Object.entries(readJson(join(folder, 'tests/evaldata.json')))) {
    const file = ['cache', 'eval'].map(name => join(folder, 'tests', name, page.file)).find(existsSync)
    if (file === undefined) continue
    const pieces = { with: page.with, without: page.without }
    yield { packed: gzipSync(readFileSync(file)), gold: { id: nameOf(page.file), url, status: 'article', bodyOnly: true, pieces } }
  }
}

async function archiveOf(name, given) {
  if (given !== undefined) return given
  console.error(`${name}: ${SOURCES[name].archive} …`)
  const response = await fetch(SOURCES[name].archive)
  if (!response.ok) throw new Error(`${SOURCES[name].archive}: ${response.status} ${response.statusText}`)
  const file = join(mkdtempSync(join(tmpdir(), 'tinbai-benchmark-')), `${name}.tar.gz`)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

function unpack(file) {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-benchmark-'))
  execFileSync('tar', ['-xzf', file, '-C', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  // One folder named by the commit, as the host packs it; or none.
  const inside = readdirSync(folder)
  return { folder, top: inside.length === 1 ? join(folder, inside[0]) : folder }
}

async function fetchSet(name, { given, out }) {
  const { folder, top } = unpack(await archiveOf(name, given))
  const target = join(out, name)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  let pages = 0
  for (const { packed, gold } of SOURCES[name].read(top)) {
    writeFileSync(join(target, `${nameOf(gold.id)}.html.gz`), packed)
    writeFileSync(join(target, `${nameOf(gold.id)}.gold.json`), JSON.stringify(gold))
    pages++
  }
  rmSync(folder, { recursive: true })
  if (pages === 0) throw new Error(`${name}: no page in the archive is both there and annotated; its layout has changed`)
  console.log(`${target}: ${pages} pages (${SOURCES[name].licence})`)
}

const values = readArguments(
  {
    out: { type: 'string', default: 'benchmarks' },
    set: { type: 'string', multiple: true },
    scrapinghub: { type: 'string' },
    trafilatura: { type: 'string' },
  },
  'usage: npm run fetch:benchmarks -- [--set SET]… [--scrapinghub FILE.tar.gz] [--trafilatura FILE.tar.gz] [--out DIR]',
)
try {
  for (const name of values.set ?? Object.keys(SOURCES)) {
    if (!(name in SOURCES)) throw new Error(`no benchmark ${name}; there are ${Object.keys(SOURCES).join(', ')}`)
    await fetchSet(name, { given: values[name], out: values.out })
  }
} catch (error) {
  const { message, cause } = error
  console.error(`${message}${cause ? `: ${cause.code ?? cause.message}` : ''}`)
  process.exitCode = 1
}

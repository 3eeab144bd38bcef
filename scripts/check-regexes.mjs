/**
 * Looks for catastrophic backtracking in every regex of src/: literals as they stand in the files, and those put together at run time, which
 * are caught while the library is loaded and reads the fixtures. recheck says which can be slow; each of those is then run on its own attack,
 * because only time tells whether an engine minds. What is slow alone is no fault where its input is always short: every attack that works is
 * put into every place a stranger's text can stand in, and the whole library must read it in time.
 *
 *   node scripts/check-regexes.mjs           slow regexes with file:line, attack and time, and where one reaches; ends with 1 if one does
 *   node scripts/check-regexes.mjs --json    the same as JSON
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { check } from 'recheck'
import { build } from 'tsup'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
/** A linear regex takes about a millisecond for an attack of some ten thousand characters. */
const SLOW_MS = 150
const GIVE_UP_MS = 1000
const RECHECK_MS = 5000
/** Where recheck comes to no end (long alternations of names), these are tried: repeated to ATTACK_LENGTH, before something that fits nothing. */
const ATTACKS = [
  ' ',
  '\u00a0',
  '\n',
  'a',
  'A',
  'Ă',
  '1',
  '.',
  '-',
  '–',
  '/',
  ':',
  '(',
  '[',
  '"',
  '&',
  'a ',
  'A ',
  'Ông A ',
  '1/',
  '1 ',
  '1. ',
  '- ',
  '(a',
  ' (',
  ' /',
  'a: ',
  'ngày 1 ',
  'tin ',
  'by a ',
]
const ATTACK_LENGTH = 40_000

function literals() {
  const found = []
  for (const name of readdirSync(join(ROOT, 'src'), { recursive: true }).filter(name => name.endsWith('.ts'))) {
    const path = join(ROOT, 'src', name)
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
    const visit = node => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({ at: `${relative(ROOT, path)}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

const ENTRIES = { index: 'src/index.ts', text: 'src/text/index.ts', search: 'src/search/index.ts', english: 'src/english/index.ts' }

const buildInto = folder =>
  build({
    config: false,
    silent: true,
    entry: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(ROOT, file)])),
    outDir: folder,
    format: ['esm'],
    target: 'es2022',
    splitting: true,
    sourcemap: true,
    outExtension: () => ({ js: '.mjs' }),
  })

function node(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input, timeout: 600_000, maxBuffer: 64e6 })
  if (status !== 0) throw new Error(stderr || 'no end within ten minutes')
  return JSON.parse(stdout)
}

/** What `new RegExp` is called with while the library loads and reads every fixture. */
const made = folder =>
  node(['--enable-source-maps', join(ROOT, 'scripts/record-regexes.mjs'), folder, join(ROOT, 'fixtures')]).map(({ at, ...rest }) => ({
    ...rest,
    at: relative(ROOT, resolve(folder, at)),
  }))

const shown = ms => (Number.isFinite(ms) ? Math.round(ms) : `over ${GIVE_UP_MS}`)

/** Milliseconds of one search, Infinity past the patience. */
function timeOf({ source, flags }, attack) {
  const started = performance.now()
  try {
    vm.runInNewContext('new RegExp(source, flags).exec(attack)', { source, flags, attack }, { timeout: GIVE_UP_MS })
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Number.POSITIVE_INFINITY
    throw error
  }
  return performance.now() - started
}

function probe(regex, why) {
  for (const unit of ATTACKS) {
    const attack = `${unit.repeat(ATTACK_LENGTH / unit.length)}\u0000`
    const ms = timeOf(regex, attack)
    if (ms <= SLOW_MS) continue
    const pattern = `${JSON.stringify(unit)}.repeat(${Math.floor(ATTACK_LENGTH / unit.length)}) + '\\x00'`
    return { ...regex, verdict: 'offender', complexity: 'found by trial', attack: pattern, string: attack, ms: shown(ms) }
  }
  return { ...regex, verdict: 'tried', why }
}

async function judge(regex) {
  const { status, complexity, attack, error } = await check(regex.source, regex.flags, { timeout: RECHECK_MS })
  if (status === 'safe') return { ...regex, verdict: 'safe' }
  if (status === 'unknown') return probe(regex, error?.kind)
  const ms = timeOf(regex, attack.string)
  return {
    ...regex,
    verdict: complexity.type === 'exponential' || ms > SLOW_MS ? 'offender' : 'fast enough',
    complexity: complexity.type === 'exponential' ? 'exponential' : `polynomial, degree ${complexity.degree}`,
    attack: attack.pattern,
    string: attack.string,
    ms: shown(ms),
  }
}

async function audit(folder) {
  await buildInto(folder)
  const all = new Map()
  for (const regex of [...literals(), ...made(folder)]) {
    const key = `/${regex.source}/${regex.flags}`
    const same = all.get(key)
    if (same) same.at.push(regex.at)
    else all.set(key, { ...regex, at: [regex.at] })
  }
  const judged = []
  for (const regex of all.values()) judged.push(await judge(regex))
  const offenders = judged.filter(({ verdict }) => verdict === 'offender')
  const attacks = offenders.map(({ string }) => string)
  const { places, slow } = node([join(ROOT, 'scripts/attack-library.mjs'), folder], JSON.stringify(attacks))
  return {
    checked: judged.length,
    tried: judged.filter(({ verdict }) => verdict === 'tried').length,
    places,
    offenders: offenders.map(({ at, source, flags, complexity, attack, string, ms }) => ({
      at,
      source,
      flags,
      complexity,
      attack,
      characters: string.length,
      ms,
      reaches: slow.filter(one => one.attack === string).map(({ place, ms }) => `${place}: ${ms} ms`),
    })),
  }
}

const folder = mkdtempSync(join(ROOT, 'node_modules/.regexes-'))
const result = await audit(folder).finally(() => rmSync(folder, { recursive: true }))
const { checked, tried, places, offenders } = result
const reaching = offenders.filter(({ reaches }) => reaches.length > 0)
if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 1))
else {
  for (const { at, source, flags, complexity, attack, characters, ms, reaches } of offenders)
    console.log(
      `${at.join(', ')}\n  /${source}/${flags}\n  ${complexity}: ${ms} ms for ${characters} characters: ${attack}\n  ${
        reaches.length > 0 ? `reaches ${reaches.join('; ')}` : `its input is short wherever it comes from (${places} places tried)`
      }`,
    )
  console.log(`${checked} regexes, ${offenders.length} slow, ${reaching.length} of them reached; ${tried} were judged by trial alone`)
}
process.exit(reaching.length > 0 ? 1 : 0)

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Audit {
  checked: number
  places: number
  offenders: { at: string[]; source: string; attack: string; reaches: string[] }[]
}

// Minutes of work: npm run audit:regexes runs it, the ordinary tests say that they do not.
it.skipIf(!process.env.REGEX_AUDIT)(
  'no attack on a regex makes the library slow, wherever its text stands (only with REGEX_AUDIT=1: it takes minutes)',
  { timeout: 1_500_000 },
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-regexes.mjs', '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64e6,
    })
    expect(stdout, stderr).not.toBe('')
    const { checked, places, offenders } = JSON.parse(stdout) as Audit
    expect(checked).toBeGreaterThan(100)
    expect(places).toBeGreaterThan(40)
    const reached = offenders.filter(({ reaches }) => reaches.length > 0)
    expect(reached.map(({ at, attack, reaches }) => `${at.join(', ')} attacked by ${attack}: ${reaches.join('; ')}`)).toEqual([])
  },
)

it('the audit sees a regex that backtracks', { timeout: 60_000 }, () => {
  const program = `import { check } from 'recheck'; process.stdout.write((await check('^(a+)+$', '')).status)`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })).toBe('vulnerable')
})

it('the attack sees a library that is slow in one place', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-attack-'))
  try {
    const wait = 'const until = Date.now() + 450; while (Date.now() < until);'
    writeFileSync(
      join(folder, 'index.mjs'),
      `export const extract = page => { if (String(page).includes('<figcaption>attack')) { ${wait} } return { trace: [] } }`,
    )
    const calls = (names: string[]) => names.map(name => `export const ${name} = () => []`).join('\n')
    const text = 'normalize foldText sentences syllables vietnameseScore detectLegacy decodeLegacy encodeLegacy legacyCharsetOfFont'
    writeFileSync(join(folder, 'text.mjs'), calls(text.split(' ')))
    writeFileSync(join(folder, 'search.mjs'), calls(['eventDates', 'documentNumbers', 'parseQuery', 'toSearchDocument']))
    writeFileSync(join(folder, 'english.mjs'), 'export const english = {}')
    const stdout = execFileSync(process.execPath, ['scripts/attack-library.mjs', folder], {
      cwd: root,
      input: '["attack"]',
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout).slow.map(({ place }: { place: string }) => place)).toEqual(['figcaption'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

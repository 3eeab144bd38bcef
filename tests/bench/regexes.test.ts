import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Audit {
  checked: number
  unknown: { at: string[]; source: string; attack: string }[]
  gone: { source: string }[]
}

// Minutes of work on every core: npm run audit:regexes runs it, the ordinary tests say that they do not.
it.skipIf(!process.env.REGEX_AUDIT)(
  'no regex backtracks for longer than known, and none known is mended (only with REGEX_AUDIT=1: it takes minutes)',
  { timeout: 900_000 },
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-regexes.mjs', '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64e6,
    })
    expect(stdout, stderr).not.toBe('')
    const { checked, unknown, gone } = JSON.parse(stdout) as Audit
    expect(checked).toBeGreaterThan(100)
    expect(unknown.map(({ at, source, attack }) => `${at.join(', ')} /${source}/ attacked by ${attack}`)).toEqual([])
    expect(gone).toEqual([])
  },
)

it('the audit sees a regex that backtracks', { timeout: 60_000 }, () => {
  const program = `import { check } from 'recheck'; process.stdout.write((await check('^(a+)+$', '')).status)`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })).toBe('vulnerable')
})

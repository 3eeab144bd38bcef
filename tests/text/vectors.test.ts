import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'

const VECTORS = '../shared/field/vietnamese/test_vectors.json'

it.skipIf(!existsSync(VECTORS))(
  'every vector of the field passes (skipped without ../shared)',
  () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'score:text'], { encoding: 'utf8' })
    expect(stdout).toMatch(/all\s+362\/362/)
    expect(status).toBe(0)
  },
  120_000,
)

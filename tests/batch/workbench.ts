import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import type { BatchOptions } from '../../src/batch/run-batch'

export const FAKE_WORKER = fileURLToPath(new URL('./fake-worker.mjs', import.meta.url))

const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tinbai-batch-'))
  made.push(path)
  return path
}

/** Files by name, in a folder of their own. */
export function files(texts: Record<string, string>, root = join(folder(), 'pages')): string {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

/** `count` pages, `001.html` on. */
export const many = (count: number, text = (number: number) => `<p>trang ${number}`): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${String(i + 1).padStart(3, '0')}.html`, text(i + 1)]))

export const options = (own: Partial<BatchOptions> & Pick<BatchOptions, 'inputs' | 'folder'>): BatchOptions => ({
  recipe: {},
  filter: {},
  resume: false,
  jobs: 2,
  seconds: 20,
  worker: FAKE_WORKER,
  signal: new AbortController().signal,
  ...own,
})

export const text = (path: string): string => readFileSync(path, 'utf8')

export const records = (
  path: string,
): { status: string; origin: Record<string, string>; error?: { code: string; message: string }; article?: { title: string } }[] =>
  text(path)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { Arrival, ReadOptions } from '../../src/archive'
import { readPages } from '../../src/archive'

/** A folder for one test file, gone after it. */
const root = mkdtempSync(join(tmpdir(), 'tinbai-archive-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let count = 0

/** Writes files into a new folder and gives its path. */
export function folderOf(files: Record<string, Uint8Array | string>): string {
  const folder = join(root, String(count++))
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const fileOf = (name: string, content: Uint8Array | string): string => join(folderOf({ [name]: content }), name)

export async function arrivals(input: string | string[], options?: ReadOptions): Promise<Arrival[]> {
  const all: Arrival[] = []
  for await (const arrival of readPages(input, options)) all.push(arrival)
  return all
}

/** An arrival in a line: `page URL text`, `failure CODE`, `failure CODE, ends`, `skipped REASON`. */
export const inShort = (arrival: Arrival): string =>
  arrival.kind === 'page'
    ? `page ${arrival.origin.url ?? arrival.origin.path ?? arrival.origin.input} ${/<p>(.*?)<\/p>/.exec(Buffer.from(arrival.bytes).toString())?.[1] ?? ''}`.trimEnd()
    : arrival.kind === 'failure'
      ? `failure ${arrival.error.code}${arrival.ends ? ', ends' : ''}`
      : `skipped ${arrival.because}`

export const shortly = async (input: string | string[], options?: ReadOptions): Promise<string[]> =>
  (await arrivals(input, options)).map(inShort)

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Byline } from '../../src/model/article'
import type { NoArticleReason } from '../../src/model/extraction'
import type { ExtractOptions } from '../../src/model/options'

/** What a reader takes from the page, written by hand before the engine read it. Body texts and captions as printed. */
export type Expected =
  | { status: 'no-article'; because: NoArticleReason }
  | {
      status: 'article'
      title: string
      kicker?: string
      section?: string[]
      lead?: string
      /** Every string of the body in reading order: paragraphs, headings, list items, table cells (or rows, as `cell | cell`). */
      body: string[]
      captions: { text?: string; credit?: string }[]
      bylines: Pick<Byline, 'name' | 'kind' | 'roles'>[]
      source?: string
      /** As `Moment.iso`; absent where the page prints none. */
      date?: string
      attachments: { name: string; url: string }[]
      language: string
    }

export interface Fixture {
  /** `platform/slug`. */
  name: string
  folder: string
  /** `page.html` for a page, `page.txt` for flattened text. */
  file: string
  bytes: Buffer
  options: ExtractOptions
  expected: Expected
}

interface SourceFile {
  url?: string
  captured?: string
  contentType?: string
  expected: Expected
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = `${ROOT}fixtures`

function readFixture(name: string): Fixture {
  const folder = `${FOLDER}/${name}`
  const file = existsSync(`${folder}/page.html`) ? 'page.html' : 'page.txt'
  const { url, captured, contentType, expected }: SourceFile = JSON.parse(readFileSync(`${folder}/source.json`, 'utf8'))
  const options = { ...(url ? { url } : {}), ...(captured ? { captured } : {}), ...(contentType ? { contentType } : {}) }
  return { name, folder, file, bytes: readFileSync(`${folder}/${file}`), options, expected }
}

const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

/** Every folder two below fixtures/ that says what is expected of it. */
export const fixtures: readonly Fixture[] = foldersOf(FOLDER)
  .flatMap(platform => foldersOf(`${FOLDER}/${platform}`).map(slug => `${platform}/${slug}`))
  .filter(name => existsSync(`${FOLDER}/${name}/source.json`))
  .map(readFixture)

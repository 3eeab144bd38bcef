import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/fixtures'

/** A block of code in the documentation. */
export interface Snippet {
  /** `docs/search.md:6` */
  name: string
  language: string
  code: string
}

const FENCE = /^( *)```(\S*)\n([\s\S]*?)^\1```$/gm

const inMarkdown = (file: string): Snippet[] => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(FENCE)].map(({ 2: language, 3: code, index }) => ({
    name: `${file}:${text.slice(0, index).split('\n').length}`,
    language: language!,
    code: code!,
  }))
}

/** Examples in docstrings are fenced as in Markdown, behind the comment's asterisks. */
const inDocstrings = (file: string): Snippet[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) =>
    [...comment.replace(/^ *\* ?/gm, '').matchAll(FENCE)].map(({ 2: language, 3: code }) => ({
      name: `${file}@${index}`,
      language: language!,
      code: code!,
    })),
  )

const below = (folder: string, end: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith(end) && !file.includes('node_modules'))
        .map(file => join(folder, file))
        .sort()
    : []

/** The site's guides are done as a reader does them, from an empty folder: site/tests/guides.test.ts. */
export const pages = ['README.md', 'CONTRIBUTING.md', ...below('docs', '.md')]

export const snippets: readonly Snippet[] = [...pages.flatMap(inMarkdown), ...below('src', '.ts').flatMap(inDocstrings)]

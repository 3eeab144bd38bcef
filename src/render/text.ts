import type { Article, Block, Byline, Cell, Figure, ListItem } from '../model/article'
import { documentLine } from './document-line'
import { type Labels, labelsFor } from './labels'
import { readableMoment } from './moment'
import { columns, printable, wrap } from './wrap'

/** What a stretch of the text is, for a terminal that sets them apart. */
export type Part = 'title' | 'heading' | 'lead' | 'meta' | 'caption'

export interface TextOptions {
  /** Columns to wrap to; without it a paragraph is one line. */
  width?: number
  /** Styles a stretch of finished lines, e.g. with ANSI codes; must not change its width. */
  paint?: (part: Part, text: string) => string
}

const BULLETS = ['•', '◦', '▪']

/** The names a reader sees, each once, in the order printed: `An Nhiên, TTXVN`. */
export const bylineNames = (bylines: readonly Byline[]): string => [...new Set(bylines.map(byline => byline.name))].join(', ')

export function figureLine({ images, caption, credit }: Figure, photo: string): string {
  const words = caption ?? images.map(image => image.alt).find(alt => alt !== undefined && alt !== '')
  const credited = credit === undefined ? '' : `(${photo}: ${credit})`
  return [words, credited].filter(Boolean).join(' ')
}

function listLines(items: readonly ListItem[], ordered: boolean, width: number | undefined, depth: number): string {
  return items
    .map((item, index) => {
      const mark = `${'  '.repeat(depth + 1)}${ordered ? `${index + 1}.` : BULLETS[depth % BULLETS.length]} `
      const own = wrap(item.text, width, mark, ' '.repeat(columns(mark)))
      return item.list === undefined ? own : `${own}\n${listLines(item.list.items, item.list.ordered, width, depth + 1)}`
    })
    .join('\n')
}

const cellText = (cell: Cell) => printable(cell.text).replace(/\s+/gu, ' ')
// A cell over several columns leaves the others empty; a page may claim any number.
const spread = (row: readonly Cell[]) =>
  row.flatMap(cell => [cellText(cell), ...new Array<string>(Math.max(0, Math.min(cell.colSpan ?? 1, 50) - 1)).fill('')])

/** In columns where the table fits the width, else a row a line with ` | ` between cells. */
function tableLines(rows: readonly (readonly Cell[])[], width: number | undefined): string {
  const cells = rows.map(spread)
  const count = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = new Array<number>(count).fill(0)
  for (const row of cells) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at]!, columns(cell))
  const fits = width !== undefined && widths.reduce((sum, one) => sum + one + 2, 0) <= width
  if (!fits) return cells.map(row => row.filter(cell => cell !== '').join(' | ')).join('\n')
  return cells.map(row => `  ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - columns(cell))).join('  ')}`.trimEnd()).join('\n')
}

function blockLines(block: Block, labels: Labels, { width, paint = (_, text) => text }: TextOptions): string {
  switch (block.type) {
    case 'paragraph':
      return wrap(block.text, width)
    case 'heading':
      return paint('heading', wrap(block.text, width))
    case 'list':
      return listLines(block.items, block.ordered, width, 0)
    case 'table':
      return [block.caption ? paint('caption', wrap(block.caption, width)) : '', tableLines(block.rows, width)].filter(Boolean).join('\n')
    case 'quote':
      return wrap(block.text, width, '  │ ')
    case 'figure': {
      const line = figureLine(block, labels.photo)
      return line === '' ? '' : paint('caption', wrap(line, width, '  ▸ ', '    '))
    }
    case 'embed':
      return paint('caption', wrap(`${block.title ?? labels[block.kind]} <${block.src}>`, width, '  ▸ ', '    '))
  }
}

/** The line under the title: names, then dates. */
function metaLine(article: Article, updated: string): string {
  const published = article.published && readableMoment(article.published)
  const modified = article.modified && `${updated} ${readableMoment(article.modified)}`
  return [bylineNames(article.bylines), [published, modified].filter(Boolean).join(', ')].filter(Boolean).join(' · ')
}

/** An article as a person reads it: section, kicker, title, names and dates, lead, body with captions set apart, source, attachments. */
export function renderText(article: Article, options: TextOptions = {}): string {
  const { width, paint = (_, text) => text } = options
  const labels = labelsFor(article.language)
  const set = (part: Part, text: string | undefined) => (text === undefined || text === '' ? '' : paint(part, wrap(text, width)))
  const head = [
    set('meta', article.section.join(' › ')),
    set('meta', article.kicker),
    set('title', article.title),
    set('meta', metaLine(article, labels.updated)),
    set('meta', documentLine(article)),
  ]
  const source =
    article.source && `${labels.source}: ${article.source.name}${article.source.url === undefined ? '' : ` <${article.source.url}>`}`
  const files = article.attachments.map(({ name, url }) => wrap(`${name} <${url}>`, width, '  • ', '    '))
  return [
    head.filter(Boolean).join('\n'),
    set('lead', article.lead),
    ...article.body.map(block => blockLines(block, labels, options)),
    set('meta', source),
    set('meta', article.tags?.length ? `${labels.tags}: ${article.tags.join(', ')}` : ''),
    files.length === 0 ? '' : `${labels.attachments}:\n${files.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

import type { Article, Block, Cell, Figure, ListItem } from '../model/article'
import { documentLine } from './document-line'
import { type Labels, labelsFor } from './labels'
import { destination, escapeLine, markedText } from './markdown-marks'
import { readableMoment } from './moment'
import { bylineNames } from './text'
import { imageUrl, linkUrl } from './url'

const BREAK = '\\\n'

const inline = (text: string) => escapeLine(text.replace(/\s+/gu, ' ').trim())
const emphasised = (text: string, mark: string) => (inline(text) === '' ? '' : `${mark}${inline(text)}${mark}`)
export const link = (text: string, url: string | undefined): string => {
  const safe = linkUrl(url)
  return safe === undefined ? inline(text) : `[${inline(text)}](${destination(safe)})`
}

function figure({ images, caption, credit }: Figure, photo: string): string {
  const pictures = images.flatMap(({ src, alt }) => {
    const safe = imageUrl(src)
    return safe === undefined ? [] : [`![${inline(alt ?? '')}](${destination(safe)})`]
  })
  const words = [caption === undefined ? '' : emphasised(caption, '*'), credit === undefined ? '' : inline(`(${photo}: ${credit})`)]
    .filter(Boolean)
    .join(' ')
  return [...pictures, words].filter(Boolean).join('\\\n')
}

const list = (items: readonly ListItem[], ordered: boolean, indent: string): string =>
  items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- '
      const inner = indent + ' '.repeat(mark.length)
      const own = indent + mark + markedText(item.text, item.marks, BREAK).replaceAll('\n', `\n${inner}`)
      return item.list === undefined ? own : `${own}\n${list(item.list.items, item.list.ordered, inner)}`
    })
    .join('\n')

const cells = (row: readonly Cell[]) =>
  row.flatMap(cell => [
    markedText(cell.text, cell.marks, '<br>'),
    ...new Array<string>(Math.max(0, Math.min(cell.colSpan ?? 1, 50) - 1)).fill(''),
  ])

/** GFM tables have one header row, always: without one in the article it stays empty. */
function table(rows: readonly (readonly Cell[])[], header: number): string {
  const all = rows.map(cells)
  const count = all.reduce((most, row) => Math.max(most, row.length), 1)
  const [head, body] = header > 0 ? [all[0] ?? [], all.slice(1)] : [[], all]
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  // The head is as wide as the widest row, or what goes beyond it is lost; the other rows may be shorter.
  const whole = head.concat(new Array<string>(count - head.length).fill(''))
  return [line(whole), `|${' --- |'.repeat(count)}`, ...body.map(line)].join('\n')
}

function block(one: Block, labels: Labels): string {
  switch (one.type) {
    case 'paragraph':
      return markedText(one.text, one.marks, BREAK)
    case 'heading':
      return `${'#'.repeat(one.level)} ${markedText(one.text.replaceAll('\n', ' '), one.marks, ' ')}`
    case 'list':
      return list(one.items, one.ordered, '')
    case 'table':
      return [one.caption ? emphasised(one.caption, '*') : '', table(one.rows, one.header)].filter(Boolean).join('\n\n')
    case 'quote':
      return `> ${markedText(one.text, one.marks, BREAK).replaceAll('\n', '\n> ')}`
    case 'figure':
      return figure(one, labels.photo)
    case 'embed':
      return link(one.title ?? labels[one.kind], one.src)
  }
}

/** CommonMark with GFM tables. The lead is bold, captions are italic; addresses other than http(s), mailto, tel and ftp are left out. */
export function renderMarkdown(article: Article): string {
  const labels = labelsFor(article.language)
  const dates = [
    article.published && readableMoment(article.published),
    article.modified && `${labels.updated} ${readableMoment(article.modified)}`,
  ]
  const meta = [bylineNames(article.bylines), dates.filter(Boolean).join(', ')].filter(Boolean).join(' · ')
  const files = article.attachments.map(({ name, url }) => `- ${link(name, url)}`)
  return [
    inline(article.section.join(' › ')),
    article.kicker === undefined ? '' : emphasised(article.kicker, '*'),
    `# ${inline(article.title)}`,
    inline(meta),
    inline(documentLine(article)),
    article.lead === undefined
      ? ''
      : article.lead
          .split('\n')
          .map(line => emphasised(line, '**'))
          .join('\\\n'),
    ...article.body.map(one => block(one, labels)),
    article.source === undefined ? '' : `${labels.source}: ${link(article.source.name, article.source.url)}`,
    article.tags?.length ? inline(`${labels.tags}: ${article.tags.join(', ')}`) : '',
    files.length === 0 ? '' : `${labels.attachments}:\n\n${files.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

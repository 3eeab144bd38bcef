import type { Article, Block, Cell, Figure, ListItem, Mark } from '../model/article'
import { documentLine } from './document-line'
import { type Labels, labelsFor } from './labels'
import { type Piece, piecesOf } from './marked'
import { readableMoment } from './moment'
import { bylineNames } from './text'
import { imageUrl, linkUrl } from './url'

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute; control characters HTML does not allow are left out. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '').replace(/[&<>"']/gu, letter => REFERENCES[letter]!)

type Attributes = Record<string, string | number | undefined>

const attributes = (values: Attributes) =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')

const wrapIn = (tag: string, content: string, values: Attributes = {}) =>
  content === '' ? '' : `<${tag}${attributes(values)}>${content}</${tag}>`
const prose = (text: string) => escapeHtml(text).replaceAll('\n', '<br>')
const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
} as const satisfies Record<Exclude<Mark['type'], 'link'>, string>

function piece(one: Piece): string {
  if (typeof one === 'string') return prose(one)
  const inner = one.inner.map(piece).join('')
  if (one.mark.type !== 'link') return TAGS[one.mark.type] ? wrapIn(TAGS[one.mark.type], inner) : inner
  const href = linkUrl(one.mark.href)
  return href === undefined ? inner : wrapIn('a', inner, { href, rel: 'noopener nofollow' })
}

/** A text with its links and emphasis. */
const marked = ({ text, marks }: { text: string; marks?: readonly Mark[] }) => piecesOf(text, marks).map(piece).join('')
const linked = (text: string, url: string | undefined) => {
  const href = linkUrl(url)
  return href === undefined ? prose(text) : wrapIn('a', prose(text), { href, rel: 'noopener nofollow' })
}

function figure({ images, caption, credit }: Figure, photo: string): string {
  const pictures = images.flatMap(({ src, alt }) => {
    const safe = imageUrl(src)
    return safe === undefined ? [] : [`<img${attributes({ src: safe, alt: alt ?? '', loading: 'lazy' })}>`]
  })
  const credited = credit === undefined ? '' : wrapIn('small', escapeHtml(`${photo}: ${credit}`))
  return wrapIn('figure', pictures.join('') + wrapIn('figcaption', [prose(caption ?? ''), credited].filter(Boolean).join(' ')))
}

const list = (items: readonly ListItem[], ordered: boolean): string =>
  wrapIn(
    ordered ? 'ol' : 'ul',
    items.map(item => `<li>${marked(item)}${item.list === undefined ? '' : list(item.list.items, item.list.ordered)}</li>`).join(''),
  )

// HTML's own limits: a browser caps colspan at 1000 and rowspan at 65534.
const span = (value: number | undefined, most: number) => (value === undefined || value <= 1 ? undefined : Math.min(value, most))
const row = (cells: readonly Cell[], tag: 'td' | 'th') =>
  `<tr>${cells.map(cell => `<${tag}${attributes({ colspan: span(cell.colSpan, 1000), rowspan: span(cell.rowSpan, 65534) })}>${marked(cell)}</${tag}>`).join('')}</tr>`

function table(rows: readonly (readonly Cell[])[], header: number, caption: string): string {
  const head = rows.slice(0, header).map(cells => row(cells, 'th'))
  const body = rows.slice(header).map(cells => row(cells, 'td'))
  return wrapIn('table', wrapIn('caption', prose(caption)) + wrapIn('thead', head.join('')) + wrapIn('tbody', body.join('')))
}

function block(one: Block, labels: Labels): string {
  switch (one.type) {
    case 'paragraph':
      return wrapIn('p', marked(one))
    case 'heading':
      return wrapIn(`h${one.level}`, marked(one))
    case 'list':
      return list(one.items, one.ordered)
    case 'table':
      return table(one.rows, one.header, one.caption ?? '')
    case 'quote':
      return wrapIn('blockquote', wrapIn('p', marked(one)))
    case 'figure':
      return figure(one, labels.photo)
    case 'embed':
      return wrapIn('p', linked(one.title ?? labels[one.kind], one.src), { class: 'embed' })
  }
}

/**
 * One `<article>` of plain elements: no class but `kicker`, `section`, `byline`, `document`, `lead`, `source`, `tags`, `embed`, `attachments`, no style, no script.
 * Every string is escaped; links are http(s), mailto, tel, ftp or relative, images http(s), relative or bitmaps in `data:` addresses.
 */
export function renderHtml(article: Article): string {
  const labels = labelsFor(article.language)
  const time = (moment: Article['published']) =>
    moment === undefined ? '' : wrapIn('time', escapeHtml(readableMoment(moment)), { datetime: moment.iso })
  const modified = article.modified === undefined ? '' : `${escapeHtml(labels.updated)} ${time(article.modified)}`
  const meta = [escapeHtml(bylineNames(article.bylines)), [time(article.published), modified].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' · ')
  const header = [
    wrapIn('p', prose(article.section.join(' › ')), { class: 'section' }),
    wrapIn('p', prose(article.kicker ?? ''), { class: 'kicker' }),
    wrapIn('h1', prose(article.title)),
    wrapIn('p', meta, { class: 'byline' }),
    wrapIn('p', escapeHtml(documentLine(article)), { class: 'document' }),
  ]
  const files = article.attachments.map(({ name, url }) => wrapIn('li', linked(name, url)))
  const content = [
    wrapIn('header', header.filter(Boolean).join('\n')),
    wrapIn('p', prose(article.lead ?? ''), { class: 'lead' }),
    ...article.body.map(one => block(one, labels)),
    article.source === undefined
      ? ''
      : wrapIn('p', `${escapeHtml(labels.source)}: ${linked(article.source.name, article.source.url)}`, { class: 'source' }),
    wrapIn('p', article.tags?.length ? escapeHtml(`${labels.tags}: ${article.tags.join(', ')}`) : '', { class: 'tags' }),
    files.length === 0
      ? ''
      : wrapIn('section', `<p>${escapeHtml(labels.attachments)}:</p><ul>${files.join('')}</ul>`, { class: 'attachments' }),
  ]
  return `<article${attributes({ lang: article.language })}>\n${content.filter(Boolean).join('\n')}\n</article>\n`
}

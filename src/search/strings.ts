import type { Article, Block, ListItem } from '../model/article'

/** One of an article's strings and where it stands: `title`, `lead`, `body/3`, `body/5/items/0/list/1`, `body/2/rows/0/1`, `body/4/caption`. */
export interface ArticleString {
  in: string
  text: string
  kind: 'title' | 'lead' | 'heading' | 'text' | 'caption'
}

function ofItems(items: readonly ListItem[], path: string): ArticleString[] {
  return items.flatMap((item, i): ArticleString[] => [
    { in: `${path}/${i}`, text: item.text, kind: 'text' },
    ...(item.list ? ofItems(item.list.items, `${path}/${i}/list`) : []),
  ])
}

function ofBlock(block: Block, path: string): ArticleString[] {
  switch (block.type) {
    case 'list':
      return ofItems(block.items, `${path}/items`)
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [{ in: `${path}/caption`, text: block.caption, kind: 'caption' } as const]),
        ...block.rows.flatMap((row, r) =>
          row.map((cell, c): ArticleString => ({ in: `${path}/rows/${r}/${c}`, text: cell.text, kind: 'text' })),
        ),
      ]
    case 'figure':
      return block.caption === undefined ? [] : [{ in: `${path}/caption`, text: block.caption, kind: 'caption' }]
    case 'embed':
      return []
    case 'heading':
      return [{ in: path, text: block.text, kind: 'heading' }]
    default:
      return [{ in: path, text: block.text, kind: 'text' }]
  }
}

/** All strings a reader reads, in reading order: title, lead, then the body with its captions. */
export function articleStrings(article: Article): ArticleString[] {
  return [
    { in: 'title', text: article.title, kind: 'title' },
    ...(article.lead === undefined ? [] : [{ in: 'lead', text: article.lead, kind: 'lead' } as const]),
    ...article.body.flatMap((block, i) => ofBlock(block, `body/${i}`)),
  ]
}

function linesOfItems(items: readonly ListItem[]): string[] {
  return items.flatMap(item => [item.text, ...(item.list ? linesOfItems(item.list.items) : [])])
}

/** A block as plain text: list items and table rows on lines of their own, cells apart by ` | `; a figure has none, its caption is not running text. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return linesOfItems(block.items).join('\n')
    case 'table':
      return block.rows.map(row => row.map(cell => cell.text).join(' | ')).join('\n')
    case 'figure':
    case 'embed':
      return ''
    default:
      return block.text
  }
}

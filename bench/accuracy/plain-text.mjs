import { Parser } from 'htmlparser2'

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg'])
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark o:p q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/** The text of a peer's HTML: every element but inline ones ends a line, so that words of two paragraphs never run together. */
export function textOfHtml(html) {
  let text = ''
  let unread = 0
  const parser = new Parser({
    onopentag(name) {
      if (UNREAD.has(name)) unread++
      if (!INLINE.has(name)) text += '\n'
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread--
      if (!INLINE.has(name)) text += '\n'
    },
    ontext(data) {
      if (unread === 0) text += data
    },
  })
  parser.end(html)
  return text
}

const itemText = ({ text, list }) => [text, ...(list?.items ?? []).map(itemText)].join('\n')

const BLOCK_TEXT = {
  paragraph: block => block.text,
  heading: block => block.text,
  quote: block => block.text,
  list: block => block.items.map(itemText).join('\n'),
  table: block => block.rows.flatMap(row => row.map(cell => cell.text)).join('\n'),
  figure: () => '',
}

/** Lead and body of a tinbai article, without what belongs to figures. */
export const textOfArticle = ({ lead = '', body }) => [lead, ...body.map(block => BLOCK_TEXT[block.type](block))].join('\n')

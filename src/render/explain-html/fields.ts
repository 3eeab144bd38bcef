import type { Article, Byline, Moment } from '../../model/article'
import type { Decision } from '../../model/decision'
import { readableMoment } from '../moment'

/** Values of one field that are shown; a page may claim any number of captions. */
const MOST = 60

/** One field of an article as the page shows it: its values, and the decision each was read from, by its place in the trace. */
export interface Field {
  name: string
  values: { text: string; note?: string; at?: number }[]
  /** Values it has beyond those. */
  more: number
}

interface Value {
  text: string
  note?: string
  /** The words on the page it was read from. */
  raw: string
}

const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

const moment = (value: Moment | undefined): Value[] => (value === undefined ? [] : [{ text: readableMoment(value), raw: value.raw }])
const text = (value: string | undefined): Value[] => (value === undefined || value === '' ? [] : [{ text: value, raw: value }])
const byline = ({ name, kind, roles, raw }: Byline): Value => ({ text: name, note: [kind, ...roles].join(', '), raw })

/** What to show of an article, in the order a reader wants it, and as what the pieces behind it were kept. */
const FIELDS: readonly { name: string; as: readonly string[]; values(article: Article): Value[] }[] = [
  { name: 'Kicker', as: ['kicker'], values: ({ kicker }) => text(kicker) },
  { name: 'Title', as: ['title'], values: ({ title }) => text(title) },
  { name: 'Lead', as: ['lead'], values: ({ lead }) => text(lead) },
  { name: 'Published', as: ['date'], values: ({ published }) => moment(published) },
  { name: 'Modified', as: ['date'], values: ({ modified }) => moment(modified) },
  { name: 'Section', as: ['section'], values: ({ section }) => section.flatMap(text) },
  { name: 'By', as: ['byline'], values: ({ bylines }) => bylines.map(byline) },
  {
    name: 'Source',
    as: ['source', 'byline'],
    values: ({ source }) =>
      source === undefined ? [] : [{ text: source.name, ...(source.url !== undefined && { note: source.url }), raw: source.name }],
  },
  {
    name: 'Captions',
    as: ['caption'],
    values: ({ figures }) =>
      figures.flatMap(({ caption = '', credit }) =>
        caption === '' && credit === undefined
          ? []
          : [{ text: caption, ...(credit !== undefined && { note: `photo: ${credit}` }), raw: caption || credit! }],
      ),
  },
  {
    name: 'Attachments',
    as: ['attachment'],
    values: ({ attachments }) => attachments.map(({ name, url }) => ({ text: name, note: url, raw: name })),
  },
]

/** Where a value was read: a kept piece of that kind that has its words, else any kept piece that has; undefined where it stands on no piece. */
function placeOf(
  { raw }: Value,
  as: readonly string[],
  pieces: readonly { as: string; words: string; index: number }[],
): number | undefined {
  const wanted = bare(raw)
  if (wanted === '') return undefined
  // A long field is cut from several pieces, and the first of them is inside the field.
  const fits = ({ words }: { words: string }) => words !== '' && (words.includes(wanted) || (words.length > 20 && wanted.includes(words)))
  return (pieces.find(piece => as.includes(piece.as) && fits(piece)) ?? pieces.find(fits))?.index
}

/** The article's fields, those it has, each value with its place in the trace. */
export function fieldsOf(article: Article, trace: readonly Decision[]): Field[] {
  const pieces = trace.flatMap(({ verdict, as = '', text: words }, index) =>
    verdict === 'keep' ? [{ as, words: bare(words), index }] : [],
  )
  return FIELDS.map(({ name, as, values }) => {
    const all = values(article)
    const shown = all.slice(0, MOST).map(value => {
      const at = placeOf(value, as, pieces)
      return { text: value.text, ...(value.note !== undefined && { note: value.note }), ...(at !== undefined && { at }) }
    })
    return { name, values: shown, more: all.length - shown.length }
  }).filter(({ values }) => values.length > 0)
}

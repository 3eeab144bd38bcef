import { readFileSync } from 'node:fs'
import { english } from '../../src/english/index'
import type { Article } from '../../src/model/article'
import type { Entity } from '../../src/model/language'

export const KINDS: readonly Entity['kind'][] = ['person', 'organisation', 'place', 'date']

export type Marked = Pick<Entity, 'kind' | 'start' | 'end' | 'text' | 'iso'>

/** A paragraph of fixtures/english-entities with what a reader marked in it. */
export interface Paragraph {
  id: number
  text: string
  entities: Marked[]
}

export type SetName = 'seen' | 'held-out'

export const paragraphsOf = (set: SetName, root = '.'): Paragraph[] =>
  JSON.parse(readFileSync(`${root}/fixtures/english-entities/${set}.json`, 'utf8')) as Paragraph[]

/** An article that is this one paragraph. */
export const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  title: '',
  section: [],
  body: [{ type: 'paragraph', text }],
  figures: [],
  bylines: [],
  tags: [],
  attachments: [],
  language: 'en',
  ...more,
})

export interface Score {
  kind: Entity['kind']
  marked: number
  found: number
  right: number
  precision: number
  recall: number
  f1: number
}

export interface Comparison {
  id: number
  missed: Marked[]
  extra: Marked[]
}

const key = ({ kind, start, end }: Marked) => `${kind} ${start} ${end}`

/** What was missed and what was found too much in a paragraph, by kind and exact span. */
export function compare({ id, text, entities }: Paragraph): Comparison & { found: Entity[] } {
  const { entities: found } = english.annotate(articleOf(text))
  const wanted = new Set(entities.map(key))
  const got = new Set(found.map(key))
  return { id, found, missed: entities.filter(each => !got.has(key(each))), extra: found.filter(each => !wanted.has(key(each))) }
}

/** Exact-span figures by kind over paragraphs, each read as an article of its own. */
export function scoreOf(paragraphs: readonly Paragraph[]): { scores: Score[]; isos: { right: number; of: number }; wrong: Comparison[] } {
  const compared = paragraphs.map(compare)
  const scores = KINDS.map((kind): Score => {
    const marked = paragraphs.flatMap(p => p.entities).filter(each => each.kind === kind).length
    const found = compared.flatMap(c => c.found).filter(each => each.kind === kind).length
    const right = marked - compared.flatMap(c => c.missed).filter(each => each.kind === kind).length
    const precision = found === 0 ? 0 : right / found
    const recall = marked === 0 ? 0 : right / marked
    return { kind, marked, found, right, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  })
  const dates = paragraphs.flatMap((p, i) =>
    p.entities
      .filter(each => each.kind === 'date')
      .map(each => compared[i]!.found.find(other => key(other) === key(each))?.iso === each.iso),
  )
  return {
    scores,
    isos: { right: dates.filter(Boolean).length, of: dates.length },
    wrong: compared.filter(c => c.missed.length + c.extra.length > 0),
  }
}

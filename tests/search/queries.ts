import { encodeLegacy, foldText, normalize, sentences, vietnameseScore } from '../../src/text'
import type { JudgedPage } from './pages'

export type Typing = 'with marks' | 'without marks' | 'other tone style' | 'NFD' | 'TCVN3-typed'

export interface Query {
  typing: Typing
  from: 'title' | 'sentence'
  /** As it stands on the page. */
  plain: string
  /** As it is typed. */
  text: string
  /** Pages that have these words in title, lead or body, by the judgement of people, not of tinbai. */
  right: Set<string>
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function otherStyle(text: string): string {
  const old = normalize(text, { tone: 'old' })
  return old === text.normalize('NFC') ? normalize(text, { tone: 'new' }) : old
}

const TYPINGS: Record<Typing, (text: string) => string> = {
  'with marks': text => text,
  'without marks': text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  'other tone style': otherStyle,
  NFD: text => text.normalize('NFD'),
  'TCVN3-typed': text => encodeLegacy(text.replace(/[“”]/gu, '"'), 'tcvn3').view,
}

interface Candidate {
  from: 'title' | 'sentence'
  plain: string
}

/** Titles, and sentences of 20 to 300 characters, in Vietnamese. */
function candidates(pages: readonly JudgedPage[]): Candidate[] {
  const all = pages.flatMap(({ truth }): Candidate[] => {
    if (truth === undefined) return []
    const inside = truth.sentencesFrom.flatMap(text => sentences(text).map(sentence => sentence.text.replace(/\s+/gu, ' ')))
    const fit = inside.filter(text => text.length >= 20 && text.length <= 300)
    return [{ from: 'title', plain: truth.title.replace(/\s+/gu, ' ').trim() }, ...fit.map(plain => ({ from: 'sentence', plain }) as const)]
  })
  const seen = new Set<string>()
  return all.filter(({ plain }) => vietnameseScore(plain) > 0.5 && !seen.has(plain) && seen.add(plain))
}

const flat = (text: string) => foldText(text, 'ascii').replace(/\s+/gu, ' ')

/** `count` queries, an equal share of each typing, half of them titles; the same ones each time for the same pages. */
export function generateQueries(pages: readonly JudgedPage[], count: number): Query[] {
  const truths = pages.flatMap(({ id, truth }) => (truth ? [{ id, text: flat([truth.title, ...truth.sentencesFrom].join('\n')) }] : []))
  const next = random(20190729)
  const pool = candidates(pages)
    .map(candidate => ({ candidate, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ candidate }) => candidate)
  const share = Math.ceil(count / Object.keys(TYPINGS).length)
  return (Object.entries(TYPINGS) as [Typing, (text: string) => string][]).flatMap(([typing, type]) => {
    const usable = pool.filter(({ plain }) => typing !== 'other tone style' || type(plain) !== plain)
    const titles = usable.filter(({ from }) => from === 'title')
    const inside = usable.filter(({ from }) => from === 'sentence')
    const half = Math.min(titles.length, share >> 1)
    // A different stretch of the pool for each typing, so that the queries are not the same ones typed five times.
    const skip = Object.keys(TYPINGS).indexOf(typing) * half
    const pick = <T>(list: T[], size: number) =>
      Array.from({ length: Math.min(size, list.length) }, (_, i) => list[(skip + i) % list.length]!)
    return [...pick(titles, half), ...pick(inside, share - half)].map(({ from, plain }) => {
      const needle = flat(plain)
      return {
        typing,
        from,
        plain,
        text: type(plain),
        right: new Set(truths.filter(({ text }) => text.includes(needle)).map(({ id }) => id)),
      }
    })
  })
}

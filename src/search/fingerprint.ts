import { type Called, checkArticle, checkString, wrong } from '../arguments'
import type { Article } from '../model/article'
import { foldText } from '../text'
import { blockText } from './strings'

// SimHash (Charikar, STOC 2002; Manku, Jain and Das Sarma, WWW 2007): 64 bits over the text's runs of three words.
const RUN = 3
const BITS = 32
/** Fingerprints of one article differ in no more bits: its captures, its reposts under another headline, its copies with a paragraph cut. */
export const SAME_ARTICLE = 10

const WORD = /[\p{L}\p{N}]+/gu
/** A text of fewer words is known by its headline too. */
const FEW = 12

const wordsOf = (text: string): string[] => foldText(text, 'ascii').toLowerCase().match(WORD) ?? []

/** FNV-1a over UTF-16 code units, mixed as MurmurHash3 ends: each bit of the text moves half of all bits. */
function hash(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const runsOf = (words: readonly string[]) =>
  words.length <= RUN ? [words.join(' ')] : words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))

/** Half of the bits: each is what most runs have in its place. */
function half(runs: readonly string[], seed: number): string {
  const votes = new Int32Array(BITS)
  for (const run of runs) {
    const h = hash(run, seed)
    for (let bit = 0; bit < BITS; bit++) votes[bit]! += (h >>> bit) & 1 ? 1 : -1
  }
  let out = 0
  for (let bit = 0; bit < BITS; bit++) if (votes[bit]! > 0) out |= 1 << bit
  return (out >>> 0).toString(16).padStart(8, '0')
}

/**
 * What an article's text is like, in 16 hexadecimal digits: lead and body, without marks, case and punctuation; captions, names and, but for
 * the shortest, the headline do not count. Compare two with `fingerprintDistance`. Texts of less than about 60 words say too little to be told apart.
 * @throws TypeError where the article is not one.
 */
export function fingerprint(article: Article): string {
  checkArticle(article, fingerprint)
  const text = [article.lead ?? '', ...article.body.map(blockText)].join('\n')
  const said = wordsOf(text)
  // A notice that is only its attachment has its headline alone.
  const words = said.length < FEW ? [...wordsOf(article.title), ...said] : said
  const runs = [...new Set(runsOf(words))]
  return half(runs, 0x811c9dc5) + half(runs, 0x9e3779b9)
}

function bitsOf(value: string, name: string, called: Called): [number, number] {
  checkString(name, value, called)
  if (!/^[0-9a-f]{16}$/.test(value)) wrong(name, '16 hexadecimal digits', value, called)
  return [Number.parseInt(value.slice(0, 8), 16), Number.parseInt(value.slice(8), 16)]
}

function ones(bits: number): number {
  let n = 0
  for (let rest = bits; rest; rest &= rest - 1) n++
  return n
}

/**
 * In how many of 64 bits two fingerprints differ: 0 for the same text, about 32 for texts that have nothing to do with each other. Up to
 * `SAME_ARTICLE` it is one article.
 * @throws TypeError where one is no fingerprint.
 */
export function fingerprintDistance(a: string, b: string): number {
  const [a1, a2] = bitsOf(a, 'a', fingerprintDistance)
  const [b1, b2] = bitsOf(b, 'b', fingerprintDistance)
  return ones(a1 ^ b1) + ones(a2 ^ b2)
}

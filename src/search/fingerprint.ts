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

const PRIME = 0x01000193

/** FNV-1a over UTF-16 code units. */
function hash(word: string, seed: number): number {
  let h = seed
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), PRIME)
  return h
}

/** As MurmurHash3 ends: each bit moves half of all bits. */
function mixed(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Of each run of words a number, each once. */
function runsOf(words: readonly string[], seed: number): Set<number> {
  const hashes = words.map(word => hash(word, seed))
  const runs = new Set<number>()
  for (let i = 0; i < Math.max(1, hashes.length - RUN + 1); i++) {
    let run = seed
    for (let k = i; k < i + RUN && k < hashes.length; k++) run = mixed(Math.imul(run, PRIME) ^ hashes[k]!)
    runs.add(run)
  }
  return runs
}

/** Half of the bits: each is what most runs have in its place. */
function half(words: readonly string[], seed: number): string {
  const votes = new Int32Array(BITS)
  for (const run of runsOf(words, seed)) for (let bit = 0; bit < BITS; bit++) votes[bit]! += (run >>> bit) & 1 ? 1 : -1
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
  return half(words, 0x811c9dc5) + half(words, 0x9e3779b9)
}

/** The halves of a fingerprint, as numbers of 32 bits. */
export type Halves = readonly [number, number]

/** Undefined where the text is no fingerprint. */
export const halvesOf = (fingerprint: string): Halves | undefined =>
  /^[0-9a-f]{16}$/.test(fingerprint) ? [Number.parseInt(fingerprint.slice(0, 8), 16), Number.parseInt(fingerprint.slice(8), 16)] : undefined

function ones(bits: number): number {
  let n = 0
  for (let rest = bits; rest; rest &= rest - 1) n++
  return n
}

/** In how many bits two fingerprints differ, by their halves. */
export const bitsApart = (a: Halves, b: Halves): number => ones(a[0] ^ b[0]) + ones(a[1] ^ b[1])

function checked(value: string, name: string, called: Called): Halves {
  checkString(name, value, called)
  return halvesOf(value) ?? wrong(name, '16 hexadecimal digits', value, called)
}

/**
 * In how many of 64 bits two fingerprints differ: 0 for the same text, about 32 for texts that have nothing to do with each other. Up to
 * `SAME_ARTICLE` it is one article.
 * @throws TypeError where one is no fingerprint.
 */
export function fingerprintDistance(a: string, b: string): number {
  return bitsApart(checked(a, 'a', fingerprintDistance), checked(b, 'b', fingerprintDistance))
}

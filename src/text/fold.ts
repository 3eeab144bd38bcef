import { type Called, checkOneOf, checkString, checkWhole, wrong } from '../arguments'
import { DIRECTION, INVISIBLE, SPACES } from '../data/vietnamese/characters'
import { LATIN_FOLDS } from '../data/vietnamese/folding'
import { lazy, remember, words } from './lazy'
import { nfc, nfd } from './unicode-form'

/** `tone`: small letters without tones, ă â ê ô ơ ư đ kept. `ascii`: small letters without any mark, đ as d. */
export type FoldMode = 'tone' | 'ascii'

/** A folded text and the way back to its source. */
export interface Folded {
  /** The text folded. */
  text: string
  /** Two numbers a UTF-16 unit of `text`: start and end of its source in the text given in. Starts never fall; together they cover the source. */
  offsets: Uint32Array
}

const VOWEL_WITH_MARKS = /[aeiouy][\u0300-\u036f]+/g
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}+/gu
const HIDDEN = new RegExp(`[${INVISIBLE}${DIRECTION}\\u200c\\u200d]+`, 'g')
const SPACE = new RegExp(`[${SPACES}]`, 'g')
const LATIN = /^\p{Script=Latin}/u
/** What belongs to the letter before it: marks, invisible characters, and the later parts of a Korean syllable. */
const EXTENDS = new RegExp(`^[\\p{M}${INVISIBLE}${DIRECTION}\\u200c\\u200d\\u1160-\\u11ff]`, 'u')

const latinFolds = lazy(() => {
  const pairs = words(LATIN_FOLDS)
  return new Map(pairs.flatMap((letter, index) => (index % 2 === 0 ? [[letter, pairs[index + 1]!] as const] : [])))
})

/** One letter with its marks, folded; what is longer than letters are is not kept. */
function foldCluster(cluster: string, mode: FoldMode): string {
  return cluster.length < 8 ? folded[mode](cluster) : foldAfresh(cluster, mode)
}

const folded = { tone: remember(cluster => foldAfresh(cluster, 'tone')), ascii: remember(cluster => foldAfresh(cluster, 'ascii')) }

function foldAfresh(cluster: string, mode: FoldMode): string {
  const plain = nfd(cluster.replace(HIDDEN, '').replace(SPACE, ' ').toLowerCase())
  if (mode === 'tone') return nfc(plain.replace(VOWEL_WITH_MARKS, vowel => vowel.replace(TONES, '')))
  if (!LATIN.test(plain)) return nfc(plain)
  return Array.from(plain.replace(MARKS, ''), letter => latinFolds().get(letter) ?? letter).join('')
}

/** Letters below U+1F00 that fold to one unit; 0 sends a character the long way. Made at first use: 8 k entries a mode. */
const TABLE_SIZE = 0x1f00
const makeTable = (mode: FoldMode) =>
  Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
    const character = String.fromCharCode(code)
    if (EXTENDS.test(character) || (code >= 0x1100 && code < 0x1200)) return 0
    const made = foldAfresh(character, mode)
    return made.length === 1 ? made.charCodeAt(0) : 0
  })
const tables = { tone: lazy(() => makeTable('tone')), ascii: lazy(() => makeTable('ascii')) }

const extendsLetter = (code: number) => (code >= 0x300 && code < 0x370) || (code > 0x7f && EXTENDS.test(String.fromCodePoint(code)))

/** The end of the cluster that starts here. */
function clusterEnd(text: string, start: number): number {
  let end = start
  do end += text.codePointAt(end)! > 0xffff ? 2 : 1
  while (end < text.length && extendsLetter(text.codePointAt(end)!))
  return end
}

/** Units are made a string in pieces: a call takes only so many arguments. A longer cluster is added by itself. */
const CHUNK = 8192
const ROOM = 256
const stringOf = (units: Uint16Array, size: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[])

/** Folds the text; `span` hears of each folded unit's source. Invisible characters at the start belong to the first letter. */
function run(text: string, mode: FoldMode, span?: (start: number, end: number) => void): string {
  const table = tables[mode]()
  const units = new Uint16Array(CHUNK + ROOM)
  const { length } = text
  let done = ''
  let size = 0
  let from = 0
  let unit = table[text.charCodeAt(0)]
  for (let at = 0; at < length; ) {
    if (size >= CHUNK) {
      done += stringOf(units, size)
      size = 0
    }
    const next = at + 1 < length ? table[text.charCodeAt(at + 1)] : 1
    if (unit && next) {
      at += 1
      units[size++] = unit
      span?.(from, at)
      from = at
      unit = next
      continue
    }
    at = clusterEnd(text, at)
    const folded = foldCluster(text.slice(from, at), mode)
    if (folded.length > ROOM) {
      done += stringOf(units, size) + folded
      size = 0
    } else for (let index = 0; index < folded.length; index += 1) units[size++] = folded.charCodeAt(index)
    for (let index = 0; span && index < folded.length; index += 1) span(from, at)
    if (folded.length > 0) from = at
    unit = table[text.charCodeAt(at)]
  }
  return done + stringOf(units, size)
}

const MODES: readonly FoldMode[] = ['tone', 'ascii']

function check(text: string, mode: FoldMode, called: Called): void {
  checkString('text', text, called)
  if (mode !== 'tone' && mode !== 'ascii') checkOneOf('mode', mode, MODES, called)
}

/** The text folded for searching, without the way back. Same as `fold(text, mode).text`. */
export function foldText(text: string, mode: FoldMode): string {
  check(text, mode, foldText)
  return run(text, mode)
}

/** Folds a text for searching and keeps the way back to the source, across NFD, invisible characters and letters that become two. */
export function fold(text: string, mode: FoldMode): Folded {
  check(text, mode, fold)
  let offsets = new Uint32Array(2 * text.length + 16)
  let size = 0
  const folded = run(text, mode, (start, end) => {
    if (size === offsets.length) {
      const more = new Uint32Array(2 * size)
      more.set(offsets)
      offsets = more
    }
    offsets[size++] = start
    offsets[size++] = end
  })
  return { text: folded, offsets: offsets.slice(0, size) }
}

/** The source span `[start, end)` of the folded units `[from, to)`: what to highlight. */
export function sourceSpan(folded: Folded, from: number, to: number): [start: number, end: number] {
  const { offsets } = folded ?? {}
  if (!(offsets instanceof Uint32Array)) wrong('folded', 'what fold returned', folded, sourceSpan)
  checkWhole('from', from, 0, Number.MAX_SAFE_INTEGER, sourceSpan)
  checkWhole('to', to, 0, Number.MAX_SAFE_INTEGER, sourceSpan)
  if (!(to > from && 2 * to <= offsets.length)) throw new RangeError(`tinbai: there is no folded text at ${from}–${to}`)
  return [offsets[2 * from]!, offsets[2 * to - 1]!]
}

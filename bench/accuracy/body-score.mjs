import { mean } from '../lib/figures.mjs'

// Body F1 over runs of four words, each page weighing the same. Punctuation is no part of a word.
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
/** A letter to Unicode, an apostrophe to whoever typed it. */
const APOSTROPHE_LETTER = /ʼ/g
const RUN = 4

function wordsOf(text) {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .replace(APOSTROPHE_LETTER, "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  )
}

/** How often each run of four words stands in a text; a shorter text is one run. */
function runsOf(text) {
  const words = wordsOf(text)
  const counts = new Map()
  const last = words.length < RUN ? Math.min(words.length, 1) : words.length - RUN + 1
  for (let i = 0; i < last; i++) {
    const run = words.slice(i, i + RUN).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return { counts, total: last }
}

/** Precision and recall of `found` against `wanted`, 0 to 1. Nothing found where nothing is wanted is right. */
export function scoreBody(found, wanted) {
  const a = runsOf(found)
  const b = runsOf(wanted)
  let common = 0
  for (const [run, n] of a.counts) common += Math.min(n, b.counts.get(run) ?? 0)
  return {
    precision: a.total > 0 ? common / a.total : b.total > 0 ? 0 : 1,
    recall: b.total > 0 ? common / b.total : a.total > 0 ? 0 : 1,
  }
}

const plain = text => text.replace(/\s+/g, ' ').trim()

/** Shares, 0 to 1, of the pieces that belong to a text and are in it, and of those that do not and are not; as trafilatura's evaluation asks. */
export function scorePieces(found, { with: wanted, without: unwanted }) {
  const text = plain(found)
  const has = piece => text.includes(plain(piece))
  return { kept: wanted.filter(has).length / wanted.length, left: unwanted.filter(piece => !has(piece)).length / unwanted.length }
}

export const sameWords = (a, b) => wordsOf(a ?? '').join(' ') === wordsOf(b ?? '').join(' ')

/** Means over pages; F1 is that of mean precision and mean recall. */
export function summarise(pages) {
  const precision = mean(pages.map(page => page.precision))
  const recall = mean(pages.map(page => page.recall))
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

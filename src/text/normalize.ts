import { type Called, checkString } from '../arguments'
import { CLEAN } from '../data/vietnamese/characters'
import type { NormalizeOptions } from '../model/options'
import { type Loss, lossesOf } from './losses'
import { checkNormalizeOptions } from './normalize-options'
import { type Change, Revision } from './revision'
import { characters } from './steps/characters'
import { clusters } from './steps/clusters'
import { escapes } from './steps/escapes'
import { dStrokes, homoglyphs, wrongMarks } from './steps/lookalikes'
import { mojibake } from './steps/mojibake'
import { tones } from './steps/tones'

/** A text put right, and what was done to it. */
export interface Normalized {
  /** The text, as `normalize` returns it. */
  text: string
  /** What was done, one record a code, in order of the first place. */
  changes: Change[]
  /** What was lost before and cannot be restored, one record a code. */
  losses: Loss[]
}

/** One pass over text of these characters costs about what the runtime's own `normalize` takes to say that nothing is to do. */
const UNCLEAN = new RegExp(`[^${CLEAN}]`)
/** A repair can make another one possible (a hidden hyphen gone, a tone is next to its letter). */
const MAX_ROUNDS = 8
const NONE: NormalizeOptions = Object.freeze({})

const asksMore = ({ tone = 'preserve', repair, homoglyphs, mojibake, escapes }: NormalizeOptions): boolean =>
  tone !== 'preserve' || !!(repair || homoglyphs || mojibake || escapes)

function pass(revision: Revision, options: NormalizeOptions): void {
  if (options.escapes) escapes(revision)
  if (options.mojibake) mojibake(revision)
  if (UNCLEAN.test(revision.text)) {
    characters(revision)
    clusters(revision)
  }
  if (UNCLEAN.test(revision.text)) {
    dStrokes(revision)
    wrongMarks(revision, options.homoglyphs ?? false)
  }
  if (options.homoglyphs) homoglyphs(revision)
  tones(revision, options)
}

function revise(text: string, options: NormalizeOptions, tracked: boolean): Revision {
  const revision = new Revision(text, tracked)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = revision.text
    pass(revision, options)
    if (revision.text === before) break
  }
  return revision
}

/** Options that were found right: the same object comes with each of a page's texts. */
const right = new WeakSet<NormalizeOptions>()

function check(text: string, options: NormalizeOptions, called: Called): void {
  checkString('text', text, called)
  if (options === NONE || right.has(options)) return
  checkNormalizeOptions('options', options, called)
  right.add(options)
}

/**
 * Puts broken Vietnamese characters right: NFC, tone order, controls, invisible characters, odd spaces, look-alikes of đ. More on request, see
 * the options. Idempotent; text with nothing to do comes back as it is.
 * @throws TypeError where `text` is no string or an option is wrong: it names the option.
 */
export function normalize(text: string, options: NormalizeOptions = NONE): string {
  check(text, options, normalize)
  return asksMore(options) || UNCLEAN.test(text) ? revise(text, options, false).text : text
}

/**
 * `normalize`, and the record of what it did and what it could not do.
 * @throws TypeError as `normalize`.
 */
export function normalizeWithReport(text: string, options: NormalizeOptions = NONE): Normalized {
  check(text, options, normalizeWithReport)
  const { text: done, changes } = revise(text, options, true)
  return { text: done, changes, losses: lossesOf(done) }
}

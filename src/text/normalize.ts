import { type Called, checkString } from '../arguments'
import { CLEAN } from '../data/vietnamese/characters'
import type { NormalizeOptions } from '../model/options'
import { type Loss, lossesOf } from './losses'
import { checkNormalizeOptions } from './normalize-options'
import { type Change, Revision } from './revision'
import { characters, hasDirections } from './steps/characters'
import { clusters } from './steps/clusters'
import { escapes } from './steps/escapes'
import { dStrokes, homoglyphs, wrongMarks } from './steps/lookalikes'
import { halfMisread, mojibake } from './steps/mojibake'
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

/** Steps that read the text as a whole: what one place shows is true of the others. */
function ofText(revision: Revision, options: NormalizeOptions): void {
  if (options.escapes) escapes(revision)
  if (options.mojibake) mojibake(revision)
}

/** Steps that look no further than a line. */
function ofLine(revision: Revision, options: NormalizeOptions): void {
  if (UNCLEAN.test(revision.text)) characters(revision)
  if (UNCLEAN.test(revision.text)) clusters(revision)
  if (UNCLEAN.test(revision.text)) {
    dStrokes(revision)
    wrongMarks(revision, options.homoglyphs ?? false)
  }
  if (options.homoglyphs) homoglyphs(revision)
  tones(revision, options)
}

function revise(text: string, options: NormalizeOptions): Revision {
  const revision = new Revision(text, true)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = revision.text
    ofText(revision, options)
    ofLine(revision, options)
    if (revision.text === before) break
  }
  return revision
}

/**
 * What has none of the characters outside of plain Vietnamese that any step but a few looks for: `&`, `\\` and `%` begin escapes, `Ã` is half a letter, and a
 * capital with a small letter behind it, both marked, are two bytes of UTF-8 to Mac Roman.
 */
const NOT_PLAIN = /[^\t\n\r\x20-\x24\x27-\x5b\x5d-\x7eÀ-ÂÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]|[À-ÂÈ-ÊÌÍÒ-ÕÙÚ][à-ãè-êìíò-õùú]/

/** One round over a text or over one of its lines. `plain`: the text has nothing for the steps that read it as a whole. */
function once(text: string, options: NormalizeOptions, plain: boolean): string {
  const revision = new Revision(text, false)
  if (plain && options.mojibake) halfMisread(revision)
  // On a plain line the other steps find nothing.
  if (plain || ((options.homoglyphs || options.repair) && !NOT_PLAIN.test(revision.text))) tones(revision, options)
  else ofLine(revision, options)
  return revision.text
}

/** As `revise`, letter by letter, without the record of what was done: line by line, those alone that have something to do. */
function revised(text: string, options: NormalizeOptions): string {
  const whole = !!(options.escapes || options.mojibake)
  const more = asksMore(options)
  /** Lines no step changed before, as long as the same steps are taken. */
  let settled = new Set<string>()
  let wasPlain = false
  let done = text
  for (let n = 0; n < MAX_ROUNDS; n += 1) {
    const before = done
    const plain = whole && !NOT_PLAIN.test(before)
    if (plain !== wasPlain) settled = new Set()
    wasPlain = plain
    if (whole && !plain) {
      const revision = new Revision(before, false)
      ofText(revision, options)
      done = revision.text
    }
    if (done.includes('\n') && !hasDirections(done)) {
      const lines = done.split('\n')
      for (const [at, line] of lines.entries()) {
        if (!(more || UNCLEAN.test(line)) || settled.has(line)) continue
        lines[at] = once(line, options, plain)
        if (lines[at] === line) settled.add(line)
      }
      done = lines.join('\n')
    } else done = once(done, options, plain)
    if (done === before) break
  }
  return done
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
  return asksMore(options) || UNCLEAN.test(text) ? revised(text, options) : text
}

/**
 * `normalize`, and the record of what it did and what it could not do.
 * @throws TypeError as `normalize`.
 */
export function normalizeWithReport(text: string, options: NormalizeOptions = NONE): Normalized {
  check(text, options, normalizeWithReport)
  const { text: done, changes } = revise(text, options)
  return { text: done, changes, losses: lossesOf(done) }
}

import { type Called, checkString } from '../arguments'
import { CLEAN } from '../data/vietnamese/characters'
import type { NormalizeOptions } from '../model/options'
import { eachWordOf } from './each-word'
import { lazy } from './lazy'
import { type Loss, lossesOf } from './losses'
import { HAS } from './marked-words'
import { checkNormalizeOptions } from './normalize-options'
import { type Change, Revision } from './revision'
import { hasDirections } from './steps/characters'
import { escapes } from './steps/escapes'
import { dStrokes, homoglyphs, wrongMarks, wrongMarksTrusting } from './steps/lookalikes'
import { halfMisread, mojibake } from './steps/mojibake'
import { settle } from './steps/settle'
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

/** What the steps that are asked for look for in words. */
const wantedBy = ({ tone = 'preserve', repair, homoglyphs, mojibake }: NormalizeOptions): number =>
  HAS.dStroke |
  HAS.notVietnamese |
  (mojibake ? HAS.halfMisread : 0) |
  (homoglyphs ? HAS.misdrawn | HAS.lookalike : 0) |
  (repair ? HAS.vowelsTogether | HAS.tonedConsonant : 0) |
  (tone === 'preserve' ? 0 : HAS.toneChoice)

/** Steps that read the text as a whole: what one place shows is true of the others. */
function ofText(revision: Revision, options: NormalizeOptions): void {
  if (options.escapes) escapes(revision)
  if (options.mojibake) mojibake(revision)
}

/** Steps that look no further than a line. */
function ofLine(revision: Revision, options: NormalizeOptions): void {
  if (UNCLEAN.test(revision.text)) {
    settle(revision)
    eachWordOf(revision, dStrokes)
    eachWordOf(revision, options.homoglyphs ? wrongMarksTrusting : wrongMarks)
  }
  if (options.homoglyphs) homoglyphs(revision)
  tones(revision, options)
}

function revise(text: string, options: NormalizeOptions): Revision {
  const revision = new Revision(text, true, wantedBy(options))
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
const NOT_PLAIN = /[^\t\n\r\x20-\x24\x27-\x5b\x5d-\x7eÀ-ÂÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/
const [ODD, CAPITAL, SMALL] = [1, 2, 3]
const plainness = lazy(() =>
  Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const letter = String.fromCharCode(unit)
    return NOT_PLAIN.test(letter) ? ODD : /[À-ÂÈ-ÊÌÍÒ-ÕÙÚ]/.test(letter) ? CAPITAL : /[à-ãè-êìíò-õùú]/.test(letter) ? SMALL : 0
  }),
)

function isPlain(text: string): boolean {
  const kinds = plainness()
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)]!
    if (kind === ODD || (kind === SMALL && before === CAPITAL)) return false
    before = kind
  }
  return true
}

/** Whether the steps that look no further than a line may find something in a text. */
const mayChange = ({ tone = 'preserve', repair, homoglyphs, mojibake }: NormalizeOptions): ((text: string) => boolean) =>
  tone !== 'preserve' || repair || mojibake
    ? () => true
    : homoglyphs
      ? text => UNCLEAN.test(text) || text.includes(ACUTE)
      : text => UNCLEAN.test(text)
/** The one spacing tone that Latin-1 has. */
const ACUTE = '´'

/** One round over a text or over one of its lines. `plain`: the text has nothing for the steps that read it as a whole. */
function once(text: string, options: NormalizeOptions, wanted: number, plain: boolean): string {
  const revision = new Revision(text, false, wanted)
  if (plain && options.mojibake) eachWordOf(revision, halfMisread)
  ofLine(revision, options)
  return revision.text
}

/** As `revise`, letter by letter, without the record of what was done: line by line, and again those alone that changed. */
function revised(text: string, options: NormalizeOptions): string {
  const whole = !!(options.escapes || options.mojibake)
  const looks = mayChange(options)
  const wanted = wantedBy(options)
  let wasPlain = false
  let done = text
  let lines: string[] = []
  /** Lines the last round changed; `undefined`: all are to be looked at. */
  let changed: number[] | undefined
  for (let n = 0; n < MAX_ROUNDS; n += 1) {
    const before = done
    const plain = !!options.mojibake && isPlain(before)
    if (plain !== wasPlain) changed = undefined
    wasPlain = plain
    if (whole && !plain) {
      const revision = new Revision(before, false, wanted)
      ofText(revision, options)
      if (revision.text !== before) changed = undefined
      done = revision.text
    }
    if (!looks(done)) {
      if (done === before) break
    } else if (done.includes('\n') && !hasDirections(done)) {
      if (changed === undefined) lines = done.split('\n')
      const places = changed ?? lines.keys()
      changed = []
      for (const at of places) {
        const line = lines[at]!
        if (!looks(line)) continue
        const made = once(line, options, wanted, plain)
        if (made === line) continue
        lines[at] = made
        changed.push(at)
      }
      if (changed.length > 0) done = lines.join('\n')
      // A line end was made: the lines are other ones.
      if (changed.some(at => lines[at]!.includes('\n'))) changed = undefined
    } else {
      changed = undefined
      done = once(done, options, wanted, plain)
    }
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

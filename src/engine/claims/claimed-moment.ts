import type { Moment } from '../../model/article'
import type { Locale } from '../../model/locale'
import { readMoment } from '../dateline'

/** As C and Java write a moment: `Mon Oct 11 14:57:21 CEST 2021`. */
const CTIME = /^\p{L}{3} (\p{L}{3} \d{1,2}) (\d{2}:\d{2})(?::\d{2})?(?: [A-Z]{1,5})? (\d{4})$/u
/** Digits alone: `20211011`. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/

/** A moment as metadata claim it. Undefined where the claim is none. */
export function claimedMoment(claim: string, locales: readonly Locale[]): Moment | undefined {
  const raw = claim.trim()
  const read = readMoment(raw.replace(CTIME, '$1, $3 $2').replace(DIGITS, '$1-$2-$3'), locales)
  return read && { ...read.moment, raw: raw.includes(read.moment.raw) ? read.moment.raw : raw }
}

import { AGENCIES_ALONE, CREDIT_WITHOUT_COLON, ILLUSTRATION } from '../../data/captions'
import { CAPTIONS } from '../../data/limits'
import type { Locale } from '../../model/locale'
import { looksLikeName } from '../byline/person-name'
import { COLON, literal } from '../lines'

export interface Caption {
  caption?: string
  credit?: string
}

const CREDITS = new WeakMap<readonly Locale[], { tail: RegExp; whole: RegExp; bare: RegExp }>()

function creditPatterns(locales: readonly Locale[]) {
  let c = CREDITS.get(locales)
  if (!c) {
    const labels = locales.flatMap(l => l.creditLabels).sort((a, b) => b.length - a.length)
    const any = labels.map(literal).join('|')
    c = {
      tail: new RegExp(`^(.*?)[\\s,;–—|-]*[(（\\[]?\\s*(?<!\\p{L})(${any})\\s*[:：]\\s*([^:：()（）]{2,80}?)\\s*[)）\\]]?[\\s.|]*$`, 'isu'),
      whole: new RegExp(`^[(（\\[]?\\s*(${any})\\s*[:：]\\s*(.+?)\\s*[)）\\]]?[\\s.|]*$`, 'isu'),
      bare: CREDIT_WITHOUT_COLON,
    }
    CREDITS.set(locales, c)
  }
  return c
}

/** A name, names, an agency, a host; one word may be written small: `internet`. */
const isCreditName = (s: string) =>
  s.length <= CAPTIONS.credit &&
  (!/\s/u.test(s) ||
    s.split(/\s*(?:\/|,|-|–|&)\s*/).every(part => !part || looksLikeName(part) || /^[\p{Lu}\p{Lo}]|\.\p{L}{2,}$|^\S+$/u.test(part)))

/** Parts a printed caption from its credit: `Quang cảnh. Ảnh: A/TTXVN`, `(Photo: VNA)`; a label before a description is no credit. */
export function readCaption(text: string, locales: readonly Locale[]): Caption {
  const line = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s*\|\s*$/, '')
    .trim()
  // The patterns below look for the label from every place: no caption is as long as would make that slow.
  if (line.length > CAPTIONS.read) return { caption: line }
  const { tail, whole, bare } = creditPatterns(locales)
  const own = whole.exec(line)
  if (own) {
    const rest = own[2]!.trim()
    const illustration = ILLUSTRATION.test(own[1]!)
    if (illustration) return { caption: own[1]!.trim(), credit: rest }
    return rest.length <= CAPTIONS.credit && isCreditName(rest) && !/\s\p{Ll}+\s\p{Ll}+/u.test(rest)
      ? { credit: rest }
      : (splitTail(rest, tail) ?? { caption: rest })
  }
  if (AGENCIES_ALONE.test(line)) return { credit: line }
  const split = splitTail(line, tail)
  if (split) return split
  const m = bare.exec(line)
  const credit = m?.slice(2).find(Boolean)?.trim()
  if (credit) return m![1] ? { caption: close(m![1]), credit } : { credit }
  return { caption: line.replace(/^\((.*)\)$/su, '$1') }
}

function splitTail(line: string, tail: RegExp): Caption | undefined {
  const m = tail.exec(line)
  if (!m?.[1]) return undefined
  const credit = m[3]!.trim()
  if (!isCreditName(credit)) return undefined
  const illustration = ILLUSTRATION.test(m[2]!) ? ` ${m[2]}` : ''
  return { caption: close(m[1] + illustration), credit }
}

/** What stood before the credit, its own final period kept. */
const close = (s: string) => s.replace(/[\s(|–—-]+$/u, '').trim()

/** Whether a text names its photographer: `Ảnh: A`. */
export const hasCredit = (text: string, locales: readonly Locale[]) => {
  if (!COLON.test(text)) return false
  const { tail, whole } = creditPatterns(locales)
  return tail.test(text) || whole.test(text)
}

/** Whether a text begins as captions do, or leads into a row of photos and is none. */
export const opensCaption = (text: string, locales: readonly Locale[]) => locales.some(l => l.captionOpenings.test(text))
export const leadsToGallery = (text: string, locales: readonly Locale[]) => locales.some(l => l.galleryLeadIn.test(text))

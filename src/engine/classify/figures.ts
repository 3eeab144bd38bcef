import { readByline } from '../byline/byline'
import { readFigures } from '../figure/figure'
import { CREDIT, readTextCaptions } from '../figure/text-captions'
import { words } from '../words'
import { type Classification, drop, isFree, keep, rulingOf } from './classification'
import { isTail } from './end-bylines'
import { inAnyLocale } from './in-any-locale'

/** Images with their captions; what is left of images stands outside the article. */
export function ruleFigures(c: Classification): void {
  const { segments, locales, from, to, title } = c
  if (c.door === 'page' || segments.some(s => s.kind === 'image')) {
    // The lead image stands between headline and text.
    const start = title >= 0 && title < from ? title + 1 : from
    for (let i = start + 1; i < to; i++)
      if (segments[i - 1]!.kind === 'image' && isFree(c, i) && COUNTER.test(segments[i]!.text)) drop(c, i, 'figure/counter')
    for (const { images, captions, rule, again, dated } of readFigures(
      segments,
      start,
      to,
      i => isFree(c, i) && !isTail(c, i) && !isSigned(c, i) && !c.authors.has(words(segments[i]!.text)),
      locales,
    )) {
      // Above the text only a figure with a line of its own, not a portrait or a logo.
      if ((images[0] ?? captions[0]!) < from && !captions.length && !dated) continue
      if (again) {
        drop(c, captions[0]!, 'caption/again')
        continue
      }
      const figure = ++c.figures
      for (const i of images) if (isFree(c, i)) keep(c, i, 'image', rule, { figure })
      for (const i of captions) if (isFree(c, i)) keep(c, i, 'caption', rule, { figure })
    }
  }
  for (let i = 0; i < segments.length; i++) if (segments[i]!.kind === 'image' && isFree(c, i)) drop(c, i, 'figure/outside')
}

/** Which of the pictures of a gallery it is: `1/5`, `2 von 17`; how many liked it: `8`. No year. */
const COUNTER = /^[^\p{L}\d]?\d{1,3}(?:\D{1,5}\d{1,3})?[^\p{L}\d]?$/u

/** Who wrote is beside a portrait at the head of the text. */
function isSigned({ segments, locales, from }: Classification, i: number): boolean {
  const { text } = segments[i]!
  if (i > from + UNDER || text.length > LINE) return false
  const byline = inAnyLocale(locales, readByline, text, false)
  return byline?.rule === 'byline/label' && byline.bylines.some(b => b.roles.includes('text'))
}
/** Segments at the head of the text, and a line there in characters. */
const UNDER = 3
const LINE = 60

/** Captions of flattened text stand below the first paragraph. */
export function ruleTextCaptions(c: Classification): void {
  const { segments, locales, from, to } = c
  if (c.door !== 'text') return
  const opening = segments.findIndex((s, i) => i >= from && s.prose)
  if (opening < 0) return
  for (const i of readTextCaptions(segments, from, to, k => isFree(c, k), locales, opening)) {
    const above = rulingOf(c, i - 1)
    const continued = above?.as === 'caption' && (/^\p{Ll}/u.test(segments[i]!.text) || CREDIT.test(segments[i]!.text))
    keep(c, i, 'caption', continued ? 'caption/continued' : 'caption/line', {
      figure: continued ? above.figure! : ++c.figures,
    })
  }
}

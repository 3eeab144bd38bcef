import { HEADLINE } from '../../data/limits'
import type { Segment } from '../../model/segment'
import type { Metadata } from '../metadata'
import type { AnyPageWords } from '../page-words'
import { words } from '../words'
import { claimedHeadline, type Headline } from './headline'
import { pairsOf, sharedWith } from './shared-words'

type Printed = Pick<Headline, 'text' | 'rule'>

/** Segments at the head of a text that may be its headline: below its first sentences where nothing else is. */
const HEAD = 4

const untilProse = (body: readonly Segment[]) => {
  const prose = body.findIndex(s => s.prose)
  return body.slice(0, prose < 0 ? HEAD : Math.min(HEAD, prose + 1))
}

/** A title set as a bold or centred first line of the text itself. */
function headOfText(head: readonly Segment[], metadata: Metadata): Printed | undefined {
  const claimed = [...metadata.headlines, metadata.title].map(words)
  for (const s of head) {
    if (s.kind === 'image' || s.text.length > 260 || s.text.length < 12) continue
    const key = words(s.text)
    const echoed = claimed.some(c => c === key || (key.length > 15 && c.includes(key)))
    if (echoed || (((s.bold && s.text.length >= 25) || s.kind === 'heading') && !/[.;,:]$/.test(s.text)))
      return { text: s.text, rule: 'title/first-line' }
  }
  return undefined
}

/** A line above the first sentences that is none itself: the headline of a page without any markup for one. */
function openingLine(body: readonly Segment[]): Printed | undefined {
  const [line, next] = body.filter(s => s.kind !== 'image')
  if (!line || !next?.prose || line.kind !== 'text' || line.prose || line.linked > 0.5) return undefined
  const { text } = line
  if (text.length < HEADLINE.shortOther || text.length > HEADLINE.plain || /[.;,:]$/.test(text)) return undefined
  return { text, rule: 'title/first-line' }
}

/** The claims without those of another article, where the text speaks of its `<title>` alone: scripts and templates leave old ones in place. */
function aboutText(metadata: Metadata, body: readonly Segment[]): Metadata {
  const pairs = pairsOf(body, () => true)
  const isAbout = (claim: string) => sharedWith(claim, pairs) > HEADLINE.stranger
  const { title, headlines } = metadata
  return isAbout(title) ? { ...metadata, headlines: headlines.filter(h => words(title).includes(words(h)) || isAbout(h)) } : metadata
}

/** Where no line of the page was chosen: one that looks like a headline in or above the text, else what the metadata claim. */
export function fallbackHeadline(body: readonly Segment[], metadata: Metadata, words: AnyPageWords): Printed | undefined {
  return (
    headOfText(untilProse(body), metadata) ??
    claimedHeadline(aboutText(metadata, body), words) ??
    openingLine(body) ??
    headOfText(body.slice(0, HEAD), metadata)
  )
}

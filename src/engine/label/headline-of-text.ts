import type { Segment } from '../../model/segment'
import type { Metadata } from '../metadata'
import type { AnyPageWords } from '../page-words'
import { words } from '../words'
import { claimedHeadline, type Headline } from './headline'

type Printed = Pick<Headline, 'text' | 'rule'>

/** A title set as a bold or centred first line of the text itself. */
function headOfText(body: readonly Segment[], metadata: Metadata): Printed | undefined {
  const claimed = [...metadata.headlines, metadata.title].map(words)
  for (const s of body.slice(0, 4)) {
    if (s.kind === 'image' || s.text.length > 260 || s.text.length < 12) continue
    const key = words(s.text)
    const echoed = claimed.some(c => c === key || (key.length > 15 && c.includes(key)))
    if (echoed || (((s.bold && s.text.length >= 25) || s.kind === 'heading') && !/[.;,:]$/.test(s.text)))
      return { text: s.text, rule: 'title/first-line' }
  }
  return undefined
}

/** Where no line of the page was chosen: one that looks like a headline in or above the text, else what the metadata claim. */
export function fallbackHeadline(body: readonly Segment[], metadata: Metadata, words: AnyPageWords): Printed | undefined {
  return headOfText(body, metadata) ?? claimedHeadline(metadata, words)
}

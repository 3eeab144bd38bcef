import type { Notice } from '../../model/extraction'
import type { LegacyCharset } from '../../text'
import type { Judgement } from './judge-runs'

const EVIDENCE: Record<Judgement['by'], string> = {
  font: 'its font and its words',
  page: 'its words and the rest of the page',
  words: 'its words',
}

/** What one text was in, and by what evidence. */
export const inWords = ({ charset, by, valid, marked }: Judgement): string =>
  `in ${charset}, by ${EVIDENCE[by]}: ${Math.round(valid)} of ${marked} words with a mark are Vietnamese when read so`

/** How many texts were decoded from what, and how each charset was known. */
export function noticeOf(judged: readonly Judgement[]): Notice {
  const byCharset = new Map<LegacyCharset, Map<Judgement['by'], number>>()
  for (const { charset, by } of judged) {
    const evidence = byCharset.get(charset) ?? new Map<Judgement['by'], number>()
    byCharset.set(charset, evidence.set(by, (evidence.get(by) ?? 0) + 1))
  }
  const lists = [...byCharset].map(
    ([charset, evidence]) =>
      `${charset} (${[...evidence].map(([by, count]) => `${count} by ${EVIDENCE[by].replaceAll('its', 'their')}`).join(', ')})`,
  )
  const { length } = judged
  return {
    code: 'legacy-charset',
    message: `${length} ${length === 1 ? 'text was' : 'texts were'} decoded from ${lists.join(' and ')}`,
  }
}

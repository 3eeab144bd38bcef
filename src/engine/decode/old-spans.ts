import { isVietnameseSyllable } from '../../text'
import { read } from '../../text/legacy/reading'
import { ALREADY_UNICODE, looksLikeViqr, tonesInside } from '../../text/legacy/signs'

/** A stretch of a text: words that may be in an old charset, or what is between them. */
export interface Span {
  start: number
  end: number
}

const WORD = /\S+/g
const AT_THE_ENDS = /^["'“‘([{]+|["'”’.,;:!?)\]}]+$/g
/** A stop as VIQR escapes it. */
const ESCAPED = /[a-z]\\[.?]/i
const SMALL = /^[a-z]{2,}$/

type Kind = 'odd' | 'unicode' | 'foreign' | 'open'

function kindOf(word: string): Kind {
  if (ALREADY_UNICODE.test(word)) return 'unicode'
  const bare = word.replace(AT_THE_ENDS, '')
  if (SMALL.test(bare)) return isVietnameseSyllable(bare) ? 'open' : 'foreign'
  const { valid, marked } = read(word)
  return marked > valid || looksLikeViqr(word) || ESCAPED.test(word) || tonesInside(word) > 0 ? 'odd' : 'open'
}

/**
 * The stretches of a text that may be in an old charset, where others of its words are Unicode or of another language. Beside Unicode a
 * stretch goes from the first to the last word that is none as it stands, and the words at its ends that are right either way stand alone;
 * beside foreign words it goes up to them.
 */
export function oldSpans(text: string): Span[] {
  const amongUnicode = ALREADY_UNICODE.test(text)
  const spans: Span[] = []
  let words: (Span & { kind: Kind })[] = []
  const close = () => {
    const odd = words.filter(({ kind }) => kind === 'odd')
    if (odd.length > 0) {
      const { start } = (amongUnicode ? odd : words)[0]!
      const { end } = (amongUnicode ? odd : words).at(-1)!
      const before = words.filter(word => word.end <= start)
      const behind = words.filter(word => word.start >= end)
      // One by one: a stretch may have more words than a call takes arguments.
      for (const span of [...before, { start, end }, ...behind]) spans.push(span)
    }
    words = []
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const kind = kindOf(word)
    if (kind === 'unicode' || kind === 'foreign') close()
    else words.push({ start: index, end: index + word.length, kind })
  }
  close()
  return spans
}

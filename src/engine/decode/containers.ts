import type { PageElement } from '../../model/page'
import type { LegacyCharset } from '../../text'

/** A text's charset; `''` for Unicode. */
export type Decided = LegacyCharset | ''

/** A text that is decided, where it stands, and how long it is. */
export interface DecidedText {
  element: PageElement
  length: number
  charset: Decided
}

/** Of a container's letters, how many are in the charset it is said to be in. */
const MOST = 0.67

function mostOf(letters: ReadonlyMap<Decided, number>): Decided | undefined {
  let all = 0
  for (const count of letters.values()) all += count
  for (const [charset, count] of letters) if (count >= MOST * all) return charset
  return undefined
}

/** What the decided texts are in that share the smallest container with an element; `undefined` where they are in several. */
export function charsetAround(texts: readonly DecidedText[]): (element: PageElement) => Decided | undefined {
  const containers = new Map<PageElement, Map<Decided, number>>()
  for (const { element, length, charset } of texts)
    for (let at: PageElement | undefined = element; at; at = at.parent) {
      const letters = containers.get(at) ?? new Map<Decided, number>()
      containers.set(at, letters.set(charset, (letters.get(charset) ?? 0) + length))
    }
  return element => {
    let at: PageElement | undefined = element
    while (at && !containers.has(at)) at = at.parent
    return at && mostOf(containers.get(at)!)
  }
}

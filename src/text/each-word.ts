import { Context, type Neighbourhood, WORD } from './context'
import type { ChangeCode, Revision } from './revision'

/** Rewrites words one by one; their neighbours are read only if a word asks for them. */
export function eachWord(
  revision: Revision,
  code: ChangeCode,
  make: (word: string, around: () => Neighbourhood) => string,
  pattern = WORD,
): void {
  let context: Context | undefined
  const source = revision.text
  revision.replace(code, pattern, (word, offset) => make(word, () => (context ??= new Context(source)).around(offset)))
}

import { inflateRawSync } from 'node:zlib'
import { extract } from '../../extract'
import { explanation } from '../../render/explain-html'
import { shownClipped } from '../../render/page/escape'
import type { Judged } from '../verdict'

/** Letters of HTML for one explanation, and for all of them: the file must still open on a telephone. */
const [ONE, ALL] = [1_000_000, 12_000_000]
/** Letters of a name. */
const SHORT = 200

/** Explanations as they are asked for, until they would fill the file. */
export class Explanations {
  #style = ''
  #letters = 0

  get style(): string {
    return this.#style
  }

  of({ id, example }: Judged): string {
    if (example === undefined) return ''
    const name = shownClipped(example.name, SHORT)
    const left = `<p class="quiet">Example: ${name}. Its explanation would be too long here: <code>tinbai explain</code> shows it.</p>`
    if (this.#letters > ALL) return left
    const text = inflateRawSync(example.packed).toString('utf8')
    const { html, style } = explanation(extract(text, example.options), `${id}-`)
    if (html.length > ONE) return left
    this.#letters += html.length
    this.#style += `\n${style}`
    return `<details class="example"><summary>${id}, an example explained: ${name}</summary><div>${html}</div></details>`
  }
}

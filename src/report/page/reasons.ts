import { count, counted, shown, shownClipped } from '../../render/page/escape'
import type { Reason } from '../survey'

const SHORT = 200

const example = ({ name, message }: Reason['examples'][number]) =>
  `<li dir="auto">${shownClipped(name, SHORT)}${message === undefined ? '' : ` <span class="quiet">${shownClipped(message, SHORT)}</span>`}</li>`

/** Why pages gave no article, each reason with pages it was given for. */
export function reasonList(reasons: ReadonlyMap<string, Reason>, none: string): string {
  if (reasons.size === 0) return `<p>${shown(none)}</p>\n`
  const sorted = [...reasons].sort((a, b) => b[1].pages - a[1].pages)
  return sorted
    .map(([reason, { pages, examples }]) => {
      const more = pages > examples.length ? `<li class="quiet">and ${count(pages - examples.length)} more</li>` : ''
      return `<details class="reason"><summary><code>${shown(reason)}</code> ${counted(pages, 'page')}</summary><ul>${examples.map(example).join('')}${more}</ul></details>`
    })
    .join('\n')
    .concat('\n')
}

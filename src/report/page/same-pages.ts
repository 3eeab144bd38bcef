import { count, counted, shown } from '../../render/page/escape'
import type { Group } from '../same'

/** Groups shown. */
const MOST = 100

/** Articles that several pages have: captures of one page, reposts. */
export function samePages(groups: readonly Group[]): string {
  if (groups.length === 0) return '<p>No two pages say the same.</p>\n'
  const pages = groups.reduce((sum, group) => sum + group.pages, 0)
  const lines = groups.slice(0, MOST).map(({ pages: times, title, names }) => {
    const more = times - names.length
    return `<li dir="auto">${shown(title)} <span class="quiet">${counted(times, 'page')}: ${names.map(shown).join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}</span></li>`
  })
  const rest = groups.length - MOST
  return `<p>${counted(groups.length, 'article')} on ${counted(pages, 'page')}: captures of one page, or reposts under another headline.</p>
<ul>${lines.join('')}${rest > 0 ? `<li class="quiet">and ${counted(rest, 'more article')}</li>` : ''}</ul>
`
}

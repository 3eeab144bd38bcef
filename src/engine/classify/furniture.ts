import { chromeRule } from '../lines'
import { keepFile, linksToFile } from './attachments'
import { type Classification, drop, isFreeLine, keep } from './classification'
import { isTrail } from './sections'

/** Furniture lines wherever they stand; `labels` are the section beside the title of a flattened text. */
export function ruleFurniture(c: Classification, labels: readonly number[]): void {
  const { segments, lines } = c
  for (let i = 0; i < segments.length; i++) {
    if (!isFreeLine(c, i)) continue
    const { text, links } = segments[i]!
    const chrome = chromeRule(text, lines)
    if (!chrome) continue
    if (linksToFile(links)) keepFile(c, i)
    else if (chrome === 'chrome/breadcrumb' && !labels.length && isTrail(c, i)) keep(c, i, 'section', chrome)
    else drop(c, i, chrome)
  }
}

/** Lists of links, and lines that are one link to elsewhere. */
export function ruleLinks(c: Classification): void {
  const { segments, to } = c
  for (let i = 0; i < segments.length; i++) {
    if (!isFreeLine(c, i)) continue
    const { kind, linked, links, level, text } = segments[i]!
    if (kind === 'list') {
      if (linked > 0.75 && (links.length > 1 || i >= to - 2)) drop(c, i, 'related/links')
    } else if (linked > 0.85 && !(kind === 'heading' && level && level < 3) && text.length < 200 && !/[.!?]$/.test(text))
      drop(c, i, 'related/link')
  }
}

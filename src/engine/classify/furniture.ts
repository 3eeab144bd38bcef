import { chromeRule } from '../lines'
import { FILE } from './attachments'
import type { Classification } from './classification'
import { isTrail } from './sections'

/** Furniture lines wherever they stand; `label` is the section beside the title of a flattened text. */
export function ruleFurniture(c: Classification, label: number | undefined): void {
  const { segments, lines } = c
  for (let i = 0; i < segments.length; i++) {
    const { kind, text, links } = segments[i]!
    if (!c.free(i) || kind === 'image' || kind === 'table') continue
    const chrome = chromeRule(text, lines)
    if (!chrome) continue
    if (links.some(l => FILE.test(l.href))) c.keep(i, 'attachment', 'attachment/file', 'links to a file')
    else if (chrome.rule === 'chrome/breadcrumb' && label === undefined && isTrail(c, i))
      c.keep(i, 'section', chrome.rule, 'the way from the home page to the article')
    else c.drop(i, chrome.rule, chrome.reason)
  }
}

/** Lists of links, and lines that are one link to elsewhere. */
export function ruleLinks(c: Classification): void {
  const { segments, to } = c
  for (let i = 0; i < segments.length; i++) {
    const { kind, linked, links, level, text } = segments[i]!
    if (!c.free(i) || kind === 'image' || kind === 'table') continue
    if (kind === 'list') {
      if (linked > 0.75 && (links.length > 1 || i >= to - 2)) c.drop(i, 'related/links', 'a list of links')
    } else if (linked > 0.85 && !(kind === 'heading' && level && level < 3) && text.length < 200 && !/[.!?]$/.test(text))
      c.drop(i, 'related/link', 'a line that is one link')
  }
}

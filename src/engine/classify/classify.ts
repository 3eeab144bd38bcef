import { ruleAttachments } from './attachments'
import { ruleBody } from './body'
import { classification } from './classification'
import { ruleDates } from './dates'
import { ruleEmbeds } from './embeds'
import { ruleBylinesBelow, ruleLabelAbove, ruleLastBylines, ruleTextEnd } from './end-bylines'
import { ruleEnding, ruleNextArticle } from './ending'
import { ruleFields } from './fields'
import { ruleFigures, ruleTextCaptions } from './figures'
import { ruleFurniture, ruleLinks } from './furniture'
import { ruleBlogAuthor, ruleHeadBylines } from './head-bylines'
import { ruleLead, ruleOutside } from './lead'
import type { Ruling } from './ruling'
import type { Scene } from './scene'
import { ruleSectionAboveTitle, ruleSections } from './sections'
import { ruleSheet } from './sheet'
import { ruleAboveTitle, ruleTitle } from './title'

/** Reads the segments by ordered rules; the first that takes a segment decides. Everything gets a ruling. */
export function classify(scene: Scene): Ruling[] {
  const c = classification(scene)
  const { sections = [], sheet } = scene
  ruleEnding(c)
  ruleTitle(c, scene)
  ruleNextArticle(c)
  if (sheet) ruleSheet(c, sheet)
  ruleAboveTitle(c)
  ruleFields(c)
  ruleFurniture(c, sections)
  ruleDates(c)
  ruleSections(c, sections)
  ruleAttachments(c)
  ruleEmbeds(c)
  ruleFigures(c)
  ruleTextEnd(c)
  ruleLabelAbove(c)
  ruleBylinesBelow(c)
  ruleLastBylines(c)
  ruleHeadBylines(c)
  ruleBlogAuthor(c)
  ruleTextCaptions(c)
  ruleSectionAboveTitle(c)
  ruleLinks(c)
  ruleOutside(c)
  ruleLead(c)
  ruleBody(c)
  return c.rulings.flatMap(list => list ?? [])
}

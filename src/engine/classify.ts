import { ruleAttachments } from './classify/attachments'
import { ruleBody } from './classify/body'
import { classification } from './classify/classification'
import { ruleDates } from './classify/dates'
import { ruleBylinesBelow, ruleLabelAbove, ruleLastBylines, ruleTextEnd } from './classify/end-bylines'
import { ruleEnding } from './classify/ending'
import { ruleFields } from './classify/fields'
import { ruleFigures, ruleTextCaptions } from './classify/figures'
import { ruleFurniture, ruleLinks } from './classify/furniture'
import { ruleBlogAuthor, ruleHeadBylines } from './classify/head-bylines'
import { ruleLead, ruleOutside } from './classify/lead'
import { ruleSectionAboveTitle, ruleSections } from './classify/sections'
import { ruleAboveTitle, ruleTitle } from './classify/title'
import type { Ruling } from './ruling'
import type { Scene } from './scene'

/** Reads the segments by ordered rules; the first that takes a segment decides. Everything gets a ruling. */
export function classify(scene: Scene): Ruling[] {
  const c = classification(scene)
  ruleEnding(c)
  ruleTitle(c, scene)
  ruleAboveTitle(c)
  ruleFields(c)
  ruleFurniture(c, scene.section)
  ruleDates(c)
  ruleSections(c, scene.section)
  ruleAttachments(c)
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

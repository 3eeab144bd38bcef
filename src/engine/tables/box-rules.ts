import { BOX_RULES, type BoxReason } from '../../data/rules'
import type { BoxRule, StripRule } from '../../model/rule'

/** A rule that takes boxes, as a decision will tell it. */
export interface NamedRule extends Pick<BoxReason, 'reason' | 'takes'> {
  rule: BoxRule | StripRule
  by: BoxReason['by'] | 'table'
}

const NAMED = new Map(Object.entries(BOX_RULES).map(([rule, why]): [string, NamedRule] => [rule, { rule: rule as BoxRule, ...why }]))

/** A rule of the registry. */
export const boxRule = (rule: BoxRule): NamedRule => NAMED.get(rule)!

/** What the table of a platform or a portal strips. */
export const stripRule = (layout: string, selector: string): NamedRule => ({
  rule: `${layout}/strip`,
  reason: `furniture of ${layout}: ${selector}`,
  takes: 'furniture',
  by: 'table',
})

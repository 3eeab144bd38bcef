import type { NamedRule } from '../tables/box-rules'

/** Rules by numbers from 1, so that an array with a place for every element can name them. */
export interface RuleNumbers {
  readonly rules: readonly NamedRule[]
  of(rule: NamedRule): number
}

export function ruleNumbers(): RuleNumbers {
  const rules: NamedRule[] = []
  const numbers = new Map<NamedRule, number>()
  return {
    rules,
    of(rule) {
      let n = numbers.get(rule)
      if (n === undefined) {
        n = rules.push(rule)
        numbers.set(rule, n)
      }
      return n
    },
  }
}

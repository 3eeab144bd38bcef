import type { NamedRule } from '../tables/box-rules'

/** Rules by numbers from 1, so that an array with a place for every element can name them. */
export interface RuleNumbers {
  readonly rules: readonly NamedRule[]
  of(rule: NamedRule): number
}

export function ruleNumbers(): RuleNumbers {
  const rules: NamedRule[] = []
  const numbers = new Map<string, number>()
  return {
    rules,
    of(rule) {
      const key = `${rule.rule} ${rule.reason}`
      let n = numbers.get(key)
      if (n === undefined) {
        n = rules.push(rule)
        numbers.set(key, n)
      }
      return n
    },
  }
}

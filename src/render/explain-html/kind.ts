import type { Decision } from '../../model/decision'

/** What a piece is called on the page: what it became, else what it was taken for, else why it was left out. */
export const kindOf = ({ as, label, reason }: Decision): string => as ?? label ?? reason

const PLAIN = /^[a-z]{1,20}(?:[ -][a-z]{1,20}){0,2}$/u

/** A kind as a class name. Kinds are words of our own tables; whatever else comes in shares one class. */
export const kindClass = (kind: string): string => (PLAIN.test(kind) ? `k-${kind.replaceAll(' ', '-')}` : 'k-other')

/** Names with how often each came, the most frequent first; of equals the first seen. */
export function tallied(names: readonly string[]): [name: string, times: number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Characters of all their texts. */
export const lettersOf = (decisions: readonly Decision[]): number => decisions.reduce((sum, { text }) => sum + text.length, 0)

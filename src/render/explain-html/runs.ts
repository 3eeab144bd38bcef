import type { Decision } from '../../model/decision'

/** A decision and where it stands in the trace, from 0. */
export interface Placed {
  readonly index: number
  readonly decision: Decision
}

/** A kept piece, or all dropped pieces up to the next kept one. */
export type Run = { kept: Placed } | { dropped: Placed[] }

/** The trace in its own order, neighbouring dropped pieces put together. */
export function runsOf(trace: readonly Decision[]): Run[] {
  const runs: Run[] = []
  let dropped: Placed[] | undefined
  for (const [index, decision] of trace.entries()) {
    if (decision.verdict === 'keep') {
      runs.push({ kept: { index, decision } })
      dropped = undefined
    } else if (dropped === undefined) {
      dropped = [{ index, decision }]
      runs.push({ dropped })
    } else dropped.push({ index, decision })
  }
  return runs
}

/** Neighbours of a run decided alike: the same rule for the same reason. The digits of a hit counter are one line, not seven. */
export function alike(dropped: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = []
  for (const placed of dropped) {
    const group = groups.at(-1)
    const before = group?.[0]?.decision
    const { decision } = placed
    if (before?.rule === decision.rule && before.reason === decision.reason && before.label === decision.label) group!.push(placed)
    else groups.push([placed])
  }
  return groups
}

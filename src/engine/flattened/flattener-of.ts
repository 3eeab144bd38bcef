import type { FlattenedBy, Flattener } from '../../model/flattener'
import { isGlued } from './glue'

/** How often one trace counts. */
const MOST = 3

/** The tool that left its traces in the lines; the one that was told, where one was. Undefined where none did. */
export function flattenerOf(lines: readonly string[], tools: readonly Flattener[], told?: FlattenedBy): Flattener | undefined {
  if (told) return tools.find(tool => tool.name === told)
  const filled = lines.reduce((n, line) => n + (line.trim() ? 1 : 0), 0)
  let best: Flattener | undefined
  let most = 0
  for (const tool of tools) {
    let weight = 0
    for (const { pattern, weight: each, share } of tool.traces) {
      const enough = share === undefined ? MOST : Math.ceil(share * filled)
      let found = 0
      for (let i = 0; i < lines.length && found < enough; i++) if (pattern.test(lines[i]!)) found++
      weight += share === undefined ? found * each : found >= enough && filled > 0 ? each : 0
    }
    if (weight >= tool.least && weight / tool.least > most) {
      most = weight / tool.least
      best = tool
    }
  }
  return best ?? tools.find(({ glue }) => glue && isGlued(lines, glue))
}

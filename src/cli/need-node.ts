import { otherRuntime } from '../batch/other-runtime'
import { EXIT, Stop } from './exit'

/** Workers are Node's: other runtimes begin them and never hear of them. @throws Stop where this is another. */
export function needNode(what: string): void {
  const runtime = otherRuntime()
  if (runtime)
    throw new Stop(EXIT.usage, `${what} needs Node.js, and this is ${runtime}: run it with node, or write to stdout with extract -f jsonl`)
}

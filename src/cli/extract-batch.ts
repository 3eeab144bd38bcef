import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { FolderInUse } from '../batch/lock'
import { OutputError } from '../batch/output-error'
import { OutputInsideInput, runBatch, Unfinished } from '../batch/run-batch'
import { derive } from './derive'
import { EXIT, type ExitCode, Stop } from './exit'
import type { ExtractFlags } from './extract'
import { needNode } from './need-node'
import { exitCodeOf } from './outcome'
import { recipeOf } from './page-flags'
import { Progress } from './progress'
import { tuneReadingProcess } from './reading-process'
import { derives } from './selection'
import { harmless, say } from './streams'
import { summaryTable } from './summary'

const SECONDS = 30
// Stands beside this file once it is built; tsup.config.ts names it.
const WORKER = new URL('./batch-worker.js', import.meta.url)

/** The first signal ends the batch in order, the second at once. */
function onSignals(stop: (code: ExitCode) => void): () => void {
  let asked = false
  const on = (code: ExitCode) => () => {
    if (asked) process.exit(code)
    asked = true
    say('stopping: finishing the pages under way (again to stop at once)')
    stop(code)
  }
  const [interrupt, terminate] = [on(EXIT.interrupted), on(EXIT.terminated)]
  process.on('SIGINT', interrupt).on('SIGTERM', terminate)
  return () => process.off('SIGINT', interrupt).off('SIGTERM', terminate)
}

/** What can go wrong with a batch as a whole, in words. */
function asStop(error: unknown, folder: string): unknown {
  if (error instanceof FolderInUse || error instanceof Unfinished || error instanceof OutputInsideInput)
    return new Stop(EXIT.usage, error.message)
  if (error instanceof OutputError)
    return new Stop(
      EXIT.failed,
      error.path === folder
        ? error.message
        : `${error.message}; the records written so far are whole: make room or repair it, then go on with -o ${folder} --resume`,
    )
  return error
}

/** Other forms of records that are there already, without a page being read. */
export async function deriveFromRecords(files: readonly string[], flags: ExtractFlags & { output: string }): Promise<void> {
  try {
    await derive(files, flags.output, flags)
  } catch (error) {
    throw asStop(error, flags.output)
  }
}

export async function extractBatch(inputs: readonly string[], flags: ExtractFlags & { output: string }): Promise<void> {
  needNode('a batch (-o)')
  const recipe = { ...(await recipeOf(flags)), ...(flags.fields && { fields: flags.fields }) }
  const filter = {
    ...(flags.since !== undefined && { since: flags.since }),
    ...(flags.until !== undefined && { until: flags.until }),
    ...(flags.limit !== undefined && { limit: flags.limit }),
  }
  const controller = new AbortController()
  let interrupted: ExitCode | undefined
  const off = onSignals(code => {
    interrupted = code
    controller.abort()
  })
  const release = tuneReadingProcess()
  const progress = flags.quiet ? undefined : new Progress()
  try {
    const result = await runBatch({
      inputs,
      folder: flags.output,
      recipe,
      filter,
      resume: flags.resume === true,
      jobs: flags.jobs ?? availableParallelism(),
      seconds: flags.timeLimit ?? SECONDS,
      worker: fileURLToPath(WORKER),
      ...(flags.errors !== undefined && { errors: flags.errors }),
      signal: controller.signal,
      ...(progress && { observe: progress }),
    })
    progress?.end()
    for (const { message } of result.unreadable) say(message)
    if (!flags.quiet) process.stderr.write(`${harmless(summaryTable(result.tally, result.kept))}\n`)
    if (!result.finished) say(`stopped; go on with -o ${flags.output} --resume`)
    if (result.finished && derives(flags)) await derive(result.outputs, flags.output, flags)
    process.exitCode = result.finished ? exitCodeOf(result.tally, result.unreadable.length > 0) : (interrupted ?? EXIT.failed)
  } catch (error) {
    progress?.end()
    throw asStop(error, flags.output)
  } finally {
    off()
    release()
  }
}

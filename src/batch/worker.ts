import { Worker } from 'node:worker_threads'
import { recordMaker } from './page-record'
import { type FromWorker, lineOf, type ToWorker } from './protocol'
import type { Recipe } from './recipe'

// A process of its own: what a page does to it (memory, time, a crash of the engine) is done to no other page.

/** Resolves when it is out of the process: a page's time must not run on while the next keeps this thread busy. */
const send = (message: FromWorker) => new Promise(resolve => process.send!(message, resolve))

// Ctrl-C reaches the whole process group; it is the batch that decides when we end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('disconnect', () => process.exit())

// While a page keeps this thread busy, nobody here hears that the batch was killed: a thread of its own looks after that.
const WATCH = `setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL') }, 1000)`
new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 } }).unref()

let recipe: Recipe = {}
let make: Awaited<ReturnType<typeof recordMaker>> | undefined

async function answer(message: ToWorker): Promise<void> {
  if ('recipe' in message) {
    recipe = message.recipe
    make = await recordMaker(recipe)
    await send({ ready: true })
    return
  }
  for (const { id, work } of message.pages) await send({ id, ...lineOf(make!(work), recipe) })
}

let turn = Promise.resolve()
process.on('message', (message: ToWorker) => {
  turn = turn.then(() => answer(message))
})

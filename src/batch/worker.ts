import { Worker } from 'node:worker_threads'
import { recordMaker } from './page-record'
import { type FromWorker, lineOf, type ToWorker } from './protocol'
import { markOf } from './tally'

// A process of its own: what a page does to it (memory, time, a crash of the engine) is done to no other page.

const send = (message: FromWorker) => process.send?.(message)

// Ctrl-C reaches the whole process group; it is the batch that decides when we end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('disconnect', () => process.exit())

// While a page keeps this thread busy, nobody here hears that the batch was killed: a thread of its own looks after that.
const WATCH = `setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL') }, 1000)`
new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 } }).unref()

let make: ReturnType<typeof recordMaker> | undefined

process.on('message', async (message: ToWorker) => {
  if ('recipe' in message) {
    make = recordMaker(message.recipe)
    await make
    send({ ready: true })
  } else {
    const record = (await make!)(message.arrival)
    send({ id: message.id, line: lineOf(record), mark: markOf(record) })
  }
})

/**
 * Times one contender over one set of pages, alone in this process: node page-speed.mjs NAME SECONDS SET…
 * Ten measured rounds over all pages, fewer (at least one) where SECONDS run out, after ten of warm-up, which end early after half of SECONDS:
 * engines go on compiling for about that long.
 */
import { CONTENDERS } from '../lib/contenders.mjs'
import { pagesOf } from '../lib/pages.mjs'

const WARM_UP_ROUNDS = 10
const ROUNDS = 10
const [name, seconds, ...sets] = process.argv.slice(2)
const contender = CONTENDERS.find(c => c.name === name)
const pages = sets.flatMap(pagesOf).map(({ html, url }) => ({ html, url }))
// Peers that print would spoil the one line this process owes.
console.log = console.warn = console.error = () => {}
const run = await contender.load()
const failed = new Set()

async function round(times, mayGoOn = () => true) {
  for (const [i, page] of pages.entries()) {
    if (!mayGoOn()) return
    const started = performance.now()
    try {
      const made = run(page)
      if (made instanceof Promise) await made
    } catch {
      failed.add(i)
    }
    times?.[i].push(performance.now() - started)
  }
}

const until = milliseconds => {
  const limit = performance.now() + milliseconds
  return () => performance.now() < limit
}

let left = until(seconds * 500)
for (let n = 0; n < WARM_UP_ROUNDS; n++) await round(undefined, left)
const times = pages.map(() => [])
left = until(seconds * 1000)
let rounds = 0
const before = process.cpuUsage()
for (; rounds === 0 || (rounds < ROUNDS && left()); rounds++) await round(times)
const { user, system } = process.cpuUsage(before)
const answer = { times, cpuMs: (user + system) / 1000 / rounds, rounds, rssKb: process.resourceUsage().maxRSS, failed: failed.size }
process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit())

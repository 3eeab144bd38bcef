/**
 * One contender that reads pages when it is its turn: node take-turns.mjs NAME SET…
 * In `{ milliseconds }`, out `{ times: [[page, ms], …], cpuMs, rssKb, failed }`, a line each; every turn goes on where the last one ended.
 */
import { createInterface } from 'node:readline'
import { CONTENDERS } from '../lib/contenders.mjs'
import { pagesOf } from '../lib/pages.mjs'

const [name, ...sets] = process.argv.slice(2)
const contender = CONTENDERS.find(c => c.name === name)
const pages = sets.flatMap(set => pagesOf(set)).map(({ html, url }) => ({ html, url }))
const say = answer => process.stdout.write(`${JSON.stringify(answer)}\n`)
// Peers that print would be taken for answers.
console.log = console.warn = console.error = () => {}
const run = await contender.load()
const failed = new Set()
let next = 0

async function turn(milliseconds) {
  const times = []
  const began = performance.now()
  const before = process.cpuUsage()
  for (let now = began; now < began + milliseconds; next = (next + 1) % pages.length) {
    try {
      const made = run(pages[next])
      if (made instanceof Promise) await made
    } catch {
      failed.add(next)
    }
    const after = performance.now()
    times.push([next, after - now])
    now = after
  }
  const { user, system } = process.cpuUsage(before)
  return { times, cpuMs: (user + system) / 1000, rssKb: process.resourceUsage().maxRSS, failed: failed.size }
}

say({ ready: true })
for await (const line of createInterface({ input: process.stdin })) say(await turn(JSON.parse(line).milliseconds))
process.exit()

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Loading a peer may take long on a busy machine; it is not what is judged. */
const START_MS = 60_000

/** A process that answers lines with lines. One that takes longer than `patience` milliseconds for a page is killed, and a new one answers the next. */
export class Asked {
  #start
  #patience
  #child
  #waiting
  #complaint = ''
  constructor(command, args, patience) {
    this.#start = () => spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    this.#patience = patience
  }

  /** The answer, or `{ error }`: `timeout` or `died`. */
  async ask(question) {
    if (!this.#child) {
      this.#open()
      const { error } = await this.#answer(START_MS)
      if (error) return { error: `did not start: ${error}` }
    }
    this.#child.stdin.write(`${JSON.stringify(question)}\n`)
    return this.#answer(this.#patience)
  }

  /** The last line it wrote on stderr. */
  get complaint() {
    return this.#complaint.trim().split('\n').at(-1)
  }

  close() {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  #open() {
    const child = this.#start()
    this.#child = child
    // Writing to a process that just died is not worth more than its answer, which is none.
    child.stdin.on('error', () => {})
    child.stderr.on('data', data => (this.#complaint = (this.#complaint + data).slice(-2000)))
    child.on('error', () => this.#settle(child, { error: 'died' }))
    child.on('close', () => this.#settle(child, { error: 'died' }))
    createInterface({ input: child.stdout }).on('line', line => {
      try {
        this.#settle(child, JSON.parse(line))
      } catch {
        // Something a peer printed: not an answer.
      }
    })
  }

  #settle(child, answer) {
    if (child !== this.#child) return
    if (answer.error === 'died') this.#child = undefined
    this.#waiting?.(answer)
    this.#waiting = undefined
  }

  #answer(milliseconds) {
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        this.#waiting = undefined
        this.close()
        resolve({ error: 'timeout' })
      }, milliseconds)
      this.#waiting = answer => {
        clearTimeout(timer)
        resolve(answer)
      }
    })
  }
}

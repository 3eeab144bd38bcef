import type { Observer } from '../batch/run-unit'
import type { Mark } from '../batch/tally'
import { harmless } from './streams'

const BAR_WIDTH = 24
const TERMINAL_MS = 100
const LOG_MS = 10_000

/** `1:05`, `2:03:04`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

export interface Standing {
  name: string
  pages: number
  articles: number
  noArticle: number
  errors: number
  /** Pages of this run, without those taken over, a second. */
  rate: number
  /** 0 to 1, and seconds left, where the input's size tells. */
  share?: number
  left?: number
}

/** What stands as one line, a bar in it on a terminal; a narrow one cuts off its end, so the rate and the time left come before the counts. */
export function progressLine({ name, pages, articles, noArticle, errors, rate, share, left }: Standing, bar: boolean): string {
  const done = Math.round((share ?? 0) * BAR_WIDTH)
  const drawn =
    share === undefined ? [] : [`${bar ? `[${'█'.repeat(done)}${'░'.repeat(BAR_WIDTH - done)}] ` : ''}${Math.floor(share * 100)} %`]
  const counts = `${pages} pages, ${articles} articles, ${noArticle} no article, ${errors} errors`
  const speed = `${rate.toFixed(rate < 10 ? 1 : 0)} pages/s`
  return [name, ...drawn, speed, ...(left === undefined ? [] : [`${clock(left)} left`]), counts].join(' · ')
}

/** Counts what the batch tells, and shows it on stderr: redrawn in place on a terminal, a line every 10 s elsewhere. */
export class Progress implements Observer {
  readonly #terminal = process.stderr.isTTY
  readonly #timer: NodeJS.Timeout
  #name = ''
  #size: number | undefined
  #read = 0
  #fresh = 0
  #began = performance.now()
  #start: { read: number; at: number } | undefined
  readonly #counts = { article: 0, 'no-article': 0, error: 0 }

  constructor() {
    this.#timer = setInterval(() => this.#show(), this.#terminal ? TERMINAL_MS : LOG_MS)
    this.#timer.unref()
  }

  begin({ output }: { output: string }, size: number | undefined): void {
    this.#name = harmless(output.replace(/\.jsonl$/u, ''))
    this.#size = size
    this.#read = 0
    this.#fresh = 0
    this.#began = performance.now()
    this.#start = undefined
  }

  size(bytes: number): void {
    this.#size = bytes
  }

  read(bytes: number): void {
    this.#read += bytes
  }

  record({ status }: Mark, fresh: boolean): void {
    this.#counts[status]++
    if (!fresh) return
    // What an earlier run did is passed in no time: the time left is told from where this one works.
    if (this.#fresh++ === 0) this.#start = { read: this.#read, at: performance.now() }
  }

  #standing(): Standing {
    const seconds = (performance.now() - this.#began) / 1000
    const { article, 'no-article': noArticle, error } = this.#counts
    const share = this.#size ? Math.min(1, this.#read / this.#size) : undefined
    return {
      name: this.#name,
      pages: article + noArticle + error,
      articles: article,
      noArticle,
      errors: error,
      rate: seconds > 0 ? this.#fresh / seconds : 0,
      ...(share !== undefined && { share }),
      ...this.#left(),
    }
  }

  #left(): { left: number } | undefined {
    if (this.#size === undefined || this.#start === undefined) return undefined
    const done = this.#read - this.#start.read
    if (done <= 0) return undefined
    return { left: (((performance.now() - this.#start.at) / 1000) * Math.max(0, this.#size - this.#read)) / done }
  }

  #show(): void {
    const line = progressLine(this.#standing(), this.#terminal)
    if (!this.#terminal) process.stderr.write(`tinbai: ${line}\n`)
    else process.stderr.write(`\r\u001b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
  }

  /** Clears the line and stops. */
  end(): void {
    clearInterval(this.#timer)
    if (this.#terminal) process.stderr.write('\r\u001b[2K')
  }
}

import type { ExtractOptions } from '../model/options'
import type { PageRecord } from '../model/record'
import { type Claims, COUNTED, type Counted, type Facts } from './facts'
import { Same } from './same'
import { Titles } from './titles'

/** A page of which the explanation can be shown. */
export interface Example {
  name: string
  status: PageRecord['status']
  title: string
  /** Packed: a report may keep thousands. */
  packed: Uint8Array
  options: ExtractOptions
}

/** Examples kept of one template: articles, and pages that are none. */
const EXAMPLES = 3
/** Names kept of the pages with one reason or error. */
const NAMES = 5

/** What the page says of itself goes before the folder it lies in. */
const hostOf = ({ host }: Facts, claimed: string | undefined) => (host === undefined || host.endsWith('/') ? (claimed ?? host) : host)

/** Home pages told apart of one host. */
const HOMES = 1000

const bump = (counts: Map<string, number>, name: string | undefined) => {
  if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Pages of one reason or error code. */
export interface Reason {
  pages: number
  examples: { name: string; message: string | undefined }[]
}

/** All pages that share a tree. */
export class TemplateSurvey {
  /** A text a crawler flattened has no tree. */
  readonly flattened: boolean
  pages = 0
  articles = 0
  readonly hosts = new Map<string, number>()
  readonly noArticle = new Map<string, number>()
  /** Addresses called the home page, by host. */
  readonly homes = new Map<string, Set<string>>()
  readonly found: Record<Counted, number>
  readonly recorded: Record<Counted, number>
  readonly titles = new Titles()
  readonly examples: Example[] = []

  constructor(flattened: boolean) {
    this.flattened = flattened
    this.found = Object.fromEntries(COUNTED.map(name => [name, 0])) as Record<Counted, number>
    this.recorded = { ...this.found }
  }

  add(facts: Facts, { titles, host }: Claims): void {
    this.pages++
    bump(this.hosts, hostOf(facts, host))
    if (facts.status === 'no-article') bump(this.noArticle, facts.because)
    if (facts.because === 'home-page') this.#home(hostOf(facts, host) ?? '', facts.name)
    if (facts.status !== 'article') return
    this.articles++
    this.titles.add(facts.title, facts.body, titles, hostOf(facts, host))
    for (const name of COUNTED) {
      const found = facts.found[name]
      if (found !== undefined) this.recorded[name]++
      if (found) this.found[name]++
    }
  }

  #home(host: string, name: string): void {
    const homes = this.homes.get(host) ?? new Set()
    if (homes.size < HOMES) homes.add(name)
    this.homes.set(host, homes)
  }

  wantsExample(status: PageRecord['status']): boolean {
    return this.examples.filter(example => (example.status === 'article') === (status === 'article')).length < EXAMPLES
  }
}

/** All a report counts. */
export class Survey {
  pages = 0
  articles = 0
  readonly noArticle = new Map<string, Reason>()
  readonly errors = new Map<string, Reason>()
  readonly hosts = new Map<string, number>()
  readonly charsets = new Map<string, number>()
  readonly languages = new Map<string, number>()
  readonly years = new Map<string, number>()
  /** In bytes, of every page that was read again. */
  readonly sizes: number[] = []
  /** Milliseconds to read one page, of a sample. */
  readonly times: number[] = []
  readonly templates: TemplateSurvey[] = []
  /** Articles by what they say. */
  readonly same = new Same()
  /** Pages of no template: their input is gone, or there are too many templates. */
  unplaced = 0
  readonly notes: string[] = []
  readonly tools = new Set<string>()

  add(facts: Facts, host: string | undefined): void {
    this.pages++
    if (facts.status === 'article') {
      this.articles++
      this.same.add(facts.fingerprint, facts.chars, facts)
    } else this.#reason(facts.status === 'error' ? this.errors : this.noArticle, facts)
    bump(this.hosts, hostOf(facts, host))
    bump(this.charsets, facts.charset)
    bump(this.languages, facts.language)
    bump(this.years, facts.year)
  }

  #reason(reasons: Map<string, Reason>, { because = 'unknown', name, message }: Facts): void {
    const reason = reasons.get(because) ?? { pages: 0, examples: [] }
    reason.pages++
    if (reason.examples.length < NAMES) reason.examples.push({ name, message })
    reasons.set(because, reason)
  }
}

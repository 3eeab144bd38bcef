import type { NoArticleReason } from '../model/extraction'
import type { PageRecord } from '../model/record'
import type { LeftOut } from './arrivals'

/** One record in a few words: what a summary counts. */
export interface Mark {
  status: PageRecord['status']
  because?: NoArticleReason
  error?: string
  charset?: string
  portal?: string
}

/** How often each name came. */
export type Counts = Record<string, number>

/** What a run of records comes to. Plain data: it stands in the sidecar. */
export interface Tally {
  pages: number
  articles: number
  noArticle: Counts
  errors: Counts
  leftOut: Counts
  portals: Counts
  charsets: Counts
}

/** Stands for the portal of articles that name neither address nor site. */
export const UNKNOWN = 'unknown'

function hostOf(url: string | undefined): string | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
  return host === '' ? undefined : host.replace(/^www\./u, '')
}

/** The portal is the page's host, else the name the page gives its site. */
export function markOf(record: PageRecord): Mark {
  if (record.status === 'error') return { status: 'error', error: record.error.code }
  const article = record.status === 'article' ? record.article : {}
  const portal = hostOf(record.origin.url) ?? hostOf(article.url) ?? article.site
  return {
    status: record.status,
    ...(record.status === 'no-article' && { because: record.because }),
    ...(record.decoding && { charset: record.decoding.charset }),
    ...(portal !== undefined && { portal }),
  }
}

class Counter {
  readonly #counts = new Map<string, number>()

  add(name: string | undefined, more = 1): void {
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 0) + more)
  }

  merge(counts: Counts): void {
    for (const [name, count] of Object.entries(counts)) this.add(name, count)
  }

  /** Names in alphabetical order, so that two runs over the same pages are written alike. */
  plain(): Counts {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** Counts records as they come. */
export class Tallier {
  #pages = 0
  #articles = 0
  readonly #noArticle = new Counter()
  readonly #errors = new Counter()
  readonly #leftOut = new Counter()
  readonly #portals = new Counter()
  readonly #charsets = new Counter()

  add({ status, because, error, charset, portal }: Mark): void {
    this.#pages++
    if (status === 'article') this.#articles++
    this.#noArticle.add(because)
    this.#errors.add(error)
    // What no article tells of itself is no portal nobody knows: only articles are missed here.
    this.#portals.add(portal ?? (status === 'article' ? UNKNOWN : undefined))
    this.#charsets.add(charset)
  }

  leaveOut(reason: LeftOut): void {
    this.#leftOut.add(reason)
  }

  merge(tally: Tally): void {
    this.#pages += tally.pages
    this.#articles += tally.articles
    this.#noArticle.merge(tally.noArticle)
    this.#errors.merge(tally.errors)
    this.#leftOut.merge(tally.leftOut)
    this.#portals.merge(tally.portals)
    this.#charsets.merge(tally.charsets)
  }

  get pages(): number {
    return this.#pages
  }

  get articles(): number {
    return this.#articles
  }

  plain(): Tally {
    return {
      pages: this.#pages,
      articles: this.#articles,
      noArticle: this.#noArticle.plain(),
      errors: this.#errors.plain(),
      leftOut: this.#leftOut.plain(),
      portals: this.#portals.plain(),
      charsets: this.#charsets.plain(),
    }
  }
}

import { createHash } from 'node:crypto'
import { markOf } from '../batch/tally'
import type { Article } from '../model/article'
import type { Page } from '../model/page'
import type { PageRecord } from '../model/record'

/** Fields whose presence is counted. */
export const COUNTED = ['title', 'lead', 'date', 'byline', 'caption'] as const
export type Counted = (typeof COUNTED)[number]

/** What a record says about its page, as far as the report counts it. */
export interface Facts {
  /** Where the page is: its address, else its file. */
  name: string
  /** Of its address; the folder it lies in where it has none. */
  host: string | undefined
  status: PageRecord['status']
  /** Why there is no article, or the error's code. */
  because: string | undefined
  message: string | undefined
  charset: string | undefined
  language: string | undefined
  /** Of publication, else of capture. */
  year: string | undefined
  title: string
  site: string | undefined
  /** Tells two articles apart that bear one title. */
  body: string
  /** What the text is like, and how long it is in the record, in characters. */
  fingerprint: string | undefined
  chars: number
  /** Undefined where the batch was told not to record the field. */
  found: Record<Counted, boolean | undefined>
}

const has: Record<Counted, { field: keyof Article; in(article: Partial<Article>): boolean }> = {
  title: { field: 'title', in: ({ title = '' }) => title.trim() !== '' },
  lead: { field: 'lead', in: ({ lead }) => lead !== undefined },
  date: { field: 'published', in: ({ published }) => published !== undefined },
  byline: { field: 'bylines', in: ({ bylines = [] }) => bylines.length > 0 },
  caption: { field: 'figures', in: ({ figures = [] }) => figures.some(({ caption }) => caption !== undefined) },
}

function foundIn(article: Partial<Article>, fields: readonly (keyof Article)[] | undefined): Facts['found'] {
  const one = (name: Counted) => (fields === undefined || fields.includes(has[name].field) ? has[name].in(article) : undefined)
  return Object.fromEntries(COUNTED.map(name => [name, one(name)])) as Facts['found']
}

const NOTHING_FOUND = Object.fromEntries(COUNTED.map(name => [name, undefined])) as Facts['found']

const folderOf = (path: string | undefined) => (path?.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : undefined)

export function factsOf(record: PageRecord): Facts {
  const { origin, decoding } = record
  const article = record.status === 'article' ? record.article : {}
  const body = JSON.stringify(article.body ?? '')
  const year = (article.published?.iso ?? origin.captured)?.slice(0, 4)
  return {
    name: origin.url ?? article.url ?? [origin.input, origin.path].filter(Boolean).join(' '),
    host: markOf(record).portal ?? folderOf(origin.path),
    status: record.status,
    because: record.status === 'no-article' ? record.because : record.status === 'error' ? record.error.code : undefined,
    message: record.status === 'error' ? record.error.message : undefined,
    charset: decoding?.charset,
    language: article.language,
    year: year !== undefined && /^\d{4}$/u.test(year) ? year : undefined,
    title: article.title ?? '',
    site: article.site,
    fingerprint: record.status === 'article' ? record.fingerprint : undefined,
    chars: record.status === 'article' && record.fields && !record.fields.includes('body') ? Number.POSITIVE_INFINITY : body.length,
    body: createHash('sha1').update(body).digest('base64').slice(0, 8),
    found: record.status === 'article' ? foundIn(article, record.fields) : NOTHING_FOUND,
  }
}

/** What a page calls itself: the words of `og:title` and `<title>`, and the host it names as its own. */
export interface Claims {
  titles: string[]
  host: string | undefined
}

const LONGEST = 500

export function claimsOf({ elements }: Page): Claims {
  const titles: string[] = []
  let address: string | undefined
  for (const { tag, attrs, children } of elements) {
    if (tag === 'title' && titles.length < 4) titles.push(children.map(child => (child.tag === undefined ? child.text : '')).join(''))
    else if (tag === 'meta' && attrs.property === 'og:title') titles.unshift(attrs.content ?? '')
    else if (tag === 'meta' && attrs.property === 'og:url') address ??= attrs.content
    else if (tag === 'link' && attrs.rel === 'canonical') address ??= attrs.href
  }
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : ''
  return {
    titles: titles.map(title => title.slice(0, LONGEST).replace(/\s+/gu, ' ').trim()).filter(title => title !== ''),
    host: host === '' ? undefined : host,
  }
}

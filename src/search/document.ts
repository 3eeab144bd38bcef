import { type Called, checkArticle, checkObject, checkOneOf, wrong } from '../arguments'
import type { Article, Block, Certainty } from '../model/article'
import type { NormalizeOptions } from '../model/options'
import { foldText, normalize } from '../text'
import { documentNumbers } from '../text/document-numbers'
import { checkNormalizeOptions } from '../text/normalize-options'
import { amounts } from './amounts'
import { eventDates } from './event-dates'
import { fingerprint } from './fingerprint'
import { foldWords } from './folding'
import { stableId } from './identity'
import { peopleNamed } from './people'
import { articleStrings, blockText } from './strings'

/** A flat record of strings, numbers and lists of strings: what every engine can take. `undefined` fields are left out. */
export interface SearchDocument {
  /** 32 hexadecimal digits, the same for every capture of the page. */
  id: string
  /** What lead and body are like: see `fingerprint`. */
  fingerprint: string
  /** The article's address. */
  url?: string
  /** The headline; NFC, one tone style. */
  title: string
  /** The sapo; NFC, one tone style. */
  lead?: string
  /** Lead and body, blocks apart by an empty line, captions left out; NFC, one tone style. */
  text: string
  /** Lower case, no marks, `d` for `đ`. */
  title_folded: string
  /** `text`, folded alike. */
  text_folded: string
  /** `text` with tones off, quality kept: `đao tao` of `đào tạo`, `hôi nghi` of `hội nghị`. */
  text_tone: string
  /** Captions, in order, without their credits. */
  captions: string[]
  /** All captions in one folded string, a line each. */
  captions_folded: string
  /** Names as printed under the article: people, initials, offices. */
  bylines: string[]
  /** Byline persons, who signed a document, persons of `annotations`, and those a Vietnamese text names after a form of address. */
  people: string[]
  /** Byline offices, who issued a document, the source, organisations of `annotations`. */
  organisations: string[]
  /** Bylines, people, organisations and source in one folded string. */
  names_folded: string
  /** Where the article was taken from. */
  source?: string
  /** Outermost first; `[]` for none. */
  section: string[]
  /** Local time as printed, see `Moment.iso`. */
  published?: string
  /** The parts of `published` the page prints; `[]` without one. */
  published_certain: Certainty[]
  /** Unix seconds, for engines that sort by number only. A time without a zone is taken for Vietnam's (+07:00), a day for its midnight. */
  published_at?: number
  /** Local time of the last change, as `published`. */
  modified?: string
  /** BCP 47: `vi`, `en`, `und`. */
  language: string
  /** The site's name. */
  site?: string
  /** Names of the attached files. */
  attachments: string[]
  /** Their addresses, in the same order. */
  attachment_urls: string[]
  /** Where the page publishes an official document: what it is called. */
  document_type?: string
  /** Its number: `39/KH-UBND`. */
  document_number?: string
  /** The day it was issued. */
  document_issued?: string
  /** The day it comes into force. */
  document_effective?: string
  /** The numbers title, text and captions cite, and its own: `39/KH-UBND`, each once. */
  document_numbers: string[]
  /** ISO days the text speaks of, sorted, each once. */
  event_dates: string[]
  /** Sums of money the text names in đồng, of a range both ends; in rising order, each once. */
  amounts: number[]
}

/** How a document is written. */
export interface SearchOptions {
  /** The document's id, or how to make one; default: see `stableId`. */
  id?: string | ((article: Article) => string) | undefined
  /** Tone placement in open oa, oe, uy: `hòa` (old, the default) or `hoà` (new). */
  tone?: 'old' | 'new' | undefined
  /** Further repairs, as in `ExtractOptions.normalize`; its `tone` is not read. */
  normalize?: Omit<NormalizeOptions, 'tone'> | undefined
}

/** The names of {@link SearchOptions}. */
export const SEARCH_OPTIONS: readonly string[] = ['id', 'tone', 'normalize'] satisfies (keyof SearchOptions)[]

/** Throws the TypeError for the first argument that is wrong. */
export function checkSearch(article: Article, options: SearchOptions, known: readonly string[], called: Called): void {
  checkArticle(article, called)
  checkObject('options', options, known, called)
  const { tone, id, normalize: repairs } = options
  if (tone !== undefined) checkOneOf('options.tone', tone, ['old', 'new'], called)
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'function') wrong('options.id', 'a string or a function', id, called)
  if (repairs !== undefined) checkNormalizeOptions('options.normalize', repairs, called)
}

/** Blocks of `text` stand this far apart. */
export const BLOCK_GAP = '\n\n'

// JSON stores of PostgreSQL and Elasticsearch refuse both.
const UNSTORABLE = /\p{Cs}|\0/gu

/** How a document's strings are written: one function for documents and passages. */
export function writer({ tone = 'old', normalize: repairs }: SearchOptions): (text: string) => string {
  const how: NormalizeOptions = { ...repairs, tone }
  return text => normalize(text.replace(UNSTORABLE, '\uFFFD'), how)
}

/** A block of the running text as `write` gives it. */
export interface TextBlock {
  text: string
  type: 'lead' | Block['type']
}

/** The running text's pieces: the lead, then each block that has text. */
export function textBlocks(article: Article, write: (text: string) => string): TextBlock[] {
  const lead: TextBlock[] = article.lead === undefined ? [] : [{ text: write(article.lead), type: 'lead' }]
  const body = article.body.map((block): TextBlock => ({ text: write(blockText(block)), type: block.type }))
  return [...lead, ...body].filter(block => block.text.trim() !== '')
}

export function documentId(article: Article, options: SearchOptions): string {
  if (typeof options.id === 'function') return options.id(article)
  return options.id ?? stableId(article, articleStrings(article)[1]?.text ?? '')
}

function unixSeconds(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined
  const timed = iso.includes('T') ? iso : `${iso.padEnd(10, '-01')}T00:00`
  const at = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(timed.slice(10)) ? timed : `${timed}+07:00`)
  return Number.isNaN(at) ? undefined : at / 1000
}

/** What engines hold exactly. */
const MOST = Number.MAX_SAFE_INTEGER

function sums(text: string): number[] {
  const found = amounts(text).filter(({ currency }) => currency === 'VND')
  return [...new Set(found.flatMap(({ least, most }) => [least, most]))].filter(sum => sum <= MOST).sort((a, b) => a - b)
}

const unique = (list: readonly string[]) => [...new Set(list)]

function namesOf(article: Article, kind: 'person' | 'organisation'): string[] {
  const signed = article.bylines.filter(byline => byline.kind === kind).map(byline => byline.name)
  const annotated = (article.annotations?.entities ?? []).filter(entity => entity.kind === kind).map(entity => entity.text)
  return [...signed, ...annotated]
}

/**
 * The article as a document an engine can index; see `mapping` for the settings it goes with.
 * @throws TypeError where `article` is not an article, or an option is wrong: it names the option.
 */
export function toSearchDocument(article: Article, options: SearchOptions = {}): SearchDocument {
  checkSearch(article, options, SEARCH_OPTIONS, toSearchDocument)
  const write = writer(options)
  const list = (strings: readonly string[]) => unique(strings.map(write).filter(text => text.trim() !== ''))

  const title = write(article.title)
  const text = textBlocks(article, write)
    .map(block => block.text)
    .join(BLOCK_GAP)
  const captions = list(articleStrings(article).flatMap(string => (string.kind === 'caption' ? string.text : [])))
  const everything = [title, text, ...captions].join('\n')
  const bylines = list(article.bylines.map(byline => byline.name))
  const { document } = article
  const people = list([
    ...namesOf(article, 'person'),
    ...(document?.signer === undefined ? [] : [document.signer]),
    ...(article.language === 'vi' ? peopleNamed(everything) : []),
  ])
  const source = article.source && write(article.source.name)
  const organisations = list([
    ...namesOf(article, 'organisation'),
    ...(document?.issuer === undefined ? [] : [document.issuer]),
    ...(source === undefined ? [] : [source]),
  ])
  const credits = list(article.figures.flatMap(figure => figure.credit ?? []))
  const publishedAt = unixSeconds(article.published?.iso)

  return {
    id: documentId(article, options),
    fingerprint: fingerprint(article),
    ...(article.url !== undefined && { url: article.url }),
    title,
    ...(article.lead !== undefined && { lead: write(article.lead) }),
    text,
    title_folded: foldWords(title),
    text_folded: foldWords(text),
    text_tone: foldText(text, 'tone'),
    captions,
    captions_folded: foldWords(captions.join('\n')),
    bylines,
    people,
    organisations,
    names_folded: foldWords(unique([...bylines, ...people, ...organisations, ...credits]).join('\n')),
    ...(source !== undefined && { source }),
    section: article.section.map(write),
    ...(article.published && { published: article.published.iso }),
    published_certain: article.published?.certain ?? [],
    ...(publishedAt !== undefined && { published_at: publishedAt }),
    ...(article.modified && { modified: article.modified.iso }),
    language: article.language,
    ...(article.site !== undefined && { site: article.site }),
    attachments: article.attachments.map(attachment => write(attachment.name)),
    attachment_urls: article.attachments.map(attachment => attachment.url),
    ...(document && { document_type: write(document.type) }),
    ...(document?.number !== undefined && { document_number: document.number }),
    ...(document?.issued && { document_issued: document.issued.iso }),
    ...(document?.effective && { document_effective: document.effective.iso }),
    document_numbers: unique([
      ...(document?.number === undefined ? [] : [document.number]),
      ...documentNumbers(everything).map(found => found.number),
    ]),
    event_dates: unique(eventDates(everything, article.published).map(date => date.iso)).sort(),
    amounts: sums(everything),
  }
}

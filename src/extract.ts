import { GENERIC_CHROME } from './data/chrome'
import { FLATTENERS, OPENING } from './data/flatteners'
import { TEMPLATE_LANGUAGE } from './data/languages'
import { LOCALES } from './data/locales'
import { platforms } from './data/platforms'
import { portals } from './data/portals'
import { assemble } from './engine/article/assemble'
import { openDays } from './engine/article/day-order'
import { isListing } from './engine/article/listing'
import { tracePage, traceText } from './engine/article/trace'
import { whyNot } from './engine/article/verdict'
import { claimedAuthors } from './engine/claims/authors'
import { classify } from './engine/classify/classify'
import type { Ruling } from './engine/classify/ruling'
import { brokenNotices } from './engine/decode/broken-notice'
import { decode } from './engine/decode/decode'
import { readLegacyRuns } from './engine/decode/legacy-runs'
import { decodeLegacyText } from './engine/decode/legacy-text'
import { fileFormat, looksBinary, looksLikeMarkup } from './engine/decode/sniff'
import { listPageOf } from './engine/label/list-page'
import { languageOf } from './engine/language'
import { readMetadata } from './engine/metadata'
import { pageWords } from './engine/page-words'
import { readPage } from './engine/read-page'
import { readText } from './engine/read-text'
import { savedFrom } from './engine/saved-from'
import { type Catalogue, catalogue } from './engine/tables/catalogue'
import { attributesOf } from './engine/tables/match'
import { compose } from './engine/tree/compose'
import { parse } from './engine/tree/parse'
import { absolutiser } from './engine/url'
import type { Article } from './model/article'
import type { Decision } from './model/decision'
import type { Extraction, NoArticleReason, Notice } from './model/extraction'
import type { ListPage } from './model/list-page'
import type { ExtractOptions } from './model/options'
import type { Layout, Portal } from './model/portal'
import { type CheckedOptions, capturedDay, checkInput, checkOptions } from './options'
import { layoutFor } from './portal'
import { legacyCharset, normalize } from './text'

/**
 * Reads the article of a page (bytes or HTML) or of a flattened text. Any page gives a result, with the reason where it is no article.
 * @throws TypeError where the input is neither string nor bytes, or an option is wrong: it names the option.
 */
export function extract(input: string | Uint8Array | ArrayBuffer, options: ExtractOptions = {}): Extraction {
  return read(checkInput(input, extract), checkOptions(options, extract))
}

function read(input: string | Uint8Array, options: CheckedOptions): Extraction {
  const notices: Notice[] = []
  const format = fileFormat(input)
  if (format) {
    notices.push({ code: 'not-html', message: `the input is a ${format} file` })
    return noArticle('not-html', notices, () => [])
  }
  const { text, old } = typeof input === 'string' ? { text: input, old: false } : decodeBytes(input, options, notices)
  const kind = options.input ?? 'auto'
  if (kind === 'html' || (kind === 'auto' && looksLikeMarkup(text))) return extractPage(text, options, notices, old)
  if (kind === 'auto' && looksBinary(text)) return noArticle('not-html', notices, () => [])
  return extractText(text, options, notices)
}

function decodeBytes(bytes: Uint8Array, { contentType }: CheckedOptions, notices: Notice[]): { text: string; old: boolean } {
  const { text, charset, certainty, reason, notices: more } = decode(bytes, contentType === undefined ? {} : { contentType })
  if (certainty === 'guess' && /[^\0-\x7f]/.test(text)) notices.push({ code: 'charset-guessed', message: `read as ${charset}: ${reason}` })
  notices.push(...more)
  const old = legacyCharset(charset) !== undefined
  if (old) notices.push({ code: 'legacy-charset', message: `the bytes are in ${charset}: ${reason}` })
  return { text, old }
}

/** `decoded`: the page was in an old charset as a whole, and nothing in it is to be decoded once more. */
function extractPage(html: string, options: CheckedOptions, notices: Notice[], decoded: boolean): Extraction {
  const parsed = options.parser ? options.parser(html) : parse(html, attributesFor(options))
  const legacy = decoded ? undefined : readLegacyRuns(parsed, html)
  const page = compose(legacy?.page ?? parsed)
  if (legacy) notices.push(...legacy.notices)
  const saved = options.url ?? savedFrom(html)
  const metadata = readMetadata(page, saved)
  const url = saved ?? metadata.canonical
  const tidy = (s: string) => normalize(s, options.normalize)
  const absolute = absolutiser(url, page)
  const reading = readPage(page, tablesFor(url, options), metadata, { tidy, absolute, marks: options.marks !== false, locales: LOCALES })
  const { scene, background, layout } = reading
  const rulings = classify({ ...scene, authors: claimedAuthors(metadata.authors, metadata.house, LOCALES).map(b => b.name) })
  const { chars, link } = background.measures
  const because = whyNot({
    rulings,
    words: pageWords(LOCALES),
    title: scene.title,
    chars: chars[0]!,
    linked: link[0]!,
    layout,
    url: options.url,
    pageTitle: metadata.title,
    headlineScore: reading.headlineScore,
    listing: reading.listing,
  })
  const trace = () =>
    tracePage(
      page,
      background,
      reading.segments,
      reading.places,
      rulings,
      reading.region?.rule ?? 'locate/nothing',
      scene.titleRule === 'title/metadata',
      legacy?.decoded,
    )
  const own = options.portals?.length ? layoutFor(options.portals, url, capturedDay(options.captured)) : undefined
  if (own && !reading.fitting.has(own.name))
    notices.push({ code: 'portal-fits-nothing', message: `no selector of the portal ${own.name} fits an element of the page` })
  const language = languageOf(keptTexts(rulings))
  notices.push(...brokenNotices(keptTexts(rulings), language === 'vi'))
  const said = metadata.language?.slice(0, 2).toLowerCase()
  if (!because && said && said !== TEMPLATE_LANGUAGE && language !== 'und' && said !== language)
    notices.push({ code: 'language-differs', message: `the page says ${said}, the text reads as ${language}` })
  const article = () =>
    assemble(rulings, {
      title: scene.title ?? '',
      locales: LOCALES,
      metadata,
      claims: options.metadata !== false,
      elements: page.elements,
      entries: background.repetitions.flatMap(r => r.entries),
      language,
      packs: options.languages,
      absolute,
      tidy,
      ...(url === undefined ? {} : { url }),
    })
  if (because) {
    const lists = because === 'list-page' || because === 'home-page'
    const list = lists
      ? listPageOf({ ...reading, repetitions: background.repetitions, elements: page.elements, absolute, tidy, locales: LOCALES })
      : undefined
    return noArticle(because, notices, trace, { candidate: options.candidate ? candidateOf(article()) : undefined, list })
  }
  return found(article(), notices, trace)
}

/** An article with something to read, or none. */
const candidateOf = (article: Article): Article | undefined =>
  article.title || article.body.length > 0 || article.lead ? article : undefined

function found(article: Article, notices: Notice[], trace: () => Decision[]): Extraction {
  notices.push(...openDays(article))
  return withTrace({ status: 'article', article, notices }, trace)
}

function extractText(input: string, options: CheckedOptions, notices: Notice[]): Extraction {
  const legacy = decodeLegacyText(input)
  if (legacy) notices.push(legacy.notice)
  const text = legacy?.text ?? input
  const {
    scene,
    found: located,
    tool,
  } = readText(text, {
    tools: FLATTENERS,
    told: options.flattenedBy,
    tidy: s => normalize(s, options.normalize),
    locales: LOCALES,
    opening: OPENING,
  })
  if (tool && !options.flattenedBy) notices.push({ code: 'flattened-by', message: `the text was read as ${tool.said}` })
  const { title, from, to } = scene
  const rulings = classify(scene)
  const trace = () => traceText(rulings, legacy?.decoded)
  const chars = text.trim().length
  const because = located
    ? (whyNot({ rulings, words: pageWords(LOCALES), title, chars, linked: 0, layout: undefined, url: options.url, titled: from === to }) ??
      (isListing(rulings) ? 'list-page' : undefined))
    : chars < 20
      ? 'empty'
      : 'too-little-text'
  const language = languageOf(keptTexts(rulings))
  notices.push(...brokenNotices(keptTexts(rulings), language === 'vi'))
  const { url } = options
  const article = () =>
    assemble(rulings, {
      title: title ?? '',
      locales: LOCALES,
      language,
      packs: options.languages,
      ...(url === undefined ? {} : { url }),
    })
  if (because) return noArticle(because, notices, trace, { candidate: options.candidate ? candidateOf(article()) : undefined })
  return found(article(), notices, trace)
}

function* keptTexts(rulings: readonly Ruling[]): Generator<string> {
  for (const { verdict, text } of rulings) if (verdict === 'keep') yield text
}

const asked = new WeakMap<readonly Portal[], ReadonlySet<string>>()

/** What the caller's portals select by. */
function attributesFor({ portals: own }: CheckedOptions): ReadonlySet<string> | undefined {
  if (!own?.length) return undefined
  let names = asked.get(own)
  if (!names) {
    names = attributesOf(own.flatMap(p => p.layouts.flatMap(({ until, ...fields }) => Object.values(fields).flatMap(f => f ?? []))))
    asked.set(own, names)
  }
  return names
}

const compiled = new WeakMap<Layout, Catalogue>()
let general: Catalogue | undefined

/** The tables as one index: a portal of the caller's first, then the platforms, then a portal of ours. */
function tablesFor(url: string | undefined, { portals: own = [], captured }: CheckedOptions): Catalogue {
  const day = capturedDay(captured)
  const theirs = layoutFor(own, url, day)
  const ours = theirs ? undefined : layoutFor(portals, url, day)
  const found = theirs ?? ours
  if (!found) {
    general ??= catalogue(platforms, GENERIC_CHROME)
    return general
  }
  let tables = compiled.get(found.layout)
  if (!tables) {
    const row = { ...found.layout, name: found.name, evidence: [] }
    const rows = theirs
      ? [row, ...platforms]
      : [...platforms.filter(p => p.evidence.length), row, ...platforms.filter(p => !p.evidence.length)]
    tables = catalogue(rows, GENERIC_CHROME)
    compiled.set(found.layout, tables)
  }
  return tables
}

function noArticle(
  because: NoArticleReason,
  notices: Notice[],
  trace: () => Decision[],
  { candidate, list }: { candidate?: Article | undefined; list?: ListPage | undefined } = {},
): Extraction {
  return withTrace({ status: 'no-article', because, ...(candidate ? { candidate } : {}), ...(list ? { list } : {}), notices }, trace)
}

type Untraced<E> = E extends { trace: Decision[] } ? Omit<E, 'trace'> : never

const PENDING = Symbol('trace')

interface Told {
  [PENDING]: (() => Decision[]) | Decision[]
}

/** One getter for all extractions: one made for each would tie the engine's description of the object, and by it the page, to memory. */
const TRACE = {
  enumerable: true,
  configurable: true,
  get(this: Told): Decision[] {
    if (typeof this[PENDING] === 'function') this[PENDING] = this[PENDING]()
    return this[PENDING]
  },
}

/** The trace is made when somebody reads it. */
function withTrace(extraction: Untraced<Extraction>, make: () => Decision[]): Extraction {
  const told = Object.defineProperty({ ...extraction } as Extraction, PENDING, { value: make, writable: true })
  return Object.defineProperty(told, 'trace', TRACE)
}

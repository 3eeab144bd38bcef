import { GENERIC_CHROME } from './data/chrome'
import { LOCALES } from './data/locales'
import { platforms as PLATFORMS } from './data/platforms'
import { assemble } from './engine/assemble'
import { catalogue } from './engine/catalogue'
import { classify } from './engine/classify'
import { languageOf } from './engine/language'
import { locateText } from './engine/locate-text'
import { readMetadata } from './engine/metadata'
import { parse } from './engine/parse'
import { readPage } from './engine/read-page'
import { segmentText } from './engine/segment-text'
import { tracePage, traceText } from './engine/trace'
import { whyNot } from './engine/verdict'
import type { Decision } from './model/decision'
import type { Extraction, NoArticleReason, Notice } from './model/extraction'
import type { ExtractOptions } from './model/options'
import { normalize } from './text'

const MARKUP = /<(?:!doctype|html|head|body|div|p|table|span|a|br|img|h[1-6]|ul|td|article|section|font|b|strong)\b[^>]{0,2000}>/i
let tables: ReturnType<typeof catalogue> | undefined

/** Reads the article of a page (bytes or HTML) or of a flattened text. Throws nothing on any input; a wrong option is a TypeError. */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Extraction {
  const notices: Notice[] = []
  const html = typeof input === 'string' ? input : new TextDecoder().decode(input)
  const kind = options.input ?? 'auto'
  if (kind === 'text' || (kind === 'auto' && !MARKUP.test(html.slice(0, 200_000)))) return extractText(html, options, notices)
  return extractPage(html, options, notices)
}

function absolutiser(base: string | undefined): (href: string) => string {
  return href => {
    const trimmed = href.trim()
    if (!base || /^[a-z][a-z\d+.-]*:/i.test(trimmed)) return trimmed
    try {
      return new URL(trimmed, base).href
    } catch {
      return trimmed
    }
  }
}

function extractPage(html: string, options: ExtractOptions, notices: Notice[]): Extraction {
  tables ??= catalogue(PLATFORMS, GENERIC_CHROME)
  const tidy = (s: string) => normalize(s, options.normalize)
  const page = parse(html)
  const metadata = readMetadata(page)
  const url = options.url ?? metadata.canonical
  const reading = readPage(page, tables, metadata, { tidy, absolute: absolutiser(options.url), locales: LOCALES })
  const rulings = classify(reading.scene)
  const { measures } = reading.verdicts
  const because = whyNot({
    rulings,
    title: reading.scene.title,
    chars: measures.chars[0]!,
    linked: measures.link[0]!,
    layout: reading.layout,
    url: options.url,
  })
  const trace = () => tracePage(page.root, reading.verdicts, reading.read, rulings)
  if (because) return noArticle(because, notices, trace)
  const article = assemble(rulings, {
    title: reading.scene.title ?? '',
    locales: LOCALES,
    metadata,
    language: languageOf(
      rulings
        .filter(r => r.verdict === 'keep')
        .map(r => r.text)
        .join('\n'),
    ),
    url,
  })
  return withTrace({ status: 'article', article, notices }, trace)
}

function extractText(text: string, options: ExtractOptions, notices: Notice[]): Extraction {
  const tidy = (s: string) => normalize(s, options.normalize)
  const segments = segmentText(text, tidy)
  const frame = locateText(segments, LOCALES)
  const title = frame?.titles.length ? segments[frame.titles[0]!]!.text : undefined
  const [from, to] = frame?.body ?? [0, segments.length]
  const rulings = classify({ segments, from, to, title, door: 'text', locales: LOCALES, section: frame?.section })
  const trace = () => traceText(rulings)
  const chars = text.trim().length
  const because = frame
    ? whyNot({ rulings, title, chars, linked: 0, layout: undefined, url: options.url, titled: from === to })
    : chars < 20
      ? 'empty'
      : 'too-little-text'
  if (because) return noArticle(because, notices, trace)
  const article = assemble(rulings, { title: title ?? '', locales: LOCALES, language: languageOf(text), url: options.url })
  return withTrace({ status: 'article', article, notices }, trace)
}

const noArticle = (because: NoArticleReason, notices: Notice[], trace: () => Decision[]): Extraction =>
  withTrace({ status: 'no-article', because, notices }, trace)

type Untraced<E> = E extends { trace: Decision[] } ? Omit<E, 'trace'> : never

/** The trace is made when somebody reads it. */
function withTrace(extraction: Untraced<Extraction>, make: (() => Decision[]) | undefined): Extraction {
  let made: Decision[] | undefined
  let pending = make
  return Object.defineProperty({ ...extraction } as Extraction, 'trace', {
    enumerable: true,
    configurable: true,
    get() {
      made ??= pending?.() ?? []
      pending = undefined
      return made
    },
  })
}

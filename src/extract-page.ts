import { attributesFor, selectorsFor } from './catalogues'
import { TEMPLATE_LANGUAGE } from './data/languages'
import { assemble } from './engine/article/assemble'
import { withGleaned } from './engine/article/gleaned'
import { tracePage } from './engine/article/trace'
import { whyNot } from './engine/article/verdict'
import { claimedAuthors } from './engine/claims/authors'
import { classify } from './engine/classify/classify'
import { listicleOf } from './engine/classify/listicle'
import { keptTexts } from './engine/classify/ruling'
import { brokenNotices } from './engine/decode/broken-notice'
import { readLegacyRuns } from './engine/decode/legacy-runs'
import { listPageOf } from './engine/label/list-page'
import { languageOf } from './engine/language'
import { readMetadata } from './engine/metadata'
import { pageWords } from './engine/page-words'
import { readPage } from './engine/read-page'
import { savedFrom } from './engine/saved-from'
import { compose } from './engine/tree/compose'
import { parse } from './engine/tree/parse'
import { absolutiser } from './engine/url'
import { candidateOf, found, noArticle } from './extraction'
import type { Extraction, Notice } from './model/extraction'
import type { CheckedOptions } from './options'
import type { Tables } from './tables'
import { normalize } from './text'
import { lazy } from './text/lazy'

/** From HTML to what it is. `decoded`: the page was in an old charset as a whole, and nothing in it is to be decoded once more. */
export function extractPage(
  html: string,
  options: CheckedOptions,
  tables: Tables,
  before: readonly Notice[],
  decoded: boolean,
): Extraction {
  const { locales } = tables
  const notices = [...before]
  const parsed = options.parser ? options.parser(html) : parse(html, attributesFor(options))
  const legacy = decoded ? undefined : readLegacyRuns(parsed, html)
  const page = compose(legacy?.page ?? parsed)
  if (legacy) notices.push(...legacy.notices)
  const saved = options.url ?? savedFrom(html)
  const metadata = readMetadata(page, saved)
  const url = saved ?? metadata.canonical
  const tidy = (s: string) => normalize(s, options.normalize)
  const absolute = absolutiser(url, page)
  const { catalogue, own } = selectorsFor(url, options, tables)
  const reading = readPage(page, catalogue, metadata, { tidy, absolute, marks: options.marks !== false, locales })
  const { scene, background, layout } = reading
  const claimed = claimedAuthors(metadata.authors, metadata.house, locales)
  const rulings = classify({ ...scene, authors: claimed.map(b => b.name) })
  const { chars, link } = background.measures
  const listOf = lazy(() =>
    listPageOf({ ...reading, repetitions: background.repetitions, elements: page.elements, absolute, tidy, locales }),
  )
  const because = whyNot({
    rulings,
    words: pageWords(locales),
    title: scene.title,
    chars: chars[0]!,
    linked: link[0]!,
    layout,
    url: options.url,
    pageTitle: metadata.title,
    headlineScore: reading.headlineScore,
    listing: reading.listing,
    listed: () => listOf()?.items.filter(item => item.published) ?? [],
    sheet: scene.sheet !== undefined,
    entriesOf: listicleOf(scene.segments, scene.from, scene.to),
  })
  const trace = () =>
    withGleaned(
      tracePage(
        page,
        background,
        reading.segments,
        reading.places,
        rulings,
        reading.region?.rule ?? 'locate/nothing',
        scene.titleRule === 'title/metadata',
        legacy?.decoded,
      ),
      gleaned(),
    )
  if (own !== undefined && !reading.fitting.has(own))
    notices.push({ code: 'portal-fits-nothing', message: `no selector of the portal ${own} fits an element of the page` })
  const language = languageOf(keptTexts(rulings))
  notices.push(...brokenNotices(keptTexts(rulings), language === 'vi'))
  const said = metadata.language?.slice(0, 2).toLowerCase()
  if (!because && said && said !== TEMPLATE_LANGUAGE && language !== 'und' && said !== language)
    notices.push({ code: 'language-differs', message: `the page says ${said}, the text reads as ${language}` })
  const assembled = lazy(() =>
    assemble(rulings, {
      title: scene.title ?? '',
      sheet: scene.sheet,
      locales,
      metadata,
      claimed,
      claims: options.metadata !== false,
      elements: page.elements,
      entries: background.repetitions.flatMap(r => r.entries),
      language,
      packs: options.languages,
      absolute,
      tidy,
      ...(url === undefined ? {} : { url }),
    }),
  )
  const article = () => assembled().article
  const gleaned = () => (because && !options.candidate ? [] : assembled().gleaned)
  if (because) {
    const lists = because === 'list-page' || because === 'home-page'
    const list = lists ? listOf() : undefined
    return noArticle(because, notices, trace, { candidate: options.candidate ? candidateOf(article()) : undefined, list })
  }
  return found(article(), notices, trace)
}

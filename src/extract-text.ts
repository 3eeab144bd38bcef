import { assemble } from './engine/article/assemble'
import { withGleaned } from './engine/article/gleaned'
import { isListing } from './engine/article/listing'
import { traceText } from './engine/article/trace'
import { whyNot } from './engine/article/verdict'
import { classify } from './engine/classify/classify'
import { keptTexts } from './engine/classify/ruling'
import { brokenNotices } from './engine/decode/broken-notice'
import { decodeLegacyText } from './engine/decode/legacy-text'
import { languageOf } from './engine/language'
import { pageWords } from './engine/page-words'
import { readText } from './engine/read-text'
import { candidateOf, found, noArticle } from './extraction'
import type { Extraction, Notice } from './model/extraction'
import type { CheckedOptions } from './options'
import type { Tables } from './tables'
import { normalize } from './text'
import { lazy } from './text/lazy'

/** From flattened text to what it is. */
export function extractText(input: string, options: CheckedOptions, tables: Tables, before: readonly Notice[]): Extraction {
  const { locales, flattened } = tables
  const notices = [...before]
  const legacy = decodeLegacyText(input)
  if (legacy) notices.push(legacy.notice)
  const text = legacy?.text ?? input
  const {
    scene,
    found: located,
    tool,
    dump,
  } = readText(text, {
    ...flattened,
    told: options.flattenedBy,
    tidy: s => normalize(s, options.normalize),
    locales,
  })
  if (tool && !options.flattenedBy) notices.push({ code: 'flattened-by', message: `the text was read as ${tool.said}` })
  const { title, from, to } = scene
  const rulings = classify(scene)
  const trace = () => withGleaned(traceText(rulings, legacy?.decoded), gleaned())
  const chars = text.trim().length
  const because = dump
    ? 'list-page'
    : located
      ? (whyNot({
          rulings,
          words: pageWords(locales),
          title,
          chars,
          linked: 0,
          layout: undefined,
          url: options.url,
          titled: from === to,
          sheet: scene.sheet !== undefined,
        }) ?? (isListing(rulings) ? 'list-page' : undefined))
      : chars < 20
        ? 'empty'
        : 'too-little-text'
  const language = languageOf(keptTexts(rulings))
  notices.push(...brokenNotices(keptTexts(rulings), language === 'vi'))
  const { url } = options
  const assembled = lazy(() =>
    assemble(rulings, {
      title: title ?? '',
      sheet: scene.sheet,
      locales,
      language,
      packs: options.languages,
      ...(url === undefined ? {} : { url }),
    }),
  )
  const article = () => assembled().article
  const gleaned = () => (because && !options.candidate ? [] : assembled().gleaned)
  if (because)
    return noArticle(because, notices, trace, {
      candidate: options.candidate ? candidateOf(article()) : undefined,
      list: dump && { items: dump },
    })
  return found(article(), notices, trace)
}

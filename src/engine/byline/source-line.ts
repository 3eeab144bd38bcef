import { DOMAIN } from '../../data/authors'
import type { Source } from '../../model/article'
import type { Locale } from '../../model/locale'
import { COLON } from '../lines'
import { grammarOf, MAX_LINE, trimEnds } from './byline-grammar'
import { isOffice } from './office'
import { tokensOf } from './person-name'

const SOURCE_URL = /https?:\/\/\S+/iu

/** `“Báo Bãi Dâu”`: a newspaper's name in quotation marks. */
const unquoted = (name: string) => name.replace(/^[“”"«]\s*([^“”"«»]+?)\s*[“”"»]$/u, '$1')

/** `Theo TTXVN`, `Nguồn: Báo X`, `(Theo Y)`; undefined where the words open a sentence. */
export function readSource(line: string, locale: Locale): Source | undefined {
  const text = line.trim()
  const m = text.length > MAX_LINE ? undefined : grammarOf(locale).source.exec(text)
  if (!m) return undefined
  const labelled = COLON.test(m[0])
  const name = unquoted(trimEnds(text.slice(m[0].length).replace(/[)）]\s*\.?$/u, '')).replace(/\.$/, ''))
  if (!name || name.length > 90) return undefined
  if (!labelled) {
    // What opens a sentence.
    if (locale.notSource.test(name) || tokensOf(name).length > 9 || /[,;]\s|[.!?]\s+\p{Lu}/u.test(name)) return undefined
    if (name[0] === name[0]!.toLowerCase() && !DOMAIN.test(name) && !isOffice(name, locale) && !locale.outlets.test(name)) return undefined
  }
  const url = SOURCE_URL.exec(name)?.[0]
  return url ? { name: trimEnds(name.replace(url, '')) || url, url } : { name }
}

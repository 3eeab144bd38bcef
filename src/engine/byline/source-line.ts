import { DOMAIN } from '../../data/authors'
import type { Source } from '../../model/article'
import type { Locale } from '../../model/locale'
import { COLON } from '../lines'
import { grammarOf, MAX_LINE, trimEnds } from './byline-grammar'
import { isOffice } from './office'
import { tokensOf } from './person-name'

export const SOURCE_URL = /https?:\/\/\S+/iu

/** `“Báo Bãi Dâu”`: a newspaper's name in quotation marks. */
const unquoted = (name: string) => name.replace(/^[“”"«]\s*([^“”"«»]+?)\s*[“”"»]$/u, '$1')

/** `Theo TTXVN`, `Nguồn: Báo X`, `(Theo Y)`; undefined where the words open a sentence. */
export function readSource(line: string, locale: Locale): Source | undefined {
  const text = line.trim()
  if (text.length > MAX_LINE) return undefined
  const m = grammarOf(locale).source.exec(text)
  if (!m) return undefined
  const labelled = COLON.test(m[0])
  let name = trimEnds(text.slice(m[0].length).replace(/[)）]\s*\.?$/u, '')).replace(/\.$/, '')
  name = unquoted(name)
  if (!name || name.length > 90) return undefined
  if (!labelled && (locale.notSource.test(name) || tokensOf(name).length > 9 || /[,;]\s/.test(name))) return undefined
  const first = name[0]!
  if (!labelled && first === first.toLowerCase() && !DOMAIN.test(name) && !isOffice(name, locale) && !locale.outlets.test(name))
    return undefined
  if (/[.!?]\s+\p{Lu}/u.test(name) && !labelled) return undefined
  const url = SOURCE_URL.exec(name)?.[0]
  if (url && url !== name) name = trimEnds(name.replace(url, '')) || url
  return url ? { name, url } : { name }
}

import type { Article } from '../model/article'
import type { PageRecord } from '../model/record'
import type { FormName } from './forms'

/** Which records are written; all are counted. */
export interface SelectionFlags {
  only?: 'articles'
  lang?: string
}

/** Whether the flags leave anything out. */
export const selects = ({ only, lang }: SelectionFlags): boolean => only !== undefined || lang !== undefined

/** Whether a record is one of those asked for: `--lang` asks for articles, as nothing else has a language. `vi` takes `vi-VN` too. */
export function isSelected(record: PageRecord, { only, lang }: SelectionFlags): boolean {
  if (record.status !== 'article') return only === undefined && lang === undefined
  const language = record.article.language?.toLowerCase() ?? ''
  return lang === undefined || language === lang.toLowerCase() || language.startsWith(`${lang.toLowerCase()}-`)
}

/** What is made of a batch's records besides the records themselves. */
export interface DeriveFlags extends SelectionFlags {
  format?: FormName
  perPage?: FormName
  fields?: (keyof Article)[]
  /** Markdown with the article's facts before it. */
  frontMatter?: true
}

/** Whether the flags ask for anything besides records. */
export const derives = (flags: DeriveFlags): boolean =>
  (flags.format !== undefined && flags.format !== 'jsonl') || flags.perPage !== undefined || selects(flags)

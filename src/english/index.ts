import type { Language } from '../model/language'
import { annotate } from './annotate'
import { splitByline } from './byline'
import { isPerson } from './person-line'

/**
 * English, for `extract(html, { languages: [english] })`: sentences, people, organisations, places and dates of English articles, with
 * Vietnamese names as they are written; bylines that mix people and offices; names told from closing phrases. Pure and synchronous.
 */
export const english: Language = { code: 'en', annotate, splitByline, isPerson }

export type { Annotations, ArticleSpan, Entity, Language } from '../model/language'

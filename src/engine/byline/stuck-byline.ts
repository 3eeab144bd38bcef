import { AGENCY_TAIL } from '../../data/authors'
import type { Locale } from '../../model/locale'
import { byAgency, type ReadByline, readByline } from './byline'
import { isInitials } from './person-name'

export interface StuckByline {
  body: string
  byline: ReadByline
  /** The byline as printed. */
  words: string
}

/** An end mark with a byline after it on the same line: `…hiện nay./Thùy Hương – Quang Hiếu`, `…trên./. Minh Trang (TTXVN)`. */
const END_MARK = /(?:[.…!?”"’]\s?\/\s?\.|[.…!?”"]\/(?!\d)|\/\.)\s*(?=[\p{Lu}(])/gu
const SENTENCE_END = /[.!?…”"]\s+(?=[\p{Lu}(])/gu

const namesAny = (byline: ReadByline | undefined): byline is ReadByline =>
  byline !== undefined && (byline.bylines.length > 0 || byline.source !== undefined)

/** Splits a byline stuck to a paragraph's end; undefined where the paragraph ends in its own words. */
export function splitStuck(paragraph: string, locale: Locale): StuckByline | undefined {
  const tail = paragraph.length > 200 ? paragraph.length - 200 : 0
  const window = paragraph.slice(tail)
  const agency = AGENCY_TAIL.exec(window)
  if (agency)
    return {
      body: paragraph.slice(0, tail + agency.index).trim(),
      byline: byAgency([], agency[1]!),
      words: window.slice(agency.index).trim(),
    }
  const marks = [...window.matchAll(END_MARK)]
  const mark = marks.at(-1)
  if (mark) {
    const words = window.slice(mark.index + mark[0].length).trim()
    const byline = readByline(words, locale, true)
    if (namesAny(byline)) return { body: paragraph.slice(0, tail + mark.index + mark[0].length).trim(), byline, words }
  }
  for (const end of [...window.matchAll(SENTENCE_END)].reverse()) {
    const words = window.slice(end.index + end[0].length).trim()
    if (words.length > 90) break
    if (!/[./]$/.test(words) || isInitials(words)) {
      const byline = readByline(words, locale, true)
      if (namesAny(byline)) return { body: paragraph.slice(0, tail + end.index + 1).trim(), byline, words }
    }
  }
  return undefined
}

import type { AddressSigns, FlattenedBy, Flattener } from '../model/flattener'
import type { ListEntry } from '../model/list-page'
import type { Locale } from '../model/locale'
import type { Segment } from '../model/segment'
import type { Scene } from './classify/scene'
import { readDateLine } from './dateline'
import type { RecordFields } from './flattened/record'
import { type ArticleLines, dayOf, dumpOf } from './label/text-dump'
import { locateText } from './label/text-frame'
import { type TextLines, textLines } from './label/text-lines'
import { chromeRule, endingRule, isListed, lineRules } from './lines'
import { sheetOf } from './observe/sheet'
import { gathered } from './segment/gathered'
import { type FlattenedText, segmentText } from './segment/segment-text'

/** Lines of furniture that are looked for within a line, in words. */
const LONGEST_PHRASE = 6

export interface TextReading {
  scene: Scene
  /** Whether an article was found among the lines; without a text it is a headline and its day. */
  found: boolean
  /** Who flattened the page, where it is known. */
  tool: Flattener | undefined
  /** The articles of a text that is nothing but articles, each with its day. */
  dump: ListEntry[] | undefined
}

/** What tools leave of a page, and where a text begins in what they left. */
export interface FlattenedSigns {
  tools: readonly Flattener[]
  /** How tools write out where links lead. */
  addresses: readonly AddressSigns[]
  /** How a text begins, behind a headline that runs into it. */
  opening: RegExp
  /** What it surely begins with. */
  surely: RegExp
  /** Words that names stand behind. */
  beforeNames: RegExp
  /** A day on its own in a line of many. */
  day: RegExp
  /** A day behind a headline, in one line with it. */
  stuckDay: RegExp
  /** Labels of a record's fields. */
  record: RecordFields
}

export interface ReadTextOptions extends FlattenedSigns {
  told?: FlattenedBy | undefined
  tidy: (text: string) => string
  locales: readonly Locale[]
}

/** The lines of a flattened text, what a tool did undone. */
export function readLines(
  input: string,
  { tools, addresses, told, tidy, locales, opening, surely, beforeNames, day, stuckDay, record }: ReadTextOptions,
): FlattenedText {
  const rules = lineRules(locales)
  const isKnown = (words: string) => rules.chrome.has(words) || rules.ending.has(words)
  const phrases = { isKnown, most: LONGEST_PHRASE, opening, surely, beforeNames, day, stuckDay, record }
  return segmentText(input, { tools, addresses, told, tidy, phrases, isFurniture: text => chromeRule(text, rules) !== undefined })
}

/** From flattened text to scene: undo what a tool did, locate, put lists and tables together. */
export function readText(input: string, options: ReadTextOptions): TextReading {
  const { locales } = options
  const rules = lineRules(locales)
  const isFurniture = (text: string) => chromeRule(text, rules) !== undefined
  const { segments, list, tool } = readLines(input, options)
  const lines = textLines(segments, locales)
  const frame = locateText(lines)
  const title = frame?.titles.length ? segments[frame.titles[0]!]!.text : undefined
  const [from, to] = frame?.body ?? [0, segments.length]
  const isLone = ({ text }: Segment) =>
    isFurniture(text) || isListed(text) || endingRule(text, rules) !== undefined || readDateLine(text, locales) !== undefined
  const body = frame ? gathered(segments.slice(from, to), isLone) : segments
  const staged = [...segments.slice(0, from), ...body, ...segments.slice(to), ...(list ? [list] : [])]
  const entries = dumpOf(lines).map(article => entryOf(lines, article))
  return {
    scene: {
      segments: staged,
      sheet: sheetOf(staged),
      from,
      to: from + body.length,
      title,
      door: 'text',
      locales,
      sections: frame?.sections,
    },
    found: frame !== undefined,
    tool,
    // Sections of one article look like articles; most of these have a day each.
    dump: 2 * entries.filter(e => e.published).length > entries.length ? entries : undefined,
  }
}

function entryOf(lines: TextLines, article: ArticleLines): ListEntry {
  const { segments } = lines
  return {
    title: segments[article.title!]!.text,
    published: dayOf(lines, article),
    at: [segments[article.from]!.at![0], segments[article.to - 1]!.at![1]],
  }
}

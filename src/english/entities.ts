import { findDates } from './dates'
import { findMentions, knownOf } from './mentions'
import { findOrganisations } from './organisations'
import { findTitled, findUntitled } from './people'
import { findDesignated, findKnownPlaces, findPlacesByContext } from './places'
import { isShouted, type Kind, type Reading, withFound } from './reading'
import type { Sentence } from './sentences'

/** A text in NFC with its sentences. */
export interface Read {
  text: string
  sentences: readonly Sentence[]
}

/** Offsets into the text it was found in. */
export interface FoundEntity {
  kind: Kind
  start: number
  end: number
  iso?: string
}

type DatedReading = Reading & { isos: ReadonlyMap<number, FoundEntity> }

function datesOf(text: string, sentence: Sentence): DatedReading {
  const isos = new Map<number, FoundEntity>()
  const found: Reading['found'][number][] = []
  for (const date of findDates(text.slice(sentence.start, sentence.end))) {
    const start = sentence.start + date.start
    const end = sentence.start + date.end
    const from = sentence.tokens.findIndex(token => token.end > start)
    const to = sentence.tokens.findIndex(token => token.start >= end)
    if (from < 0) continue
    found.push({ kind: 'date', from, to: to < 0 ? sentence.tokens.length : to })
    isos.set(from, { kind: 'date', start, end, iso: date.iso })
  }
  return { sentence, tokens: sentence.tokens, found, isos }
}

/** What one sentence says by itself. Surer finders come first, and what they found is closed to the others. */
function readNames(text: string, sentence: Sentence): DatedReading {
  const dated = datesOf(text, sentence)
  const finders = isShouted(dated)
    ? [findOrganisations, findKnownPlaces]
    : [findOrganisations, findTitled, findDesignated, findKnownPlaces, findUntitled]
  return { ...finders.reduce<Reading>((reading, find) => withFound(reading, find(reading)), dated), isos: dated.isos }
}

/**
 * The people, organisations, places and dates of the texts of one article, a list for each text, in order and none inside another.
 * A name given in full in any of them is known by its short form in all.
 */
export function findEntities(texts: readonly Read[]): FoundEntity[][] {
  const readings = texts.map(({ text, sentences }) => sentences.map(sentence => readNames(text, sentence)))
  const known = knownOf(readings.flat())
  return readings.map(sentences =>
    sentences.flatMap((reading, i) => {
      const named = withFound(reading, findMentions(reading, known))
      const { found, tokens } = isShouted(named) ? named : withFound(named, findPlacesByContext(named, i === 0))
      return found
        .map(
          ({ kind, from, to }): FoundEntity =>
            (kind === 'date' && reading.isos.get(from)) || { kind, start: tokens[from]!.start, end: tokens[to - 1]!.end },
        )
        .sort((a, b) => a.start - b.start)
    }),
  )
}

import { BAR, OPENS_WITH_DAY } from '../../data/day-order'
import type { Moment } from '../../model/article'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { claimedMoment } from '../claims/claimed-moment'
import type { Frame } from '../claims/frame'
import { entryDay, markedDay } from '../claims/marked-day'
import type { Ruling } from '../classify/ruling'
import { readMoment } from '../dateline'
import { namesOf } from '../tree/class-list'
import { contains } from '../tree/containment'
import type { AssembleOptions } from './assemble'
import { readOneWay } from './day-order'
import type { Gleaned } from './gleaned'

/** How much farther from the headline a date may stand than an update, or than one in a line that says more, and still be the day of publication, not today's. */
const BANNER = 3
interface Read {
  moment: Moment
  other?: Moment | undefined
}

export interface Dates {
  published: Moment | undefined
  modified: Moment | undefined
  gleaned: Gleaned[]
}

/** Pieces of the text that its day may open. */
const OPENING = 3
/** Characters at its head in which the day stands. */
const OPENS_WITHIN = 90

/** A day that opens the text and is closed by a dash: `Berlin, 27.1.2022 – …`, `(Hà Nội, ngày 27/1/2022) - …`. */
function openingDay(kept: readonly Ruling[], locales: readonly Locale[]): Read | undefined {
  for (const { text } of kept.filter(r => r.as === 'paragraph' || r.as === 'lead').slice(0, OPENING)) {
    const opening = text.slice(0, OPENS_WITHIN)
    const read = readMoment(opening, locales)
    if (read && OPENS_WITH_DAY.before.test(opening.slice(0, read.start)) && OPENS_WITH_DAY.behind.test(opening.slice(read.end))) return read
  }
  return undefined
}

/** Whether a line stands in a bar of the site, which shows the hour of reading. */
function isInBanner({ segment }: Ruling, title: PageElement | undefined): boolean {
  for (let at = segment.element; at && title && !contains(at, title); at = at.parent) if (BAR.test(namesOf(at))) return true
  return false
}

/** A printed day with the time that the metadata claim for it; midnight is none. */
function timed(printed: Moment, claim: Moment | undefined): Moment {
  const [day, time] = claim?.iso.split('T') ?? []
  return time && !time.startsWith('00:00') && day === printed.iso ? { ...printed, iso: claim!.iso } : printed
}

/** The layout's own date first, then the one nearest the headline, as banners print today's; else what the metadata claim; else the day of issue of a document. */
export function datesOf(
  rulings: readonly Ruling[],
  kept: readonly Ruling[],
  frame: Frame | undefined,
  { title, locales, metadata, elements = [], language, url }: AssembleOptions,
  issued: Moment | undefined,
): Dates {
  const titles = rulings.filter(r => r.as === 'title' || r.rule === 'title/repeated').map(r => r.index)
  if (!titles.length) titles.push(kept.find(r => r.as === 'lead' || r.as === 'paragraph')?.index ?? 0)
  const top = Math.min(...titles)
  const distance = (r: Ruling) => titles.reduce((least, at) => Math.min(least, Math.abs(r.index - at)), Number.POSITIVE_INFINITY)
  const dates = kept
    .filter(r => r.moment && !(r.index < top && isInBanner(r, frame?.title)))
    .map(r => ({
      ...r.moment!,
      named: r.rule === 'date/field',
      far: distance(r) + (r.moment!.rest && !r.byline ? BANNER : 0),
      at: r.index,
    }))
    .sort((a, b) => Number(b.named) - Number(a.named) || a.far - b.far)
  const claimed = (value: string | undefined): Moment | undefined => (value ? claimedMoment(value, locales) : undefined)
  const claim = claimed(metadata?.published)
  // A day below the text may be that of a box, one above the headline the day of reading; the metadata know better.
  const end = kept.findLast(r => r.as === 'paragraph')?.index ?? Number.POSITIVE_INFINITY
  const elsewhere =
    claim !== undefined &&
    dates.length > 0 &&
    dates.every(d => (d.at > end || (d.at < top && !d.named)) && d.moment.iso.slice(0, 10) !== claim.iso.slice(0, 10))
  const changed = claimed(metadata?.modified)
  const oneWay = (read: Read | undefined) =>
    read?.other
      ? readOneWay(
          { moment: read.moment, other: read.other },
          {
            claimed: [claim, changed].flatMap(c => c?.iso.slice(0, 10) ?? []),
            texts: kept.map(r => r.text),
            language,
            pageLanguage: metadata?.language,
            url,
            locales,
          },
        )
      : read?.moment
  // Nothing is published after it was changed: such a day is that of reading.
  const isLater = ({ iso }: Moment, changed: (typeof dates)[number] | undefined) =>
    changed?.modified === true && iso.slice(0, 10) > changed.moment.iso.slice(0, 10)
  const isPublished = (d: (typeof dates)[number]) => !d.modified && d.far <= dates[0]!.far + BANNER && !isLater(d.moment, dates[0])
  const printed = elsewhere ? undefined : (dates.find(isPublished) ?? dates[0])
  // «Cập nhật» labels any day in Vietnam; elsewhere the day of publication may stand without a label beside that of a change.
  const known = printed?.modified && language !== 'vi' ? undefined : oneWay(printed)
  const told = (known && timed(known, claim)) ?? claim ?? issued
  const near = told || !frame ? undefined : oneWay(markedDay(elements, frame, locales))
  const beside = near && isLater(near, printed) ? undefined : near
  const within = told ?? beside ?? oneWay(printed) ?? oneWay(openingDay(kept, locales))
  const listed = within || !frame ? undefined : oneWay(entryDay(title, frame, locales))
  const marked = beside ?? listed
  const published = within ?? listed
  const modified = oneWay(dates.find(d => d.modified && d !== printed) ?? printed?.change) ?? changed
  const gleaned: Gleaned[] = marked
    ? [{ as: 'date', rule: 'date/marked', text: marked.raw }]
    : published && published === claim
      ? [{ as: 'date', rule: 'date/metadata', text: '', said: claim.raw }]
      : []
  return { published, modified, gleaned }
}

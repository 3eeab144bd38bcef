import { COUNTED, type Counted } from './facts'
import type { Example, TemplateSurvey } from './survey'

/** From this share of its articles on, a fault is the template's rather than a page's. */
const OF_ARTICLES = 0.25
/** And from this many pages. */
const LEAST = 2
/** Articles without a date from which it is said; many pages print none. */
const UNDATED = 0.5

/** What is doubtful about the pages of one template, in words. */
export interface Doubt {
  /** What a portal of one's own would have to say. */
  field: 'title' | 'article' | 'date'
  pages: number
  /** Of them, those it is certain of enough to say that the template wants a portal. */
  sure: number
  says: string
  /** Titles that are doubted. */
  titles: string[]
}

export interface Judged {
  /** `T1` …, in the order of the report. */
  id: string
  template: TemplateSurvey
  doubts: Doubt[]
  /** Whether the faults are the template's: it wants a portal. */
  wanting: boolean
  /** Pages concerned. */
  concerned: number
  /** Share of articles each field was found on, 0 to 1; undefined where it was not recorded or there are none. */
  shares: Record<Counted, number | undefined>
  example: Example | undefined
}

/** Reasons that are odd for many pages of one tree. */
const ODD: Record<string, string> = {
  'too-little-text': 'have too little text where it was looked for',
  empty: 'are empty where an article was looked for',
}

const quoted = (title: string) => `“${title.length > 90 ? `${title.slice(0, 90)}…` : title}”`

function titleDoubts({ titles, articles }: TemplateSurvey): Doubt[] {
  const { repeated: all, unlike } = titles.doubts()
  const doubts: Doubt[] = []
  const untitled = all.find(({ title }) => title === '')
  if (untitled)
    doubts.push({
      field: 'title',
      pages: untitled.pages,
      sure: untitled.pages,
      says: `No headline was found on ${untitled.pages} of ${articles} articles.`,
      titles: [''],
    })
  const repeated = all.filter(one => one !== untitled)
  const pages = repeated.reduce((sum, one) => sum + one.pages, 0)
  if (pages > 0) {
    const named = repeated.slice(0, 3).map(({ title, pages }) => `${quoted(title)} on ${pages}`)
    doubts.push({
      field: 'title',
      pages,
      sure: pages,
      says: `Different articles bear the same title: ${named.join(', ')}${repeated.length > 3 ? `, and ${repeated.length - 3} more` : ''}.`,
      titles: repeated.map(({ title }) => title),
    })
  }
  if (unlike.length > 0) {
    const { title, claim } = unlike[0]!
    doubts.push({
      field: 'title',
      pages: unlike.length,
      sure: unlike.filter(({ sure }) => sure).length,
      says: `The title is not what the page calls itself, on ${unlike.length} of ${articles}: ${quoted(title)} for a page that calls itself ${quoted(claim)}.`,
      titles: unlike.map(({ title }) => title),
    })
  }
  return doubts
}

const ofArticle = (pages: number, says: string): Doubt => ({ field: 'article', pages, sure: pages, says, titles: [] })

/** A host has one home page: of several, all but one are something else. */
function homeDoubts({ homes, pages: all }: TemplateSurvey): Doubt[] {
  const surplus = [...homes.values()].reduce((sum, { size }) => sum + size - 1, 0)
  if (surplus < LEAST) return []
  const called = [...homes.values()].reduce((sum, { size }) => sum + size, 0)
  return [
    ofArticle(
      surplus,
      `${called} of ${all} pages were taken for the home page, under different addresses of ${homes.size === 1 ? 'one host' : `${homes.size} hosts`}.`,
    ),
  ]
}

const noArticleDoubts = ({ noArticle, pages: all }: TemplateSurvey): Doubt[] =>
  [...noArticle].flatMap(([reason, pages]): Doubt[] => {
    const odd = ODD[reason]
    return odd === undefined || pages < LEAST ? [] : [ofArticle(pages, `${pages} of ${all} pages ${odd} (${reason}).`)]
  })

function dateDoubts({ found, recorded }: TemplateSurvey): Doubt[] {
  const without = recorded.date - found.date
  if (recorded.date < LEAST || without < recorded.date * UNDATED) return []
  return [{ field: 'date', pages: without, sure: 0, says: `No date was found on ${without} of ${recorded.date} articles.`, titles: [] }]
}

function judge(template: TemplateSurvey): Omit<Judged, 'id'> {
  const doubts = [...titleDoubts(template), ...homeDoubts(template), ...noArticleDoubts(template), ...dateDoubts(template)]
  const grave = doubts.reduce((sum, { sure }) => sum + sure, 0)
  const doubted = new Set(doubts.flatMap(({ titles }) => titles))
  const oddly = doubts.some(({ field }) => field === 'article')
  const { examples } = template
  return {
    template,
    doubts,
    wanting: grave >= LEAST && grave >= template.pages * OF_ARTICLES,
    concerned: grave,
    shares: Object.fromEntries(
      COUNTED.map(name => [name, template.recorded[name] === 0 ? undefined : template.found[name] / template.recorded[name]]),
    ) as Judged['shares'],
    example:
      examples.find(({ title, status }) => status === 'article' && doubted.has(title)) ??
      (oddly ? examples.find(({ status }) => status === 'no-article') : undefined) ??
      examples.find(({ status }) => status === 'article') ??
      examples[0],
  }
}

/** All templates, those that want a portal first, then by their number of pages. */
export const judgeAll = (templates: readonly TemplateSurvey[]): Judged[] =>
  templates
    .map(judge)
    .sort(
      (a, b) => Number(b.wanting) - Number(a.wanting) || (a.wanting ? b.concerned - a.concerned : 0) || b.template.pages - a.template.pages,
    )
    .map((judged, index) => ({ id: `T${index + 1}`, ...judged }))

import { NO_TITLE_CLASS, TITLE_CLASS } from '../../data/class-words'
import { HEADLINE } from '../../data/limits'
import { TITLE, TITLE_HEADINGS, TITLE_LEAST } from '../../data/weights'
import type { Term } from '../../model/decision'
import type { PageElement } from '../../model/page'
import type { LineRule } from '../../model/rule'
import type { Segment } from '../../model/segment'
import { chromeRule, DENSE } from '../lines'
import type { Metadata } from '../metadata'
import { SEPARATOR } from '../observe/echo'
import type { Fact } from '../observe/facts'
import { isHome, leadsHome, opensTrail, trailEnds } from '../observe/trail'
import type { AnyPageWords } from '../page-words'
import { contains, nearest } from '../tree/containment'
import { staysHere } from '../url'
import { words } from '../words'
import { boxNames } from './box-names'
import type { Scenery } from './scenery'
import { isInTrail } from './section-beside'
import { pairsOf, sharedWith } from './shared-words'

export interface Headline {
  text: string
  /** The segment that prints it, -1 where none does. */
  index: number
  rule: LineRule
  /** Its points; 0 where nothing was weighed. */
  score: number
  /** What weighed most, in words. */
  terms: Term[]
}

/** What speaks for and against one line as the headline. */
export interface Claim {
  index: number
  score: number
  /** Each with its points. */
  terms: [string, number][]
}

/** The header of a site, by its id: articles have theirs by class. One that was never closed holds the text, too. */
function inHeader(s: Segment, text: PageElement | undefined): boolean {
  const at = nearest(s.element, ({ attrs }) => attrs.id === 'header' || attrs.id === 'banner')
  return at !== undefined && !contains(at, text)
}

const isWordy = (s: Segment) => s.kind === 'text' || s.kind === 'heading' || s.kind === 'quote'

/** Every line of the page that may be its headline, weighed. */
export function headlineClaims(scenery: Scenery, fields: ReadonlySet<PageElement>, metadata: Metadata): Claim[] {
  const { article, segments, facts, lines, echoes, start, end, masthead, isText, isTaken, segmentsIn } = scenery
  const pairs = pairsOf(segments, isText)
  const before = charsBefore(scenery)
  const at = (i: number) => before[i]!
  const site = metadata.site ? words(metadata.site) : ''
  const claims: Claim[] = []
  const nowhere = toNowhere(segments, facts)
  const ends = trailEnds(segments)
  const last = end < 0 ? segments.length - 1 : Math.min(segments.length - 1, end)
  for (let i = 0; i <= last; i++) {
    const s = segments[i]!
    const { text } = s
    if (!isWordy(s) || (s.field === 'kicker' && s.level === undefined) || text.length < HEADLINE.shortest || text.length > HEADLINE.longest)
      continue
    const claim: Claim = { index: i, score: 0, terms: [] }
    const add = (term: string, weight: number) => {
      claim.score += weight
      claim.terms.push([term, weight])
    }
    const { field } = s
    const isField = [...fields].some(f => contains(f, s.element))
    if (isField) add('the platform’s field for it', TITLE.field)
    const { names } = boxNames(s, segmentsIn, 1)
    const heading = s.level !== undefined
    if (heading) add(`h${s.level}`, TITLE_HEADINGS[s.level!] ?? 0)
    if (names && TITLE_CLASS.test(names)) add('its class says title', TITLE.named)
    if (names && NO_TITLE_CLASS.test(names)) add('its class says another title', TITLE.misnamed)
    // A sentence that has the headline in it is the text's.
    const echo = echoes[i]! < 1 && s.prose && !heading ? TITLE.echoInProse : TITLE.echo
    if (echoes[i]! > 0) add('echoes what the page says of itself', echo * echoes[i]!)
    const trailed = ends.size > 0 && !facts[i]!.trail && ends.has(words(text)) && !isInTrail(scenery, s)
    if (trailed) add('the trail ends in it', TITLE.trailed)
    if (claim.score <= 0 && !s.bold && !isPlain(s, facts[i]!, s === nowhere)) continue
    if (s.bold && !heading) add('set apart', TITLE.emphasis)
    const shared = pairs.pairs.size && text.length > HEADLINE.shortHeading ? sharedWith(text, pairs) : 0
    if (shared > 0.25) add('shares words with the text', TITLE.shared * Math.min(1, 1.5 * shared))
    if (isDated(scenery, i)) add('beside its day', TITLE.dated)
    const inside = start >= 0 && i >= start && isText(i)
    if (start >= 0) {
      const far = Math.abs(at(i) - at(start)) - (i < start ? text.length : 0)
      if (inside)
        far < HEADLINE.opening
          ? add('at the head of the text', TITLE.opening)
          : far < HEADLINE.within
            ? add('in the text', TITLE.within)
            : add('far down in the text', TITLE.below)
      else if (i > start) add('below the text', TITLE.below)
      else {
        if (far < HEADLINE.near) add('near the text', TITLE.near)
        else if (far < HEADLINE.far) add('within reach of the text', TITLE.reach)
        else add('far from the text', TITLE.far)
      }
    }
    if (field === 'caption' || (inside && !heading && segments[i - 1]?.kind === 'image')) add('a caption', TITLE.caption)
    if (s.linked > 0.8 && s !== nowhere) add('a link', TITLE.linked)
    if (isTaken.repeated(i)) add('one of several of its shape', TITLE.repeated)
    else if (isTaken.background(i))
      s.linked === 0 && isTaken.alone(i)
        ? add('alone in a box for something else', TITLE.backgroundAlone)
        : add('in a box for something else', TITLE.background)
    if (!trailed && !DENSE.test(text)) {
      if (text.length < (heading ? HEADLINE.shortHeading : HEADLINE.shortOther)) add('short', TITLE.short)
      if (!text.includes(' ')) add('one word', TITLE.word)
    }
    if (!heading && /[.;,]$/.test(text)) add('a sentence', TITLE.sentence)
    // Right below a higher heading, sentences are its summary.
    if (s.prose && (!heading || (i > 0 && segments[i - 1]!.level! < s.level! && segments[i - 1]!.text.length >= HEADLINE.shortHeading)))
      add('running text', TITLE.prose)
    if (facts[i]!.dated && field !== 'title') add('a day', echoes[i]! > 0 || heading ? -1 : TITLE.date)
    if (facts[i]!.chrome) add('page furniture', heading ? TITLE.furnitureHeading : TITLE.furniture)
    if (leadsHome(s)) add('a link to the home page', TITLE.home)
    else if (i < masthead && !isField && s !== nowhere) add('above the menu', heading ? TITLE.masthead / 2 : TITLE.masthead)
    if (facts[i]!.ending) add('a heading above other articles', TITLE.label)
    if (opensTrail(text) || facts[i]!.trail || (claim.score > 0 && isInTrail(scenery, s))) add('a trail', TITLE.trail)
    if (heading && text.length < HEADLINE.shortHeading && hasHeadingBelow(scenery, i)) add('another heading below it', TITLE.above)
    if (lines.words.site.test(text) || lines.words.detail.test(text) || (site && words(text) === site)) add('the site’s name', TITLE.site)
    if (article && !contains(article, s.element)) add('outside of the portal’s article', TITLE.outside)
    if (inHeader(s, segments[start]?.element)) add('in the header of the site', TITLE.header)
    claims.push(claim)
  }
  return claims
}

/** The line that weighs most as the headline, if it weighs enough. */
export function headlineOf(scenery: Scenery, fields: ReadonlySet<PageElement>, metadata: Metadata): Headline | undefined {
  let best: Claim | undefined
  for (const claim of headlineClaims(scenery, fields, metadata)) if (!best || claim.score > best.score) best = claim
  if (!best || best.score < TITLE_LEAST) return undefined
  return {
    text: withoutSite(withoutTools(scenery, best.index), metadata),
    index: best.index,
    rule: 'title/heading',
    score: best.score,
    terms: heaviest(best),
  }
}

/** Some templates print `<title>` as the headline: without the site's name, where that alone makes what the page claims. */
function withoutSite(text: string, { headlines, site }: Metadata): string {
  const parts = site ? text.split(SEPARATOR) : []
  if (parts.length < 2 || words(parts.at(-1)!) !== words(site!)) return text
  const cut = text.slice(0, text.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—·•»:/-]+$/u, '')
  return headlines.some(h => words(h) === words(cut)) ? cut : text
}

/** A tool's name is no longer, in characters. */
const TOOL = 12

/** Links behind the headline, in its line, are none of it: «Sửa». */
function withoutTools({ segments, lines }: Scenery, i: number): string {
  const { text, parts = [], links, linked } = segments[i]!
  const isTool = (part: string) =>
    chromeRule(part, lines) || (part.length <= TOOL && linked < 0.5 && links.some(l => l.text.trim() === part))
  let end = parts.length
  while (end > 1 && isTool(parts[end - 1]!)) end--
  return end < parts.length ? parts.slice(0, end).join(' ') : text
}

const heaviest = ({ terms }: Claim): Term[] =>
  [...terms]
    .sort((a, b) => b[1] - a[1])
    .filter(([, w]) => w > 0)
    .slice(0, 3)
    .map(([term, weight]) => ({ term, weight: Math.round(100 * weight) / 100 }))

/** The only title of a page that is a link to nowhere: templates make one of the headline, and a draft of a page of all titles. */
function toNowhere(segments: readonly Segment[], facts: readonly Fact[]): Segment | undefined {
  const found = segments.filter((s, i) => facts[i]!.titleLink && s.links.every(l => staysHere(l.href)))
  return found.length === 1 ? found[0] : undefined
}

/** A line of its own that could be a headline, though nothing says so. */
const isPlain = (s: Segment, { dated, chrome, trail }: Fact, unlinked: boolean) =>
  (s.linked <= 0.5 || unlinked) && s.text.length >= 15 && s.text.length <= HEADLINE.plain && !s.prose && !dated && !chrome && !trail

/** Whether a longer heading stands between a short one and the text: the short one names a section. */
function hasHeadingBelow({ segments, start, isTaken }: Scenery, i: number): boolean {
  for (let k = i + 1; k < start; k++)
    if (segments[k]!.level !== undefined && segments[k]!.text.length >= HEADLINE.shortHeading && !isTaken.background(k)) return true
  return false
}

/** Whether a day stands right below or above a line, outside of running text. */
function isDated({ facts, segments, isTaken }: Scenery, i: number): boolean {
  for (let k = i + 1; k <= i + HEADLINE.date && k < segments.length; k++) {
    const { prose, level, bold, text } = segments[k]!
    // The day below another heading, or what is set as one, is that one's.
    if (prose || level !== undefined || (bold && text.length > HEADLINE.shortHeading && !facts[k]!.dated)) break
    if (facts[k]!.dated && !isTaken.repeated(k)) return true
  }
  const above = i > 0 ? facts[i - 1]! : undefined
  return above !== undefined && above.dated && !isTaken.repeated(i - 1)
}

/** Characters of what nothing takes, before each segment. */
function charsBefore({ segments, isTaken }: Scenery): Float64Array {
  const before = new Float64Array(segments.length)
  let sum = 0
  for (let i = 0; i < segments.length; i++) {
    before[i] = sum
    if (!isTaken.background(i)) sum += segments[i]!.text.length
  }
  return before
}

/** The headline as the metadata claim it, the site's name cut off; for pages that print none we can find. */
export function claimedHeadline({ headlines, title, site }: Metadata, pageWords: AnyPageWords): Headline | undefined {
  const text = headlines[0] ?? title
  if (!text) return undefined
  const parts = text.split(SEPARATOR)
  // `Trang chủ -Cổng thông tin …`: nothing parts them.
  const namesSite = (p: string) => isHome(p.trim()) || pageWords.site.test(p.replace(pageWords.home, '').replace(/^[\s–-]+/u, ''))
  const kept =
    parts.length > 1 ? parts.filter(p => !pageWords.detail.test(p) && !namesSite(p) && !(site && words(p) === words(site))) : parts
  const longest = [...kept].sort((a, b) => b.length - a.length)[0] ?? text
  const cut = headlines[0] && !site ? text : longest.length > text.length * 0.5 ? longest : text
  // A page that names only its site claims no headline.
  if (!headlines.length && cut === text && namesSite(parts[0]!)) return undefined
  return { text: cut.trim(), index: -1, rule: 'title/metadata', score: 0, terms: [] }
}

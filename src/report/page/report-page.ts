import { EXPLANATION_STYLE } from '../../render/explain-html/style'
import { count, counted, shown } from '../../render/page/escape'
import { standalonePage } from '../../render/page/page'
import type { Survey } from '../survey'
import { judgeAll } from '../verdict'
import { barTable, columnChart, percent, quantile, steps, years } from './charts'
import { Explanations } from './explanations'
import { reasonList } from './reasons'
import { samePages } from './same-pages'
import { REPORT_STYLE } from './style'
import { templateTable } from './template-rows'
import { doubtfulPages, wantingTemplates } from './wanting'

const WIDTH = 1000

const pagesIn = (reasons: Survey['errors']) => [...reasons.values()].reduce((sum, { pages }) => sum + pages, 0)

function headline(survey: Survey, wanting: number, concerned: number, same: number): string {
  const { pages, articles } = survey
  const [noArticle, errors] = [pagesIn(survey.noArticle), pagesIn(survey.errors)]
  const share = (value: number) => (pages === 0 ? '' : ` <span class="quiet">${shown(percent(value / pages))}</span>`)
  const numbers = [
    `<li><strong>${count(pages)}</strong> pages</li>`,
    `<li><strong>${count(articles)}</strong> articles${share(articles)}</li>`,
    `<li><strong>${count(noArticle)}</strong> no article${share(noArticle)}</li>`,
    `<li><strong>${count(errors)}</strong> errors${share(errors)}</li>`,
    `<li><strong>${count(survey.templates.length)}</strong> templates</li>`,
    `<li><strong>${count(wanting)}</strong> want a portal <span class="quiet">${counted(concerned, 'page')} concerned</span></li>`,
    `<li><strong>${count(same)}</strong> on several pages</li>`,
  ]
  let x = 0
  const whole = (
    [
      ['article', articles],
      ['no-article', noArticle],
      ['error', errors],
    ] as const
  ).map(([kind, value]) => {
    const width = pages === 0 ? 0 : (value / pages) * WIDTH
    const drawn = `<rect class="${kind}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="20"/>`
    x += width
    return drawn
  })
  const said = `${count(articles)} articles, ${count(noArticle)} no article, ${count(errors)} errors`
  return `<ul class="numbers">${numbers.join('')}</ul>\n<svg class="whole" viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" role="img" aria-label="${said}">${whole.join('')}</svg>\n`
}

const bytes = (top: number) => (top >= 1e6 ? `${top / 1e6} MB` : top >= 1e3 ? `${top / 1e3} kB` : `${top} B`)
const milliseconds = (top: number) => (top >= 1000 ? `${top / 1000} s` : `${top} ms`)

function charts(survey: Survey): string {
  const times = [...survey.times].sort((a, b) => a - b)
  const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`
  const timed =
    times.length === 0
      ? ''
      : `<p class="quiet">Times: ${counted(times.length, 'page')} of the batch, evenly chosen, read once more by one process on the machine that wrote this report: median ${ms(0.5)}, 95 % under ${ms(0.95)}, slowest ${ms(1)}.</p>\n`
  const drawn = [
    barTable('Charsets', survey.charsets, survey.pages),
    barTable('Languages of articles', survey.languages, survey.articles),
    barTable('Hosts', survey.hosts, survey.pages),
    columnChart('Years of publication, else of capture', years(survey.years)),
    columnChart('Size of pages, up to', steps(survey.sizes, bytes)),
    columnChart('Time to read a page, up to', steps(survey.times, milliseconds)),
  ]
  return `<div class="charts">${drawn.join('\n')}</div>\n${timed}`
}

const notes = ({ notes, unplaced }: Survey): string => {
  const all = [...notes, ...(unplaced > 0 ? [`${counted(unplaced, 'page')} could not be put into a template.`] : [])]
  return all.length === 0 ? '' : `<ul class="notices">${all.map(note => `<li>${shown(note)}</li>`).join('')}</ul>\n`
}

/** A batch as one page for people: which templates want a portal first, then all of them, reasons, errors and what the pages are like. */
export function reportPage(survey: Survey, name: string): string {
  const judged = judgeAll(survey.templates)
  const wanting = judged.filter(one => one.wanting)
  const explanations = new Explanations()
  const same = survey.same.groups()
  const cards = wantingTemplates(judged, explanations)
  const table = templateTable(judged, explanations)
  const concerned = wanting.reduce((sum, one) => sum + Math.min(one.concerned, one.template.pages), 0)
  const body = `<main>
<h1>${shown(name)}</h1>
<p class="quiet">Written by tinbai report; records by ${shown([...survey.tools].join(', ') || 'nobody')}.</p>
${headline(survey, wanting.length, concerned, same.length)}${notes(survey)}<nav class="contents" aria-label="On this page"><a href="#wanting">Templates that want a portal</a><a href="#templates">All templates</a><a href="#no-article">No article</a><a href="#same">Pages that say the same</a><a href="#errors">Errors</a><a href="#pages">What the pages are like</a></nav>
<h2 id="wanting">Templates that want a portal of their own</h2>
<p>Pages whose trees are alike are one template. Listed are those with faults that their pages share: headlines that stand on several different articles or are not what the page calls itself, articles that were not found. A portal says where such pages keep what: <code>tinbai portal new</code> writes a first one from a page, <code>tinbai portal test</code> holds it to others.</p>
${cards}${doubtfulPages(judged)}<h2 id="templates">All templates</h2>
<p>On how many of a template’s articles each field was found. Not every page prints a lead, a byline or a caption.</p>
${table}<h2 id="no-article">No article</h2>
${reasonList(survey.noArticle, 'Every page that could be read gave an article.')}<h2 id="same">Pages that say the same</h2>
${samePages(same)}<h2 id="errors">Errors</h2>
${reasonList(survey.errors, 'None.')}<h2 id="pages">What the pages are like</h2>
${charts(survey)}</main>
`
  return standalonePage({ title: `${name}: report`, style: `${EXPLANATION_STYLE}${REPORT_STYLE}${explanations.style}`, body })
}

import type { Decision } from '../../model/decision'
import { count, counted, shown, shownClipped } from '../page/escape'
import { evidence } from './evidence'
import { kindClass, kindOf, lettersOf, tallied } from './kind'
import { alike, type Placed, type Run } from './runs'

/** Letters of one piece that are written out. A kept text is there to be read, a dropped one to be recognised. */
const KEPT_MOST = 50_000
const DROPPED_MOST = 400
/** Lines of one run of dropped pieces. */
const LINES_MOST = 400
/** Letters of a run's first words on its folded line, and kinds named there. */
const PREVIEW = 160
const KINDS = 3

/** Where a decision stands on this page; `prefix` keeps two explanations on one page apart. */
export const anchorOf = (index: number, prefix: string): string => `${prefix}piece-${index + 1}`

function keptPiece({ index, decision }: Placed, prefix: string): string {
  const kind = kindOf(decision)
  return `<li class="piece ${kindClass(kind)}" id="${anchorOf(index, prefix)}"><p class="kind"><span class="sign" aria-hidden="true">+</span> ${shown(kind)}</p><p class="text" dir="auto">${shownClipped(decision.text, KEPT_MOST)}</p>${evidence(decision, kind)}</li>`
}

/** `navigation 8, teaser 3, …` */
function kindsOf(decisions: readonly Decision[]): string {
  const kinds = tallied(decisions.map(kindOf))
  const named = kinds.slice(0, KINDS).map(([kind, times]) => `${shown(kind)}${times > 1 ? ` ×${count(times)}` : ''}`)
  return [...named, ...(kinds.length > KINDS ? [counted(kinds.length - KINDS, 'other reason')] : [])].join(', ')
}

function droppedLine(group: readonly Placed[]): string {
  const { decision } = group[0]!
  const text = group.map(placed => placed.decision.text).join(' · ')
  const paths = [...new Set(group.map(placed => placed.decision.path))]
  const place = paths.length === 1 ? paths[0]! : `${paths[0]} and ${counted(paths.length - 1, 'more place')}`
  return `<li><p class="text" dir="auto">${shownClipped(text, DROPPED_MOST)}</p><p class="reason">${shown(kindOf(decision))}</p>${evidence({ ...decision, path: place }, 'left out')}</li>`
}

function droppedRun(dropped: readonly Placed[], prefix: string): string {
  const decisions = dropped.map(({ decision }) => decision)
  const groups = alike(dropped)
  const rest = groups.slice(LINES_MOST).reduce((sum, group) => sum + group.length, 0)
  const preview = decisions
    .map(({ text }) => text.slice(0, PREVIEW))
    .slice(0, 20)
    .join(' · ')
    .slice(0, PREVIEW)
  const head = `<span class="sign" aria-hidden="true">−</span> ${counted(dropped.length, 'piece')} left out, ${counted(lettersOf(decisions), 'character')}: ${kindsOf(decisions)}`
  const more = rest === 0 ? '' : `<li class="quiet">and ${counted(rest, 'more piece')}</li>`
  return `<li class="run" id="${anchorOf(dropped[0]!.index, prefix)}"><details><summary><span class="head">${head}</span> <span class="preview" dir="auto">${shown(preview)}</span></summary><ol>${groups.slice(0, LINES_MOST).map(droppedLine).join('')}${more}</ol></details></li>`
}

/** All pieces in the page's own order: kept ones to read, runs of dropped ones folded to a line. */
export const pieceList = (runs: readonly Run[], prefix: string): string =>
  `<ol class="pieces">\n${runs.map(run => ('kept' in run ? keptPiece(run.kept, prefix) : droppedRun(run.dropped, prefix))).join('\n')}\n</ol>\n`

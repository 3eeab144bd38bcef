import { counted, shown } from '../page/escape'
import { kindOf, lettersOf } from './kind'
import { anchorOf } from './pieces'
import type { Run } from './runs'

const WIDTH = 1000
const HEIGHT = 28
/** A piece of one word must still be seen and hit: no bar is narrower, in units of WIDTH. */
const LEAST = 3
/** More bars than this are no picture: neighbours are put together. */
const MOST = 250

interface Bar {
  letters: number
  keep: boolean
  name: string
  index: number
}

function barOf(run: Run): Bar {
  if ('kept' in run) {
    const { decision, index } = run.kept
    return { letters: decision.text.length, keep: true, name: kindOf(decision), index }
  }
  const decisions = run.dropped.map(({ decision }) => decision)
  return {
    letters: lettersOf(decisions),
    keep: false,
    name: `${counted(decisions.length, 'piece')} left out`,
    index: run.dropped[0]!.index,
  }
}

/** Neighbours as one bar, of the verdict most of their characters have. */
function together(bars: readonly Bar[]): Bar {
  const letters = bars.reduce((sum, bar) => sum + bar.letters, 0)
  const kept = bars.reduce((sum, bar) => sum + (bar.keep ? bar.letters : 0), 0)
  const keep = kept * 2 > letters
  return { letters, keep, name: keep ? 'mostly kept' : 'mostly left out', index: bars[0]!.index }
}

function barsOf(runs: readonly Run[]): Bar[] {
  const bars = runs.map(barOf)
  const size = Math.ceil(bars.length / MOST)
  if (size <= 1) return bars
  return Array.from({ length: Math.ceil(bars.length / size) }, (_, i) => together(bars.slice(i * size, (i + 1) * size)))
}

/** The page from its first character to its last, as one bar: where the article stands in it, and how much of it is the article. */
export function pageMap(runs: readonly Run[], prefix: string): string {
  const bars = barsOf(runs)
  const total = bars.reduce((sum, { letters }) => sum + letters, 0)
  const free = Math.max(0, WIDTH - LEAST * bars.length)
  let x = 0
  const drawn = bars.map(({ letters, keep, name, index }) => {
    const width = LEAST + (total === 0 ? 0 : (free * letters) / total)
    const bar = `<a href="#${anchorOf(index, prefix)}"><rect class="${keep ? 'keep' : 'drop'}" x="${x.toFixed(1)}" y="${keep ? 0 : 9}" width="${Math.max(1, width - 1).toFixed(1)}" height="${keep ? HEIGHT : HEIGHT - 18}"/><title>${shown(name)}, ${counted(letters, 'character')}</title></a>`
    x += width
    return bar
  })
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="group" aria-label="The page from top to bottom: tall bars are kept, low ones left out">${drawn.join('')}</svg>\n`
}

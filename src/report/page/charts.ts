import { count, counted, shown } from '../../render/page/escape'

/** Columns or lines a chart shows; the rest are put together. */
const MOST = 12
const BAR = 160

/** `31 %`; what is not nothing is never 0 %, what is not all never 100 %. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 0 && share > 0) return '<1 %'
  return whole === 100 && share < 1 ? '>99 %' : `${whole} %`
}

const bar = (share: number, width: number) =>
  `<svg class="bar" width="${width}" height="10" aria-hidden="true"><rect class="ground" width="${width}" height="10"/><rect width="${(share * width).toFixed(1)}" height="10"/></svg>`

/** A share as a number with a bar under it; a dash where there is none to tell. */
export const shareCell = (share: number | undefined): string =>
  share === undefined
    ? '<td class="number quiet">–</td>'
    : `<td class="number">${percent(share).replace('<', '&lt;').replace('>', '&gt;')}<br>${bar(share, 44)}</td>`

/** Names with their counts, the most frequent first, each with a bar; `of` is what a full bar stands for. */
export function barTable(caption: string, counts: ReadonlyMap<string, number>, of: number): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  if (sorted.length === 0) return ''
  const rest = sorted.slice(MOST).reduce((sum, [, value]) => sum + value, 0)
  const rows = [...sorted.slice(0, MOST), ...(rest === 0 ? [] : [[counted(sorted.length - MOST, 'other'), rest] as const])]
  const lines = rows.map(
    ([name, value]) =>
      `<tr><th scope="row">${shown(name)}</th><td class="number">${count(value)}</td><td>${bar(of === 0 ? 0 : value / of, BAR)}</td></tr>`,
  )
  return `<table class="bars"><caption>${shown(caption)}</caption><tbody>${lines.join('')}</tbody></table>`
}

const [COLUMN, HEIGHT, LABELS] = [46, 90, 18]

/** Columns in the order given, each with its name below and its count above. */
export function columnChart(caption: string, columns: readonly (readonly [name: string, value: number])[]): string {
  if (columns.length === 0) return ''
  const most = Math.max(...columns.map(([, value]) => value), 1)
  const drawn = columns.map(([name, value], i) => {
    const height = (value / most) * HEIGHT
    const [x, y] = [i * COLUMN, LABELS + HEIGHT - height]
    const middle = x + COLUMN / 2
    return `<rect x="${x + 4}" y="${y.toFixed(1)}" width="${COLUMN - 8}" height="${height.toFixed(1)}"/><text x="${middle}" y="${(y - 4).toFixed(1)}">${value === 0 ? '' : count(value)}</text><text x="${middle}" y="${LABELS + HEIGHT + 14}">${shown(name)}</text>`
  })
  const [width, height] = [columns.length * COLUMN, LABELS + HEIGHT + LABELS]
  const said = columns.map(([name, value]) => `${name}: ${count(value)}`).join(', ')
  return `<figure class="columns"><figcaption>${shown(caption)}</figcaption><div class="scroll" tabindex="0"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${shown(`${caption}: ${said}`)}">${drawn.join('')}</svg></div></figure>`
}

/** Years in order, none left out between the first and the last twenty of them. */
export function years(counts: ReadonlyMap<string, number>): [string, number][] {
  const known = [...counts.keys()].map(Number).sort((a, b) => a - b)
  const last = known.at(-1)
  if (last === undefined) return []
  const first = Math.max(known[0]!, last - 19)
  const before = known.filter(year => year < first).reduce((sum, year) => sum + counts.get(String(year).padStart(4, '0'))!, 0)
  const inside = Array.from({ length: last - first + 1 }, (_, i): [string, number] => {
    const year = String(first + i).padStart(4, '0')
    return [year, counts.get(year) ?? 0]
  })
  return before === 0 ? inside : [['older', before], ...inside]
}

/** Values in steps that grow like 1, 2, 5, 10; `unit` writes the upper end of a step. */
export function steps(values: readonly number[], unit: (top: number) => string): [string, number][] {
  if (values.length === 0) return []
  const tops: number[] = []
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  for (let ten = 1; tops.length === 0 || tops.at(-1)! < largest; ten *= 10) for (const step of [1, 2, 5]) tops.push(step * ten)
  const counts = new Array<number>(tops.length).fill(0)
  for (const value of values) counts[tops.findIndex(top => value <= top)]!++
  const [from, to] = [counts.findIndex(one => one > 0), counts.findLastIndex(one => one > 0)]
  return tops.slice(from, to + 1).map((top, i) => [unit(top), counts[from + i]!])
}

/** The value below which `share` of the sorted values lie. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

import type { Moment } from '../model/article'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u

/** A moment for a reader, parts the page does not print left out: `29/07/2019 12:00` (day first, as Vietnam writes it), `07/2019`. */
export function readableMoment({ iso, certain }: Moment): string {
  const match = ISO.exec(iso)
  if (match === null) return iso
  const [, year, month, day, time, zone] = match
  const date = [certain.includes('day') && day, certain.includes('month') && month, year].filter(Boolean).join('/')
  return time !== undefined && certain.includes('hour') ? `${date} ${time}${zone === undefined ? '' : ` ${zone}`}` : date
}

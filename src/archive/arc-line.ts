/** The line an ARC record begins with. Source: Internet Archive, "ARC File Format", version 1 and 2. */
export interface ArcLine {
  url: string
  /** ISO 8601, UTC; undefined where the line has none that is one. */
  date: string | undefined
  type: string
  /** As written, in bytes. */
  length: string
}

// Address, IP, date, type, length; version 2 has five fields more before the length. An address may have blanks in it.
const LINE = /^([a-z][a-z0-9+.-]{1,20}:\S.*) (\S+) (\d{8}|\d{12}|\d{14}|\d{17}) (\S.*?) (\d{1,15})\r?\n?$/i
const FIELDS_OF_VERSION_2 = 6

/** `20010305010203` as `2001-03-05T01:02:03Z`. */
function isoDate(digits: string): string | undefined {
  const [, year, month, day, time = ''] = /^(\d{4})(\d\d)(\d\d)(\d*)$/.exec(digits) ?? []
  const [hours, minutes, seconds] = [time.slice(0, 2) || '00', time.slice(2, 4) || '00', time.slice(4, 6) || '00']
  const date = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`
  return Number.isNaN(Date.parse(date)) ? undefined : date
}

/** Undefined for a line that begins no ARC record. */
export function readArcLine(line: string): ArcLine | undefined {
  const found = LINE.exec(line)
  if (!found) return undefined
  const [, url, , digits, rest, length] = found as unknown as [string, string, string, string, string, string]
  const fields = rest.split(' ')
  return { url, date: isoDate(digits), type: fields.length >= FIELDS_OF_VERSION_2 ? fields[0]! : rest, length }
}

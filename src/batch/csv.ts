import type { Value } from './row'

const SPECIAL = /[",\r\n]/u

const cell = (value: Value): string => {
  const text = value === null ? '' : String(value)
  return SPECIAL.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV, ended by a line break; RFC 4180, with LF. */
export const csvLine = (values: readonly Value[]): string => `${values.map(cell).join(',')}\n`

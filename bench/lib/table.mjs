const width = text => [...text].length

/** Rows of strings under heads, the first column to the left, the rest to the right. */
export function textTable(heads, rows) {
  const widths = heads.map((head, i) => Math.max(width(head), ...rows.map(row => width(row[i]))))
  const line = cells =>
    cells.map((cell, i) => (i === 0 ? cell + ' '.repeat(widths[i] - width(cell)) : ' '.repeat(widths[i] - width(cell)) + cell)).join('  ')
  return [line(heads), widths.map(n => '-'.repeat(n)).join('  '), ...rows.map(line)].join('\n')
}

export function markdownTable(heads, rows) {
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

export const fixed = (value, digits) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits))

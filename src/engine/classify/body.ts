import { type Classification, isFree, keep } from './classification'

/** The rest is the text. */
export function ruleBody(c: Classification): void {
  for (let i = c.from; i < c.to; i++) {
    if (!isFree(c, i)) continue
    const s = c.segments[i]!
    const { kind } = s
    if (kind === 'heading' && s.text.length > 160 && s.prose) keep(c, i, 'paragraph', 'body/paragraph')
    else if (kind === 'heading') keep(c, i, 'heading', 'heading/element', { level: Math.max(2, Math.min(6, s.level ?? 2)) as 2 })
    else if (kind === 'list' || kind === 'table' || kind === 'quote') keep(c, i, kind, `body/${kind}`)
    else if (isSubheading(c, i)) keep(c, i, 'heading', 'heading/bold', { level: 3 })
    else keep(c, i, 'paragraph', 'body/paragraph')
  }
}

function isSubheading({ segments, to }: Classification, i: number): boolean {
  const { bold, text } = segments[i]!
  const next = segments[i + 1]
  return (
    bold &&
    text.length <= 160 &&
    !text.includes('\n') &&
    !/[.;,]$/u.test(text) &&
    next !== undefined &&
    i + 1 < to &&
    !next.bold &&
    (next.kind === 'text' || next.kind === 'list')
  )
}

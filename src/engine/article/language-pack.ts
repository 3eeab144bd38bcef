import { LINE_RULES } from '../../data/rules'
import type { Byline } from '../../model/article'
import type { Language } from '../../model/language'
import type { Ruling } from '../classify/ruling'

/** The names of a byline as they stand in its words, first to last: what a label or a role leaves. */
function namesIn(raw: string, bylines: readonly Byline[]): string | undefined {
  const places = bylines.map(b => raw.indexOf(b.name))
  if (!places.length || places.some(p => p < 0)) return undefined
  const start = Math.min(...places)
  const end = Math.max(...places.map((p, i) => p + bylines[i]!.name.length))
  return raw.slice(start, end)
}

function split(ruling: Ruling, pack: Language): Ruling {
  const { byline } = ruling
  const words = byline && namesIn(byline.bylines[0]?.raw ?? '', byline.bylines)
  const parts = words === undefined ? undefined : pack.splitByline?.(words)
  if (!byline || !parts?.length) return ruling
  const { raw, from } = byline.bylines[0]!
  const rolesOf = (name: string) =>
    byline.bylines.find(b => b.name.includes(name) || name.includes(b.name))?.roles ?? byline.bylines[0]!.roles
  return {
    ...ruling,
    byline: { ...byline, bylines: parts.map(({ name, kind }) => ({ name, kind, roles: [...rolesOf(name)], raw, from })) },
  }
}

/** What a language pack knows better: bylines that mix people and offices, and last lines that are no name after all. */
export function withPack(rulings: readonly Ruling[], pack: Language): Ruling[] {
  return rulings.map(ruling => {
    if (ruling.as !== 'byline' || ruling.verdict !== 'keep') return ruling
    if (ruling.rule === 'byline/bare' && pack.isPerson?.(ruling.text) === false && ruling.byline?.bylines.every(b => b.kind === 'person')) {
      const { byline: _, ...rest } = ruling
      return { ...rest, as: 'paragraph', rule: 'paragraph/no-name', reason: LINE_RULES['paragraph/no-name'] }
    }
    return split(ruling, pack)
  })
}

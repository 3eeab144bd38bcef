import type { Attributes } from '../../model/page'
import { legacyCharsetOfFont } from '../../text'

/** The font a place names: one of an old charset, or `undefined` for any other. */
export interface NamedFont {
  legacy: string | undefined
}

/** What may name a family: Word writes one for each script beside the one it shows Latin letters in. */
const FAMILY = /^(?:font-family|mso-(?:ascii|hansi|fareast|bidi)-font-family)$/
/** In the shorthand the families follow the size. */
const AFTER_SIZE = /(?:^|\s)(?:[\d.]+[a-z%]+|(?:xx?-)?(?:small|large)|medium|smaller|larger)(?:\s*\/\s*[\w.%]+)?\s+(.+)$/i
/** A style of this many letters is no hand's work. */
const LONGEST_STYLE = 4000

const known = new Map<string, boolean>()
const MOST_KNOWN = 1000

function isLegacy(families: string): boolean {
  let legacy = known.get(families)
  if (legacy === undefined) {
    legacy = legacyCharsetOfFont(families) !== undefined
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(families, legacy)
  }
  return legacy
}

const namedIn = (families: readonly string[]): NamedFont | undefined =>
  families.length === 0 ? undefined : { legacy: families.find(isLegacy) }

/** The font a list of declarations names, wherever CSS or Word may name it; `undefined` where it names none. */
export function fontOfStyle(style: string): NamedFont | undefined {
  if (!/font/i.test(style)) return undefined
  const families: string[] = []
  for (const declaration of style.slice(0, LONGEST_STYLE).split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== 'font' && !FAMILY.test(name)) continue
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
    families.push((name === 'font' ? AFTER_SIZE.exec(value)?.[1] : undefined) ?? value)
  }
  return namedIn(families)
}

/** The font an element names by itself: `<font face>`, then its style. */
export function fontOfAttributes(tag: string, { face, style }: Attributes): NamedFont | undefined {
  const ofStyle = style === undefined ? undefined : fontOfStyle(style)
  return ofStyle ?? (tag === 'font' && face !== undefined ? namedIn([face]) : undefined)
}

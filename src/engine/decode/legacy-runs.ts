import type { Notice } from '../../model/extraction'
import type { Page, PageElement } from '../../model/page'
import { decodeLegacy, decodeLegacyRun, detectLegacy, type LegacyCharset, legacyCharsetOfFont } from '../../text'
import { withText } from '../tree/with-text'

export interface LegacyReading {
  /** The page with its legacy text decoded: a tree of its own. */
  page: Page
  notices: Notice[]
}

const FAMILY = /font-family\s*:\s*([^;]+)/i
/** A letter no legacy page has: the text is Unicode already. */
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u
/** Western letters below which there is nothing to decode: Vietnamese in an old charset has them on every second word, French on every fourth. */
const FEW = 12
const SHARE = 0.08
const SAMPLE = 6000

/** Western letters; all of a text that is white space. */
const WESTERN = /[\u0080-\u00ff]/g
const WHITE = /[\0-\u0020]/g

/** Whether a text may be in an old charset: it has no letter that no legacy page has, and many Western ones. */
function isSuspicious(text: string): boolean {
  if (UNICODE_LETTER.test(text)) return false
  const western = text.match(WESTERN)?.length ?? 0
  return western >= FEW && western >= SHARE * (text.length - (text.match(WHITE)?.length ?? 0))
}

const fontOf = ({ tag, attrs }: PageElement): string | undefined =>
  (tag === 'font' ? attrs.face : undefined) ?? (attrs.style === undefined ? undefined : FAMILY.exec(attrs.style)?.[1])

/** The font of an old charset that an element's text is set in, and each such font's texts. */
function legacyFonts({ elements }: Page): { fonts: Map<PageElement, string>; runs: Map<string, string[]> } {
  const fonts = new Map<PageElement, string>()
  const runs = new Map<string, string[]>()
  const known = new Map<string, boolean>()
  const isLegacy = (font: string) => {
    let legacy = known.get(font)
    if (legacy === undefined) {
      legacy = legacyCharsetOfFont(font) !== undefined
      known.set(font, legacy)
    }
    return legacy
  }
  for (const element of elements) {
    const named = fontOf(element)
    const font =
      named !== undefined ? (isLegacy(named) ? named : undefined) : fonts.size && element.parent ? fonts.get(element.parent) : undefined
    if (font === undefined) continue
    fonts.set(element, font)
    const list = runs.get(font) ?? []
    runs.set(font, list)
    for (const child of element.children) if (child.tag === undefined) list.push(child.text)
  }
  return { fonts, runs }
}

/** The first text in no such font, where it may be in an old charset, else ''. */
function sampleOf({ elements }: Page, fonts: ReadonlyMap<PageElement, string>): string {
  let sample = ''
  for (let i = 0; i < elements.length && sample.length < SAMPLE; i++) {
    const element = elements[i]!
    if (element.tag === 'title' || (fonts.size && fonts.has(element))) continue
    const { children } = element
    for (let k = 0; k < children.length && sample.length < SAMPLE; k++) {
      const child = children[k]!
      if (child.tag === undefined) sample += child.text
    }
  }
  return isSuspicious(sample) ? sample : ''
}

/**
 * Finds text in old charsets: runs set in a font of one (`<font face=".VnTime">`), each font judged by all its runs together,
 * and pages without such fonts whose whole text reads as Vietnamese only when decoded. Undefined where there is none.
 */
export function readLegacyRuns(page: Page): LegacyReading | undefined {
  const { fonts, runs } = legacyFonts(page)
  const whole = sampleOf(page, fonts)
  const charsets = new Map<string, LegacyCharset>()
  for (const [font, texts] of runs) {
    const found = decodeLegacyRun(texts.join(' ').slice(0, SAMPLE), font)
    if (found) charsets.set(font, found.charset)
  }
  const rest = whole === '' ? undefined : detectLegacy(whole)?.charset
  if (!charsets.size && rest === undefined) return undefined
  const names = [...new Set([...charsets.values(), ...(rest ? [rest] : [])])]
  const main = (rest ?? [...charsets.values()][0])!
  const decode = (text: string, element: PageElement) => {
    const font = fonts.get(element)
    if (font !== undefined) {
      const charset = charsets.get(font)
      return charset === undefined || UNICODE_LETTER.test(text)
        ? text
        : decodeLegacy(text, charset, { capitals: legacyCharsetOfFont(font)?.capitals ?? false })
    }
    if (rest === undefined && element.tag !== 'title') return text
    return /[\u0080-\u00ff]/.test(text) && !UNICODE_LETTER.test(text) ? decodeLegacy(text, main) : text
  }
  return {
    page: withText(page, decode),
    notices: [{ code: 'legacy-charset', message: `text in ${names.join(', ')} was decoded` }],
  }
}

/** Decodes a flattened text that is in an old charset as a whole. */
export function decodeLegacyText(text: string): { text: string; notice: Notice } | undefined {
  if (UNICODE_LETTER.test(text) || !isSuspicious(text.slice(0, SAMPLE))) return undefined
  const found = decodeLegacyRun(text, undefined)
  return found && { text: found.text, notice: { code: 'legacy-charset', message: `the text was in ${found.charset} and was decoded` } }
}

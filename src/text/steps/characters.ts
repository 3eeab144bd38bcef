import { WINDOWS_1252_C1 } from '../../data/encodings/windows-1252'
import {
  CONTROLS,
  DIRECTION,
  INVISIBLE,
  LINE_BREAKS,
  RIGHT_TO_LEFT,
  SPACELESS,
  SPACES,
  SYMBOL_FONT,
} from '../../data/vietnamese/characters'
import { remember } from '../lazy'
import type { Revision } from '../revision'

const C1 = /[\u0080-\u009f]/g
const CONTROL = new RegExp(`[${CONTROLS}]`, 'g')
const LINE_BREAK = new RegExp(`[${LINE_BREAKS}]`, 'g')
const SPACE = new RegExp(`[${SPACES}]`, 'g')
const SYMBOL_SIGN = new RegExp(`[${Object.keys(SYMBOL_FONT).join('')}]`)
const SYMBOL = new RegExp(SYMBOL_SIGN, 'g')
const HIDDEN = new RegExp(`(?<![${SPACELESS}])[${INVISIBLE}]+|[\u00ad\ufeff]`, 'g')
const JOINER =
  /(?<=[\p{Script=Latin}\p{Script=Common}]\p{M}{0,30}|^)[\u200c\u200d](?=\p{Script=Latin})|(?<=\p{Script=Latin}\p{M}{0,30})[\u200c\u200d]/gu
const MARK = new RegExp(`[${DIRECTION}]`, 'g')
const NEEDS_DIRECTION = new RegExp(`[${RIGHT_TO_LEFT}]`)

/** Whether what stands in one place of a text speaks for direction marks in every other. */
export const hasDirections = (text: string): boolean => NEEDS_DIRECTION.test(text)

/** Anything for the steps below, and one after the other what each is for: one look instead of eight. */
const ODD = new RegExp(
  `[\\u0080-\\u009f\\u200c\\u200d${CONTROLS}${LINE_BREAKS}${SPACES}${INVISIBLE}${DIRECTION}${Object.keys(SYMBOL_FONT).join('')}]`,
  'g',
)
type Oddity = 'c1' | 'line-break' | 'control' | 'hidden' | 'joiner' | 'direction' | 'space' | 'symbol'
const ODDITIES: readonly [kind: Oddity, characters: RegExp][] = [
  ['c1', /[\u0080-\u009f]/],
  ['line-break', new RegExp(`[${LINE_BREAKS}]`)],
  ['control', new RegExp(`[${CONTROLS}]`)],
  ['hidden', new RegExp(`[${INVISIBLE}\\u00ad\\ufeff]`)],
  ['joiner', /[\u200c\u200d]/],
  ['direction', new RegExp(`[${DIRECTION}]`)],
  ['space', new RegExp(`[${SPACES}]`)],
  ['symbol', SYMBOL_SIGN],
]
const oddityOf = remember((character: string): Oddity => ODDITIES.find(([, characters]) => characters.test(character))![0])

/** Which kinds of odd characters a text has. */
function odditiesOf(text: string): ReadonlySet<Oddity> {
  const found = new Set<Oddity>()
  ODD.lastIndex = 0
  while (ODD.test(text)) found.add(oddityOf(text[ODD.lastIndex - 1]!))
  return found
}

/** Characters that are not text: control bytes, invisible ones, odd spaces. No step makes one that an earlier one is for. */
export function characters(revision: Revision): void {
  const odd = odditiesOf(revision.text)
  if (odd.size === 0) return
  controls(revision, odd)
  invisibles(revision, odd)
}

/** Control characters: those of U+0080–9F are bytes of windows-1252, put right by its true table, as Node's decoder leaves them. */
function controls(revision: Revision, odd: ReadonlySet<Oddity>): void {
  if (odd.has('c1'))
    revision.replace('c1-control', C1, match => {
      const character = WINDOWS_1252_C1[match.charCodeAt(0) - 0x80]!
      return character === '.' ? '' : character
    })
  if (odd.has('line-break')) revision.replace('line-break', LINE_BREAK, () => '\n')
  if (odd.has('control')) revision.replace('control', CONTROL, () => '')
}

/** Invisible characters go, save where a script needs them; odd spaces become plain ones. */
function invisibles(revision: Revision, odd: ReadonlySet<Oddity>): void {
  if (odd.has('hidden')) revision.replace('invisible', HIDDEN, () => '')
  if (odd.has('joiner')) revision.replace('invisible', JOINER, () => '')
  if (odd.has('direction') && !NEEDS_DIRECTION.test(revision.text)) revision.replace('invisible', MARK, () => '')
  if (odd.has('space')) revision.replace('space', SPACE, () => ' ')
  if (odd.has('symbol')) revision.replace('symbol-font', SYMBOL, match => SYMBOL_FONT[match]!)
}

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
import type { Revision } from '../revision'

const C1 = /[\u0080-\u009f]/g
const CONTROL = new RegExp(`[${CONTROLS}]`, 'g')
const LINE_BREAK = new RegExp(`[${LINE_BREAKS}]`, 'g')
const SPACE = new RegExp(`[${SPACES}]`, 'g')
const SYMBOL = new RegExp(`[${Object.keys(SYMBOL_FONT).join('')}]`, 'g')
const HIDDEN = new RegExp(`(?<![${SPACELESS}])[${INVISIBLE}]+|[\u00ad\ufeff]`, 'g')
const JOINER =
  /(?<=[\p{Script=Latin}\p{Script=Common}]\p{M}{0,30}|^)[\u200c\u200d](?=\p{Script=Latin})|(?<=\p{Script=Latin}\p{M}{0,30})[\u200c\u200d]/gu
const MARK = new RegExp(`[${DIRECTION}]`, 'g')
const NEEDS_DIRECTION = new RegExp(`[${RIGHT_TO_LEFT}]`)

/** Anything for the two steps below: one look instead of eight. */
const ODD = new RegExp(
  `[\\u0080-\\u009f\\u200c\\u200d${CONTROLS}${LINE_BREAKS}${SPACES}${INVISIBLE}${DIRECTION}${Object.keys(SYMBOL_FONT).join('')}]`,
)

/** Characters that are not text: control bytes, invisible ones, odd spaces. */
export function characters(revision: Revision): void {
  if (!ODD.test(revision.text)) return
  controls(revision)
  invisibles(revision)
}

/** Control characters: those of U+0080–9F are bytes of windows-1252, put right by its true table, as Node's decoder leaves them. */
function controls(revision: Revision): void {
  revision.replace('c1-control', C1, match => {
    const character = WINDOWS_1252_C1[match.charCodeAt(0) - 0x80]!
    return character === '.' ? '' : character
  })
  revision.replace('line-break', LINE_BREAK, () => '\n')
  revision.replace('control', CONTROL, () => '')
}

/** Invisible characters go, save where a script needs them; odd spaces become plain ones. */
function invisibles(revision: Revision): void {
  revision.replace('invisible', HIDDEN, () => '')
  if (/[\u200c\u200d]/.test(revision.text)) revision.replace('invisible', JOINER, () => '')
  if (!NEEDS_DIRECTION.test(revision.text)) revision.replace('invisible', MARK, () => '')
  revision.replace('space', SPACE, () => ' ')
  revision.replace('symbol-font', SYMBOL, match => SYMBOL_FONT[match]!)
}

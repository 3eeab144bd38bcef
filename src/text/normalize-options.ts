import { type Called, checkBoolean, checkObject, checkOneOf } from '../arguments'
import type { NormalizeOptions } from '../model/options'

// As a record, so that the compiler misses an option that is added.
const KNOWN: Record<keyof NormalizeOptions, true> = { tone: true, repair: true, homoglyphs: true, mojibake: true, escapes: true }
const NAMES = Object.keys(KNOWN) as (keyof NormalizeOptions)[]
const TONES = ['preserve', 'old', 'new']

/** Throws the TypeError for the first option that is wrong. `argument`: what the object is called where it was given. */
export function checkNormalizeOptions(argument: string, options: NormalizeOptions, called: Called): void {
  checkObject(argument, options, NAMES, called)
  for (const name of NAMES) {
    const value = options[name]
    if (value === undefined) continue
    if (name === 'tone') checkOneOf(`${argument}.tone`, value, TONES, called)
    else checkBoolean(`${argument}.${name}`, value, called)
  }
}

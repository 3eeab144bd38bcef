import type { LinePattern } from '../model/locale'
import type { Platform } from '../model/portal'
import type { LineRule } from '../model/rule'

/** A row of a table without its columns' names, which dozens of rows would repeat in the package. */
export const linePattern = (rule: LineRule, pattern: RegExp): LinePattern => ({ rule, pattern })

/** What shows a platform: any of these selectors. */
export const shownBy = (...selectors: string[]): Platform['evidence'] => selectors.map(selector => ({ selector }))

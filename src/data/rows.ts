import type { LinePattern } from '../model/locale'
import type { Platform } from '../model/portal'

/** A row of a table without its columns' names, which dozens of rows would repeat in the package. */
export const linePattern = (rule: string, reason: string, pattern: RegExp): LinePattern => ({ rule, reason, pattern })

/** What shows a platform: any of these selectors. */
export const shownBy = (...selectors: string[]): Platform['evidence'] => selectors.map(selector => ({ selector }))

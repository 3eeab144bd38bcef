import { type ChromeRule, GENERIC_CHROME } from './data/chrome'
import { ADDRESSES, FLATTENERS, OPENING } from './data/flatteners'
import { LOCALES } from './data/locales'
import { platforms } from './data/platforms'
import { portals } from './data/portals'
import type { AddressSigns, Flattener } from './model/flattener'
import type { Locale } from './model/locale'
import type { Platform, Portal } from './model/portal'

/** All that the engine is told and does not know by itself. */
export interface Tables {
  /** Languages; where two read a line, the first decides. */
  locales: readonly Locale[]
  platforms: readonly Platform[]
  portals: readonly Portal[]
  chrome: readonly ChromeRule[]
  flatteners: readonly Flattener[]
  /** How tools write out where links lead. */
  addresses: readonly AddressSigns[]
  /** How a text begins, behind a headline that runs into it. */
  opening: RegExp
}

export const TABLES: Tables = {
  locales: LOCALES,
  platforms,
  portals,
  chrome: GENERIC_CHROME,
  flatteners: FLATTENERS,
  addresses: ADDRESSES,
  opening: OPENING,
}

import { type ChromeRule, GENERIC_CHROME } from './data/chrome'
import { ADDRESSES, BEFORE_NAMES, FLATTENERS, LONE_DAY, OPENING, OPENING_SURELY, RECORD, STUCK_DAY } from './data/flatteners'
import { LOCALES } from './data/locales'
import { platforms } from './data/platforms'
import { portals } from './data/portals'
import type { FlattenedSigns } from './engine/read-text'
import type { Locale } from './model/locale'
import type { Platform, Portal } from './model/portal'

/** All that the engine is told and does not know by itself. */
export interface Tables {
  /** Languages; where two read a line, the first decides. */
  locales: readonly Locale[]
  platforms: readonly Platform[]
  portals: readonly Portal[]
  chrome: readonly ChromeRule[]
  /** What tools leave of a page. */
  flattened: FlattenedSigns
}

export const TABLES: Tables = {
  locales: LOCALES,
  platforms,
  portals,
  chrome: GENERIC_CHROME,
  flattened: {
    tools: FLATTENERS,
    addresses: ADDRESSES,
    opening: OPENING,
    surely: OPENING_SURELY,
    beforeNames: BEFORE_NAMES,
    day: LONE_DAY,
    stuckDay: STUCK_DAY,
    record: RECORD,
  },
}

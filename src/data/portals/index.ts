import type { Portal } from '../../model/portal'
import { moit } from './moit'

/** Portals whose shape no platform row covers, one file and one fixture each. */
export const portals: readonly Portal[] = [moit]

import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/** The toolbar and notices the Wayback Machine puts into a capture. */
export const wayback: Platform = {
  name: 'wayback',
  evidence: shownBy('#wm-ipp-base', '#wm-ipp'),
  strip: [
    '#wm-ipp-base',
    '#wm-ipp',
    '#wm-ipp-inside',
    '#wm-ipp-print',
    '#wm-capinfo',
    '#donato',
    '#donato-base',
    '.wb-autocomplete-suggestions',
  ],
}

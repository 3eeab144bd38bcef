import type { Platform } from '../../model/portal'

/** The toolbar and notices the Wayback Machine puts into a capture. */
export const wayback: Platform = {
  name: 'wayback',
  evidence: [{ selector: '#wm-ipp-base' }, { selector: '#wm-ipp' }],
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

import type { Locale } from '../../model/locale'
import { BYLINES, CREDITS, SOURCES } from './bylines'
import { DATE_LABELS, MODIFIED_LABELS, WEEKDAYS } from './days'
import { en } from './en'
import { READ_MORE } from './endings'
import { RIBBON } from './ribbon'
import { vi } from './vi'

/** Vietnamese first: where two locales read a line, the first decides. English stands for all the others. */
export const LOCALES: readonly Locale[] = [
  vi,
  {
    ...en,
    page: { ...en.page, readMore: READ_MORE },
    chrome: [...en.chrome, ...RIBBON],
    dateLabels: [...en.dateLabels, ...DATE_LABELS],
    modifiedLabels: [...en.modifiedLabels, ...MODIFIED_LABELS],
    weekdays: new RegExp(`${en.weekdays.source}|(?<!\\p{L})(?:${WEEKDAYS})(?!\\p{L})[,.]?\\s*`, 'giu'),
    bylineLabels: [...en.bylineLabels, ...BYLINES],
    sourceLabels: [...en.sourceLabels, ...SOURCES],
    creditLabels: [...en.creditLabels, ...CREDITS],
  },
]

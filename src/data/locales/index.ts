import type { Locale } from '../../model/locale'
import { BYLINES } from './bylines'
import { en } from './en'
import { MONTHS } from './months'
import { RIBBON } from './ribbon'
import { vi } from './vi'

/** Vietnamese first: where two locales read a line, the first decides. English stands for all the others. */
export const LOCALES: readonly Locale[] = [
  vi,
  {
    ...en,
    chrome: [...en.chrome, ...RIBBON],
    months: [...en.months, ...MONTHS],
    bylineLabels: [...en.bylineLabels, ...BYLINES],
  },
]

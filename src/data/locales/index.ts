import type { Locale } from '../../model/locale'
import { en } from './en'
import { vi } from './vi'

/** Vietnamese first: where two locales read a line, the first decides. */
export const LOCALES: readonly Locale[] = [vi, en]

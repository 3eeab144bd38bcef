import { type Called, checkString, wrong } from '../../arguments'
import type { LegacyCharset } from '../../data/encodings/vietnamese'

/** Every charset, in the order detection prefers where two fit alike. */
export const LEGACY_CHARSETS: readonly LegacyCharset[] = [
  'tcvn3',
  'vni-win',
  'windows-1258',
  'viscii',
  'vps',
  'vietware-x',
  'vietware-f',
  'bkhcm2',
  'bkhcm1',
  'vni-mac',
  'tcvn5712-1',
  'tcvn5712-2',
  'viqr',
  'vnu',
  'isc',
]

const OTHER_NAMES: Record<string, LegacyCharset> = {
  abc: 'tcvn3',
  tcvn: 'tcvn5712-1',
  'tcvn-5712': 'tcvn5712-1',
  'tcvn5712-1:1993': 'tcvn5712-1',
  vn1: 'tcvn5712-1',
  vn2: 'tcvn5712-2',
  vni: 'vni-win',
  cp1258: 'windows-1258',
  'x-cp1258': 'windows-1258',
  'x-viet-vps': 'vps',
  'x-viet-vni': 'vni-win',
  'x-viet-tcvn': 'tcvn3',
  'viscii1.1-1': 'viscii',
  csviscii: 'viscii',
}

/** The charset a name stands for, in any case and under its aliases; `undefined` for any other name. */
export function legacyCharset(name: string): LegacyCharset | undefined {
  checkString('name', name, legacyCharset)
  const label = name.trim().toLowerCase()
  return LEGACY_CHARSETS.find(each => each === label) ?? (Object.hasOwn(OTHER_NAMES, label) ? OTHER_NAMES[label] : undefined)
}

/** As `legacyCharset`, but throws a TypeError: for arguments. */
export function requireCharset(name: string, called: Called): LegacyCharset {
  const charset = typeof name === 'string' ? legacyCharset(name) : undefined
  return charset ?? wrong('charset', `one of ${LEGACY_CHARSETS.join(', ')}`, name, called)
}

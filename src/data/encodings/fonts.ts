import type { LegacyCharset } from './vietnamese'

/** Font names and the charset they were made for; `capitals`: the font draws small letters as capitals. First match wins; the text decides in the end. */
export const LEGACY_FONTS: { name: RegExp; charset: LegacyCharset; capitals?: true }[] = [
  { name: /^\.vn.*h$/i, charset: 'tcvn3', capitals: true },
  { name: /^\.vn/i, charset: 'tcvn3' },
  { name: /^vni[- ]/i, charset: 'vni-win' },
  { name: /^vps /i, charset: 'vps' },
  { name: /^(?:visc-|.*viscii|vi |hoangyen|minhquan|heomay|phuongthao)/i, charset: 'viscii' },
  { name: /^(?:bk |bktimes)/i, charset: 'bkhcm2' },
  { name: /^vnu[- ]/i, charset: 'vnu' },
  { name: /^vn(?:times|arial)/i, charset: 'vietware-x' },
]

/** Charsets a font's name leaves open: the text is tried as each. */
export const SAME_FONTS: Partial<Record<LegacyCharset, LegacyCharset>> = { bkhcm2: 'bkhcm1', 'vietware-x': 'vietware-f' }

/** What the bytes are by their form alone: Unicode's encodings prove themselves. */

export interface Mark {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'
  /** In bytes. */
  length: number
}

const MARKS: readonly [Mark['charset'], ...number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  // Before UTF-16LE, whose mark begins the same.
  ['utf-32le', 0xff, 0xfe, 0, 0],
  ['utf-32be', 0, 0, 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** The byte order mark, if there is one. */
export function byteOrderMark(bytes: Uint8Array): Mark | undefined {
  const found = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte))
  return found && { charset: found[0], length: found.length - 1 }
}

const LOOK = 4096

/** UTF-16 without a mark: in a page every other byte of the markup is 0, and hardly any of those between. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, LOOK) & ~1
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1]! += 1
  const [even, odd] = zeros as [number, number]
  if (Math.max(even, odd) < 2 || Math.max(even, odd) * 2 < length * 0.3) return undefined
  if (even * 20 <= odd) return 'utf-16le'
  return odd * 20 <= even ? 'utf-16be' : undefined
}

const ALLOC = 8192

export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let points: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    points.push(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0xfffd : point)
    if (points.length < ALLOC) continue
    parts.push(String.fromCodePoint(...points))
    points = []
  }
  return parts.join('') + String.fromCodePoint(...points) + (bytes.length % 4 === 0 ? '' : '\ufffd')
}

export interface Utf8Survey {
  /** Characters of more than one byte. */
  multibyte: number
  /** Bytes that belong to no character. */
  invalid: number
  /** The bytes end in the middle of a character. */
  cutOff: boolean
}

/** The least second byte after a lead that may not take all of them (Unicode, table 3-7), and the greatest. */
const least = (lead: number) => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)
const greatest = (lead: number) => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)

/** Counts what is UTF-8 in bytes that are not wholly so. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  const found: Utf8Survey = { multibyte: 0, invalid: 0, cutOff: false }
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      at += 1
      continue
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    let good = 1
    while (good < length && at + good < bytes.length) {
      const byte = bytes[at + good]!
      if (byte < (good === 1 ? least(lead) : 0x80) || byte > (good === 1 ? greatest(lead) : 0xbf)) break
      good += 1
    }
    if (length > 0 && good === length) found.multibyte += 1
    else if (length > 0 && at + good === bytes.length) found.cutOff = true
    else found.invalid += 1
    at += length > 0 && (good === length || at + good === bytes.length) ? good : 1
  }
  return found
}

import { decodeXml } from './xml'

/** What a property list holds, as far as web archives use it. */
export type Plist = string | Buffer | PlistDictionary
export interface PlistDictionary {
  get(key: string): Plist | undefined
}

/** Source: Apple's CFBinaryPList.c. */
const TRAILER = 32
const [DATA, ASCII, UTF16, DICTIONARY] = [4, 5, 6, 13]
/** The low half of a marker that says: the count stands behind it, as an integer. */
const LONG = 15

/** A binary property list, read only where it is asked: what refers to itself is never followed. @throws RangeError where it is damaged. */
function binary(bytes: Buffer): Plist | undefined {
  const trailer = bytes.length - TRAILER
  const [offsetSize, referenceSize] = [bytes.readUInt8(trailer + 6), bytes.readUInt8(trailer + 7)]
  const [top, table] = [bytes.readUInt32BE(trailer + 20), bytes.readUInt32BE(trailer + 28)]
  const number = (at: number, size: number) => bytes.readUIntBE(at, size)
  const counted = (at: number): [kind: number, count: number, begin: number] => {
    const marker = bytes.readUInt8(at)
    if ((marker & LONG) !== LONG) return [marker >> 4, marker & LONG, at + 1]
    const size = 1 << (bytes.readUInt8(at + 1) & 3)
    return [marker >> 4, number(at + 2, Math.min(size, 6)), at + 2 + size]
  }
  const object = (reference: number): Plist | undefined => {
    const [kind, count, begin] = counted(number(table + reference * offsetSize, offsetSize))
    if (kind === ASCII) return bytes.toString('latin1', begin, begin + count)
    if (kind === UTF16)
      return Buffer.from(bytes.subarray(begin, begin + 2 * count))
        .swap16()
        .toString('utf16le')
    if (kind === DATA) return bytes.subarray(begin, begin + count)
    if (kind !== DICTIONARY) return undefined
    const referenceAt = (index: number) => number(begin + index * referenceSize, referenceSize)
    return {
      get(key) {
        for (let index = 0; index < count; index++) if (object(referenceAt(index)) === key) return object(referenceAt(count + index))
        return undefined
      },
    }
  }
  return object(top)
}

/** A property list as XML: of a dictionary within the first the strings and data, which is all a web archive's main resource has. */
function xml(text: string): PlistDictionary {
  const inner = (key: string): PlistDictionary | undefined => {
    const begin = text.indexOf(`<key>${key}</key>`)
    if (begin < 0) return undefined
    const own = text.slice(begin, text.indexOf('</dict>', begin))
    return {
      get(name) {
        const found = new RegExp(`<key>${name}</key>\\s*<(data|string)>([^<]*)</`).exec(own)
        if (!found) return undefined
        return found[1] === 'data' ? Buffer.from(found[2]!, 'base64') : decodeXml(found[2]!)
      },
    }
  }
  return { get: inner } as PlistDictionary
}

const BINARY = 'bplist00'

/** @throws RangeError where it is damaged. */
export const parsePlist = (bytes: Buffer): Plist | undefined =>
  bytes.toString('latin1', 0, BINARY.length) === BINARY ? binary(bytes) : xml(bytes.toString())

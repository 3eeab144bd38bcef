import { encodeLegacy, type LegacyCharset } from '../../src/text/index'

/** The encodings Vietnamese pages of the last thirty years come in. */
export const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-8-nfd',
  'utf-16le',
  'utf-16be',
  'ascii',
  'windows-1258',
  'tcvn3',
  'vni-win',
  'viscii',
  'vps',
  'tcvn5712-1',
] as const

export type Encoding = (typeof ENCODINGS)[number]

/** What the page says of its charset: the truth, nothing, or what servers and editors of the time said by default. */
export const LABELS = ['right', 'none', 'wrong'] as const
export type Label = (typeof LABELS)[number]

/** The charset a page of the encoding names; old fonts had no name but these. */
const NAMES: Record<Encoding, { right: string; wrong: string }> = {
  'utf-8': { right: 'utf-8', wrong: 'windows-1252' },
  'utf-8-bom': { right: 'utf-8', wrong: 'iso-8859-1' },
  'utf-8-nfd': { right: 'utf-8', wrong: 'windows-1258' },
  'utf-16le': { right: 'utf-16', wrong: 'windows-1252' },
  'utf-16be': { right: 'utf-16', wrong: 'utf-8' },
  ascii: { right: 'us-ascii', wrong: 'windows-1252' },
  'windows-1258': { right: 'windows-1258', wrong: 'utf-8' },
  tcvn3: { right: 'x-viet-tcvn', wrong: 'x-user-defined' },
  'vni-win': { right: 'x-viet-vni', wrong: 'iso-8859-1' },
  viscii: { right: 'viscii', wrong: 'windows-1252' },
  vps: { right: 'x-viet-vps', wrong: 'x-user-defined' },
  'tcvn5712-1': { right: 'tcvn-5712', wrong: 'iso-8859-1' },
}

export interface EncodedPage {
  bytes: Uint8Array
  contentType: string
  /** What the bytes are to be read as, to the letter. */
  text: string
}

const META = /<meta\b[^>]*\bcharset\s*=[^>]*>/gi

function labelled(html: string, charset: string | undefined): string {
  const bare = html.replace(META, '')
  if (charset === undefined) return bare
  const meta = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
  return /<head\b[^>]*>/i.test(bare) ? bare.replace(/<head\b[^>]*>/i, head => head + meta) : meta + bare
}

/** Letters a charset does not have stand as character references, as editors wrote them. */
const asReferences = (html: string, letters: ReadonlySet<string>): string =>
  Array.from(html.normalize('NFC'), letter => (letters.has(letter) ? `&#${letter.codePointAt(0)};` : letter)).join('')

function legacy(html: string, charset: LegacyCharset): { bytes: Uint8Array; text: string } {
  const missing = new Set(encodeLegacy(html, charset).losses.map(loss => loss.character))
  const text = asReferences(html, missing)
  return { bytes: encodeLegacy(text, charset).bytes, text }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return littleEndian ? bytes : bytes.swap16()
}

function bytesOf(html: string, encoding: Encoding): { bytes: Uint8Array; text: string } {
  switch (encoding) {
    case 'utf-8':
      return { bytes: Buffer.from(html), text: html }
    case 'utf-8-bom':
      return { bytes: Buffer.from(`\ufeff${html}`), text: html }
    case 'utf-8-nfd':
      return { bytes: Buffer.from(html.normalize('NFD')), text: html.normalize('NFD') }
    case 'utf-16le':
    case 'utf-16be':
      return { bytes: utf16(html, encoding === 'utf-16le'), text: html }
    case 'ascii': {
      const text = asReferences(html, new Set(html.match(/[^\x00-\x7f]/gu)))
      return { bytes: Buffer.from(text), text }
    }
    default:
      return legacy(html, encoding)
  }
}

/** A UTF-8 page in another encoding. `right` and `wrong` labels stand in the page, `right` ones in HTTP too. */
export function encodePage(html: string, encoding: Encoding, label: Label): EncodedPage {
  const name = label === 'none' ? undefined : NAMES[encoding][label]
  return {
    ...bytesOf(labelled(html, name), encoding),
    contentType: label === 'right' ? `text/html; charset=${name}` : 'text/html',
  }
}

import type { Decoded } from '../../model/decoded'
import type { Notice } from '../../model/extraction'
import { legacyCharset } from '../../text'
import { charsetOf, HEAD, labelOf, windows1252 } from './decode-label'
import { byteOrderMark, decodeUtf32, type Mark, surveyUtf8, unmarkedUtf16 } from './decode-utf'
import { decodePage, findLegacy, markedLines, prefers1258 } from './decode-vietnamese'
import { readMixedBytes } from './mixed-bytes'

/** What is known of bytes besides themselves. */
export interface DecodeHints {
  /** The HTTP `Content-Type`; its charset is evidence, not proof. */
  contentType?: string | undefined
}

/** What HTTP and the page say, in small letters. */
interface Labels {
  http: string | undefined
  page: string | undefined
}

const UTF8_LABEL = /^(?:utf-?8|unicode-1-1-utf-8|x-unicode20utf8)$/
/** Labels that stand on pages in any single-byte charset: defaults of servers and editors, and what pages in old fonts had to say. */
const WESTERN =
  /^(?:windows-?1252|cp-?1252|x-cp1252|iso[-_]?8859[-_]?15?|iso_8859-1:1987|latin-?1|l1|ascii|us-ascii|ansi|x-user-defined|none|default)$/

const shown = (text: string) => JSON.stringify(text.slice(0, 40))

/** What the labels add to a reason; nothing where they agree. */
function contradiction({ http, page }: Labels, agrees: (label: string) => boolean): string {
  const says = [http && !agrees(http) ? `the server says ${shown(http)}` : '', page && !agrees(page) ? `the page says ${shown(page)}` : '']
  return says
    .filter(Boolean)
    .map(each => `; ${each}`)
    .join('')
}

const invalidUtf8 = (count: number): Notice => ({
  code: 'invalid-utf8',
  message: `${count} ${count === 1 ? 'byte is' : 'bytes are'} no UTF-8; U+FFFD stands in their place`,
})
const CUT_OFF: Notice = { code: 'cut-off-character', message: 'the bytes end in the middle of a character; U+FFFD stands in its place' }

/** Invalid bytes are a fault of the page, not the sign of another charset, where so many characters are valid for each. */
const PROOF = 10

/** Bytes that are UTF-8 but for a few: `undefined` where they are not. */
function mostlyUtf8(bytes: Uint8Array, labels: Labels): Decoded | undefined {
  const { multibyte, invalid, cutOff } = surveyUtf8(bytes)
  const labelled = [labels.http, labels.page].some(label => label !== undefined && UTF8_LABEL.test(label))
  const proved = multibyte > 0 && multibyte >= PROOF * invalid
  if (!proved && !(labelled && multibyte >= invalid)) return undefined
  return {
    text: new TextDecoder().decode(bytes),
    charset: 'utf-8',
    certainty: proved ? 'certain' : 'likely',
    reason: `UTF-8 but for ${invalid + (cutOff ? 1 : 0)} places${contradiction(labels, label => UTF8_LABEL.test(label))}`,
    notices: [...(invalid > 0 ? [invalidUtf8(invalid)] : []), ...(cutOff ? [CUT_OFF] : [])],
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function marked(bytes: Uint8Array, { charset, length }: Mark): Decoded {
  const rest = bytes.subarray(length)
  const text = charset.startsWith('utf-32') ? decodeUtf32(rest, charset === 'utf-32le') : new TextDecoder(charset).decode(rest)
  const { invalid, cutOff } = charset === 'utf-8' && text.includes('\ufffd') ? surveyUtf8(rest) : { invalid: 0, cutOff: false }
  const notices = [...(invalid > 0 ? [invalidUtf8(invalid)] : []), ...(cutOff ? [CUT_OFF] : [])]
  return { text, charset, certainty: 'certain', reason: `begins with the byte order mark of ${charset.toUpperCase()}`, notices }
}

/** A page of UTF-8 with texts in the bytes of an old charset: `undefined` where it is none. */
function mixed(bytes: Uint8Array, labels: Labels): Decoded | undefined {
  const found = readMixedBytes(bytes)
  return (
    found && {
      text: found.text,
      charset: 'utf-8',
      certainty: 'likely',
      reason: `UTF-8 but for ${found.others} texts in an old charset${contradiction(labels, label => UTF8_LABEL.test(label))}`,
      notices: [],
    }
  )
}

/** A charset of other languages, where the runtime knows its name. A page whose own label can be read as ASCII is not in UTF-16 whatever the label says. */
function foreign(bytes: Uint8Array, label: string): { text: string; charset: string } | undefined {
  try {
    const decoder = new TextDecoder(label)
    return /^(?:windows-1252|iso-8859-15|x-user|utf)/.test(decoder.encoding)
      ? undefined
      : { text: decoder.decode(bytes), charset: decoder.encoding }
  } catch {
    return undefined
  }
}

/** Bytes above ASCII that are no UTF-8: an old charset, named by the text or by a label. */
function singleByte(bytes: Uint8Array, view: string, labels: Labels): Decoded {
  const named = [labels.http, labels.page].filter(label => label !== undefined)
  const legacyLabel = named.map(legacyCharset).find(charset => charset !== undefined && charset !== 'viqr')
  const visible = markedLines(view)
  const found = findLegacy(view, visible, legacyLabel)
  const because = (agrees: string, why: string) => why + contradiction(labels, label => label === agrees || legacyCharset(label) === agrees)
  if (found?.byRuns)
    return {
      text: view,
      charset: 'windows-1252',
      certainty: 'likely',
      reason: because('windows-1252', `fonts mark the runs in ${found.charset}; they are decoded one by one`),
      notices: [],
    }
  if (found)
    return {
      text: decodePage(view, found.charset),
      charset: found.charset,
      certainty: 'likely',
      reason: because(found.charset, found.why),
      notices: [],
    }
  for (const label of named) {
    const legacy = legacyCharset(label)
    // Labelled so, a foreign page may have a few names in it.
    if (legacy === 'windows-1258' && !prefers1258(visible, 0)) continue
    if (legacy !== undefined && legacy !== 'viqr')
      return { text: decodePage(view, legacy), charset: legacy, certainty: 'likely', reason: `labelled ${shown(label)}`, notices: [] }
    const other = foreign(bytes, label)
    if (other) return { ...other, certainty: 'likely', reason: `labelled ${shown(label)}`, notices: [] }
  }
  if (prefers1258(visible))
    return {
      text: decodePage(view, 'windows-1258'),
      charset: 'windows-1258',
      certainty: 'guess',
      reason: because('windows-1258', 'its few words read better so than as windows-1252'),
      notices: [],
    }
  const western = named.some(label => WESTERN.test(label))
  const why = because(
    'windows-1252',
    western ? 'no UTF-8, and no old Vietnamese charset' : 'no UTF-8, no old Vietnamese charset, and no label that fits',
  )
  return { text: view, charset: 'windows-1252', certainty: western ? 'likely' : 'guess', reason: why, notices: [] }
}

/**
 * Bytes made text, with the evidence. In this order: a byte order mark, valid UTF-8 (before any label: labels lie), UTF-16 by its zeros, UTF-8
 * with a few faults, an old Vietnamese charset the words prove, the label of HTTP and then of the page, windows-1258 or windows-1252 by the text.
 * Takes any bytes, throws nothing.
 */
export function decode(bytes: Uint8Array, hints: DecodeHints = {}): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark) return marked(bytes, mark)
  const http = charsetOf(hints.contentType)
  const utf16 = unmarkedUtf16(bytes)
  if (utf16)
    return {
      text: new TextDecoder(utf16).decode(bytes),
      charset: utf16,
      certainty: 'likely',
      reason: 'every other byte is 0, as in UTF-16',
      notices: [],
    }
  const valid = strictUtf8(bytes)
  if (valid !== undefined) {
    const ascii = valid.length === bytes.length
    const labels = { http, page: labelOf(valid) }
    const viqr = ascii ? [http, labels.page].find(label => label !== undefined && legacyCharset(label) === 'viqr') : undefined
    if (viqr !== undefined)
      return { text: decodePage(valid, 'viqr'), charset: 'viqr', certainty: 'likely', reason: `labelled ${shown(viqr)}`, notices: [] }
    const why = ascii ? 'ASCII only, the same in every charset' : `valid UTF-8${contradiction(labels, label => UTF8_LABEL.test(label))}`
    return { text: valid, charset: 'utf-8', certainty: 'certain', reason: why, notices: [] }
  }
  const view = windows1252(bytes)
  const labels = { http, page: labelOf(view.slice(0, HEAD)) }
  return mixed(bytes, labels) ?? mostlyUtf8(bytes, labels) ?? singleByte(bytes, view, labels)
}

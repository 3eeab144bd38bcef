import { ANY_DOCUMENT, FROM_SIGNING, IN_FORCE, MOTTO, NUMBER_LINE, NUMBER_WORD, SIGNING } from '../../data/documents'
import type { Attachment, Moment, OfficialDocument } from '../../model/article'
import type { Locale } from '../../model/locale'
import { documentNumbers, documentTypes, signsOf } from '../../text/document-numbers'
import { isUpper, looksLikeName } from '../byline/person-name'
import { isPlaceDate, readMoment } from '../dateline'
import type { Sheet } from '../observe/sheet'

/** Lines at the head of a page that may be a document's own head, and around its number those that are. */
const HEAD = 24
const AROUND = 8
/** Lines between an office and who signs for it. */
const BETWEEN = 4
/** Lines an office's name may take, and characters behind `in force from` that hold the day. */
const OFFICE = 3
const FORCE = 60

type Facts = Partial<Omit<OfficialDocument, 'files'>>

export interface DocumentSource {
  title: string
  sheet: Sheet | undefined
  /** The lines of the text, in order. */
  lines: readonly string[]
  attachments: readonly Attachment[]
  locales: readonly Locale[]
}

const LABELLED = new RegExp(`^${NUMBER_WORD}\\s*`, 'iu')
/** Between a document's type and its number. */
const TO_NUMBER = new RegExp(`^\\s(?:${NUMBER_WORD}\\s*)?$`, 'iu')

const numberIn = (text: string) => documentNumbers(`${NUMBER_WORD} ${text.replace(LABELLED, '')}`)[0]?.number
const dayIn = (text: string | undefined, locales: readonly Locale[]): Moment | undefined => readMoment(text ?? '', locales)?.moment
const sentence = (text: string) => text.charAt(0) + text.slice(1).toLowerCase()

function ofSheet({ values }: Sheet, locales: readonly Locale[]): Facts {
  const printed = values.get('number')
  const at = (field: 'issued' | 'effective') => dayIn(values.get(field), locales)
  return {
    type: values.get('type'),
    number: printed && (numberIn(printed) ?? printed),
    issuer: values.get('issuer'),
    issued: at('issued'),
    signer: values.get('signer'),
    effective: at('effective'),
  }
}

/** The office in capitals above the number. */
function issuerAbove(lines: readonly string[], number: number): string | undefined {
  const found: string[] = []
  for (let i = number - 1; i >= 0 && found.length < OFFICE; i--) {
    const line = lines[i]!
    if (MOTTO.test(line) || !/\p{L}/u.test(line)) continue
    if (!isUpper(line)) break
    found.unshift(line)
  }
  return found.length ? found.join(' ') : undefined
}

/** Who signs: the name below the last line that says for whom. */
function signerOf(lines: readonly string[]): string | undefined {
  const office = lines.findLastIndex(line => SIGNING.test(line))
  return office < 0 ? undefined : lines.slice(office + 1, office + 1 + BETWEEN).find(line => line.includes(' ') && looksLikeName(line))
}

/** A document that is the page's text: its head has the number, beside the nation's motto or the Party's name. */
function ofText(lines: readonly string[], locales: readonly Locale[]): Facts | undefined {
  const at = lines.slice(0, HEAD).findIndex(line => NUMBER_LINE.test(line))
  const head = lines.slice(Math.max(0, at - AROUND), at + AROUND)
  if (at < 0 || !head.some(line => MOTTO.test(line))) return undefined
  const number = numberIn(lines[at]!)
  if (!number) return undefined
  const issued = dayIn(head.find(isPlaceDate), locales)
  const { type } = signsOf(number)
  const named = head.find(line => line.toLowerCase() === type?.toLowerCase())
  const force = lines.map(line => line.split(IN_FORCE)[1]).find(Boolean)
  return {
    type: named && sentence(named),
    number,
    issuer: issuerAbove(lines, at),
    issued,
    signer: signerOf(lines),
    effective: force && FROM_SIGNING.test(force) ? issued : dayIn(force?.slice(0, FORCE), locales),
  }
}

const typeAt = (title: string) => documentTypes().find(type => title.toLowerCase().startsWith(`${type.toLowerCase()} `))

/** A document that is only its file: the headline says what it is, and its number. */
export function documentInTitle(title: string): Facts | undefined {
  const [found] = documentNumbers(title)
  const { type } = found ? signsOf(found.number) : {}
  const opens = type !== undefined && title.toLowerCase().startsWith(type.toLowerCase())
  return opens && TO_NUMBER.test(title.slice(type.length, found!.start)) ? { type, number: found!.number } : undefined
}

/** What a sheet says goes before what the text does. */
const both = (first: Facts = {}, second: Facts = {}): Facts => ({
  ...second,
  ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)),
})

/** What kind of official document the article is, and who issued it when; undefined where it is none. */
export function documentOf({ title, sheet, lines, attachments, locales }: DocumentSource): OfficialDocument | undefined {
  const printed = sheet && ofSheet(sheet, locales)
  const said = ofText(lines, locales)
  const facts = printed || said ? both(printed, said) : attachments.length ? documentInTitle(title) : undefined
  if (!facts) return undefined
  const { type, number, issuer, issued, signer, effective } = facts
  const signs = number ? signsOf(number) : undefined
  return {
    type: type ?? signs?.type ?? typeAt(title) ?? ANY_DOCUMENT,
    number,
    symbol: signs?.symbol === number ? undefined : signs?.symbol,
    issuer,
    issued,
    signer,
    effective,
    files: [...attachments],
  }
}

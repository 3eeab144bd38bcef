import { DOMAIN, GROUP, LONE_LABEL, OPENS_ENGLISH, POST, WIRE } from '../../data/authors'
import type { Byline, Role, Source } from '../../model/article'
import type { Locale } from '../../model/locale'
import type { LineRule } from '../../model/rule'
import { COLON } from '../lines'
import { grammarOf, MAX_LINE, trimEnds } from './byline-grammar'
import { mergeNames, namesOf } from './name-list'
import { isAgency, isOffice } from './office'
import { isUncasedName, isUpper, looksLikeName, tokensOf } from './person-name'
import { readSource } from './source-line'

export interface ReadByline {
  bylines: Byline[]
  source?: Source | undefined
  rule: LineRule
  /** Without any label. */
  bare?: true
}

/** A role after a name, with its brackets. */
const LONGEST_SUFFIX = 48

/** What parts the fields of one line: `Home | By A | 4 May`. */
const STROKE = /\s*\|\s*/u

/** Names without a label: who wrote the text. */
const writersOf = (words: string, raw: string, locale: Locale) => namesOf(words, ['text'], raw, locale, true)

/** Where the next label begins: behind a mark, or a word of its own with a capital. */
const NEXT_LABEL = /\s*[-–—;,.|]\s*(?=(?:\p{L}+\s?){1,3}[:：])|\s+(?=\p{Lu}\p{L}*\s?[:：])/u
const LABEL = /^(?:\p{L}+\s?){1,3}[:：]/u

export const byAgency = (bylines: Byline[], name: string): ReadByline => ({ bylines, source: { name }, rule: 'byline/agency' })

/** Labels and their names in turn: `Tin: A - Ảnh: B`. */
function readLabelled(text: string, raw: string, opening: string, locale: Locale): ReadByline | undefined {
  const g = grammarOf(locale)
  const colon = COLON.test(opening)
  const bylines: Byline[] = []
  let from: Source | undefined
  let rest = text
  let roles: Role[] = []
  while (rest) {
    const label = g.label.exec(rest)
    if (label) {
      roles = [...new Set((label[0].toLowerCase().match(g.anyLabel) ?? []).flatMap(l => [...(g.roles.get(l) ?? [])]))]
      rest = rest.slice(label[0].length)
    }
    // The next label inside the line: `Tin: A - Ảnh: B`, `Tác giả: A - Nguồn: B`.
    const next = NEXT_LABEL.exec(rest)
    const part = next ? rest.slice(0, next.index) : rest
    rest = next ? rest.slice(next.index + next[0].length) : ''
    const cited = label ? undefined : readSource(part, locale)
    // A label that says nothing of who wrote: `Có: 0 bình luận`.
    if (!label && !cited && LABEL.test(part)) break
    if (cited) {
      from = cited
      continue
    }
    const via = g.viaTail.exec(part)
    if (via) from = { name: trimEnds(via[1]!) }
    const said = via ? part.slice(0, via.index) : part
    const names = namesOf(said, roles, raw, locale, !colon && !isUncasedName(trimEnds(said)))
    const narrative = !colon && /\.$/.test(text) && tokensOf(text).length > 12
    if (!names || narrative || names.some(n => n.kind === 'organisation' && tokensOf(n.name).length > 10))
      return bylines.length ? { bylines, source: from, rule: 'byline/label' } : undefined
    bylines.push(...names)
  }
  return bylines.length ? { bylines: mergeNames(bylines), source: from, rule: 'byline/label' } : undefined
}

/**
 * Reads a line as a byline: `Tin, ảnh: A – B`, `A (Đài X)`, `Theo Y`, `A (tổng hợp)`, a bare name. `bare` allows a line without
 * any label, as at the end of an article. Undefined where it is no byline.
 */
export function readByline(line: string, locale: Locale, bare: boolean): ReadByline | undefined {
  const raw = line.trim()
  if (!raw || raw.length > MAX_LINE || raw.includes('\n')) return undefined
  const g = grammarOf(locale)
  const text = raw.replace(/^[(（【]\s*(.*?)\s*[)）】]\s*\.?$/u, '$1').replace(/^[-–—•*,]\s*/u, '')
  const source = readSource(text, locale)
  if (source) return { bylines: [], source, rule: 'byline/source' }

  // `Phóng viên: Xin cảm ơn ông!`
  if (/[!?]$/.test(text)) return undefined
  if (LONE_LABEL.test(text)) return undefined
  if (text.includes('|')) {
    const pieces = text.split(STROKE).filter(Boolean)
    if (pieces.length > 1) return pieces.map(piece => readByline(piece, locale, false)).find(Boolean)
  }
  const label = g.label.exec(text)
  if (label) return readLabelled(text, raw, label[0], locale)

  const via = g.via.exec(text)
  if (via) {
    const names = writersOf(via[1]!, raw, locale)
    if (names) return { bylines: names, source: { name: trimEnds(via[2]!) }, rule: 'byline/via' }
  }
  const start = Math.max(0, text.length - LONGEST_SUFFIX)
  const suffix = g.suffix.exec(text.slice(start))
  const bracketed = suffix !== null && /[(（–-]/.test(suffix[0])
  if (suffix && start + suffix.index > 1 && (bracketed || !isOffice(text, locale))) {
    const roles = g.roles.get(suffix[1]!.toLowerCase()) ?? ['text']
    const names = namesOf(text.slice(0, start + suffix.index).replace(GROUP, ''), roles, raw, locale, true)
    if (names) return { bylines: names, rule: 'byline/role' }
  }
  const unlabelled = bare ? readBare(text, raw, locale) : undefined
  return unlabelled && { ...unlabelled, bare: true }
}

function readBare(text: string, raw: string, locale: Locale): ReadByline | undefined {
  // `A (Ảnh: B)`, `A. Ảnh: B`
  const second = COLON.test(text) && grammarOf(locale).second.exec(text)
  if (second) {
    const names = writersOf(second[1]!, raw, locale)
    const more = names && readByline(text.slice(second[0].length).replace(/[)）]\s*$/u, ''), locale, false)
    if (more && names.every(n => n.kind !== 'organisation'))
      return { bylines: mergeNames([...names, ...more.bylines]), rule: 'byline/bare' }
  }
  if (POST.test(text) || OPENS_ENGLISH.test(text)) return undefined
  if (DOMAIN.test(text)) return { bylines: [], source: { name: text }, rule: 'byline/source' }
  const slash = /^([^/]{2,40})\/\s*([^/].{1,40})$/u.exec(text)
  if (slash && isAgency(slash[1]!)) return byAgency([], text)
  if (slash && looksLikeName(slash[1]!.trim())) return byAgency(writersOf(slash[1]!, raw, locale) ?? [], trimEnds(slash[2]!))
  const agency = /^(.*?)\s*[(（]([^()]+)[)）]\s*\.?$/u.exec(text)
  if (agency && isAgency(agency[2]!)) {
    const names = writersOf(agency[1]!, raw, locale)
    if (names) return byAgency(names, agency[2]!.trim())
  }
  const wire = WIRE.exec(text)
  const wired = wire && writersOf(text.slice(0, wire.index), raw, locale)
  if (wire && wired) return byAgency(wired, wire[1]!)
  if (isAgency(text)) return byAgency([], text)
  if (/[!?:]$/.test(text)) return undefined
  // A sentence is no name: an office that opens one would pass for its length.
  if (tokensOf(text).length > 14 || (/\.$/.test(text) && tokensOf(text).length > 8)) return undefined
  const names = writersOf(text, raw, locale)
  if (!names || names.length > 6 || names.some(n => n.kind === 'organisation' && tokensOf(n.name).length > 12)) return undefined
  if (
    names.some(
      n => n.kind === 'person' && tokensOf(n.name).length < 2 && names.length === 1 && !isUpper(n.name) && !/[.’']\p{L}/u.test(n.name),
    )
  )
    return undefined
  return { bylines: names, rule: 'byline/bare' }
}

/** A few short lines that are each a byline or a source: `A`, below it `Nguồn: B`. */
export function bylineOfLines(text: string, locale: Locale): ReadByline | undefined {
  const lines = text.split('\n')
  if (lines.length > 3) return undefined
  const read = lines.map(line => readByline(line, locale, true))
  if (!read.every(Boolean)) return undefined
  const source = read.find(r => r!.source)?.source
  return { bylines: mergeNames(read.flatMap(r => r!.bylines)), source, rule: 'byline/label' }
}

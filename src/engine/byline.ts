import type { Byline, Role, Source } from '../model/article'
import type { Locale } from '../model/locale'
import { literal } from './lines'

export interface ReadByline {
  bylines: Byline[]
  source?: Source
  rule: string
}

const DASH = /\s*[–—]\s*|\s+-\s*|\s*-\s+|(?<=\p{Ll})-(?=\p{Lu})|\s*[,;]\s*|\s+(?:và|and|&)\s+/u
/** A capitalised token: `Thùy`, `HIỀN`, `K’Thanh`, `Tr.`, `Q.Thắng`; the apostrophe is that of highland names. */
const NAME_TOKEN = /^\p{Lu}[\p{L}'’]*\.?(?:(?<=\.)\p{Lu}[\p{L}'’]*)?$/u
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?\s?){1,5}$/u
const DOMAIN = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|info|gov|edu)(?:\.vn)?(?:\/\S*)?$/iu
const AGENCY =
  /^(?:TTXVN|ĐCSVN|QĐND|SGGP|CAND|VNA|VNS|VGP|VOV(?:\d|\.VN| online)?|VTV|TTO|VNE|Vietnam\+|VietnamPlus|Bnews|Reuters|AFP|AP|Xinhua|Tân Hoa xã|Chinhphu\.vn|Báo \p{L}.*|Cổng (?:TTĐT|thông tin).*)$/iu
/** Agencies by their initials: after a name and a dash they are where it comes from. */
const WIRE = /\s*[–-]\s*(TTXVN|VNA|VGP|VOV|ĐCSVN|QĐND)$/u
/** A post is no name: `Trần Thị Ba, cán bộ Văn phòng`; the signature of a decision. */
const POST =
  /^(?:cán bộ|chuyên viên|giáo viên|gv|công chức|viên chức|hội viên|phó|trưởng|bí thư|chủ tịch|giám đốc|chánh|tm\.|kt\.|tl\.)(?![\p{L}])/iu
/** The account a portal's editors share. */
const ACCOUNT = /^(?:admin(?:istrator)?|quản trị(?: viên)?|webmaster|biên tập viên|editor|user)(?:[^\p{L}].*)?$/iu
/** Words of a sentence that opens like an office, in lower case; and what only begins like one. */
const NO_OFFICE =
  /(?<!\p{L})(?:đề nghị|kính mời|trân trọng|thực hiện|yêu cầu|thông báo|thành công|đã|sẽ|đang|được|là)(?!\p{L})|^(?:[Tt]rường hợp|[Hh]ội (?:nghị|thảo|thi|trường|diễn|chợ|trại)|[Tt]rang (?:bị|phục|trọng)|[Nn]gành nghề)(?!\p{L})/u
const MAX = 140

const trimEnds = (s: string) => s.replace(/^[\s./|:;,•·*–—-]+|[\s|:;,•·*–—-]+$/gu, '').trim()
const tokensOf = (s: string) => s.split(/\s+/).filter(Boolean)
const isUpper = (s: string) => s === s.toUpperCase() && s !== s.toLowerCase()

function isInitials(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (/^P\.?\s?V\.?$/u.test(name)) return true
  return (
    (name.includes('.') || letters.length <= 2) &&
    letters.length <= 6 &&
    INITIALS.test(name) &&
    tokensOf(name).every(t => t.replace(/[^\p{L}]/gu, '').length <= 2 || t.includes('.'))
  )
}

function isOffice(name: string, locale: Locale): boolean {
  if (DOMAIN.test(name) || AGENCY.test(name)) return true
  if (grammarOf(locale).office.test(name)) return !NO_OFFICE.test(name)
  if (DASH.test(name)) return false
  const tokens = tokensOf(name)
  return tokens.length <= 3 && tokens.some(t => /[&+\d]/.test(t) && isUpper(t))
}

/** Small words inside foreign names: `Alexandre de Juniac`, `Ursula von der Leyen`. */
const PARTICLE = /^(?:de|da|di|do|dos|du|del|della|der|den|van|von|bin|al|el|la|le|y|ter|ten)$/u

/** One to six capitalised tokens: what a person's name looks like in print. */
export function looksLikeName(name: string): boolean {
  const all = tokensOf(name)
  const tokens = all.filter((t, i) => i === 0 || i === all.length - 1 || !PARTICLE.test(t))
  return tokens.length >= 1 && tokens.length <= 6 && name.length <= 48 && tokens.every(t => NAME_TOKEN.test(t)) && !/\d/.test(name)
}

function kindOf(name: string, locale: Locale): Byline['kind'] | undefined {
  if (isInitials(name)) return 'initials'
  if (isOffice(name, locale)) return 'organisation'
  return looksLikeName(name) ? 'person' : undefined
}

interface Grammar {
  label: RegExp
  anyLabel: RegExp
  suffix: RegExp
  source: RegExp
  office: RegExp
  roles: Map<string, readonly Role[]>
}

const GRAMMARS = new WeakMap<Locale, Grammar>()

function grammarOf(locale: Locale): Grammar {
  let g = GRAMMARS.get(locale)
  if (!g) {
    const byLength = (a: string, b: string) => b.length - a.length
    const labels = locale.bylineLabels
      .map(([l]) => l)
      .sort(byLength)
      .map(literal)
      .join('|')
    const suffixes = locale.bylineSuffixes
      .map(([l]) => l)
      .sort(byLength)
      .map(literal)
      .join('|')
    const sources = [...locale.sourceLabels].sort(byLength).map(literal).join('|')
    const join = `\\s*(?:[,;&/+–-]|và|and)\\s*|\\s+`
    g = {
      label: new RegExp(
        `^(?:(?:${labels})(?:(?:${join})(?:${labels}))*)(?!\\p{L})\\s*([:：]|(?=\\s\\p{Lu})|(?=\\s+\\p{L}\\s\\p{L}))`,
        'iu',
      ),
      anyLabel: new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})`, 'giu'),
      suffix: new RegExp(`\\s*[-–]?\\s*[(（]?\\s*(?<!\\p{L})(${suffixes})\\s*[)）]?\\s*\\.?$`, 'iu'),
      source: new RegExp(`^[(（]?\\s*(?:${sources})(?!\\p{L})\\s*[:：]?\\s*`, 'iu'),
      office: new RegExp(`^(?:${locale.officeOpenings.join('|')})(?!\\p{L})`, 'iu'),
      roles: new Map([...locale.bylineLabels, ...locale.bylineSuffixes].map(([l, r]) => [l, r])),
    }
    GRAMMARS.set(locale, g)
  }
  return g
}

const SOURCE_URL = /https?:\/\/\S+/iu

/** `Theo TTXVN`, `Nguồn: Báo X`, `(Theo Y)`; undefined where the words open a sentence. */
export function readSource(line: string, locale: Locale): Source | undefined {
  const text = line.trim()
  if (text.length > MAX) return undefined
  const m = grammarOf(locale).source.exec(text)
  if (!m) return undefined
  const labelled = /[:：]/.test(m[0])
  let name = trimEnds(text.slice(m[0].length).replace(/[)）]\s*\.?$/u, '')).replace(/\.$/, '')
  if (!name || name.length > 90) return undefined
  if (!labelled && (locale.notSource.test(name) || tokensOf(name).length > 9 || /[,;]\s/.test(name))) return undefined
  const first = name[0]!
  if (!labelled && first === first.toLowerCase() && !DOMAIN.test(name) && !isOffice(name, locale)) return undefined
  if (/[.!?]\s+\p{Lu}/u.test(name) && !labelled) return undefined
  const url = SOURCE_URL.exec(name)?.[0]
  if (url && url !== name) name = trimEnds(name.replace(url, '')) || url
  return url ? { name, url } : { name }
}

function namesOf(words: string, roles: readonly Role[], raw: string, locale: Locale, strict: boolean): Byline[] | undefined {
  const out: Byline[] = []
  const add = (name: string, more: readonly Role[] = []) => {
    const clean = trimEnds(name)
      .replace(/^[(（]|[)）]$/gu, '')
      .trim()
    if (!clean || ACCOUNT.test(clean) || (out.length && POST.test(clean))) return true
    const bare = /\p{L}\.\p{L}|^\p{Lu}\.|\p{Lu}\.$/u.test(clean) ? clean : clean.replace(/\.+$/, '')
    const kind = kindOf(bare, locale)
    if (!kind && strict) return false
    out.push({ name: bare, kind: kind ?? 'organisation', roles: [...new Set([...roles, ...more])], raw })
    return true
  }
  let rest = words.trim()
  let unit: string | undefined
  const bracket = /\s*[(（]\s*([^()（）]+?)\s*[)）]\s*\.?$/u.exec(rest)
  if (bracket) {
    unit = bracket[1]
    rest = rest.slice(0, bracket.index)
  }
  const slash = /^([^/]+)\/([^/].*)$/u.exec(rest)
  if (slash && looksLikeName(slash[1]!.trim()) && !SOURCE_URL.test(rest)) {
    rest = slash[1]!
    unit = unit ?? slash[2]!
  }
  if (!rest.trim() && unit) return add(unit) ? out : undefined
  // An office keeps its dashes and commas: `Trung tâm VH, TT và TT huyện`, `Đài TT - TH`.
  if (isOffice(rest.trim(), locale) && !DASH.test(rest.trim())) {
    if (!add(rest)) return undefined
  } else if (isOffice(rest.trim(), locale) && tokensOf(rest).length > 2) {
    if (!add(rest)) return undefined
  } else for (const part of rest.split(DASH)) if (!add(part)) return undefined
  if (unit && out.length) {
    const name = trimEnds(unit)
    // What stands in brackets after a name is an office, whatever it looks like: `Phương Mai (CDC Lâm Hải)`.
    if (!AGENCY.test(name) && /^\p{Lu}/u.test(name) && tokensOf(name).length <= 10)
      out.push({ name, kind: 'organisation', roles: [...roles], raw })
  }
  return out.length ? out : undefined
}

/**
 * Reads a line as a byline: `Tin, ảnh: A – B`, `A (Đài X)`, `Theo Y`, `A (tổng hợp)`, a bare name. `bare` allows a line without
 * any label, as at the end of an article. Undefined where it is no byline.
 */
export function readByline(line: string, locale: Locale, bare: boolean): ReadByline | undefined {
  const raw = line.trim()
  if (!raw || raw.length > MAX || raw.includes('\n')) return undefined
  const g = grammarOf(locale)
  const text = raw.replace(/^[(（]\s*(.*?)\s*[)）]\s*\.?$/u, '$1').replace(/^[-–—•*]\s*/u, '')
  const source = readSource(text, locale)
  if (source) return { bylines: [], source, rule: 'byline/source' }

  const m = g.label.exec(text)
  if (m) {
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
      const next = /\s*[-–—;,.|]\s*(?=(?:\p{L}+\s?){1,3}[:：])/u.exec(rest)
      const part = next ? rest.slice(0, next.index) : rest
      rest = next ? rest.slice(next.index + next[0].length) : ''
      const cited = label ? undefined : readSource(part, locale)
      if (cited) {
        from = cited
        continue
      }
      const theo = /\s*[(（]?\s*(?<=\s|\()Theo\s+([^()]+)[)）]?$/u.exec(part)
      if (theo) from = { name: trimEnds(theo[1]!) }
      const names = namesOf(theo ? part.slice(0, theo.index) : part, roles, raw, locale, !/[:：]/.test(m[0]))
      const narrative = !/[:：]/.test(m[0]) && /\.$/.test(text) && tokensOf(text).length > 12
      if (!names || narrative || names.some(n => n.kind === 'organisation' && tokensOf(n.name).length > 10))
        return bylines.length ? { bylines, ...(from ? { source: from } : {}), rule: 'byline/label' } : undefined
      bylines.push(...names)
    }
    if (bylines.length && bylines.length <= 12) return { bylines: merge(bylines), ...(from ? { source: from } : {}), rule: 'byline/label' }
    return undefined
  }

  const theo = /^(.{2,60}?)\s*[-–]?\s*[(（]?\s*(?<=[\s(])(?:Theo|Nguồn(?: tin)?\s*[:：])\s*[:：]?\s+([^()]{2,60}?)\s*[)）]?\.?$/u.exec(text)
  if (theo) {
    const names = namesOf(theo[1]!, ['text'], raw, locale, true)
    if (names) return { bylines: names, source: { name: trimEnds(theo[2]!) }, rule: 'byline/via' }
  }
  const suffix = g.suffix.exec(text)
  const bracketed = suffix !== null && /[(（–-]/.test(suffix[0])
  if (suffix && suffix.index > 1 && (bracketed || !isOffice(text, locale))) {
    const roles = g.roles.get(suffix[1]!.toLowerCase()) ?? ['text']
    const names = namesOf(text.slice(0, suffix.index).replace(/^Nhóm\s+/u, ''), roles, raw, locale, true)
    if (names) return { bylines: names, rule: 'byline/role' }
  }
  // `A (Ảnh: B)`, `A. Ảnh: B`
  const second = /^([^:：()]{2,60}?)\s*[.,;–-]?\s*[(（]?\s*(?=(?:ảnh|ành|tin|bài|photos?)\s*[:：])/iu.exec(text)
  if (second) {
    const names = namesOf(second[1]!, ['text'], raw, locale, true)
    const more = names && readByline(text.slice(second[0].length).replace(/[)）]\s*$/u, ''), locale, false)
    if (bare && more && names.every(n => n.kind !== 'organisation'))
      return { bylines: merge([...names, ...more.bylines]), rule: 'byline/bare' }
  }
  if (!bare || POST.test(text)) return undefined
  if (DOMAIN.test(text)) return { bylines: [], source: { name: text }, rule: 'byline/source' }
  const slash = /^([^/]{2,40})\/\s*([^/].{1,40})$/u.exec(text)
  if (slash && AGENCY.test(slash[1]!.trim())) return { bylines: [], source: { name: text }, rule: 'byline/agency' }
  if (slash && looksLikeName(slash[1]!.trim()))
    return { bylines: namesOf(slash[1]!, ['text'], raw, locale, true) ?? [], source: { name: trimEnds(slash[2]!) }, rule: 'byline/agency' }
  const agency = /^(.*?)\s*[(（]([^()]+)[)）]\s*\.?$/u.exec(text)
  if (agency && AGENCY.test(agency[2]!.trim())) {
    const names = namesOf(agency[1]!, ['text'], raw, locale, true)
    if (names) return { bylines: names, source: { name: agency[2]!.trim() }, rule: 'byline/agency' }
  }
  const wire = WIRE.exec(text)
  const wired = wire && namesOf(text.slice(0, wire.index), ['text'], raw, locale, true)
  if (wire && wired) return { bylines: wired, source: { name: wire[1]! }, rule: 'byline/agency' }
  if (AGENCY.test(text)) return { bylines: [], source: { name: text }, rule: 'byline/agency' }
  if (/[!?:]$/.test(text)) return undefined
  // A sentence is no name: an office that opens one would pass for its length.
  if (tokensOf(text).length > 14 || (/\.$/.test(text) && tokensOf(text).length > 8)) return undefined
  const names = namesOf(text, ['text'], raw, locale, true)
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
  return { bylines: merge(read.flatMap(r => r!.bylines)), ...(source ? { source } : {}), rule: 'byline/label' }
}

/** The same name under two labels is one byline with both roles. */
function merge(bylines: readonly Byline[]): Byline[] {
  const out = new Map<string, Byline>()
  for (const b of bylines) {
    const old = out.get(b.name)
    out.set(b.name, old ? { ...old, roles: [...new Set([...old.roles, ...b.roles])] } : b)
  }
  return [...out.values()]
}

/** An end mark with a byline after it on the same line: `…hiện nay./Thùy Hương – Quang Hiếu`, `…trên./. Minh Trang (TTXVN)`. */
const END_MARK = /(?:[.…!?”"’]\s?\/\s?\.|[.…!?”"]\/(?!\d)|\/\.)\s*(?=[\p{Lu}(])/gu
const SENTENCE_END = /[.!?…”"]\s+(?=[\p{Lu}(])/gu

/** An agency's own tail: `… said. - VNA`, `… next year. — VNS`. */
const AGENCY_TAIL =
  /(?<=[.!?”"/)])\s*[-–—]\s*((?:VNA|VNS|VGP|VOV|TTXVN|Xinhua|AFP|AP|Reuters)(?:\/(?:VNA|VNS|VGP|VOV|AFP|AP))?)\s*(?:\.\/?\.?)?$/u

/** Splits a byline stuck to a paragraph's end; undefined where the paragraph ends in its own words. */
export function splitStuck(paragraph: string, locale: Locale): { body: string; byline: ReadByline; words: string } | undefined {
  const agency = AGENCY_TAIL.exec(paragraph)
  if (agency)
    return {
      body: paragraph.slice(0, agency.index).trim(),
      byline: { bylines: [], source: { name: agency[1]! }, rule: 'byline/agency' },
      words: paragraph.slice(agency.index).trim(),
    }
  const tail = paragraph.length > 200 ? paragraph.length - 200 : 0
  const window = paragraph.slice(tail)
  const marks = [...window.matchAll(END_MARK)]
  const mark = marks.at(-1)
  if (mark) {
    const words = window.slice(mark.index + mark[0].length).trim()
    const byline = readByline(words, locale, true)
    if (byline && (byline.bylines.length || byline.source))
      return { body: paragraph.slice(0, tail + mark.index + mark[0].length).trim(), byline, words }
  }
  for (const end of [...window.matchAll(SENTENCE_END)].reverse()) {
    const words = window.slice(end.index + end[0].length).trim()
    if (words.length > 90) break
    if (!/[./]$/.test(words) || isInitials(words)) {
      const byline = readByline(words, locale, true)
      if (byline && (byline.bylines.length || byline.source))
        return { body: paragraph.slice(0, tail + end.index + 1).trim(), byline, words }
    }
  }
  return undefined
}

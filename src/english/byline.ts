import type { Byline } from '../model/article'
import { isCommon } from './common'
import { CLOSING_WORDS } from './data/words'
import { findOrganisations, isHead } from './organisations'
import { isGivenName, nameEnd } from './people'
import { gazetteer } from './places'
import { isCapital, phraseEnd, type Reading } from './reading'
import { readSentences } from './sentences'
import { isFamilyName, isNameSyllable } from './vietnamese'

type Part = Pick<Byline, 'name' | 'kind'>

const LONGEST = 200
const LABEL =
  /^(?:(?:story|text|article|news|words|reported|written|compiled|edited|translated|photos?|pictures?|images?)(?:\s*(?:,|&|and)\s*(?:story|text|photos?|pictures?|images?))*\s*(?:by\b\s*:?|:)|by\b\s*:?)\s*/iu
/** What stands between two of a byline: marks, `and`, and brackets around an office. */
const BETWEEN =
  /^(?:\s|['’]s|[,;:&/|+()–—-]|\band\b|\bof\b|\bfrom\b|\bfor\b|\bat\b|\bwith\b|\bthe\b|\bby\b|\bstaff\b|\breporters?\b|\bcorrespondents?\b|\bwriters?\b|\bphotos?\b|\bteam\b|\.)*$/iu
const INITIALS = /^(?:\p{Lu}\.\s?){1,5}\p{Lu}?\.?$|^\p{Lu}{2,3}$/u
const APART = /\s*(?:[;/|&+()–—]|,|\s-\s|\band\b)\s*/u

/** One byline's words, without the marks around them; undefined for words the pack does not know for a person or an office. */
function partOf(words: string): Part | undefined {
  const name = words.replace(/^[\s.,:;]+|[\s,:;]+$/gu, '')
  const sentence = readSentences(name)[0]
  const tokens = sentence?.tokens ?? []
  if (!sentence || tokens.length > 12) return undefined
  const reading: Reading = { sentence, tokens, found: [] }
  if (INITIALS.test(name)) return { name, kind: 'initials' }
  const bare = name.replace(/\.$/, '')
  if (tokens.some(token => isHead(token) && isCapital(token))) return { name: bare, kind: 'organisation' }
  if (phraseEnd(tokens, 0, gazetteer()) === tokens.length) return undefined
  if (tokens.some((token, i) => isCommon(tokens, i) && !isNameSyllable(token)) || tokens.every(token => CLOSING_WORDS.has(token.word)))
    return undefined
  if (nameEnd(reading, 0) === tokens.length && tokens.length <= 6) return { name: bare, kind: 'person' }
  const vietnamese = tokens.every(isNameSyllable) && (isFamilyName(tokens[0]!) || tokens.length > 1)
  if (vietnamese || (tokens.length > 1 && isGivenName(tokens[0]!) && tokens.every(isCapital))) return { name: bare, kind: 'person' }
  return undefined
}

/** The offices inside the words, with what is between them. */
function cut(words: string): { text: string; office: boolean }[] {
  const out: { text: string; office: boolean }[] = []
  let at = 0
  for (const sentence of readSentences(words)) {
    for (const { from, to } of findOrganisations({ sentence, tokens: sentence.tokens, found: [] })) {
      const start = sentence.tokens[from]!.start
      const end = sentence.tokens[to - 1]!.end
      out.push({ text: words.slice(at, start), office: false }, { text: words.slice(start, end), office: true })
      at = end
    }
  }
  return [...out, { text: words.slice(at), office: false }]
}

/**
 * Splits a byline's words into people and offices, in their order: `Nguyen Van A and Tran B, Department of Information`,
 * `By VNA staff`, `Minh Anh – Foreign Affairs Department`. Undefined where any of the words is neither, so that nothing is lost unseen.
 */
export function splitByline(words: string): Part[] | undefined {
  const given = words.normalize('NFC').trim()
  if (given.length === 0 || given.length > LONGEST) return undefined
  const parts: Part[] = []
  for (const { text, office } of cut(given.replace(LABEL, ''))) {
    if (office) parts.push({ name: text, kind: 'organisation' })
    else
      for (const piece of text.split(APART)) {
        if (BETWEEN.test(piece)) continue
        const part = partOf(piece.trim().replace(LABEL, ''))
        if (!part) return undefined
        parts.push(part)
      }
  }
  return parts.length > 0 ? parts : undefined
}

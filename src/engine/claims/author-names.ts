import {
  ACCOUNT,
  ALL_POSTS,
  AND,
  AND_BEFORE_NAME,
  AND_WHEN,
  AUTHOR_LABEL,
  AVATAR,
  BEHIND_NAME,
  CREDENTIAL,
  LONE_LABEL,
  NAME_PARTICLE,
  NO_AUTHOR,
  NO_NAME,
  OFFICE_PARTICLE,
  TITLE_SUFFIX,
} from '../../data/authors'
import type { Locale } from '../../model/locale'
import { partsOf } from '../byline/name-list'
import { looksLikeName } from '../byline/person-name'
import { readMoment } from '../dateline'
import { chromeRule, lineRules } from '../lines'

/** A name is no longer, in characters and in words. */
const LONGEST = 60
const MOST_WORDS = 7
const SPLIT = new RegExp(
  `\\s*[;|•·、،]\\s*|\\s*//\\s*|,\\s+(?!(?:${BEHIND_NAME})\\b)|\\s+(?:${AND}|${AND_BEFORE_NAME}|/)\\s+(?=\\p{Lu})`,
  'u',
)
const MAIL = /\s*[<(]?[^\s<(]+@\S+\.\S+[>)]?\s*/u

const isName = (name: string) =>
  name.length > 1 &&
  name.length <= LONGEST &&
  /\p{L}/u.test(name) &&
  name.split(/\s+/).length <= MOST_WORDS &&
  !NO_NAME.test(name) &&
  !ACCOUNT.test(name) &&
  !NO_AUTHOR.test(name) &&
  !LONE_LABEL.test(name) &&
  !CREDENTIAL.test(name)

const bare = (part: string) =>
  part
    .replace(ALL_POSTS, '')
    .replace(AUTHOR_LABEL, '')
    .replace(AVATAR, '')
    .replace(MAIL, ' ')
    .replace(AND_WHEN, '')
    .replace(TITLE_SUFFIX, '')
    .replace(/\s*[(（][^()]*[)）]?$/u, '')
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/gu, '')

/** The names in one claim: lists, labels, mail addresses with a name in brackets; addresses and accounts are none. */
export function namesIn(claim: string): string[] {
  const mail = /^\S+@\S+\s*\(([^()]{2,60})\)$/.exec(claim.trim())?.[1]
  if (!/\s/.test(claim.trim()) && NO_NAME.test(claim.trim())) return []
  return bare(mail ?? claim)
    .split(SPLIT)
    .flatMap(partsOf)
    .map(bare)
    .filter(isName)
}

/** Words of a name begin with a capital, but for a single one, which may be a nickname. */
function looksSigned(name: string): boolean {
  const tokens = name.split(/\s+/)
  return (
    tokens.length === 1 ||
    tokens.every(
      (t, i) =>
        (i > 0 && (NAME_PARTICLE.test(t) || OFFICE_PARTICLE.test(t))) ||
        /^["“(]?[\p{Lu}\p{Lo}\d]/u.test(t) ||
        (i === tokens.length - 1 && tokens.length === 2),
    )
  )
}

/** A name of several words, with Vietnamese letters: a dash may stand before the next. */
const isVietnamese = (part: string) => part.includes(' ') && /[^\0-\x7f]/.test(part) && looksLikeName(part)

/**
 * The names in words that a page marks as the author's: without day and clock, counters and buttons beside them. `[]` where what is
 * left is a sentence.
 */
export function signedNames(words: string, locales: readonly Locale[]): string[] {
  const moment = readMoment(words, locales)
  const lines = moment ? [words.slice(0, moment.start), words.slice(moment.end)] : [words]
  const rules = lineRules(locales)
  const parts = lines
    .flatMap(line => line.split(/\s*[|•·\n]\s*|\s+[–—-]\s+|\s*\/\/\s*/u))
    .filter(
      part => part && !/(?:^|\s)\d|\d{3}/.test(part) && !chromeRule(part, rules) && locales.every(l => part.replace(l.weekdays, '').trim()),
    )
  const names = (parts.every(isVietnamese) ? parts : parts.slice(0, 1)).flatMap(namesIn)
  return names.length && names.every(looksSigned) ? names : []
}

import { CLEAN } from '../../data/vietnamese/characters'
import { vowelOf, withTone } from '../letters'
import type { Revision } from '../revision'
import { nfc, nfd } from '../unicode-form'

/** Unicode's Stream-Safe Text Format allows 30 marks a letter; normalising takes quadratic time in longer runs. */
const MOST_MARKS = 30
const LONG_RUN = new RegExp(`[^${CLEAN}]{${MOST_MARKS + 1}}`)
/** What is beyond them; in bounded pieces, as the runtime's patterns keep a place to return to for every character of an open end. */
const TOO_MANY = new RegExp(`(?<=\\p{M}{${MOST_MARKS}})\\p{M}{1,1024}`, 'gu')
/** Latin letters with marks; then whatever else composes. */
const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]+/g
const RUN = /[^\x00-\x7f]+/g
const MARK = /[\u0300-\u036f]/
const SAME_AGAIN = /[À-ỹ][\u0300-\u0303\u0306\u0309\u031b\u0323]+/g
const TONE_FIRST = /[áàảãÁÀẢÃ][\u0302\u0306]|[éèẻẽóòỏõÉÈẺẼÓÒỎÕ]\u0302/g

/** NFC, then what NFC leaves wrong: a mark set twice on a vowel, and a tone written before the circumflex or breve. */
export function clusters(revision: Revision): void {
  if (LONG_RUN.test(revision.text)) revision.replace('mark-run', TOO_MANY, () => '')
  const composed = nfc(revision.text)
  if (composed !== revision.text) {
    if (revision.tracked) {
      revision.replace('composed', CLUSTER, nfc)
      revision.replace('composed', RUN, nfc)
    }
    revision.text = composed
  }
  if (!MARK.test(composed)) return
  revision.replace('tone-doubled', SAME_AGAIN, withoutRepeats)
  revision.replace('tone-order', TONE_FIRST, match => {
    const { base, tone } = vowelOf(match[0]!)!
    return withTone(nfc(base + match[1]), tone)
  })
}

function withoutRepeats(cluster: string): string {
  const letter = cluster[0]!
  if (!vowelOf(letter)) return cluster
  const own = nfd(letter)
  return letter + [...cluster.slice(1)].filter(mark => !own.includes(mark)).join('')
}

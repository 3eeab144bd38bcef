import { byteOf, HIGH_VIEW } from '../bytes'
import { STRONG_LETTER } from '../letters'
import type { Revision } from '../revision'

/** Letters that windows-1258 shows in place of windows-1252's. */
const BYTES_1258: Record<string, number> = {
  Ă: 0xc3,
  '\u0300': 0xcc,
  Đ: 0xd0,
  '\u0309': 0xd2,
  Ơ: 0xd5,
  Ư: 0xdd,
  '\u0303': 0xde,
  ă: 0xe3,
  '\u0301': 0xec,
  đ: 0xf0,
  '\u0323': 0xf2,
  ơ: 0xf5,
  ư: 0xfd,
  '₫': 0xfe,
}

const VIEWS = HIGH_VIEW + Object.keys(BYTES_1258).join('')
const RUN = new RegExp(`[${VIEWS}]{2,}`, 'g')
/** What a Vietnamese page has above ASCII; a run that decodes to anything else was no mojibake. */
const EXPECTED =
  /^[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9\u0300\u0301\u0303\u0309\u0323\u00a0-\u00bf\u2010-\u2027\u2030-\u203a₫€•\u200b\ufeff\u0080-\u009fÂÃÄÅÆáâä…†-‰Š‹ŒŽ‘-”–—˜™š›œžŸˆƒ]+$/
const UTF_8_LEAD = /[\u00c2-\u00f4ĂĐƠƯăđơư\u0300\u0301\u0303\u0309\u0323]/

/** The text a run of byte views stands for; `undefined` unless its bytes are valid UTF-8. */
function decodeRun(run: string): string | undefined {
  const bytes = Uint8Array.from(run, character => BYTES_1258[character] ?? byteOf(character.charCodeAt(0)))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** One layer taken off: every run of such characters must be valid UTF-8 again, and Vietnamese letters must come out. */
function peel(revision: Revision): void {
  if (!UTF_8_LEAD.test(revision.text)) return
  const runs = (revision.text.match(RUN) ?? []).map(decodeRun)
  const made = runs.filter(run => run !== undefined && EXPECTED.test(run)) as string[]
  const proved =
    made.some(run => STRONG_LETTER.test(run)) || (made.length > 0 && made.length === runs.length && made.some(run => /\p{L}/u.test(run)))
  if (!proved) return
  revision.replace('mojibake', RUN, run => {
    const decoded = decodeRun(run)
    return decoded !== undefined && EXPECTED.test(decoded) ? decoded : run
  })
}

/** UTF-8 read as windows-1252, windows-1258 or Latin-1, once or more often: each layer halves its letters, so few rounds do. */
export function mojibake(revision: Revision): void {
  for (let before = ''; before !== revision.text; ) {
    before = revision.text
    peel(revision)
  }
}

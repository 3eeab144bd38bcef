import { CLEAN } from '../../data/vietnamese/characters'
import { remember } from '../lazy'
import { Revision } from '../revision'
import { characters, hasDirections } from './characters'
import { clusters } from './clusters'

const UNCLEAN = new RegExp(`[^${CLEAN}]`, 'g')

function settleAll(revision: Revision): void {
  characters(revision)
  clusters(revision)
}

/** Longer pieces do not come twice. */
const LONGEST_PIECE = 32

function settlePiece(piece: string): string {
  const revision = new Revision(piece, false, 0)
  settleAll(revision)
  return revision.text
}
const known = remember(settlePiece)

/**
 * Characters that are no text, and letters that stand apart from their marks. Nothing of it reaches across a blank: where nobody asks what was
 * done, each different piece is worked out once.
 */
export function settle(revision: Revision): void {
  const { text } = revision
  if (revision.tracked || hasDirections(text)) {
    settleAll(revision)
    return
  }
  let done = ''
  let last = 0
  UNCLEAN.lastIndex = 0
  while (UNCLEAN.test(text)) {
    const found = UNCLEAN.lastIndex - 1
    const start = Math.max(last, text.lastIndexOf(' ', found) + 1)
    const next = text.indexOf(' ', found)
    const end = next < 0 ? text.length : next
    const piece = text.slice(start, end)
    done += text.slice(last, start) + (piece.length > LONGEST_PIECE ? settlePiece(piece) : known(piece))
    last = end
    UNCLEAN.lastIndex = end
  }
  revision.text = done + text.slice(last)
}

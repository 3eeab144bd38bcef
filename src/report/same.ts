import { bitsApart, type Halves, halvesOf } from '../search/fingerprint'

/** Texts of fewer characters say too little to be told apart: notices above their file. */
const SHORTEST = 300
/** Different articles that are remembered. */
const MOST = 100_000
/** Of bits, for two to be one among so many: within `SAME_ARTICLE` a hundred thousand different ones have dozens of pairs by chance, within these none. */
const APART = 6
/** Names kept of a group's pages. */
const NAMES = 5
/** A fingerprint has so many bytes; of two within six bits two bytes at least are alike. */
const BYTES = 8

/** Pages that say the same. */
export interface Group {
  pages: number
  title: string
  names: string[]
}

interface Known extends Group {
  halves: Halves
}

/** Each two of its bytes, with their places. */
function keysOf(halves: Halves): number[] {
  const byte = (i: number) => (halves[i >> 2]! >>> (8 * (i & 3))) & 255
  const keys: number[] = []
  for (let a = 1; a < BYTES; a++) for (let b = 0; b < a; b++) keys.push((((a * BYTES + b) << 16) | (byte(a) << 8) | byte(b)) >>> 0)
  return keys
}

/** Puts pages together whose articles say the same: captures of one page, reposts under another headline. */
export class Same {
  readonly #known: Known[] = []
  readonly #alike = new Map<number, number[]>()

  add(fingerprint: string | undefined, chars: number, { title, name }: { title: string; name: string }): void {
    const halves = fingerprint === undefined ? undefined : halvesOf(fingerprint)
    if (halves === undefined || chars < SHORTEST) return
    const keys = keysOf(halves)
    const group = this.#find(halves, keys)
    if (group) {
      group.pages++
      if (group.names.length < NAMES) group.names.push(name)
    } else if (this.#known.length < MOST) {
      for (const key of keys) {
        const list = this.#alike.get(key)
        if (list) list.push(this.#known.length)
        else this.#alike.set(key, [this.#known.length])
      }
      this.#known.push({ halves, pages: 1, title, names: [name] })
    }
  }

  #find(halves: Halves, keys: readonly number[]): Known | undefined {
    for (const key of keys)
      for (const at of this.#alike.get(key) ?? []) {
        const known = this.#known[at]!
        if (bitsApart(known.halves, halves) <= APART) return known
      }
    return undefined
  }

  /** Groups of several pages, the largest first. */
  groups(): Group[] {
    return this.#known.filter(({ pages }) => pages > 1).sort((a, b) => b.pages - a.pages)
  }
}

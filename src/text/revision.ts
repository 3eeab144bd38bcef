import { type MarkedWords, markedWords } from './marked-words'

/** What was done to a text. */
export interface Change {
  /** What kind of change. */
  code: ChangeCode
  /** Its first place, in UTF-16 code units of the text given in. */
  offset: number
  /** How often it was done. */
  count: number
}

/** A kind of change. Stable. */
export type ChangeCode =
  /** A character reference or an escape was resolved (with `escapes`). */
  | 'escape'
  /** UTF-8 that had been read as another charset was read again (with `mojibake`). */
  | 'mojibake'
  /** U+0080–009F was taken for the character windows-1252 has there. */
  | 'c1-control'
  /** A control character was taken away. */
  | 'control'
  /** An invisible character was taken away: zero-width space, soft hyphen, byte order mark, direction mark … */
  | 'invisible'
  /** A no-break space or another of its family became a space. */
  | 'space'
  /** U+2028, U+2029, a vertical tab or a form feed became a line end. */
  | 'line-break'
  /** A bullet of Word's symbol font became one of Unicode. */
  | 'symbol-font'
  /** Marks beyond the thirtieth on one letter were cut off. */
  | 'mark-run'
  /** Letters and marks that stood apart were put together (NFC). */
  | 'composed'
  /** The same mark stood twice on one vowel. */
  | 'tone-doubled'
  /** A tone stood before the circumflex, breve or horn it belongs behind. */
  | 'tone-order'
  /** A look-alike of a Vietnamese mark became that mark: caron for breve, cedilla for nặng … */
  | 'wrong-mark'
  /** A look-alike of đ (`ð`, `ɖ`) became đ. */
  | 'd-stroke'
  /** A Cyrillic or Greek letter, or a spacing tone mark, became the Latin letter or the mark (with `homoglyphs`). */
  | 'homoglyph'
  /** A tone moved from a letter neither style allows, or `uơ`/`ưo` became `ươ` (with `repair`). */
  | 'tone-place'
  /** A tone moved in open oa, oe, uy (with `tone`). */
  | 'tone-style'

interface Edit {
  at: number
  was: number
  is: number
}

/** Where a place of a layer's output stood in its input. */
function before(edits: readonly Edit[], place: number): number {
  let shift = 0
  for (const { at, was, is } of edits) {
    if (place < at + shift) break
    if (place < at + shift + is) return at
    shift += is - was
  }
  return place - shift
}

/** A text on its way through the steps; when tracked, it knows what was changed and where that stood in the source. */
export class Revision {
  /** While none lives, the runtime's full collection forgets what one looks like, and compiles all that works on one anew. */
  static readonly kept = new Revision('', false, 0)
  readonly #layers: Edit[][] = []
  readonly #found = new Map<ChangeCode, Change>()
  #words: MarkedWords | undefined
  #read: string | undefined

  /** `wanted`: the bits of `HAS` its steps are for. */
  constructor(
    public text: string,
    readonly tracked: boolean,
    readonly wanted: number,
  ) {}

  /** The words some step is for, in the text as it now stands. */
  get words(): MarkedWords {
    if (this.#words === undefined || this.#read !== this.text) {
      this.#words = markedWords(this.text, this.wanted)
      this.#read = this.text
    }
    return this.#words
  }

  /** Replaces like String.replace; a replacement equal to its match is no change. The pattern has no capturing groups. */
  replace(code: ChangeCode, pattern: RegExp, make: (match: string, offset: number) => string): void {
    const source = this.text
    if (!this.tracked) {
      this.text = source.replace(pattern, make)
      return
    }
    const edits: Edit[] = []
    this.text = source.replace(pattern, (match: string, at: number) => {
      const made = make(match, at)
      if (made !== match) edits.push({ at, was: match.length, is: made.length })
      return made
    })
    if (edits.length > 0) this.#note(code, edits)
  }

  /** Puts texts in the places of others; the places are in order and do not overlap. */
  rewrite(code: ChangeCode, places: readonly { start: number; end: number; text: string }[]): void {
    if (places.length === 0) return
    const source = this.text
    let done = ''
    let last = 0
    for (const { start, end, text } of places) {
      done += source.slice(last, start) + text
      last = end
    }
    this.text = done + source.slice(last)
    if (this.tracked)
      this.#note(
        code,
        places.map(({ start, end, text }) => ({ at: start, was: end - start, is: text.length })),
      )
  }

  get changes(): Change[] {
    return [...this.#found.values()].sort((a, b) => a.offset - b.offset)
  }

  #note(code: ChangeCode, edits: Edit[]): void {
    const offset = this.#layers.reduceRight((place, layer) => before(layer, place), edits[0]!.at)
    const known = this.#found.get(code)
    this.#found.set(code, { code, offset: Math.min(offset, known?.offset ?? offset), count: edits.length + (known?.count ?? 0) })
    this.#layers.push(edits)
  }
}

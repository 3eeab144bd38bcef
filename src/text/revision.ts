/** What was done to a text. Offsets are UTF-16 units of the text given in, of the first place. */
export interface Change {
  code: ChangeCode
  offset: number
  count: number
}

export type ChangeCode =
  | 'escape'
  | 'mojibake'
  | 'c1-control'
  | 'control'
  | 'invisible'
  | 'space'
  | 'line-break'
  | 'symbol-font'
  | 'mark-run'
  | 'composed'
  | 'tone-doubled'
  | 'tone-order'
  | 'wrong-mark'
  | 'd-stroke'
  | 'homoglyph'
  | 'tone-place'
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
  static readonly kept = new Revision('', false)
  readonly #layers: Edit[][] = []
  readonly #found = new Map<ChangeCode, Change>()

  constructor(
    public text: string,
    readonly tracked: boolean,
  ) {}

  /** Replaces like String.replace; a replacement equal to its match is no change. The pattern has no capturing groups. */
  replace(code: ChangeCode, pattern: RegExp, make: (match: string, offset: number) => string): void {
    const edits: Edit[] = []
    const source = this.text
    this.text = source.replace(pattern, (match: string, at: number) => {
      const made = make(match, at)
      if (this.tracked && made !== match) edits.push({ at, was: match.length, is: made.length })
      return made
    })
    if (edits.length > 0) this.#note(code, edits)
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

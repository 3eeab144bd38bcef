import type { Image } from '../model/article'
import type { Segment } from '../model/segment'
import type { Link, Style } from './style-reader'

/** What stands between two line breaks. */
export interface Line {
  text: string
  chars: number
  bold: number
  italic: number
  linked: number
  images: Image[]
  links: Link[]
  pieces: string[]
  /** The field of an inline element that opens the line. */
  field: Segment['field']
}

/** Pieces of a line beyond these tell nothing. */
const MAX_PIECES = 12

const emptyLine = (): Line => ({ text: '', chars: 0, bold: 0, italic: 0, linked: 0, images: [], links: [], pieces: [], field: undefined })

/** Collects the lines of one block. */
export class LineBuffer {
  last = emptyLine()
  private lines = [this.last]

  break(): void {
    this.last = emptyLine()
    this.lines.push(this.last)
  }

  add(text: string, style: Style): void {
    if (style.pre) {
      this.addPreformatted(text)
      return
    }
    const { last } = this
    last.text += text
    if (last.pieces.length < MAX_PIECES) last.pieces.push(text)
    const chars = text.trim().length
    last.chars += chars
    if (style.bold) last.bold += chars
    if (style.italic) last.italic += chars
    if (style.link) {
      last.linked += chars
      style.link.text += text
      if (!last.links.includes(style.link)) last.links.push(style.link)
    }
  }

  private addPreformatted(text: string): void {
    for (const [i, part] of text.split('\n').entries()) {
      if (i) this.break()
      this.last.text += part
      this.last.chars += part.trim().length
    }
  }

  /** The lines so far; the next block's begin. Undefined where nothing was added, as between two tags. */
  take(): Line[] | undefined {
    const { lines, last } = this
    if (lines.length === 1 && !last.text && !last.images.length) {
      last.field = undefined
      if (!last.pieces.length) return undefined
    }
    this.last = emptyLine()
    this.lines = [this.last]
    return lines
  }
}

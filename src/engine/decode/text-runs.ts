import type { Page, PageElement, PageText } from '../../model/page'

/** Texts that follow each other in one block: what a reader sees as one paragraph. */
export interface TextLine {
  texts: PageText[]
  /** Whether it goes on with the sentence of the line before, behind a break. */
  continued: boolean
}

const SENTENCE_END = /[.!?:…;]["”’)]?\s*$/

/** The lines of a page in document order. A block's start and end part lines, as do breaks; inline elements join what is around them. */
export function linesOf({ root }: Page): TextLine[] {
  const lines: TextLine[] = []
  let line: PageText[] = []
  let continued = false
  const end = (goesOn = false) => {
    if (line.length > 0) lines.push({ texts: line, continued })
    continued = goesOn && line.length > 0 && !SENTENCE_END.test(line.at(-1)!.text)
    line = []
  }
  // A stack of our own: pages nest deeper than the runtime's.
  const open: { element: PageElement; next: number }[] = [{ element: root, next: 0 }]
  while (open.length > 0) {
    const top = open[open.length - 1]!
    const child = top.element.children[top.next]
    top.next += 1
    if (child === undefined) {
      if (top.element.block) end()
      open.pop()
    } else if (child.tag === undefined) line.push(child)
    else {
      if (child.block) end()
      else if (child.tag === 'br') end(true)
      open.push({ element: child, next: 0 })
    }
  }
  end()
  return lines
}

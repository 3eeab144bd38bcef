/**
 * Names looked up where they stand in the HTML, in letters of either case, without being cut out first: a page has thousands of
 * tags and attributes of a few dozen names.
 */
export class Names<T> {
  readonly #shelves: { name: string; value: T }[][] = Array.from({ length: 256 }, () => [])

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) this.#shelves[shelfOf(name, 0, name.length)]!.push({ name, value })
  }

  find(html: string, start: number, end: number): T | undefined {
    const shelf = this.#shelves[shelfOf(html, start, end)]!
    for (let i = 0; i < shelf.length; i++) {
      const { name, value } = shelf[i]!
      if (name.length === end - start && standsAt(name, html, start)) return value
    }
    return undefined
  }
}

/** By length and the first and last letter, small or capital. */
const shelfOf = (html: string, start: number, end: number) =>
  (31 * (html.charCodeAt(start) | 32) + 7 * (html.charCodeAt(end - 1) | 32) + 13 * (end - start)) & 255

function standsAt(name: string, html: string, start: number): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = html.charCodeAt(start + i)
    if ((c >= 65 && c <= 90 ? c | 32 : c) !== name.charCodeAt(i)) return false
  }
  return true
}

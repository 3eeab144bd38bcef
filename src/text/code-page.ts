/** Where a code page begins to differ from ASCII. */
const FIRST = 0x80

/** The 128 places of a page from 0x80, as the runtime decodes it; nothing where it was built without code pages. */
export function highOf(page: string): string {
  try {
    return new TextDecoder(page).decode(Uint8Array.from({ length: 128 }, (_, at) => FIRST + at))
  } catch {
    return ''
  }
}

const WHITE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g

const isWhite = (c: number) =>
  c <= 32 ? c === 32 || (c >= 9 && c <= 13) : c >= 160 && (c === 160 || (c >= 0x2000 && c <= 0x200b) || c === 0x3000 || c === 0xfeff)

/** White space as one space, none at the ends. Most text has it so already, and is only cut. */
export function collapse(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  let spaced = false
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c < 160) spaced = false
    else if (c === 32 && !spaced) spaced = true
    else if (c === 32 || c < 32 || c === 160 || c >= 0x1680) return text.replace(WHITE, ' ').trim()
    else spaced = false
  }
  return text.slice(start, end)
}

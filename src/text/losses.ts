/** What is missing and cannot be put right. Offsets are UTF-16 units of the text returned, of the first place. */
export interface Loss {
  code: LossCode
  offset: number
  count: number
}

export type LossCode = 'replacement-character' | 'question-mark' | 'two-tones' | 'unknown-mark' | 'private-use'

const LOSSES: Record<LossCode, RegExp> = {
  'replacement-character': /\ufffd/g,
  'question-mark': /(?<=\p{L})\?(?=\p{Ll})|(?<![\p{L}\p{N}?/&=])\?(?=\p{Ll})/gu,
  'two-tones': /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][\u0300\u0301\u0303\u0309\u0323]/gi,
  'unknown-mark': /(?<=[aeiouyăâêôơư])[\u0307\u0313\u1dc0-\u1dc7]/gi,
  'private-use': /[\uf000-\uf0ff]/g,
}

/** A word of an address has its own question marks. */
const ADDRESS = /(?:\w+:\/\/|www\.)\S+|\S+\?\S+=\S*/g

/** Reports what was lost before the text came here: never guessed, never changed. */
export function lossesOf(text: string): Loss[] {
  const addresses = text.includes('?')
    ? [...text.matchAll(ADDRESS)].map(match => [match.index, match.index + match[0].length] as const)
    : []
  const inAddress = (offset: number) => addresses.some(([start, end]) => offset >= start && offset < end)
  return Object.entries(LOSSES).flatMap(([code, pattern]) => {
    const places = [...text.matchAll(pattern)].map(match => match.index).filter(offset => code !== 'question-mark' || !inAddress(offset))
    return places.length > 0 ? [{ code: code as LossCode, offset: places[0]!, count: places.length }] : []
  })
}

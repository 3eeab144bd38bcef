/** What text between two places was decoded from and by what evidence, in words: elements by their index, lines of a text by their number. */
export type DecodedAt = (from: number, to: number) => string | undefined

export const nothingDecoded: DecodedAt = () => undefined

/** Looks up the first entry in a stretch; a page may have thousands of either. */
export function decodedAt(entries: ReadonlyMap<number, string>): DecodedAt {
  const places = [...entries.keys()].sort((a, b) => a - b)
  return (from, to) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]! < from) low = middle + 1
      else high = middle
    }
    const place = places[low]
    return place !== undefined && place <= to ? entries.get(place) : undefined
  }
}

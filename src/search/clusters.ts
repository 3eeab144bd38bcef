// Grapheme borders by the runtime where it has them, else by combining marks alone.
const segmenter = typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter('vi', { granularity: 'grapheme' }) : undefined

const JOINS = /^[\p{M}\u200d]/u
/** Below the combining marks only CR LF is a cluster of two. */
const SIMPLE = 0x300
/** Latin letters with their marks, Vietnamese ones among them; the segmenter takes longer the longer a text is. */
const isSimple = (code: number) => code < SIMPLE || (code >= 0x1e00 && code <= 0x1eff)

function byMarks(text: string, place: number): [before: number, after: number] {
  let [before, after] = [place, place]
  while (before > 0 && JOINS.test(text.slice(before, before + 2))) before--
  while (after < text.length && JOINS.test(text.slice(after, after + 2))) after++
  return [before, after]
}

/** Widens a stretch of the text until it cuts no grapheme cluster. */
export function clusterWidener(text: string): (start: number, end: number) => [start: number, end: number] {
  let segments: Intl.Segments | undefined
  const around = (place: number): [number, number] => {
    if (place <= 0 || place >= text.length) return [place, place]
    const [last, next] = [text.charCodeAt(place - 1), text.charCodeAt(place)]
    if (isSimple(last) && isSimple(next) && next !== 0x0a) return [place, place]
    if (segmenter === undefined) return byMarks(text, place)
    segments ??= segmenter.segment(text)
    const cluster = segments.containing(place)
    return cluster === undefined || cluster.index === place ? [place, place] : [cluster.index, cluster.index + cluster.segment.length]
  }
  return (start, end) => [around(start)[0], around(end)[1]]
}

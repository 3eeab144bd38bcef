/** Three windows of a long text, start, middle and end, cut between words; a short one as it is. */
export function sample(text: string, window: number): string {
  if (text.length <= 4 * window) return text
  const cut = (start: number) => text.slice(start, start + window).replace(/^\S*\s|\s\S*$/g, '')
  return [0, (text.length - window) >> 1, text.length - window].map(cut).join('\n')
}

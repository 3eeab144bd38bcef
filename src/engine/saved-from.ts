/** Where browsers say what a saved page was: at its head, in characters. */
const HEAD = 8192
/** `<!-- saved from url=(0042)https://… -->`, as Internet Explorer and Chrome write it. */
const SAVED_FROM = /<!--\s{0,8}saved from url=\(\d{4}\)(\S{1,2000})\s{0,8}-->/i
/** SingleFile's comment: `Page saved with SingleFile`, below it `url: https://…`. */
const SINGLE_FILE = /<!--\s{0,8}Page saved with SingleFile\s{0,8}url:\s{0,8}(\S{1,2000})/i

/** The address a browser or an extension says it saved a page from; undefined where none does, or it is no address of the web. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, HEAD)
  const url = (SAVED_FROM.exec(head) ?? SINGLE_FILE.exec(head))?.[1]
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined
}

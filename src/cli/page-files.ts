import type { Provenance } from '../model/record'

/** What no file system of note allows in a name, and controls. */
const FORBIDDEN = /[<>:"\\|?*\p{Cc}]/gu
/** In UTF-16 code units: 255 bytes are allowed, and a letter of Vietnamese may take three. */
const LONGEST_NAME = 80

const clean = (segment: string) =>
  segment
    .replace(FORBIDDEN, '_')
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/u, '_')

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Where a page stands, in segments: its file in a folder; its address where many pages stand in one file. */
function placeOf({ input, path, url, record }: Provenance): string[] {
  const inArchive = record !== undefined || /:\d+$/.test(path ?? '')
  if (url !== undefined && (inArchive || path === undefined) && URL.canParse(url)) {
    const { hostname, pathname, search } = new URL(url)
    return [hostname, ...decoded(pathname + search).split('/')]
  }
  return (path ?? input.split(/[\\/]/).at(-1)!).split('/')
}

/** The files pages are written to: names pages by where they stand, each name once, none outside of its folder. */
export function pageFiles(extension: string): (origin: Provenance) => string {
  const taken = new Map<string, number>()
  return origin => {
    const segments = placeOf(origin)
      .filter(segment => segment !== '' && segment !== '.' && segment !== '..')
      .map(clean)
    const last = (segments.pop() ?? 'index').replace(/\.(?:x?html?|mht(?:ml)?|txt|aspx?|php|jsp)$/iu, '') || 'index'
    const name = [...segments, last].join('/')
    const count = (taken.get(name.toLowerCase()) ?? 0) + 1
    taken.set(name.toLowerCase(), count)
    return `${name}${count > 1 ? `-${count}` : ''}${extension}`
  }
}

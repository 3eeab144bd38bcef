import type { Ruling } from '../classify/ruling'
import { ENDS_HOME, isHome } from '../observe/trail'
import type { AnyPageWords } from '../page-words'

const BREADCRUMB_SEPARATOR = /\s*[\n»›>|→]\s*|\s+\/\s+/u
/** What trails print beside their items: an address (SharePoint), marks alone, the glyph of an icon. */
const ADDRESS_OR_MARKS = /^(?:\/+.*\.aspx\/?|[^\p{L}\p{N}]*)$/iu

/** Whether a piece of a trail names no section. */
const isNoSection = (piece: string, { noSection, site }: AnyPageWords) =>
  isHome(piece) || noSection.test(piece) || site.test(piece) || ADDRESS_OR_MARKS.test(piece)

/** A trail whose links a flattened text parts by a stroke or nothing: `Trang chủTin tứcVăn hóa`. */
const isGlued = (trail: string, head: RegExp) => /^(?:\/|\p{Lu})/u.test(trail.slice(head.exec(trail)?.[0].length ?? trail.length))

/** The home page in a trail without marks: `Trang chủ Kinh tế`. */
const isSpaced = (trail: string, head: string) => /^ \p{L}/u.test(trail.slice(head.length))
const GLUE = /\/|(?<=\p{Ll})(?=\p{Lu})/u

/** Breadcrumb items: each inline piece is one, separators part the rest; the way home and the headline are none. */
export function sectionOf(rulings: readonly Ruling[], title: string, words: AnyPageWords): string[] {
  const items = rulings
    .flatMap(r => r.segment.parts ?? [r.text])
    .flatMap(t => t.split(isGlued(t, words.trailHead) ? GLUE : BREADCRUMB_SEPARATOR))
    .map(s =>
      s
        .replace(words.sectionLabel, '')
        .replace(words.trailHead, (head: string, _at: number, trail: string) => (isSpaced(trail, head) ? '' : head))
        .replace(/^[\s»›>/|:•·-]+|[\s»›>/|:•·-]+$/gu, ''),
    )
    .filter((s, i) => s && !(i === 0 && ENDS_HOME.test(s)) && !isNoSection(s, words) && !isTitle(s, title))
  return items.filter((s, i) => items.indexOf(s) === i)
}

/** The headline at the end of a trail, whole or cut off: `Tập huấn kỹ năng…`. */
const isTitle = (item: string, title: string) =>
  item === title || (/(?:\.{2,}|…)$/.test(item) && title.startsWith(item.replace(/[\s.…]+$/u, '')))

import type { Notice } from '../../model/extraction'
import { type Broken, brokenText } from '../../text/broken'

/** Of a text, as much as a message shows. */
const SHOWN = 40
const shown = (text: string) => `«${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}»`

const REMEDY = (broken: Broken): string =>
  broken.repair === 'legacy' ? `decodeLegacy with ${broken.charset}` : `the option normalize.${broken.repair}`

/**
 * What is left in a page's kept texts that reads as no language and would as Vietnamese after a repair that is off: so garbage never
 * goes out unsaid. One notice for each repair.
 */
export function brokenNotices(texts: Iterable<string>, vietnamese: boolean): Notice[] {
  const found = new Map<string, { count: number; text: string; made: string }>()
  for (const text of texts) {
    const broken = brokenText(text, vietnamese)
    if (!broken) continue
    const remedy = REMEDY(broken)
    const known = found.get(remedy)
    found.set(remedy, known ? { ...known, count: known.count + 1 } : { count: 1, text, made: broken.text })
  }
  return Array.from(found, ([remedy, { count, text, made }]) => ({
    code: 'text-looks-broken' as const,
    message: `${count} ${count === 1 ? 'text looks' : 'texts look'} broken; ${remedy} would mend ${count === 1 ? 'it' : 'them'}: ${shown(text)} is ${shown(made)}`,
  }))
}

import type { Notice } from '../../model/extraction'
import { type Broken, brokenText } from '../../text/broken'
import { tonesInside } from '../../text/legacy/signs'
import { oldSpans } from './old-spans'
import { isMixed } from './text-kind'

/** Of a text, as much as a message shows. */
const SHOWN = 40
const shown = (text: string) => `«${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}»`

const REMEDY = (broken: Broken): string =>
  broken.repair === 'legacy' ? `decodeLegacy with ${broken.charset}` : `the option normalize.${broken.repair}`

/** What is broken of a text, and how: all of it or, where its other words are Unicode, the first stretch that is. */
function brokenIn(text: string, vietnamese: boolean): { source: string; broken: Broken } | undefined {
  const whole = brokenText(text, vietnamese)
  if (whole) return { source: text, broken: whole }
  for (const { start, end } of isMixed(text) || tonesInside(text) > 1 ? oldSpans(text) : []) {
    const source = text.slice(start, end)
    const broken = brokenText(source, vietnamese)
    if (broken) return { source, broken }
  }
  return undefined
}

/**
 * What is left in a page's kept texts that reads as no language and would as Vietnamese after a repair that is off: so garbage never
 * goes out unsaid. One notice for each repair.
 */
export function brokenNotices(texts: Iterable<string>, vietnamese: boolean): Notice[] {
  const found = new Map<string, { count: number; text: string; made: string }>()
  for (const text of texts) {
    const { source, broken } = brokenIn(text, vietnamese) ?? {}
    if (!broken) continue
    const remedy = REMEDY(broken)
    const known = found.get(remedy)
    found.set(remedy, known ? { ...known, count: known.count + 1 } : { count: 1, text: source!, made: broken.text })
  }
  return Array.from(found, ([remedy, { count, text, made }]) => ({
    code: 'text-looks-broken' as const,
    message: `${count} ${count === 1 ? 'text looks' : 'texts look'} broken, which ${remedy} would mend: ${shown(text)} is ${shown(made)}`,
  }))
}

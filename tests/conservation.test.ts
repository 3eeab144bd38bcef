import { describe, expect, it } from 'vitest'
import { FLATTENERS } from '../src/data/flatteners'
import { flattenerOf } from '../src/engine/flattened/flattener-of'
import { extract } from '../src/extract'
import { decode } from '../src/index'
import type { Decision } from '../src/model/decision'
import type { Notice } from '../src/model/extraction'
import list from './conservation.known.json'
import { type Fixture, fixtures } from './support/fixtures'
import { countOf, lettersOf, surplus, visibleText, wordsOf } from './support/visible'

const known: readonly { page: string; why: string }[] = list

/** An image has no text: its decision shows the address instead. */
const isImage = ({ text }: Decision, images: ReadonlySet<string>, base: string | undefined) => {
  const addresses = text.split(' ')
  const ofImage = (address: string) =>
    images.has(address) || [...images].some(src => base !== undefined && URL.canParse(src, base) && new URL(src, base).href === address)
  return text !== '' && addresses.every(ofImage)
}

/** What a crawler's Markdown adds to the text of a page. */
const withoutMarkdown = (text: string) =>
  text.replace(/\]\(\S+\)/g, '').replace(/(?<=^|\s)\[(?=\p{L})|^#+ |(?<!\S)[*_]+(?=\S)|(?<=\S)[*_]+$/gmu, '')

/** Where a link leads is beside its words, as it is on a page, in the signs of the tools; a list of it at the end is lines. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  'flattened/tool-elinks': /\[\d+\](?=\S)/g,
  'flattened/tool-html-to-text': / ?\[(?:\/|#|https:)[\w/.#-]*\]/g,
  'flattened/tool-markdownify': /\]\((?:\/|#)[\w/.#-]*\)/g,
}

/** What tools write for line ends and letters. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'flattened/tool-br': text => text.replace(/<br ?\/?>/g, '\n'),
  'flattened/tool-json': text => JSON.parse(text) as string,
}

/** What a crawler's tool drew is no text of the page: bullets, frames, fields of forms, names of pictures. */
function withoutDrawings(source: string, name: string): string {
  const text = (WRITTEN[name]?.(source) ?? source).replace(ADDRESSES[name] ?? NOTHING, '')
  const tool = flattenerOf(source.split('\n'), FLATTENERS)
  if (!tool) return text
  const { drawing, picture, widgets, bullet, number } = tool
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => !drawing?.test(line) && !picture?.test(line))
    .map(line => line.replace(widgets ?? NOTHING, ' ').replace(bullet ?? NOTHING, ''))
    .map(line => (number && /^ ?\d+\.(?! file:)/.test(line) ? line.replace(number, '') : line))
    .join('\n')
}
const NOTHING = /(?!)/
/** A tool's signs stand among letters too, and its columns are read one by one: letters and figures, in any order, are the page's. */
const ofPage = (letters: readonly string[], notices: readonly Notice[]) =>
  notices.some(({ code }) => code === 'flattened-by') ? letters.filter(letter => /[\p{L}\p{N}]/u.test(letter)).sort() : [...letters]

/** Letters of an old charset are not those the page was written in; its figures and signs are. */
const comparable = (notices: readonly Notice[]) => {
  const old = notices.some(({ code }) => code === 'legacy-charset')
  return (text: string) => (old ? text.replace(/[^\d.,:;()/%]/g, ' ') : text)
}

function textAndTrace({ name, file, bytes, options }: Fixture) {
  const source = decode(bytes).text
  const { text, images } =
    file === 'page.html'
      ? visibleText(source)
      : { text: /markdown$/.test(name) ? withoutMarkdown(source) : withoutDrawings(source, name), images: new Set<string>() }
  const { trace, notices } = extract(bytes, options)
  const decided = trace.filter(decision => !isImage(decision, images, options.url?.toString())).map(decision => decision.text)
  const plain = comparable(notices)
  return { text: plain(text), decided: plain(decided.join(' ')), notices }
}

/**
 * Every character of a page's text stands under exactly one decision of the trace: nothing vanishes, nothing stands twice,
 * nothing is invented. `conservation.known.json` lists pages where this does not hold yet; it may only shrink.
 */
describe.each(fixtures)('$name', fixture => {
  const { text, decided, notices } = textAndTrace(fixture)
  const lost = surplus(countOf(ofPage(lettersOf(text), notices)), countOf(ofPage(lettersOf(decided), notices)))
  const added = surplus(countOf(ofPage(lettersOf(decided), notices)), countOf(ofPage(lettersOf(text), notices)))
  const words = {
    lost: surplus(countOf(wordsOf(text)), countOf(wordsOf(decided))),
    added: surplus(countOf(wordsOf(decided)), countOf(wordsOf(text))),
  }
  const miss = known.find(({ page }) => page === fixture.name)

  it.runIf(miss === undefined)('keeps or drops every character once', () => {
    // The words say where to look; letters decide, for decisions may part a word.
    expect({ lost, added, words: lost.length + added.length > 0 ? words : undefined }).toEqual({ lost: [], added: [], words: undefined })
  })

  it.runIf(miss !== undefined)('still does not conserve its text (take it off conservation.known.json if it does)', () => {
    expect([...lost, ...added]).not.toEqual([])
    expect(miss?.why).toMatch(/\S/)
  })
})

describe('every line of a flattened text', () => {
  // A page without its markup is what crawlers of the past kept.
  const texts = fixtures.map(({ name, file, bytes }) => {
    const source = decode(bytes).text
    const lines = file === 'page.html' ? visibleText(source).text.split(/\n|\s{3,}/) : source.split('\n')
    return { name, text: lines.map(line => line.trim()).join('\n') }
  })

  it.each(texts)('$name', ({ name, text }) => {
    const { trace, notices } = extract(text, { input: 'text' })
    const plain = comparable(notices)
    const printed = /markdown$/.test(name) ? withoutMarkdown(text) : withoutDrawings(text, name)
    const letters = (of: string) => ofPage(lettersOf(plain(of)), notices).join('')
    expect(letters(trace.map(decision => decision.text).join(' '))).toBe(letters(printed))
  })
})

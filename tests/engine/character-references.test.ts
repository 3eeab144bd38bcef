import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAttribute, decodeText, referenceNames } from '../../src/engine/tree/character-references'

const names = [...referenceNames()]

/** What a browser's parser makes of texts, each between elements and as an attribute. */
function browsers(raws: readonly string[]): { text: string; attribute: string }[] {
  const $ = load(raws.map(raw => `<b title="${raw}">${raw}</b>`).join(''))
  return $('b')
    .toArray()
    .map(b => ({ text: $(b).text(), attribute: $(b).attr('title')! }))
}

const expectLikeBrowsers = (raws: readonly string[]) => {
  const read = raws.map(raw => ({ text: decodeText(raw), attribute: decodeAttribute(raw) }))
  expect(read).toEqual(browsers(raws))
}

describe('character references, as browsers read them', () => {
  it('are those of text', () => {
    expect(names).toHaveLength(420)
    expect(names).toEqual(expect.arrayContaining('nbsp hellip euro ecirc Scaron Omega copy rarr le ne infin check'.split(' ')))
    expect(decodeText('a &NotSquareSubset; b')).toBe('a &NotSquareSubset; b')
    expect(names.filter(name => decodeText(`&${name}`) === decodeText(`&${name};`))).toHaveLength(106)
  })

  it('by every name, closed and not', () => {
    expectLikeBrowsers(names.flatMap(name => [`&${name};`, `&${name}`, `a&${name}b`, `&${name}=`, `&${name};x`]))
  })

  it('by numbers, those that stand for others and for none too', () => {
    const numbers = [0, 9, 10, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfffe, 0x10ffff, 0x110000, 99999999999]
    const all = [...Array.from({ length: 256 }, (_, i) => i), ...numbers]
    expectLikeBrowsers(all.flatMap(n => [`&#${n};`, `&#x${n.toString(16)};`, `&#${n} `, `&#X${n.toString(16).toUpperCase()}`]))
  })

  it('in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('&', '&amp', '&amp;', '&not', 'it;', 'in;', '&#', '&#x', ';', '=', '1', 'f', '&copy', '&Aacute', ' ', '&&', 'ệ'),
      fc.constantFrom(...names),
    )
    const known = new Set(names)
    /** Whether a text names nothing that is left out here. */
    const isOurs = (text: string) =>
      [...text.matchAll(/&([A-Za-z\d]+);/g)].every(
        ([reference, name]) => known.has(name!) || browsers([reference])[0]!.text === reference || decodeText(reference) !== reference,
      )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
        text => {
          fc.pre(isOurs(text))
          expectLikeBrowsers([text])
        },
      ),
      { numRuns: 500 },
    )
  })
})

import fc from 'fast-check'
import unorm from 'unorm'
import { describe, expect, it } from 'vitest'
import { TONE_MARKS, VOWELS } from '../../src/data/vietnamese/letters'
import { fold, foldText, type NormalizeOptions, normalize, normalizeWithReport, sourceSpan } from '../../src/text'
import { vietnameseSentences } from './sentences'

const ALL: NormalizeOptions = { tone: 'new', repair: true, homoglyphs: true, mojibake: true, escapes: true }
const SENTENCES = vietnameseSentences(200)

/** Vietnamese with every kind of damage, noise and foreign text mixed in. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SENTENCES.flatMap(sentence => sentence.split(' '))) },
      { weight: 2, arbitrary: fc.constantFrom(...SENTENCES.join(' ').normalize('NFD')) },
      fc.constantFrom(
        '\u200b',
        '\u00ad',
        '\u00a0',
        '\u0093',
        '\u2028',
        'ð',
        'Ð',
        'ǎ',
        '\u0303',
        '\u0301\u0302',
        '\u0323\u0323',
        '\u030c',
        '\ufffd',
        '?',
      ),
      fc.constantFrom(
        '&amp;',
        '&#7871;',
        '#x1ec7;',
        '&',
        '\\u1ec7',
        'áº¿',
        'Ã',
        '\u0083',
        '¡',
        'Â',
        '»',
        '‡',
        'К',
        'ο',
        '´',
        'ˋ',
        'uơ',
        'ưo',
        'qúa',
        'hoà',
        'óa',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .chain(parts => fc.constantFrom('', ' ').map(between => parts.join(between)))

const RUNS = { numRuns: 400 }

/** Any options together. */
const someOptions = fc.record(
  {
    tone: fc.constantFrom('old' as const, 'new' as const, 'preserve' as const),
    repair: fc.boolean(),
    homoglyphs: fc.boolean(),
    mojibake: fc.boolean(),
    escapes: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('normalize', () => {
  it.each<[string, NormalizeOptions]>([
    ['by default', {}],
    ['with everything', ALL],
  ])('is idempotent %s', (_, options) => {
    fc.assert(
      fc.property(text, source => {
        const once = normalize(source, options)
        expect(normalize(once, options)).toBe(once)
      }),
      RUNS,
    )
  })

  it('is idempotent with any options, and is what it is with a report', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), someOptions, (parts, options) => {
        const source = parts.join('\n')
        const once = normalize(source, options)
        expect(normalize(once, options)).toBe(once)
        expect(normalizeWithReport(source, options).text).toBe(once)
      }),
      RUNS,
    )
  })

  it('does not mind whether its input was decomposed', () => {
    fc.assert(
      fc.property(text, source => {
        expect(normalize(source.normalize('NFD'))).toBe(normalize(source))
      }),
      RUNS,
    )
  })

  it('gives clean text back and always gives NFC', () => {
    for (const sentence of SENTENCES) expect(normalize(sentence)).toBe(sentence)
    fc.assert(
      fc.property(text, source => {
        const made = normalize(source)
        expect(made.normalize('NFC')).toBe(made)
      }),
      RUNS,
    )
  })
})

describe('unorm, which serves where the runtime has no normalize', () => {
  it('agrees with the runtime on every vowel with every two marks, in each order', () => {
    const marks = [...TONE_MARKS, '\u0302', '\u0306', '\u031b']
    const letters = [...`${VOWELS.join('')}${VOWELS.join('').toUpperCase()}đĐ`]
    const sequences = letters.flatMap(letter => marks.flatMap(first => marks.map(second => letter + first + second)))
    expect(sequences.length).toBe(11_826)
    expect(sequences.filter(each => unorm.nfc(each) !== each.normalize('NFC') || unorm.nfd(each) !== each.normalize('NFD'))).toEqual([])
  })

  it('agrees with the runtime on Vietnamese text', () => {
    for (const sentence of SENTENCES) {
      expect(unorm.nfd(sentence)).toBe(sentence.normalize('NFD'))
      expect(unorm.nfc(sentence.normalize('NFD'))).toBe(sentence)
    }
  })
})

describe('fold', () => {
  const mode = fc.constantFrom('tone' as const, 'ascii' as const)

  it('maps every unit to a source span: never falling, without a gap, from the start to the end', () => {
    fc.assert(
      fc.property(text, mode, (source, how) => {
        const folded = fold(source, how)
        expect(folded.offsets.length).toBe(2 * folded.text.length)
        expect(folded.text).toBe(foldText(source, how))
        let [start, end] = [0, 0]
        for (let at = 0; at < folded.text.length; at += 1) {
          const [from, to] = sourceSpan(folded, at, at + 1)
          expect(to).toBeGreaterThan(from)
          if (from !== start || to !== end) expect(from).toBe(end)
          ;[start, end] = [from, to]
        }
        if (folded.text) expect(end).toBe(source.length)
      }),
      RUNS,
    )
  })

  it('folds the span of a unit to that unit, is idempotent and blind to NFD', () => {
    fc.assert(
      fc.property(text, mode, (source, how) => {
        const folded = fold(source, how)
        expect(foldText(folded.text, how)).toBe(folded.text)
        expect(foldText(source.normalize('NFD'), how)).toBe(folded.text)
        for (let at = 0; at < folded.text.length; at += 1) {
          const [from, to] = sourceSpan(folded, at, at + 1)
          expect(foldText(source.slice(from, to), how)).toContain(folded.text[at])
        }
      }),
      RUNS,
    )
  })
})

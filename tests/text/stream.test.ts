import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { command } from '../../src/cli/normalize'
import { type NormalizeFilterOptions, runNormalize } from '../../src/cli/normalize-stream'
import { encodeLegacy, foldText, normalize } from '../../src/text'
import { safeCut } from '../../src/text/chunks'
import { vietnameseSentences } from './sentences'

const SENTENCES = vietnameseSentences(60)

/** Cuts bytes into chunks of the given sizes, over and over. */
function chunks(bytes: Uint8Array, sizes: number[]): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length]!
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return pieces
}

async function run(bytes: Uint8Array, sizes: number[], options?: NormalizeFilterOptions) {
  const out: Buffer[] = []
  const output = new Writable({
    write(chunk, _, done) {
      out.push(Buffer.from(chunk))
      done()
    },
  })
  const report = await runNormalize(Readable.from(chunks(bytes, sizes)), output, options)
  return { report, bytes: Buffer.concat(out), text: Buffer.concat(out).toString() }
}

describe('the filter', () => {
  it('gives what normalising the whole gives, wherever the chunks end', async () => {
    const source = `${SENTENCES.slice(0, 20).join('\n')}\n`.normalize('NFD').replaceAll('đ', 'ð')
    const whole = normalize(source, { tone: 'new' })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), async sizes => {
        expect((await run(Buffer.from(source), sizes, { tone: 'new' })).text).toBe(whole)
      }),
      { numRuns: 25 },
    )
  })

  it('counts over the whole and places changes in it', async () => {
    const { report } = await run(Buffer.from('Việt Nam\nHà\u00a0Nội\u00a0ơi\n\ufffd e\u0301\n'), [7])
    expect(report).toEqual({
      charset: 'utf-8',
      changes: [
        { code: 'space', offset: 11, count: 2 },
        { code: 'composed', offset: 21, count: 1 },
      ],
      losses: [{ code: 'replacement-character', offset: 19, count: 1 }],
      unencodable: [],
    })
  })

  it.each(['tcvn3', 'vni-win', 'viscii', 'windows-1258', 'viqr'] as const)('reads %s by itself, byte by byte', async charset => {
    const text = SENTENCES.slice(0, 5).join('\n')
    const { bytes } = encodeLegacy(text, charset)
    const { report, text: made } = await run(bytes, [1, 2, 3], { from: 'auto' })
    expect(report.charset).toBe(charset)
    expect(made.toLowerCase()).toBe(text.toLowerCase())
    expect((await run(bytes, [5], { from: charset })).text).toBe(made)
  })

  it('reads the windows-1252 view of a legacy file saved as UTF-8', async () => {
    const { view } = encodeLegacy(SENTENCES[0]!, 'vni-win')
    expect((await run(Buffer.from(view), [9], { from: 'auto' })).text).toBe(SENTENCES[0])
    expect((await run(Buffer.from(view), [9], { from: 'vni-win' })).text).toBe(SENTENCES[0])
  })

  it('reads UTF-16 and windows-1252', async () => {
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(SENTENCES[0]!, 'utf16le')])
    expect(await run(utf16, [3], { from: 'auto' })).toMatchObject({ text: SENTENCES[0], report: { charset: 'utf-16le' } })
    expect(await run(Buffer.from('\x93caf\xe9\x94', 'latin1'), [2], { from: 'auto' })).toMatchObject({
      text: '“café”',
      report: { charset: 'windows-1252' },
    })
  })

  it('writes a legacy charset and a fold', async () => {
    const legacy = await run(Buffer.from('Việt 日\n日'), [4], { to: 'vni-win' })
    expect(legacy.bytes).toEqual(Buffer.from('Vie\xe4t ?\n?', 'latin1'))
    expect(legacy.report.unencodable).toEqual([{ code: 'unencodable', character: '日', offset: 5, count: 2 }])
    expect((await run(Buffer.from(SENTENCES[0]!), [10], { fold: 'ascii' })).text).toBe(foldText(SENTENCES[0]!, 'ascii'))
  })

  it('takes nothing, bad bytes and endless lines', async () => {
    expect(await run(Buffer.alloc(0), [1])).toMatchObject({ text: '', report: { changes: [], losses: [] } })
    expect((await run(Buffer.of(0x61, 0xff, 0x62), [1])).report.losses).toEqual([{ code: 'replacement-character', offset: 1, count: 1 }])
    const line = 'e\u0302\u0301'.repeat(100_000)
    expect((await run(Buffer.from(line), [30_001])).text).toBe('ế'.repeat(100_000))
  })
})

describe('safeCut', () => {
  it('cuts after the last line, or past the limit after a blank, before a plain letter, between clusters', () => {
    expect(safeCut('một\nhai\nba', 100)).toBe(8)
    expect(safeCut('một hai', 100)).toBe(0)
    expect(safeCut('một hai', 7)).toBe(4)
    expect(safeCut('nguo\u031b\u0300', 5)).toBe(3)
    expect(safeCut('日本語\u0301\u0302', 5)).toBe(2)
    expect(safeCut('\u0301'.repeat(10), 5)).toBe(0)
  })

  it('never cuts a letter from its marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'đ', '日', '\u0302', '\u0301', ' ', '\n', '😀'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (parts, limit) => {
          const text = parts.join('')
          const cut = safeCut(text, limit)
          expect(normalize(text.slice(0, cut)) + normalize(text.slice(cut))).toBe(normalize(text))
        },
      ),
    )
  })
})

describe('the command', () => {
  it('names its options as the manual does', () => {
    expect(command().options.map(option => option.long)).toEqual([
      '--tone',
      '--repair',
      '--homoglyphs',
      '--mojibake',
      '--escapes',
      '--from',
      '--to',
      '--fold',
      '--write',
      '--report',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model/extraction'
import { explain } from '../../src/render'
import { clip } from '../../src/render/explain'
import { columns } from '../../src/render/wrap'
import { sample } from './sample'

const extraction: Extraction = {
  status: 'article',
  article: sample,
  notices: [{ code: 'legacy-charset', message: 'một điều\nlạ <b>' }],
  trace: [
    {
      verdict: 'drop',
      rule: 'sharepoint/strip',
      reason: 'the ribbon',
      text: 'Đăng nhập </p><script>alert(1)</script>',
      path: 'div#s4-ribbonrow',
    },
    { verdict: 'keep', rule: 'title/displayed', reason: 'the displayed headline', as: 'title', text: sample.title, path: 'h1' },
    {
      verdict: 'keep',
      rule: 'body/paragraph',
      reason: 'a paragraph of the text',
      as: 'paragraph',
      text: 'Đoạn văn dài '.repeat(40),
      path: 'div > p',
    },
  ],
}

describe('explain', () => {
  it('has a line for each decision, in order, with verdict, rule, text and reason', () => {
    const lines = explain(extraction, 'text', { width: 120 }).split('\n')
    expect(lines[0]).toMatch(/^article "Xã Bình Lâm .*"; kept 2 \(\d+ characters\), dropped 1 \(39 characters\)$/u)
    expect(lines[2]).toMatch(/^- {13}sharepoint\/strip {2}Đăng nhập <\/p>.* the ribbon$/u)
    expect(lines[3]).toMatch(/^\+ {2}title {6}title\/displayed {3}Xã Bình Lâm/u)
    for (const line of lines.slice(2, 5)) expect(columns(line)).toBeLessThanOrEqual(120)
    expect(lines[6]).toBe('! legacy-charset: một điều lạ <b>')
  })

  it('says why there is no article', () => {
    expect(explain({ status: 'no-article', because: 'list-page', notices: [], trace: [] })).toMatch(/^no article: list-page; kept 0/u)
  })

  it.each([
    ['ngắn', 10, 'ngắn'],
    ['một hai ba', 8, 'một hai…'],
    ['漢字漢字', 6, '漢字…'],
  ])('clips %j to %i columns', (text, room, clipped) => {
    expect(clip(text, room)).toBe(clipped)
    expect(columns(clip(text, room))).toBeLessThanOrEqual(room)
  })
})

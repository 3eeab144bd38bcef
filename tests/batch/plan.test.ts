import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plan } from '../../src/batch/plan'
import { files } from './workbench'

describe('plan', () => {
  it('gives each archive and folder its own output, single pages and patterns one', async () => {
    const root = files({ 'a/1.html': '', 'b/1.html': '', 'c.warc.gz': '', 'd.html': '', 'e.txt': '' })
    const at = (name: string) => join(root, name)
    expect(await plan([at('d.html'), at('a'), at('c.warc.gz'), at('e.txt'), at('*.mht'), at('a')])).toEqual([
      { output: 'pages.jsonl', inputs: [at('d.html'), at('e.txt'), at('*.mht')], archive: false },
      { output: 'a.jsonl', inputs: [at('a')], archive: false },
      { output: 'c.warc.gz.jsonl', inputs: [at('c.warc.gz')], archive: true },
    ])
  })

  it('keeps inputs of one name apart, the same way in any order', async () => {
    const root = files({ 'a/x.warc': '', 'b/x.warc': '', 'c/X.warc': '' })
    const inputs = ['a/x.warc', 'b/x.warc', 'c/X.warc'].map(name => join(root, name))
    const forward = await plan(inputs)
    const backward = await plan([...inputs].reverse())
    const names = forward.map(({ output }) => output)
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(3)
    expect(names[0]).toMatch(/^x\.warc\.[0-9a-f]{8}\.jsonl$/u)
    expect(backward.map(({ output }) => output).reverse()).toEqual(names)
  })

  it('keeps a folder called pages apart from single pages', async () => {
    const root = files({ 'pages/1.html': '', 'd.html': '' })
    const names = (await plan([join(root, 'pages'), join(root, 'd.html')])).map(({ output }) => output)
    expect(new Set(names).size).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/batch/csv'
import { frontMatterOf } from '../../src/render/front-matter'
import { sample } from './sample'

describe('front matter', () => {
  it('has a line for each fact, lists indented', () => {
    const text = frontMatterOf({ ...sample, title: 'A: "b" # c', tags: ['x', '- y'], image: { src: '/m/1.jpg' } })
    expect(text).toMatch(/^---\n/)
    expect(text).toMatch(/\n---\n\n$/)
    expect(text).toContain('title: "A: \\"b\\" # c"\n')
    expect(text).toContain('tags:\n  - "x"\n  - "- y"\n')
    expect(text).toContain(`date: "${sample.published!.iso}"\n`)
    expect(text).toContain('image: "/m/1.jpg"\n')
  })

  it('leaves out what there is not, and breaks no line', () => {
    const { kicker: _, ...plain } = sample
    const text = frontMatterOf({ ...plain, title: 'a\nb\u2028c', tags: [] })
    expect(text).toContain('title: "a\\nb\\u2028c"\n')
    expect(text).not.toMatch(/^(?:tags|kicker):/m)
  })
})

describe('a line of CSV', () => {
  it.each([
    [['a', 'b'], 'a,b\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\n'],
    [[null, 0, ' a'], ',0," a"\n'],
  ])('%j', (values, line) => expect(csvLine(values)).toBe(line))
})

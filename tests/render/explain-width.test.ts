import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { explain } from '../../src/render'
import { columns } from '../../src/render/wrap'
import { fixtures } from '../support/fixtures'

const pages = fixtures.map(({ name, bytes, options }) => ({ name, extraction: extract(bytes, options) }))

describe('explain in a terminal', () => {
  it.each([40, 60, 80, 100, 120, 200])('has no line wider than %i columns on any fixture', width => {
    const wide = pages.flatMap(({ name, extraction }) =>
      explain(extraction, 'text', { width })
        .split('\n')
        .filter(line => columns(line) > width)
        .map(line => `${name}: ${line}`),
    )
    expect(wide).toEqual([])
  })

  it('uses the width it has: on most pages some line fills it', () => {
    const full = pages.filter(({ extraction }) =>
      explain(extraction, 'text', { width: 100 })
        .split('\n')
        .some(line => columns(line) >= 98),
    )
    expect(full.length).toBeGreaterThan(pages.length * 0.8)
  })

  it('leaves the reason out where there is no room for it', () => {
    const { extraction } = pages.find(({ extraction }) => extraction.trace.length > 5)!
    expect(explain(extraction, 'text', { width: 120 })).toContain(extraction.trace[0]!.reason.slice(0, 20))
    expect(explain(extraction, 'text', { width: 50 })).not.toContain(extraction.trace[0]!.reason.slice(0, 20))
  })
})

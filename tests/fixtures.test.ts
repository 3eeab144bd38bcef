import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract'
import known from './fixtures.known.json'
import { expectedFields, readFields } from './support/fields'
import { fixtures } from './support/fixtures'

/**
 * Every page against what a reader takes from it. `fixtures.known.json` lists the fields where the engine falls short; it may
 * only shrink: a miss that is not listed fails, and so does a listed one that is gone.
 */
describe.each(fixtures)('$name', ({ name, bytes, options, expected }) => {
  const got = readFields(extract(bytes, options))
  const want = expectedFields(expected)
  const listed = known.filter(miss => miss.page === name).map(miss => miss.field)

  it('reads as its source.json says', () => {
    const fields = (all: Record<string, unknown>) => Object.fromEntries(Object.entries(all).filter(([field]) => !listed.includes(field)))
    // Where the status itself is the miss, there is nothing else to compare.
    if (!listed.includes('status')) expect(fields(got)).toEqual(fields(want))
  })

  it.runIf(listed.length > 0).each(listed)('still misses %s (take it off fixtures.known.json if not)', field => {
    expect(got[field]).not.toEqual(want[field])
  })
})

describe('fixtures.known.json', () => {
  it.each(known)('$page has the field $field, and a reason', ({ page, field, why }) => {
    const fixture = fixtures.find(({ name }) => name === page)
    expect(Object.keys(fixture ? expectedFields(fixture.expected) : {})).toContain(field)
    expect(why).toMatch(/\S/)
  })
})

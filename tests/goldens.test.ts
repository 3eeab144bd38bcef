import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract'
import { explain } from '../src/render'
import { fixtures } from './support/fixtures'

/** What the engine makes of each page, kept beside it to be read by people. `npm run goldens` writes them anew. */
describe.each(fixtures)('$name', ({ folder, bytes, options }) => {
  const extraction = extract(bytes, options)

  it('article.json is up to date', async () => {
    const { trace: _, ...result } = extraction
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(`${folder}/article.json`)
  })

  it('explain.txt is up to date', async () => {
    await expect(explain(extraction)).toMatchFileSnapshot(`${folder}/explain.txt`)
  })
})

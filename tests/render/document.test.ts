import { describe, expect, it } from 'vitest'
import { render } from '../../src'
import { recordChecker } from '../../src/batch/record-check'
import { toRow } from '../../src/batch/row'
import { frontMatterOf } from '../../src/render/front-matter'
import { toSearchDocument } from '../../src/search'
import { DOCUMENT } from '../search/articles'
import { hostile, sample } from './sample'

const article = { ...sample, document: DOCUMENT }
const LINE = 'Kế hoạch 39/KH-UBND · Ủy ban nhân dân huyện Đăk Mơ · Tạ Minh Khai'
const record = (one: typeof article) => ({
  schema: 'tinbai/article.v1' as const,
  status: 'article' as const,
  origin: { input: 'a.warc' },
  decoding: { charset: 'utf-8', certainty: 'certain' as const, reason: 'valid UTF-8' },
  article: one,
  notices: [],
  tool: 'tinbai 0.1.0',
})

describe('an official document', () => {
  it.each([
    ['text', LINE],
    ['markdown', LINE],
    ['html', `<p class="document">${LINE}</p>`],
  ] as const)('stands below the headline in %s', (format, line) => {
    expect(render(article, format)).toContain(line)
    expect(render(sample, format)).not.toContain('39/KH-UBND')
  })

  it('is schema.org’s Legislation', () => {
    expect(JSON.parse(render(article, 'json-ld')).mainEntity).toEqual({
      '@type': 'Legislation',
      legislationType: 'Kế hoạch',
      legislationIdentifier: '39/KH-UBND',
      legislationPassedBy: { '@type': 'Organization', name: 'Ủy ban nhân dân huyện Đăk Mơ' },
      legislationDate: '2018-01-05',
      legislationDateOfApplicability: '2018-01-15',
      author: { '@type': 'Person', name: 'Tạ Minh Khai' },
    })
  })

  it('stands in front matter, in rows and in the schema of records', () => {
    expect(frontMatterOf(article)).toContain('document_number: "39/KH-UBND"\ndocument_issuer: "Ủy ban nhân dân huyện Đăk Mơ"\n')
    expect(toRow(record(article))).toMatchObject({
      document_type: 'Kế hoạch',
      document_number: '39/KH-UBND',
      document_issued: '2018-01-05',
    })
    expect(recordChecker()(JSON.parse(JSON.stringify(record(article))))).toBeUndefined()
    expect(recordChecker()(JSON.parse(JSON.stringify(record({ ...article, document: { ...DOCUMENT, type: 3 as never } }))))).toMatch(/type/)
  })

  it('is searched by its number, its issuer and who signed it', () => {
    expect(toSearchDocument(article)).toMatchObject({
      document_type: 'Kế hoạch',
      document_number: '39/KH-UBND',
      document_issued: '2018-01-05',
      document_effective: '2018-01-15',
      document_numbers: ['39/KH-UBND'],
      people: expect.arrayContaining(['Tạ Minh Khai']),
      organisations: expect.arrayContaining(['Ủy ban nhân dân huyện Đăk Mơ']),
    })
  })

  it('brings no markup of its own', () => {
    const html = render({ ...hostile, document: { type: '<script>alert(8)</script>', issuer: '"><img src=x>', files: [] } }, 'html')
    expect(html).not.toMatch(/<script>alert\(8\)|<img src=x>/)
  })
})

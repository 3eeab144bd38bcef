/** What the documentation's programs take for given: a page, its bytes, its address, what was read from it. */
import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { type Article, extract } from '../../src/index'

export const bytes: Uint8Array = readFileSync('page.html')
export const html: string = bytes.toString()
export const url: string = 'https://songxanh.example.gov.vn/tin/1'
export const extraction = extract(html, { url })
export const article: Article = extraction.article!
export const $ = load(html)

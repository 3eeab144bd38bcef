import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Row } from '../../src/batch/row'
import { buildCommand, type Command } from './command'

let tinbai: Command
beforeAll(async () => {
  tinbai = await buildCommand()
}, 120_000)

const html = (n: number) =>
  `<html><head><title>Tin ${n}</title></head><body><h1>Khởi công cầu số ${n}</h1><p>Sáng nay, huyện Sông Xanh khởi công cây cầu số ${n} bắc qua sông, nối hai xã ven đê với trung tâm huyện.</p><p>Cầu dài hơn hai trăm mét, dự kiến xong trước mùa mưa sang năm.</p></body></html>`

it('a batch writes rows beside its records, and writes them anew when it goes on', async () => {
  const own = mkdtempSync(join(tmpdir(), 'tinbai-rows-'))
  const pages = join(own, 'pages')
  mkdirSync(pages)
  for (let n = 10; n < 30; n++) writeFileSync(join(pages, `${n}.html`), html(n))
  writeFileSync(join(pages, '30.html'), '%PDF-1.7')
  const rows = () =>
    readFileSync(join(own, 'out/pages.rows.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Row)
  const run = (...more: string[]) => tinbai.run(['extract', pages, '-o', join(own, 'out'), '-f', 'row', '-j', '1', ...more])

  const first = await run()
  expect(first.code).toBe(3)
  const before = rows()
  expect(before.map(({ path, title, error_code }) => [path, title ?? error_code])).toEqual([
    ...Array.from({ length: 20 }, (_, n) => [`${n + 10}.html`, `Khởi công cầu số ${n + 10}`]),
    ['30.html', 'not-a-page'],
  ])
  writeFileSync(join(pages, '15.html'), html(99))
  const again = await run('--resume')
  expect(again.stderr).toMatch(/kept from before\s+19\b/u)
  expect(rows().map(({ title }) => title)).toEqual(before.map(({ title }, n) => (n === 5 ? 'Khởi công cầu số 99' : title)))
}, 180_000)

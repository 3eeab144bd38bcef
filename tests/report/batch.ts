import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readPages } from '../../src/archive'
import { failureRecord } from '../../src/batch/failure-record'
import { recordMaker } from '../../src/batch/page-record'
import { writeSidecar } from '../../src/batch/sidecar'
import { TOOL } from '../../src/batch/version'
import type { PageRecord } from '../../src/model/record'

const SENTENCES = [
  'Sáng 12/5, đoàn công tác của huyện đã kiểm tra tiến độ nạo vét tuyến kênh dài hơn ba cây số chạy qua hai thôn.',
  'Theo báo cáo của ban quản lý, đến nay đơn vị thi công đã hoàn thành phần móng và đang lát mái đoạn cuối.',
  'Phát biểu tại buổi kiểm tra, lãnh đạo huyện đề nghị các phòng liên quan phối hợp để bàn giao trước mùa mưa.',
]

const prose = (about: string) => SENTENCES.map(sentence => `<p>${about}: ${sentence}</p>`).join('\n')

const PLACES = ['Bình Lâm', 'Suối Đá', 'Tân Hợp', 'Phú Nhuận', 'Sông Xanh', 'An Lạc']

/** An article of a portal whose headline is the page's one `h1`. */
export const goodPage = (n: number): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Nạo vét kênh ở ${PLACES[n]} | Huyện Sông Xanh</title></head><body>
<div id="banner" class="banner-top"><a href="/">Trang chủ</a></div><ul class="main-menu"><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Tin tức</a></li></ul>
<div id="content" class="article-wrap"><h1 class="article-title">Nạo vét kênh ở ${PLACES[n]}</h1><span class="date">1${n}/05/2021</span><div class="article-body">${prose(PLACES[n]!)}</div></div>
<div id="footer-${n}" class="page-footer">Bản quyền</div></body></html>`

/** The same article in a portal whose one `h1` is its own name, on every page, and whose headline looks like nothing. */
export const namelessPage = (n: number): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Tin tức xã Bình Lâm hôm nay</title></head><body>
<table class="frame"><tr><td id="left_${n}1" class="col-left"><a href="/x">Liên kết</a></td><td id="mid" class="col-mid"><div class="cms-box"><h1 class="site">Tin tức xã Bình Lâm hôm nay</h1>
<div class="cms-text">${prose(PLACES[n]!)}</div></div></td></tr></table></body></html>`

export interface Batch {
  /** Where the pages lie. */
  inputs: string
  /** Where the records lie. */
  out: string
  file: string
}

/** A folder of pages, and beside it what a batch makes of them. */
export async function batchOf(pages: Record<string, string | Uint8Array>): Promise<Batch> {
  const root = mkdtempSync(join(tmpdir(), 'tinbai-report-'))
  const [inputs, out] = [join(root, 'pages'), join(root, 'out')]
  for (const [name, page] of Object.entries(pages)) {
    mkdirSync(dirname(join(inputs, name)), { recursive: true })
    writeFileSync(join(inputs, name), page)
  }
  mkdirSync(out)
  const file = join(out, 'pages.jsonl')
  const make = await recordMaker({})
  const records: PageRecord[] = []
  for await (const arrival of readPages(inputs)) {
    if (arrival.kind === 'page') records.push(make(arrival))
    if (arrival.kind === 'failure') records.push(failureRecord(arrival.origin, arrival.error))
  }
  writeFileSync(file, records.map(record => `${JSON.stringify(record)}\n`).join(''))
  const sidecar = { sidecar: 'tinbai/batch.v1', output: 'pages.jsonl', inputs: [inputs], recipe: {}, filter: {}, tool: TOOL } as const
  await writeSidecar(`${file}.meta.json`, { ...sidecar, inputs: [inputs] })
  return { inputs, out, file }
}

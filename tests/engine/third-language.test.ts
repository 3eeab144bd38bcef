import { expect, it } from 'vitest'
import { byRole, lines, months } from '../../src/data/lines'
import { linePattern, locale } from '../../src/data/rows'
import { extractWith } from '../../src/extract'
import { TABLES } from '../../src/tables'

/** A language of its own in one place: Indonesian, as far as this page needs it. */
const id = locale({
  code: 'id',
  page: { site: /^portal resmi /iu, sectionLabel: /^rubrik\s*:\s*/iu, error: /halaman tidak ditemukan/iu },
  chrome: lines(`
Bagikan berita
Cetak halaman
`),
  ending: lines(`
Berita terkait
`),
  chromePatterns: [linePattern('chrome/views', /^dibaca \d+ kali$/iu)],
  months: months('januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember'),
  dateLabels: ['diterbitkan'],
  bylineLabels: byRole('text: penulis, oleh'),
  creditLabels: ['foto'],
})

const PARAGRAPH =
  'Bupati meninjau pembangunan jembatan gantung di Desa Sukamaju pada hari Senin dan meminta agar pekerjaan selesai sebelum musim hujan tiba.'

const page = `<html><head><title>Jembatan gantung Sukamaju selesai bulan depan</title></head><body>
<div class="k1"><div>Portal resmi Kabupaten Lembah Biru</div></div>
<div class="k2">Rubrik: Pembangunan</div>
<h1>Jembatan gantung Sukamaju selesai bulan depan</h1>
<div>Diterbitkan 12 Maret 2021</div>
<div class="k3"><p>${PARAGRAPH}</p><figure><img src="jembatan.jpg"><div>Warga menyeberangi jembatan lama. Foto: Dewi Lestari</div></figure><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>
<p>Dibaca 214 kali</p><p>Cetak halaman</p><p>Penulis: Rahmat Hidayat</p></div>
<div><h3>Berita terkait</h3><ul><li><a href="/1">Pasar malam dibuka lagi</a></li><li><a href="/2">Jalan desa diperbaiki</a></li></ul></div></body></html>`

const read = (html: string, locales: typeof TABLES.locales) => extractWith({ ...TABLES, locales }, html, {})

it('a third language is one more locale: its words are read everywhere', () => {
  const { article } = read(page, [...TABLES.locales, id])
  expect(article?.title).toBe('Jembatan gantung Sukamaju selesai bulan depan')
  expect(article?.section).toEqual(['Pembangunan'])
  expect(article?.published?.iso).toBe('2021-03-12')
  expect(article?.bylines.map(b => [b.name, b.roles])).toEqual([['Rahmat Hidayat', ['text']]])
  expect(article?.figures.map(f => [f.caption, f.credit])).toEqual([['Warga menyeberangi jembatan lama.', 'Dewi Lestari']])
  expect(article?.body.filter(b => b.type === 'paragraph').map(b => b.text)).toEqual([PARAGRAPH, PARAGRAPH, PARAGRAPH])
})

it('without it these are words like any others', () => {
  const { article } = read(page, TABLES.locales)
  expect(article?.section).toEqual(['Rubrik: Pembangunan'])
  expect(JSON.stringify(article?.body)).toContain('Dibaca 214 kali')
})

it('what an error page says decides in its language too', () => {
  const gone = '<h1>Maaf</h1><p>Halaman tidak ditemukan. Silakan kembali ke beranda atau gunakan pencarian situs.</p>'
  const locales = [...TABLES.locales, id]
  expect(read(gone, locales)).toMatchObject({ status: 'no-article', because: 'error-page' })
  expect(read(gone, TABLES.locales)).not.toMatchObject({ because: 'error-page' })
})

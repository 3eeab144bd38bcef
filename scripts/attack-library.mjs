/**
 * Part of check-regexes.mjs: node attack-library.mjs FOLDER < attacks.json. Puts each of a list of strings into every place of a page, of a
 * flattened text and of a call where a stranger's text can stand, and prints those that keep the library in FOLDER busy for too long, as
 * `{ attack, place, ms }`: a slow regex whose input is always short does no harm, and only reading tells which it is.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A page with any of the attacks is read in some ten milliseconds where nothing is slow; other work on the machine is allowed for. */
const SLOW_MS = 400

const [folder] = process.argv.slice(2)
const load = name => import(pathToFileURL(join(folder, `${name}.mjs`)).href)
const { extract } = await load('index')
const text = await load('text')
const search = await load('search')
const { english } = await load('english')

const escaped = s => s.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
const PROSE = 'Sáng nay, ủy ban xã họp bàn việc làm đường, bà con ai nấy góp công góp của để kịp vụ mới.'
const paragraphs = n => `<p>${PROSE} ${PROSE}</p>`.repeat(n)

/** A page, given what stands in its head, above its text, amid and below it. */
const page = ({ head = '', title = 'Họp xã bàn việc làm đường', above = '', amid = '', below = '' }) =>
  `<html><head><title>Họp xã</title>${head}</head><body><div class="main">${above}<h1>${title}</h1>${paragraphs(3)}${amid}${paragraphs(2)}${below}</div></body></html>`

const PAGES = {
  title: x => page({ title: x }),
  'title behind words': x => page({ title: `Họp xã ${x}` }),
  'document title': x => page({}).replace('<title>Họp xã', `<title>Họp xã ${x}`),
  description: x => page({ head: `<meta name="description" content="${x}"><meta property="og:title" content="${x}">` }),
  'claimed date and author': x =>
    page({ head: `<meta property="article:published_time" content="${x}"><meta name="author" content="${x}">` }),
  'json-ld': x =>
    page({
      head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: x, datePublished: x, author: { name: x } })}</script>`,
    }),
  section: x => page({ above: `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/x">${x}</a></div>` }),
  date: x => page({ above: `<span class="date">Thứ hai, 01/02/2021 ${x}</span>` }),
  byline: x => page({ above: `<p class="author">${x}</p>` }),
  lead: x => page({}).replace('</h1>', `</h1><p class="sapo">${x}</p>`),
  paragraph: x => page({ amid: `<p>${x}</p>` }),
  'end of a paragraph': x => page({ amid: `<p>${PROSE} ${x}</p>` }),
  heading: x => page({ amid: `<h2>${x}</h2>` }),
  'bold line': x => page({ amid: `<p><strong>${x}</strong></p>` }),
  list: x => page({ amid: `<ul><li>${x}</li><li>${x}</li></ul>` }),
  cell: x => page({ amid: `<table border="1"><tr><td>${x}</td><td>b</td></tr><tr><td>c</td><td>${x}</td></tr></table>` }),
  quote: x => page({ amid: `<blockquote>${x}</blockquote>` }),
  figcaption: x => page({ amid: `<figure><img src="/a.jpg"><figcaption>${x}</figcaption></figure>` }),
  'caption below an image': x => page({ amid: `<p align="center"><img src="/a.jpg"></p><p align="center"><em>${x}</em></p>` }),
  'credit behind a caption': x => page({ amid: `<figure><img src="/a.jpg"><figcaption>Bà con làm đường. Ảnh: ${x}</figcaption></figure>` }),
  image: x => page({ amid: `<p><img src="/anh/${x}.jpg" alt="${x}"></p>` }),
  link: x => page({ amid: `<p>${PROSE} <a href="/${x}">${x}</a></p>` }),
  classes: x => page({ amid: `<div class="${x}" id="${x}" style="${x}"><font face="${x}">${PROSE}</font></div>` }),
  'last line': x => page({ below: `<p align="right"><b>${x}</b></p>` }),
  'names behind an end mark': x => page({ below: `<p>${PROSE}/. ${x}</p>` }),
  'source line': x => page({ below: `<p>Theo ${x}</p><p>Nguồn: ${x}</p>` }),
  attachment: x => page({ below: `<p>Tải về: <a href="/a.pdf?${x}">${x}.pdf</a></p>` }),
  footer: x => page({ below: `<div>© ${x}</div><div>Lượt xem: ${x}</div>` }),
  'raw markup': x => page({ amid: x }),
}
const LINES = {
  'first line': x => `${x}\n\nHọp xã bàn việc\n\n${PROSE}\n\n${PROSE}`,
  'line beside the title': x => `Họp xã bàn việc\n${x}\nHọp xã bàn việc\n\n${PROSE}\n\n${PROSE}`,
  'line amid': x => `Họp xã bàn việc\n\nHọp xã bàn việc\n\n${PROSE}\n\n${x}\n\n${PROSE}`,
  'last line of a text': x => `Họp xã bàn việc\n\nHọp xã bàn việc\n\n${PROSE}\n\n${PROSE}/.${x}`,
}
const CALLS = {
  normalize: x => text.normalize(x, { tone: 'new', repair: true }),
  fold: x => text.foldText(x),
  sentences: x => [...text.sentences(x)],
  syllables: x => [...text.syllables(x)],
  score: x => text.vietnameseScore(x),
  detectLegacy: x => text.detectLegacy(x),
  'decodeLegacy viqr': x => text.decodeLegacy(x, 'viqr'),
  'encodeLegacy viqr': x => text.encodeLegacy(x, 'viqr'),
  'decodeLegacy vni-win': x => text.decodeLegacy(x, 'vni-win'),
  legacyCharsetOfFont: x => text.legacyCharsetOfFont(x),
  eventDates: x => search.eventDates({ body: [{ type: 'paragraph', text: x }] }),
  documentNumbers: x => search.documentNumbers(x),
  parseQuery: x => search.parseQuery(x),
  toSearchDocument: x =>
    search.toSearchDocument({ title: x, body: [{ type: 'paragraph', text: x }], figures: [], bylines: [], lang: 'vi' }),
  english: x =>
    extract(
      page({
        amid: `<p>The committee met on Monday and said the road would be finished before the next harvest. ${escaped(x)}</p>`.repeat(2),
      }),
      {
        languages: [english],
      },
    ),
  'extract bytes': x =>
    extract(Buffer.from(`<html><head><meta charset="${x}"></head><body>${x}</body></html>`, 'latin1'), {
      contentType: `text/html; charset=${x}`,
    }),
}

const PLACES = {
  ...Object.fromEntries(
    Object.entries(PAGES).map(([name, make]) => [name, x => void extract(make(name === 'raw markup' ? x : escaped(x))).trace]),
  ),
  ...Object.fromEntries(Object.entries(LINES).map(([name, make]) => [name, x => void extract(make(x), { input: 'text' }).trace])),
  ...CALLS,
}

function timeOf(run, attack) {
  const started = performance.now()
  try {
    run(attack)
  } catch (error) {
    // Wrong arguments are none of our business here.
    if (!(error instanceof TypeError)) throw error
  }
  return performance.now() - started
}

const slow = []
for (const attack of JSON.parse(readFileSync(0, 'utf8')))
  for (const [place, run] of Object.entries(PLACES)) {
    let ms = timeOf(run, attack)
    // Once more: the first may have been compiled, or interrupted.
    if (ms > SLOW_MS) ms = Math.min(ms, timeOf(run, attack))
    if (ms > SLOW_MS) slow.push({ attack, place, ms: Math.round(ms) })
  }
process.stdout.write(JSON.stringify({ places: Object.keys(PLACES).length, slow }))

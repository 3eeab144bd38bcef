import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { LOCALES } from '../../src/data/locales'
import { readMoment } from '../../src/engine/dateline'
import type { Article } from '../../src/model/article'

const TITLE = 'Council widens the northern quay'
const TEXT = [
  'The harbour council agreed on Tuesday to widen the northern quay, a plan that had waited for eleven years behind other works.',
  'Boats from the outer islands will land there from next spring, and crossings take a quarter of an hour less than they do today.',
  'Residents asked for a footpath along the water, which the engineers promised to add before the second half of the work begins.',
]
const text = TEXT.map(t => `<p>${t}</p>`).join('')

const page = (above: string, below = '', lang = 'en') =>
  `<html lang="${lang}"><head><title>${TITLE}</title></head><body><header><a href="/">Harbour Post</a></header><main><article><h1>${TITLE}</h1>${above}<div class="entry-content">${text}</div>${below}</article></main></body></html>`

const read = (html: string): Article => extract(html).article!
const authors = (html: string) => read(html).bylines.flatMap(b => (b.roles.includes('text') ? [b.name] : []))
const days = (html: string) => [read(html).published?.iso, read(html).modified?.iso]

describe('the day of publication and that of a change in one line', () => {
  it.each([
    ['fr', 'Publié le 3 avril 2023 à 10h11, mis à jour le 4 avril 2023 à 8h00'],
    ['it', 'Pubblicato: 03/04/2023 10:11 - Ultimo aggiornamento: 04/04/2023 8:00'],
    ['nl', 'Gepubliceerd: 3 apr. 2023 10:11, bijgewerkt: 4 apr. 2023 08:00'],
    ['ko', '입력 2023.04.03 10:11 수정 2023.04.04 08:00'],
    ['pt', 'postado em 03/04/2023 10:11 / atualizado em 04/04/2023 08:00'],
    ['en', 'Last updated 4 April 2023 8:00, originally created 3 April 2023 10:11'],
  ])('%s: %s', (lang, line) => {
    expect(days(page(`<p class="date">${line}</p>`, '', lang))).toEqual(['2023-04-03T10:11', '2023-04-04T08:00'])
  })
})

describe('months by the head of their names', () => {
  it.each([
    ['uk', '3 серп. 2023', '2023-08-03'],
    ['uk', '3 серпня 2023', '2023-08-03'],
    ['el', '3 Απρ 2023', '2023-04-03'],
    ['cs', '3. bře 2023', '2023-03-03'],
  ])('%s: %s', (lang, line, iso) => {
    expect(days(page(`<div class="date">${line}</div>`, '', lang))[0]).toBe(iso)
  })

  it.each(['The best 10 LED 2020 lamps', 'A phone, the 14 Pro 2022', 'Top 5 pro 2021'])('but not in other words: %s', line => {
    expect(days(page(`<p>${line}</p>`))[0]).toBeUndefined()
  })
})

describe('headings above other articles and comments', () => {
  it.each(['Weitere Artikel', 'Notas relacionadas', 'Похожие новости', 'Lascia un commento', 'Older articles', 'Post a comment'])(
    '%s',
    line => {
      const below = `<h4>${line}</h4><p>The ferry company has bought a second boat for the crossing to the outer islands, and says that it will sail from May.</p>`
      expect(JSON.stringify(read(page('', below)).body)).not.toContain('second boat')
    },
  )
})

describe('the day of the week tells in which order a day is written', () => {
  it.each([
    ['Friday, 5/8/2020', '2020-05-08'],
    ['Wed 5/8/2020', '2020-08-05'],
    ['Mon, 04/03/2023 - 10:11', '2023-04-03T10:11'],
  ])('%s', (line, iso) => {
    expect(read(page(`<div class="date">${line}</div>`)).published).toMatchObject({ iso, certain: expect.arrayContaining(['day']) })
  })

  it('and nothing else does', () => {
    expect(read(page('<div class="date">3/12/2020</div>')).published?.certain).toEqual(['year'])
  })

  it.each(['Thu hút đầu tư vào xã (05/07/2020)', 'Thu gom rác ở bãi biển 05/07/2020'])('no word that begins as its name does: %s', line => {
    expect(readMoment(line, [])).toMatchObject({ moment: { iso: '2020-07-05' }, other: { iso: '2020-05-07' } })
  })
})

it.each(['5. čer 2020', '5. červ 2020', '7 jui 2020', '5 كان 2020'])('a short name that two months share is none: %s', line => {
  expect(readMoment(line, LOCALES)).toBeUndefined()
})

describe('the half of the day behind the hour', () => {
  it.each([
    ['vi', '03/04/2023 3:40 chiều', 'T15:40'],
    ['vi', '03/04/2023 9:05 sáng', 'T09:05'],
    ['ar', '3/4/2023 - 3:40 م', 'T15:40'],
    ['en', 'Mon 3 Apr 2023 15.40 BST', 'T15:40'],
  ])('%s: %s', (lang, line, time) => {
    expect(read(page(`<div class="date">${line}</div>`, '', lang)).published?.iso).toBe(`2023-04-03${time}`)
  })
})

describe('a day that is none of this article', () => {
  it.each([
    '<div class="cards"><article><h3><a href="/x">Ferry fares to rise</a></h3><span class="post-date">June 22, 2023</span></article><article><h3><a href="/y">Old pier closed</a></h3><span class="post-date">June 20, 2023</span></article></div>',
    '<div class="item"><h4>Ferry fares to rise</h4><div class="meta-date">June 22, 2023</div></div>',
    '<div><a href="/x">Ferry fares to rise in the spring</a><div class="date">June 22, 2023</div></div>',
  ])('below the title of another: %s', below => {
    expect(days(page('', below))[0]).toBeUndefined()
  })

  it.each(['Letters for Jan. 17, 2022', 'Harbour calendar for Jan. 17, 2022', 'What happened on Jan. 17, 2022'])(
    'in the subtitle: %s',
    subtitle => {
      const meta = '<div class="time">Published <time datetime="2023-01-16 16:30:41">January 16, 2023 at 4:30 p.m.</time></div>'
      expect(days(page(`<h2 class="subheadline">${subtitle}</h2>${meta}`))[0]).toBe('2023-01-16T16:30')
    },
  )
})

describe('a line of metadata whose every part is a link is no list of other articles', () => {
  it.each([
    '<div class="meta"><div class="a">by <a href="/author/b/">Bartholomew Fenn</a></div><div class="d"><a href="/q">October 27, 2023</a></div><div class="c">in <a href="/c/1">Harbour</a>, <a href="/c/2">Islands</a></div></div>',
    '<div class="meta"><div><a href="/author/b/">Bartholomew Fenn</a></div><div><a href="/q">27 October 2023</a></div><div><a href="/c/1">Harbour and Islands</a></div></div>',
    '<ul class="meta"><li>By <a href="/author/b/">Bartholomew Fenn</a></li><li><a href="/2023/10/27/">Friday, October 27, 2023</a></li><li><a href="/c/1">Harbour and Islands</a></li></ul>',
  ])('%s', meta => {
    expect([authors(page(meta)), days(page(meta))[0]]).toEqual([['Bartholomew Fenn'], '2023-10-27'])
  })
})

describe('who wrote', () => {
  it.each([
    ['<div class="author">By <a href="/people/a"><span>Ann Marsh</span></a><span class="job">Staff Writer</span></div>', ['Ann Marsh']],
    ['<div class="author">By <a href="/a">Ann Marsh</a><span>Business Columnist</span></div>', ['Ann Marsh']],
    ['<div class="authors">By <a href="/a">Ann Marsh</a><i>Rivers Correspondent</i></div>', ['Ann Marsh']],
  ])('with an office glued behind: %s', (meta, names) => {
    expect(authors(page(`${meta}<div class="date">April 3, 2023</div>`))).toEqual(names)
  })

  it.each([
    '<div class="x">April 3, 2023 by <a href="/author/a/">Ann Marsh</a> in <a href="/c/1">Harbour</a>, <a href="/c/2">Islands</a></div>',
    '<p>by Ann Marsh in Harbour, Islands</p><p>April 3, 2023</p>',
    '<p class="author">By Ann Marsh in Lisbon</p><p>April 3, 2023</p>',
  ])('and under which headings: %s', meta => {
    expect(authors(page(meta))).toEqual(['Ann Marsh'])
  })

  it.each([
    '<ul><li><a><span title="Ann Marsh" class="t1 user-name">Ann Marsh</span></a></li><li><span>Apr 3, 2023</span></li></ul>',
    '<div><a href="/@annmarsh?source=post">Ann Marsh</a></div><div><span>Apr 3, 2023</span></div>',
    '<div>Escribe <a href="/periodista/ann-marsh/">Ann Marsh</a></div>',
  ])('by the mark of a service: %s', meta => {
    expect(authors(page(meta))).toEqual(['Ann Marsh'])
  })

  it.each([
    '<footer class="entry-footer"><span class="posted-by">Words: <a href="/author/a" rel="author">Ann Marsh</a></span></footer>',
    '<div class="post-footer"><span class="post-author vcard">Posted by <a rel="author" href="/p/1">Ann Marsh</a></span></div>',
    '<div class="article-footer"><a class="author" href="/author/a">Ann Marsh</a></div>',
  ])('in the foot of the post: %s', below => {
    expect(authors(page('', below))).toEqual(['Ann Marsh'])
  })

  it.each(['/team/nils', '/authors/nils', 'https://press.example/people/nils'])('is nobody whom a sentence links: %s', href => {
    const sentence = `<p>The book about the quay by <a href="${href}">Nils Hartung</a> will be in the shops by next summer, and it tells of the harbour and of those who built it.</p>`
    expect(authors(page('', '').replace('</article>', '').replace(TEXT[1]!, `${TEXT[1]}</p>${sentence}<p>`))).toEqual([])
  })
})

describe('keywords in the foot of the post', () => {
  it.each(['entry-footer', 'post-footer', 'article-footer'])('%s', name => {
    const below = `<footer class="${name}"><span>Tagged <a href="/t/1" rel="tag">Quay</a>, <a href="/t/2" rel="tag">Ferry</a></span></footer>`
    expect(read(page('', below)).tags).toEqual(['Quay', 'Ferry'])
  })
})

describe('a credit', () => {
  it.each([
    ['The quay at low tide (Photo by Ben Holt/Harbour Images)', 'Ben Holt/Harbour Images'],
    ['The quay at low tide — Foto: Rui Faria/g1', 'Rui Faria/g1'],
    ['The quay at low tide. <small>Foto: dpa/Bernd Holt</small>', 'dpa/Bernd Holt'],
    ['The quay at low tide. — © Luc Hélier / AFP', 'Luc Hélier / AFP'],
  ])('%s', (words, credit) => {
    const { figures } = read(page(`<figure><img src="/quay.jpg"><figcaption>${words}</figcaption></figure>`))
    expect(figures.map(f => [f.caption?.replace(/\.$/, ''), f.credit])).toEqual([['The quay at low tide', credit]])
  })
})

describe('text and pictures by one', () => {
  it.each([
    ['sv', 'Text och foto: Anna Marsk'],
    ['da', 'Tekst og foto: Anna Marsk'],
    ['de', 'Text und Fotos: Anna Marsk'],
    ['fr', 'Textes et photos : Anna Marsk'],
    ['es', 'Fotos y texto: Anna Marsk'],
    ['nl', 'Tekst en foto: Anna Marsk'],
    ['it', 'Testo e foto: Anna Marsk'],
  ])('%s: %s', (lang, line) => {
    const { bylines } = read(page(`<p class="author">${line}</p><p>3.4.2023</p>`, '', lang))
    expect(bylines.map(b => [b.name, [...b.roles].sort().join(' ')])).toEqual([['Anna Marsk', 'photo text']])
  })
})

describe('right under the headline', () => {
  it.each([
    ['it', 'di Anna Marini', 'Anna Marini'],
    ['sv', 'text Anna Marsk', 'Anna Marsk'],
    ['pl', 'tekst Anna Morska', 'Anna Morska'],
  ])('a label in small letters is one (%s)', (lang, line, name) => {
    expect(authors(page(`<p>${line}</p>`, '', lang))).toEqual([name])
  })

  it.each(['来源：海港日报', '來源：海港日報', 'Fonte: Harbour Daily'])('a source is one: %s', line => {
    expect(read(page(`<p>${line}</p><p>2023-04-03</p>`)).source?.name).toBe(line.split(/[：:]\s*/)[1])
  })
})

describe('where the article has no day, its own entry in a list of the page tells it', () => {
  const others = ['Harbour dues to fall for small boats', 'Ferry timetable changes at Easter', 'School on Wick Island reopens']
  const own = 'Lighthouse keepers return to Wick Island'
  const text =
    '<p>The keepers of the lighthouse on Wick Island went back on Monday after two winters on the mainland, the harbour office said.</p>'.repeat(
      3,
    )
  const at = (titles: readonly string[], entry: (title: string, day: string) => string) =>
    `<html lang="en"><head><title>${own}</title></head><body><div><h1>${own}</h1>${text}</div><div class="latest"><h3>Latest</h3>${titles.map((t, i) => entry(t, `1${i} November 2021`)).join('')}</div></body></html>`
  const ENTRIES: [name: string, entry: (title: string, day: string) => string][] = [
    [
      'in boxes that are links',
      (t, d) =>
        `<div class="row"><a href="/n/${t.length}"><div>${d}</div><h4>${t}</h4><p>What the harbour office said on it.</p></a></div>`,
    ],
    ['in articles', (t, d) => `<article><h4><a href="/n/${t.length}">${t}</a></h4><footer><span>${d}</span></footer></article>`],
    ['in items', (t, d) => `<li><a href="/n/${t.length}">${t}</a> <span>${d}</span><p>What the harbour office said on it.</p></li>`],
  ]
  const day = (html: string) => extract(html).article?.published?.iso
  it.each(ENTRIES)('%s', (_, entry) => {
    expect(day(at([others[0]!, own, others[1]!, others[2]!], entry))).toBe('2021-11-11')
    expect(day(at(others, entry))).toBeUndefined()
  })

  it('and never against a day of its own', () => {
    const html = at([own, ...others], ENTRIES[1]![1]).replace('</h1>', '</h1><div>3 December 2021</div>')
    expect(day(html)).toBe('2021-12-03')
  })
})

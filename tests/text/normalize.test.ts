import { describe, expect, it } from 'vitest'
import { type NormalizeOptions, normalize, normalizeWithReport } from '../../src/text'

const ALL: NormalizeOptions = { tone: 'old', repair: true, homoglyphs: true, mojibake: true, escapes: true }

describe('what is put right without being asked', () => {
  it.each([
    ['NFD', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['windows-1258 halves', 'ti\u00ea\u0301ng', 'tiếng'],
    ['tone before circumflex', 'ti\u00e9\u0302ng', 'tiếng'],
    ['tone before breve', 'm\u00e1\u0306t', 'mắt'],
    ['tone before horn', 'n\u01b0o\u0301\u031bc', 'nước'],
    ['old tone code points', 'a\u0340 a\u0341', 'à á'],
    ['the same tone twice', 'hoa\u0300\u0300', 'hoà'],
    ['tone set twice around a circumflex', 'o\u0301\u0302\u0301', 'ố'],
    ['C1 controls', '\u0093Chợ\u0094 \u0085 \u0096', '“Chợ” … –'],
    ['C1 holes of windows-1252', 'a\u0081b', 'ab'],
    ['zero-width space and soft hyphen', 'Vi\u200bệt\u00ad Nam\ufeff', 'Việt Nam'],
    ['joiners between Latin letters', 'Vi\u200dệt\u200c', 'Việt'],
    ['direction marks', 'Việt\u200e', 'Việt'],
    ['no-break spaces', 'Hà\u00a0Nội\u202f2\u2009km', 'Hà Nội 2 km'],
    ['line separators', 'một\u2028hai\u2029ba\u000bbốn\fnăm', 'một\nhai\nba\nbốn\nnăm'],
    ['control characters', 'xã\u0000\u0007 hội\u007f', 'xã hội'],
    ['bullets of Symbol and Wingdings', '\uf0b7 một \uf0a7 hai \uf0d8 ba \uf0fc bốn', '• một ▪ hai ➢ ba ✓ bốn'],
    ['ð in Vietnamese words', 'Ðảng bộ ðịa phương, Ðà Nẵng, Ɖồng Tháp', 'Đảng bộ địa phương, Đà Nẵng, Đồng Tháp'],
    ['Ð in acronyms', 'HÐND và UBND, QÐ-UBND', 'HĐND và UBND, QĐ-UBND'],
    ['ð where only the neighbours tell', 'Ủy ban ðã họp ở Ðakrông', 'Ủy ban đã họp ở Đakrông'],
    ['caron for breve', 'Người dân ǎn Tết ở bǎng rừng', 'Người dân ăn Tết ở băng rừng'],
  ])('%s', (_, broken, right) => {
    expect(normalize(broken)).toBe(right)
  })

  it.each([
    ['Icelandic', 'Sigurður og Böðvar fóru út. Ðe, það, Ísafjörður'],
    ['an Icelandic name in Vietnamese', 'Thủ tướng gặp ông Sigurðsson ở Hà Nội'],
    ['Pinyin', 'nǐ hǎo, Lǐ Nán hé Zhāng Lǎo'],
    ['tilde on n', 'El Niño, piñata, mañana'],
    ['Serbian', 'Đorđević je došao u Šabac'],
    ['Cyrillic', 'Москва — столица'],
    ['Arabic joiners and marks', 'می\u200cخواهم \u200fعربي\u200f'],
    ['Thai with zero-width spaces', 'กรุง\u200bเทพ'],
    ['emoji joined', '👩\u200d👩\u200d👧'],
    ['the đồng sign', '500.000₫'],
    ['tabs and line ends', 'a\tb\r\nc'],
    ['other marks stacked', 'ṩ ǖ ḗ'],
  ])('leaves %s alone', (_, text) => {
    expect(normalize(text)).toBe(text.normalize())
  })

  it('keeps at most thirty marks on a letter', () => {
    const made = normalize(`x${'\u0301'.repeat(100_000)}`)
    expect(made).toBe(`x${'\u0301'.repeat(30)}`)
  })
})

describe('what is done on request', () => {
  it.each<[string, NormalizeOptions, string, string]>([
    ['old tones', { tone: 'old' }, 'Hoà Bình: thuỷ lợi, khoẻ mạnh, quý hoá, HOÀ', 'Hòa Bình: thủy lợi, khỏe mạnh, quý hóa, HÒA'],
    ['new tones', { tone: 'new' }, 'Hòa Bình: thủy lợi, khỏe mạnh, quý hóa', 'Hoà Bình: thuỷ lợi, khoẻ mạnh, quý hoá'],
    ['tones with a coda or without a choice', { tone: 'new' }, 'hoàn toàn, mùa, mía, cáo, ngoài', 'hoàn toàn, mùa, mía, cáo, ngoài'],
    ['misplaced tones', { repair: true }, 'chuỵên cuả hòan tòan qúa gía, gìơ', 'chuyện của hoàn toàn quá giá, giờ'],
    ['half-horned ươ', { repair: true }, 'đuợc nưóc nguời truờng, thuở xưa', 'được nước người trường, thuở xưa'],
    ['Cyrillic letters', { homoglyphs: true }, '\u0422iếng Vi\u0435\u0323\u0302t ở \u041dà Nội', 'Tiếng Việt ở Hà Nội'],
    ['spacing tone marks', { homoglyphs: true }, 'nhữnǵ người ơˊ đó', 'nhữnǵ người ớ đó'],
    ['mojibake of windows-1252', { mojibake: true }, 'Tiáº¿ng Viá»‡t, NhÃ¢n dÃ¢n', 'Tiếng Việt, Nhân dân'],
    ['mojibake of Latin-1', { mojibake: true }, '\u00c4\u0090\u00c6\u00b0\u00e1\u00bb\u009dng', 'Đường'],
    ['mojibake of windows-1258', { mojibake: true }, 'hĂ\u00b2a Viá»‡t', 'hòa Việt'],
    ['mojibake twice', { mojibake: true }, 'TiÃ¡ÂºÂ¿ng ViÃ¡Â»â€¡t', 'Tiếng Việt'],
    ['entities', { escapes: true }, 'Ti&#7871;ng Vi&#x1EC7;t &amp;#7879; &ETH;&agrave; &ldquo;&amp;amp;&rdquo;', 'Tiếng Việt ệ Đà “&”'],
    ['escapes', { escapes: true }, 'Vi\\u1ec7t, %u1EC7, \\ud83d\\ude00, \\u0041', 'Việt, ệ, 😀, \\u0041'],
  ])('%s', (_, options, broken, right) => {
    expect(normalize(broken, options)).toBe(right)
  })

  it.each([
    'Luís de Camões põe o pão e não vê as relações.',
    'Quetzalcóatl y Cuauhtémoc vivieron según la tradición.',
    'Noé et Chloé ont préféré la forêt.',
    'Hann sagði að góa og hóa væru íslensk orð, Leó.',
    'A miá meó hiú szavak különös magyar betűk.',
    'El señor dijo que caí aquí, aí, baú y Noé.',
    'QUÊ”, «Ã», CAFÉ” ÂM',
    'kĩ thuật, kỹ thuật, lí do, lý do, Mĩ, Mỹ, qui định, quy định',
    'O\u2019clock &nosuch; &#xD800; &#0; a&b;c',
  ])('leaves “%s” alone whatever is asked for', text => {
    expect(normalize(text, ALL)).toBe(text)
    expect(normalize(text, { ...ALL, tone: 'new' })).toBe(text)
  })

  it('refuses a tone it does not know', () => {
    expect(() => normalize('a', { tone: 'modern' as 'new' })).toThrow(TypeError)
    expect(() => normalizeWithReport('a', { tone: 'modern' as 'new' })).toThrow(/tone must be/)
  })
})

describe('the record', () => {
  it('names each change with its place in the source and its count', () => {
    expect(normalizeWithReport('Vi\u200bệt\u200b e\u0301\u0302 \u0093x\u0094 ðường')).toEqual({
      text: 'Việt ế “x” đường',
      changes: [
        { code: 'invisible', offset: 2, count: 2 },
        { code: 'composed', offset: 7, count: 1 },
        { code: 'tone-order', offset: 7, count: 1 },
        { code: 'c1-control', offset: 11, count: 2 },
        { code: 'd-stroke', offset: 15, count: 1 },
      ],
      losses: [],
    })
  })

  it('reports what is lost and leaves it', () => {
    const { text, changes, losses } = normalizeWithReport('?ư?ng ph? Ti\ufffdng\ufffd, ba\u0301\u0300, \uf041, http://a.vn/?ab=c', ALL)
    expect(text).toBe('?ư?ng ph? Ti\ufffdng\ufffd, bá\u0300, \uf041, http://a.vn/?ab=c')
    expect(changes).toEqual([{ code: 'composed', offset: 19, count: 1 }])
    expect(losses).toEqual([
      { code: 'replacement-character', offset: 12, count: 2 },
      { code: 'question-mark', offset: 0, count: 2 },
      { code: 'two-tones', offset: 19, count: 1 },
      { code: 'private-use', offset: 23, count: 1 },
    ])
  })

  it('is empty for clean text, and a question is no loss', () => {
    const text = 'Vì sao? Ai biết?\nXem www.a.vn?trang=2'
    expect(normalizeWithReport(text, ALL)).toEqual({ text, changes: [], losses: [] })
  })
})

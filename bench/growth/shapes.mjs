// Pages made to grow: each shape takes how many times its unit is repeated. `unit` is the length of one repetition in characters.
const SENTENCE = 'Sáng mùng ba, bà con xóm Đồi Chè họp bàn việc làm đường, ai nấy góp công góp của rồi cùng nhau ra đồng. '
const HEAD = '<html><head><title>Xóm Đồi Chè</title></head><body><h1>Bà con xóm Đồi Chè góp công làm đường</h1>'
const PARAGRAPH = `<p>${SENTENCE.repeat(4)}</p>\n`
const prose = `<div>${PARAGRAPH.repeat(3)}</div>`
const repeated = (unit, before = HEAD, after = '') => ({ unit: unit.length, page: n => before + unit.repeat(n) + after })

export const SHAPES = {
  'article text': repeated(PARAGRAPH),
  'flattened text': repeated(`${SENTENCE.repeat(4)}\n\n`, 'Bà con xóm Đồi Chè góp công làm đường\n\n'),
  'text without breaks': repeated(SENTENCE, `${HEAD}<p>`),
  'menu links': repeated('<li><a href="/tin-bai/muc.aspx">Tin bài trong mục</a></li>\n', `${HEAD}${prose}<ul>`),
  'view state': repeated('dDwtMTg2NTkzO', `${HEAD}${prose}<input type="hidden" name="__VIEWSTATE" value="`, '">'),
  'one tag': repeated('x', `${HEAD}<div title="`, `">${prose}`),
  'nested div': repeated('<div>', HEAD, prose),
  'short p': repeated('<p>a</p>'),
  'unclosed b': repeated('<b>chữ ', `${HEAD}<p>`),
  'unclosed b in p': repeated('<p><b>chữ '),
  'nested tables': repeated('<table><tr><td>', HEAD, prose),
  'table cells': repeated('<tr><td>Xóm</td><td>Số hộ</td></tr>', `${HEAD}${prose}<table>`),
  attributes: { unit: 12, page: n => `${HEAD}<div ${Array.from({ length: n }, (_, i) => `a${i}="x"`).join(' ')}>${prose}` },
  classes: { unit: 8, page: n => `${HEAD}<div class="${Array.from({ length: n }, (_, i) => `a${i}`).join(' ')}">${prose}` },
  '&amp without end': repeated('&amp', `${HEAD}${prose}<p>`),
  'combining marks': repeated('\u0323\u0301', `${HEAD}${prose}<p>a`),
  spaces: repeated(' ', `${HEAD}${prose}<p>a`, 'a</p>'),
  'no-break spaces': repeated('\u00a0', `${HEAD}${prose}<p>a`, 'a</p>'),
  'line breaks': repeated('<br>', `${HEAD}${prose}<p>a`, 'a</p>'),
  'blank lines': repeated('\n', SENTENCE.repeat(3), SENTENCE.repeat(3)),
  'images and captions': repeated('<p><img src="a.jpg"></p><p>Ảnh: Xóm.</p>', `${HEAD}${prose}`),
  'nested lists': repeated('<ul><li>', `${HEAD}${prose}`),
  'nested spans': repeated('<span>', `${HEAD}<p>`, `${SENTENCE}</p>${prose}`),
  'open brackets': repeated('(', `${HEAD}${prose}<p>`),
  'digits and slashes': repeated('1/', `${HEAD}${prose}<p>`),
  'capitalised words': repeated('Xóm ', `${HEAD}${prose}<p>`),
  'less-than signs': repeated('<', HEAD),
  'open comments': repeated('<!--', HEAD),
  'stray end tags': repeated('</p></span>', `${HEAD}${'<div>'.repeat(500)}`),
  'wide spans': repeated('<tr><td colspan="1000" rowspan="1000">a', `${HEAD}${prose}<table>`),
  'JSON-LD scripts': repeated('<script type="application/ld+json">{"@type":"NewsArticle"}</script>', '', `${HEAD}${prose}`),
  'deep JSON-LD': repeated('[', '<script type="application/ld+json">', `</script>${HEAD}${prose}`),
  'long title': repeated('Xóm ', '<title>', `</title><body><h1>Xóm Đồi Chè</h1>${prose}`),
  'many headlines': repeated('<h1>Bà con góp công</h1>', '<body>', prose),
}

/** What grows up to the largest size; the others end earlier: they are made to be slow, not to be long. */
export const LARGE = new Set(['article text', 'menu links', 'view state'])

/**
 * Runs the vectors of shared/field/vietnamese/test_vectors.json (beside the checkout, or where --vectors says) and prints passes by category.
 * A vector that names a context is run inside a sentence of that context; all others as they stand. Then sets of our own, a row a kind of damage.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract'
import type { Extraction } from '../src/model/extraction'
import {
  decodeLegacy,
  detectLegacy,
  encodeLegacy,
  type LegacyCharset,
  looksBroken,
  type NormalizeOptions,
  normalize,
  normalizeWithReport,
} from '../src/text/index'
import { MIXED_CHARSETS, mixedPage, mixedPages } from '../tests/support/mixed-pages'
import { DAMAGE, MISREAD, MISREAD_SENTENCES, numbers, stretches } from '../tests/support/text-kinds'
import { foreignLines, vietnameseSentences } from '../tests/text/sentences'

interface Vector {
  id: string
  cat: string
  op: string
  input: string
  expected: string
  source: string
}

const EVERYTHING: NormalizeOptions = { tone: 'old', repair: true, homoglyphs: true, mojibake: true, escapes: true }

/** Sentences of our own with a place for the word, by hunspell's language codes. */
const CARRIERS: Record<string, (word: string) => string> = {
  vi: word => `Hôm qua chúng tôi đến ${word} để dự lễ khai trương chợ mới.`,
  fr: word => `Hier soir, ${word} est arrivé avec toute sa famille française.`,
  es: word => `El señor dijo que ${word} estaba aquí con su familia.`,
  pt: word => `Ontem o governo disse que ${word} não vai às reuniões.`,
  it: word => `Il professore disse che ${word} è arrivato con gli altri.`,
  ca: word => `El professor va dir que ${word} és aquí amb nosaltres.`,
  gl: word => `O profesor dixo que ${word} está aquí cos seus irmáns.`,
  cs: word => `Pan učitel řekl, že ${word} přišel včera večer domů.`,
  sk: word => `Pán učiteľ povedal, že ${word} prišiel včera večer domov.`,
  is: word => `Kennarinn sagði að ${word} væri kominn heim í gærkvöldi.`,
  hu: word => `A tanár azt mondta, hogy ${word} tegnap este megérkezett.`,
  ga: word => `Dúirt an múinteoir go raibh ${word} sa bhaile aréir freisin.`,
  oc: word => `Lo professor diguèt que ${word} èra vengut amb sos amics.`,
}

/** Text with nothing asked for, then with everything and either style. */
const ALL_WAYS: NormalizeOptions[] = [{}, EVERYTHING, { ...EVERYTHING, tone: 'new' }]

function optionsOf(op: string): NormalizeOptions {
  if (op === 'tone:new' || op === 'tone:old') return { tone: op.slice(5) as 'new' | 'old' }
  if (op === 'repair') return { repair: true }
  if (op === 'repair+tone:old') return { repair: true, tone: 'old' }
  if (op === 'mojibake') return { mojibake: true }
  if (op === 'entities') return { escapes: true }
  if (op.startsWith('lookalikes')) return { homoglyphs: true }
  return {}
}

/** What came out wrong; `undefined` for a pass. */
function failure({ op, input, expected, source }: Vector): string | undefined {
  const language = /hunspell-(\w+)/.exec(source)?.[1] ?? 'fr'
  const carry = op.includes('foreign context')
    ? CARRIERS[language]!
    : op.includes('Vietnamese context')
      ? CARRIERS.vi!
      : (word: string) => word
  if (op.startsWith('decode:')) {
    const decoded = decodeLegacy(input, op.slice(7).toLowerCase() as LegacyCharset)
    return decoded === expected ? undefined : decoded
  }
  if (op.startsWith('any')) {
    const wrong = ALL_WAYS.map(options => normalize(carry(input), options)).find(made => made !== carry(expected))
    return wrong
  }
  const made = normalize(carry(input), optionsOf(op))
  if (made !== carry(expected)) return made
  return input.includes('?') && normalizeWithReport(input, optionsOf(op)).losses.length === 0 ? `${made} (no loss reported)` : undefined
}

/** Sets of our own, a row a kind: how many of 300 come out right, beside ftfy where Python has it. */
function scoreKinds(): void {
  const row = (name: string, right: number, of: number, more = '') => console.log(`${name.padEnd(44)} ${right}/${of}${more}`)
  console.log('\nold charsets in few words: decoded as they should; as another charset reads them')
  for (const charset of SHORT)
    for (const words of [3, 5, 10]) {
      const found = stretches(words, 300).map(text => {
        const { view } = encodeLegacy(text, charset)
        const guess = detectLegacy(view)
        return guess && decodeLegacy(view, guess.charset).toLowerCase() === decodeLegacy(view, charset).toLowerCase()
          ? 'right'
          : guess && 'wrong'
      })
      row(
        `${charset}, ${words} words`,
        found.filter(each => each === 'right').length,
        300,
        `  wrong ${found.filter(each => each === 'wrong').length}`,
      )
    }
  console.log('\nUTF-8 misread')
  for (const [name, break_] of MISREAD) {
    const broken = MISREAD_SENTENCES.map(break_)
    const theirs = ftfy(broken)
    const equal = (texts: readonly string[]) => texts.filter((text, n) => text === MISREAD_SENTENCES[n]).length
    const ours = equal(broken.map(text => normalize(text, { mojibake: true })))
    row(name, ours, broken.length, theirs ? `  ftfy ${equal(theirs)}` : '')
  }
  console.log('\ndamage of PDFs and keyboards')
  const sentences = vietnameseSentences(300)
  for (const [name, options, break_] of DAMAGE) row(name, sentences.filter(text => normalize(break_(text), options) === text).length, 300)
  console.log('\nleft alone: foreign lines, and Vietnamese in Unicode, with everything asked for')
  const foreign = foreignLines(300)
  row('detectLegacy on foreign lines', foreign.filter(({ line }) => !detectLegacy(line)).length, foreign.length)
  row('looksBroken on foreign lines', foreign.filter(({ line }) => !looksBroken(line)).length, foreign.length)
  row(
    'mojibake, homoglyphs, escapes on foreign lines',
    foreign.filter(({ line }) => normalize(line, UNSPELT) === normalize(line)).length,
    foreign.length,
  )
  row('detectLegacy and looksBroken on Vietnamese', sentences.filter(text => !detectLegacy(text) && !looksBroken(text)).length, 300)
  const lines = dictionaryLines()
  if (lines.length === 0) console.log("Debian's word lists: skipped, none in /usr/share/dict")
  else {
    row("detectLegacy on lines of Debian's word lists", lines.filter(line => !detectLegacy(line)).length, lines.length)
    row("looksBroken on lines of Debian's word lists", lines.filter(line => !looksBroken(line)).length, lines.length)
    row(
      'mojibake, homoglyphs, escapes on the same',
      lines.filter(line => normalize(line, UNSPELT) === normalize(line)).length,
      lines.length,
    )
  }
  console.log('\na lone line of three words on a page in Unicode: decoded; otherwise with a notice; otherwise in silence')
  for (const charset of SHORT) {
    const ends = stretches(3, 300).map(text => {
      const { view } = encodeLegacy(text, charset)
      const read = extract(LONE_LINE(view))
      return textOf(read).includes(text.toLowerCase()) ? 'right' : read.notices.length > 0 ? 'noticed' : 'silent'
    })
    const count = (end: string) => ends.filter(each => each === end).length
    row(charset, count('right'), ends.length, `  noticed ${count('noticed')}  silent ${count('silent')}`)
  }
  console.log('\nmixed pages: as the original; otherwise with a notice; otherwise in silence')
  for (const charset of MIXED_CHARSETS) {
    const ends = mixedPages(3)
      .filter(each => each.charset === charset)
      .map(each => {
        const { original, bytes } = mixedPage(each)
        const read = extract(bytes)
        return textOf(read) === textOf(extract(original)) ? 'right' : read.notices.length > 0 ? 'noticed' : 'silent'
      })
    const count = (end: string) => ends.filter(each => each === end).length
    row(charset, count('right'), ends.length, `  noticed ${count('noticed')}  silent ${count('silent')}`)
  }
}

const AROUND = vietnameseSentences(6)
  .map(text => `<p>${text} ${text}</p>`)
  .join('')
const LONE_LINE = (line: string) =>
  `<html><body><h1>${AROUND.slice(3, 60)}</h1>${AROUND}<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>${AROUND}</body></html>`

/** Lines of one to fifteen words of each of Debian's word lists that is here, of all its words and of those with a mark. */
function dictionaryLines(): string[] {
  const folder = '/usr/share/dict'
  const next = numbers(23)
  return DICTIONARIES.filter(name => existsSync(`${folder}/${name}`)).flatMap(name => {
    const words = readFileSync(`${folder}/${name}`, 'utf8').normalize().split('\n').filter(Boolean)
    const marked = words.filter(word => /[^\0-\x7f]/.test(word))
    return [words, marked].flatMap(pool =>
      pool.length === 0
        ? []
        : [1, 2, 3, 5, 15].flatMap(length =>
            Array.from({ length: 450 }, () => Array.from({ length }, () => pool[next(pool.length)]).join(' ')),
          ),
    )
  })
}
const DICTIONARIES = (
  'american-english british-english brazilian catalan danish dutch esperanto faroese french galician-minimos irish italian manx ngerman ' +
  'bokmaal nynorsk polish portuguese spanish swedish swiss'
).split(' ')

const SHORT = ['tcvn3', 'vni-win', 'windows-1258', 'viscii', 'vps', 'viqr'] as const
const UNSPELT: NormalizeOptions = { mojibake: true, homoglyphs: true, escapes: true }

/** What ftfy makes of texts; `undefined` without it. */
function ftfy(texts: readonly string[]): string[] | undefined {
  const program =
    'import json,sys,ftfy\nprint(json.dumps([ftfy.fix_text(t,normalization="NFC",uncurl_quotes=False) for t in json.load(sys.stdin)]))'
  const { status, stdout } = spawnSync('python3', ['-c', program], { input: JSON.stringify(texts), maxBuffer: 2 ** 26 })
  return status === 0 ? JSON.parse(stdout.toString()) : undefined
}

/** In small letters, as TCVN3 has no code for a capital with a tone. */
const textOf = (extraction: Extraction): string =>
  extraction.status === 'no-article'
    ? extraction.because
    : [extraction.article.title, ...extraction.article.body.map(block => ('text' in block ? block.text : ''))].join('\n').toLowerCase()

const { values } = parseArgs({ options: { vectors: { type: 'string' } } })
const path = resolve(values.vectors ?? '../shared/field/vietnamese/test_vectors.json')
if (!existsSync(path)) {
  console.log(`No vectors at ${path}: nothing scored.`)
} else {
  const vectors = JSON.parse(readFileSync(path, 'utf8')) as Vector[]
  const categories = [...new Set(vectors.map(({ cat }) => cat))]
  let passes = 0
  for (const category of categories) {
    const own = vectors.filter(({ cat }) => cat === category)
    const misses = own.flatMap(vector => {
      const wrong = failure(vector)
      return wrong === undefined
        ? []
        : [
            `  ${vector.id} ${vector.op}: ${JSON.stringify(vector.input)} gave ${JSON.stringify(wrong)}, not ${JSON.stringify(vector.expected)}`,
          ]
    })
    passes += own.length - misses.length
    console.log(`${category.padEnd(12)} ${own.length - misses.length}/${own.length}`)
    for (const miss of misses) console.log(miss)
  }
  console.log(`${'all'.padEnd(12)} ${passes}/${vectors.length}`)
  if (passes < vectors.length) process.exitCode = 1
}
scoreKinds()

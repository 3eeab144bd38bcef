/** tinbai/text beside its peers on the same input: who is right, then who is fast. `npm ci && npm run bench` here, after `npm ci` above. */
import anyAscii from 'any-ascii'
import diacritics from 'diacritics'
import deburr from 'lodash.deburr'
import slugify from 'slugify'
import unorm from 'unorm'
import * as conversion from 'vietnamese-conversion'
import vnStr from 'vn-str'
import { bundleSubjects } from './bundle-subjects.mjs'

const { tinbai, VIETNAMESE_LETTERS, vietnameseSentences } = await bundleSubjects(
  new URL('./node_modules/.cache/subjects.mjs', import.meta.url),
)

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const heading = (title, ...columns) => {
  console.log(`\n## ${title}\n`)
  row(...columns)
  row(...columns.map(() => '---'))
}

const sentences = vietnameseSentences(300)
const nfd = sentences.map(each => each.normalize('NFD'))
const halves = sentences.map(each => each.normalize('NFD').replace(/([aeo])\u0302|a\u0306|([ou])\u031b/gi, pair => pair.normalize()))
const invisible = sentences.map(each => each.replace(/(?<=[aeo])(?=\p{L})/gu, '\u200b'))
/** Fold by Unicode's own data: the oracle of the first three lines. */
const ascii = text =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')

const folders = {
  'tinbai foldText': text => tinbai.foldText(text, 'ascii'),
  'any-ascii': anyAscii,
  'slugify (locale vi)': text => slugify(text, { replacement: ' ', locale: 'vi', remove: /[^\s\S]/ }),
  'vn-str': vnStr.rmVnTones,
  diacritics: diacritics.remove,
  'lodash.deburr': deburr,
}

/** Case and spacing aside, as the peers differ in them by design. */
const plain = text => text.toLowerCase().replace(/\s+/g, ' ').trim()
const share = (inputs, expected, make) => {
  const right = inputs.filter((input, index) => {
    try {
      return plain(make(input)) === plain(expected[index])
    } catch {
      return false
    }
  })
  return `${right.length}/${inputs.length}`
}

heading(
  'Folding to ASCII: right answers',
  'library',
  'the 134 letters',
  '300 sentences',
  'in NFD',
  'base + mark halves',
  'with U+200B inside',
)
const letters = VIETNAMESE_LETTERS()
for (const [name, make] of Object.entries(folders)) {
  row(
    name,
    ...[letters, sentences, nfd, halves, invisible].map(inputs =>
      share(
        inputs,
        inputs.map(input => ascii(input)),
        make,
      ),
    ),
  )
}

heading(
  'Old charsets: 300 sentences read back as Unicode, and recognised',
  'charset',
  'tinbai decodeLegacy',
  'vietnamese-conversion',
  'tinbai detectLegacy',
  'vietnamese-conversion detectCharset',
)
for (const [ours, theirs] of [
  ['tcvn3', 'tcvn3'],
  ['vni-win', 'vni'],
  ['viqr', 'viqr'],
]) {
  // Without stops: writers of VIQR escape them or not, and the peer knows no escapes.
  const unstopped = sentences.map(each => each.replace(/[.?]/g, ''))
  const legacy = unstopped.map(each => tinbai.encodeLegacy(each, ours).view)
  row(
    ours,
    share(legacy, unstopped, text => tinbai.decodeLegacy(text, ours)),
    share(legacy, unstopped, text => conversion.toUnicode(text, theirs)),
    `${legacy.filter(text => tinbai.detectLegacy(text)?.charset === ours).length}/300`,
    `${legacy.filter(text => conversion.detectCharset?.(text) === theirs).length}/300`,
  )
}

const ROUNDS = 7
const RUNS = 28

/** Other texts of the same letters, one for each run: V8 remembers what a pattern found in a long string, and a peer whole answers. */
const turned = text =>
  Array.from({ length: ROUNDS * RUNS }, (_, turn) => Buffer.from(text.slice(311 * turn) + text.slice(0, 311 * turn)).toString())

/** Megabytes of UTF-8 a second of processor time (other work on the machine does not count), the best of rounds that take turns. */
function speed(text, tasks) {
  const texts = turned(text)
  const bytes = Buffer.byteLength(text)
  const best = Object.fromEntries(Object.keys(tasks).map(name => [name, 0]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, make] of Object.entries(tasks)) {
      const start = process.cpuUsage()
      const until = performance.now() + 300
      let runs = 0
      do make(texts[round * RUNS + runs])
      while (++runs < RUNS && performance.now() < until)
      const { user, system } = process.cpuUsage(start)
      best[name] = Math.max(best[name], (runs * bytes) / (user + system))
    }
  }
  return best
}

const clean = sentences.join('\n').slice(0, 65_536)
const decomposed = clean.normalize('NFD')
const format = value => (value < 10 ? value.toFixed(1) : value.toFixed(0))

const normalizers = {
  'native normalize': text => text.normalize('NFC'),
  'tinbai normalize': text => tinbai.normalize(text),
  'unorm.nfc': unorm.nfc,
}
heading('Normalising 64 k characters, MB/s', 'library', 'clean NFC', 'NFD')
const fast = speed(clean, normalizers)
const slow = speed(decomposed, normalizers)
for (const name of Object.keys(normalizers)) row(name, format(fast[name]), format(slow[name]))
console.log(
  `\nClean text: native is ${(fast['native normalize'] / fast['tinbai normalize']).toFixed(2)} times as fast as tinbai, tinbai ${Math.round(fast['tinbai normalize'] / fast['unorm.nfc'])} times as fast as unorm.`,
)

heading('Folding 64 k characters, MB/s', 'library', 'clean NFC', 'NFD')
const folded = speed(clean, folders)
const foldedNfd = speed(decomposed, folders)
for (const name of Object.keys(folders)) row(name, format(folded[name]), format(foldedNfd[name]))

const tcvn3 = tinbai.encodeLegacy(clean, 'tcvn3').view
heading('Decoding 64 k characters of TCVN3, MB/s', 'library', 'speed')
const decoders = {
  'tinbai decodeLegacy': text => tinbai.decodeLegacy(text, 'tcvn3'),
  'vietnamese-conversion': text => new conversion.VietnameseConversion(text, 'tcvn3').toCharset('unicode'),
}
for (const [name, value] of Object.entries(speed(tcvn3, decoders))) row(name, format(value))

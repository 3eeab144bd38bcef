/**
 * Runs the vectors of shared/field/vietnamese/test_vectors.json (beside the checkout, or where --vectors says) and prints passes by category.
 * A vector that names a context is run inside a sentence of that context; all others as they stand.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeLegacy, type LegacyCharset, type NormalizeOptions, normalize, normalizeWithReport } from '../src/text/index'

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

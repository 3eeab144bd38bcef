import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { mapping, parseQuery, type Synonym, synonymSettings } from '../../../src/search'
import { FIELDS } from '../../../src/search/mapping/fields'
import type { Driver } from './driver'

const CENTRAL = 'https://repo1.maven.org/maven2'
// Lucene 9 is what Elasticsearch 8, OpenSearch 2 and Solr 9 are built on.
const JARS = [
  ['org/apache/lucene/lucene-core/9.12.3/lucene-core-9.12.3.jar', 'b64a3f8098a7572034fb30085cdee01b34ec81fb0e5a31b471536af58dc6c01b'],
  [
    'org/apache/lucene/lucene-analysis-common/9.12.3/lucene-analysis-common-9.12.3.jar',
    'fa571bd7caf0f0b4faf46a72ca004a7836f348c31d92bd522dddcc3d128d287e',
  ],
  [
    'org/apache/lucene/lucene-analysis-icu/9.12.3/lucene-analysis-icu-9.12.3.jar',
    '5f6d79375e9012b26c6c6c6072618ed99d1027d377acaf9263c6405a1d8e90c0',
  ],
  ['com/ibm/icu/icu4j/74.2/icu4j-74.2.jar', '95c055080e14c093ebeeba5b733e1a1be7a4af5854668c774cedf070d4240e43'],
] as const

const CACHE = join(tmpdir(), 'tinbai-lucene-9.12.3')
// Tests and scripts run from the project's root.
const PROGRAM = 'tests/search/engines/Lucene.java'
const localJars = JARS.map(([path]) => join(CACHE, path.slice(path.lastIndexOf('/') + 1)))

async function fetchJars(): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  for (const [i, [path, sha256]] of JARS.entries()) {
    if (existsSync(localJars[i]!)) continue
    const response = await fetch(`${CENTRAL}/${path}`, { signal: AbortSignal.timeout(30_000) })
    if (!response.ok) throw new Error(`${response.status} for ${path}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${path} is not the file it was`)
    writeFileSync(`${localJars[i]}.part`, bytes)
    renameSync(`${localJars[i]}.part`, localJars[i]!)
  }
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

/** Sends commands to Lucene.java and gives back its lines. */
export function lucene9(commands: readonly string[]): string[] {
  const done = spawnSync('java', ['-cp', localJars.join(delimiter), PROGRAM], {
    input: `${commands.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`Lucene ended with ${done.status}: ${done.stderr.slice(0, 3000)}`)
  return done.stdout.split('\n').slice(0, -1)
}

interface Part {
  type?: string
  name?: string
  [parameter: string]: string | undefined
}

function part({ type, name, ...parameters }: Part): string {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${value}`)
  // Elasticsearch writes `pattern_replace` where Lucene has `patternReplace`; Lucene does not mind the case.
  return [(name ?? type)!.replaceAll('_', ''), ...(pairs.length > 0 ? [pairs.join(';')] : [])].join(' ')
}

/** The analyzers of the Elasticsearch mapping, as commands. */
export function elasticsearchAnalyzers(): string[] {
  const { char_filter = {}, analyzer = {} } = mapping('elasticsearch').settings.analysis
  return Object.entries(analyzer).map(([name, chain]) => {
    const charFilters = ((chain.char_filter as string[]) ?? []).map(filter => part(char_filter[filter] as Part))
    const filters = (chain.filter as string[]).map(filter => part({ name: filter }))
    return ['A', name, charFilters.join('|'), chain.tokenizer, filters.join('|')].join('\t')
  })
}

/** The analyzers of the Solr schema, as commands. */
export function solrAnalyzers(): string[] {
  return mapping('solr')['add-field-type'].flatMap(type => {
    const chain = type.analyzer as { charFilters?: Part[]; tokenizer: Part; filters: Part[] } | undefined
    if (chain === undefined) return []
    return [
      ['A', type.name, (chain.charFilters ?? []).map(part).join('|'), part(chain.tokenizer), chain.filters.map(part).join('|')].join('\t'),
    ]
  })
}

/** The tokens of each text under the analyzer it names, joined by spaces. */
export const analyze = (analyzers: readonly string[], asked: readonly { analyzer: string; text: string }[]): string[] =>
  lucene9([...analyzers, ...asked.map(({ analyzer, text }) => `T\t${analyzer}\t${base64(text)}`)])

/** Whether each text has what it is asked for, given the synonyms as `synonymSettings` writes them for Elasticsearch. */
export function matchWithSynonyms(synonyms: readonly Synonym[], asked: readonly { text: string; query: string }[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-synonyms-'))
  try {
    const { filter, analyzer } = synonymSettings('elasticsearch', synonyms).analysis
    const file = join(folder, 'synonyms.txt')
    writeFileSync(file, (filter!.synonyms!.synonyms as string[]).join('\n'))
    const [[name, chain]] = Object.entries(analyzer!) as [[string, { tokenizer: string; filter: string[] }]]
    // Elasticsearch takes the rules as they are, Lucene from a file.
    const filters = chain.filter.map(each => part(each === 'synonyms' ? { name: 'synonymGraph', synonyms: file } : { name: each }))
    const folded = elasticsearchAnalyzers().find(line => line.startsWith('A\tvietnamese_folded\t'))!
    const withSynonyms = folded.split('\t').with(1, name).with(4, filters.join('|')).join('\t')
    const commands = asked.map(({ text, query }) => ['M', 'vietnamese_folded', name, base64(text), base64(query)].join('\t'))
    return lucene9([folded, withSynonyms, ...commands]).map(line => line === '1')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function fieldCommands(): string[] {
  return Object.entries(mapping('elasticsearch').mappings.properties).flatMap(([name, property]) => {
    const { kind, boost = 1 } = FIELDS[name as keyof typeof FIELDS]
    return kind === 'folded' || kind === 'marked' ? [['F', name, property.analyzer, boost, kind].join('\t')] : []
  })
}

const ranked = (lines: readonly string[]) => lines.map(line => (line === '' ? [] : line.split('\t')))

let missing: Promise<string | undefined> | undefined

async function whyMissing(): Promise<string | undefined> {
  if (spawnSync('java', ['-version']).status !== 0) return 'no Java here'
  return fetchJars().then(
    () => undefined,
    error => `Maven Central is out of reach (${(error as Error).message})`,
  )
}

export const lucene: Driver = {
  name: 'Lucene 9 (Elasticsearch, OpenSearch, Solr)',
  folding: 'ICU tokenizer and folding',
  missing: () => (missing ??= whyMissing()),
  async documents(documents, queries) {
    const fields = fieldCommands()
    const names = fields.map(line => line.split('\t')[1] as keyof (typeof documents)[number])
    return ranked(
      lucene9([
        ...elasticsearchAnalyzers(),
        ...fields,
        ...documents.map(document =>
          ['D', base64(document.id), ...names.flatMap(name => [name, base64(String(document[name] ?? ''))])].join('\t'),
        ),
        ...queries.map(query => {
          const { folded, text } = parseQuery(query)
          return ['Q', base64(folded), base64(text)].join('\t')
        }),
      ]),
    )
  },
  async raw(pages, queries) {
    return ranked(
      lucene9([
        ['A', 'icu', '', 'icu', 'icuFolding'].join('\t'),
        ['F', 'text', 'icu', 1, 'raw'].join('\t'),
        ...pages.map(page => ['D', base64(page.id), 'text', base64(page.text)].join('\t')),
        ...queries.map(query => ['Q', '', base64(query)].join('\t')),
      ]),
    )
  },
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/fixtures'

const SRC = join(ROOT, 'src')

interface Imported {
  from: string
  specifier: string
  /** The file below src/, for a relative import. */
  file: string | undefined
  /** Erased by the compiler. */
  typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .sort()
const present = new Set(files)

function importsOf(file: string): Imported[] {
  const tree = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest)
  const found: { specifier: string; typeOnly: boolean }[] = []
  const visit = (node: ts.Node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(tree) === 'require')
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined
      const typeOnly = ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly) || clause?.isTypeOnly === true
      found.push({ specifier: specifier.text, typeOnly })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found.map(({ specifier, typeOnly }) => {
    const bare = relative(SRC, resolve(SRC, dirname(file), specifier))
    const target = specifier.startsWith('.') ? [`${bare}.ts`, `${bare}/index.ts`, bare].find(path => present.has(path)) : undefined
    return { from: file, specifier, file: target, typeOnly }
  })
}

const imports = files.flatMap(importsOf)
/** The folder below src/; the files beside the folders put the parts together and are one layer, `src`. */
const layerOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'src')
const starts = (file: string, places: readonly string[]) => places.some(place => file === `${place}.ts` || file.startsWith(`${place}/`))

/** What a layer may import besides itself. */
const MAY: Record<string, readonly string[]> = {
  model: [],
  data: ['model'],
  text: ['model', 'arguments', 'data/encodings', 'data/vietnamese', 'data/character-references'],
  engine: ['model', 'arguments', 'text'],
  render: ['model', 'arguments', 'text'],
  search: ['model', 'arguments', 'text', 'data/administration'],
  places: ['model', 'text', 'data/administration'],
  english: ['model', 'arguments', 'text', 'data/vietnamese'],
  cheerio: ['model', 'arguments', 'data/elements'],
  src: ['model', 'text', 'data', 'engine', 'render'],
  archive: ['model', 'arguments', 'data/file-kinds'],
  batch: ['model', 'arguments', 'archive', 'english', 'engine', 'extract', 'portal'],
  report: ['model', 'batch', 'archive', 'engine', 'render', 'extract'],
  cli: ['model', 'batch', 'report', 'archive', 'english', 'render', 'search', 'text', 'extract', 'portal', 'portal-guess', 'portal-effect'],
}

const EXCEPTIONS: Record<string, readonly string[]> = {
  // Tables read in place instead of being handed in: what HTML, languages, encodings and vocabularies of metadata are is nobody's to choose.
  engine: [
    'data/elements',
    'data/character-references',
    'data/vietnamese/characters',
    'data/limits',
    'data/weights',
    'data/captions',
    'data/date-forms',
    'data/text-formats',
    'data/word',
    'data/rules',
    'data/chrome',
    'data/class-words',
    'data/languages',
    'data/encodings',
    'data/metadata',
    'data/authors',
    'data/day-order',
    'data/tags',
    'data/embeds',
    'data/documents',
    'data/pages',
    'data/images',
  ],
  // Records say what their texts are like; a report puts together those that say the same.
  batch: ['search/fingerprint'],
  report: ['search/fingerprint'],
  // An article's strings and Vietnamese names are found for both.
  english: ['search/strings', 'search/vietnamese-names'],
}

describe('imports go one way', () => {
  it.each([...new Set(files.map(layerOf))])('%s', layer => {
    const may = MAY[layer]
    expect(may, `src/${layer} is no layer of the design`).toBeDefined()
    const wrong = imports
      .filter(({ from, file }) => layerOf(from) === layer && file !== undefined && layerOf(file) !== layer)
      .filter(({ file }) => !starts(file!, [...may!, ...(EXCEPTIONS[layer] ?? [])]))
      .map(({ from, file }) => `${from} -> ${file}`)
    expect(wrong).toEqual([])
  })

  it.each(Object.entries(EXCEPTIONS))('%s needs its exceptions', (layer, places) => {
    const used = places.filter(place => imports.some(({ from, file }) => layerOf(from) === layer && file && starts(file, [place])))
    expect(used).toEqual(places)
  })

  it('and nothing relative leads nowhere, nor out of src but to what the package ships as data', () => {
    const lost = imports.filter(({ specifier, file }) => specifier.startsWith('.') && file === undefined)
    const outside = lost.filter(({ specifier }) => !/^(?:\.\.\/)+(?:package|schema\/article\.v1\.schema)\.json$/.test(specifier))
    expect(outside).toEqual([])
  })
})

/** The engine's folders, each importing only from those after it; a page's way through them is the other way round. */
const ENGINE = ['article', 'classify', 'label', 'observe', 'figure', 'segment', 'flattened', 'claims', 'byline', 'tables', 'decode', 'tree']

describe('the engine’s folders import in one direction', () => {
  const folderOf = (file: string) => /^engine\/([^/]+)\//.exec(file)?.[1]
  const folders = [...new Set(files.map(folderOf).filter(folder => folder !== undefined))]
  it.each(folders)('%s', folder => {
    expect(ENGINE).toContain(folder)
    const wrong = imports
      .filter(({ from, file }) => folderOf(from) === folder && file !== undefined && folderOf(file) !== undefined)
      .filter(({ file }) => ENGINE.indexOf(folderOf(file!)!) < ENGINE.indexOf(folder))
      .map(({ from, file }) => `${from} -> ${file}`)
    expect(wrong).toEqual([])
  })
})

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const isPackage = ({ specifier }: Imported) => !specifier.startsWith('.') && !specifier.startsWith('node:')

/** Dependencies more than one file may know, and why. */
const SHARED: Record<string, { files: number; why: string }> = {
  commander: { files: 17, why: 'one file per command adds itself to the program' },
  valibot: { files: 2, why: 'what strangers write is checked where it comes in: NDJSON, portals' },
}

describe('a dependency has one owner', () => {
  const packages = [...new Set(imports.filter(isPackage).map(({ specifier }) => packageOf(specifier)))].sort()
  it.each(packages)('%s', name => {
    const owners = [...new Set(imports.filter(i => isPackage(i) && packageOf(i.specifier) === name).map(({ from }) => from))]
    expect(owners.length, owners.join(', ')).toBeLessThanOrEqual(SHARED[name]?.files ?? 1)
  })
})

/** Imports tables and engine for their order alone. */
const ORDER = 'in-order.ts'

/** All an entry runs, itself included, but what only `without` loads: types are erased and do not count. */
function reachedFrom(entry: string, without: readonly string[] = []): Imported[] {
  const seen = new Set([entry])
  const out: Imported[] = []
  for (const file of seen) {
    for (const imported of imports) {
      if (imported.from !== file || imported.typeOnly || without.includes(file)) continue
      out.push(imported)
      if (imported.file !== undefined) seen.add(imported.file)
    }
  }
  return out
}

describe.each(['index.ts', 'text/index.ts', 'search/index.ts', 'english/index.ts'])('%s', entry => {
  const reached = reachedFrom(entry)

  it('imports nothing of Node', () => {
    const builtIn = reached.filter(({ specifier }) => specifier.startsWith('node:'))
    expect(builtIn.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([])
  })

  it('loads only the libraries it is made of', () => {
    const own = entry === 'english/index.ts' ? ['compromise', 'unorm'] : ['htmlparser2', 'unorm', 'valibot']
    const others = reached.filter(i => isPackage(i) && !own.includes(packageOf(i.specifier)))
    expect(others.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([])
  })
})

it('in-order.ts names every table and every part of the engine that extract loads', () => {
  const named = new Set(imports.filter(({ from }) => from === ORDER).map(({ file }) => file))
  const loaded = reachedFrom('extract.ts', [ORDER]).flatMap(({ file }) => (/^(?:data|engine)\//.test(file ?? '') ? file! : []))
  // Measures are enums, which the compiler puts where they are used; the last is left out of what `extract` alone is bundled with.
  const none = ['data/limits.ts', 'data/weights.ts', 'data/vietnamese/abbreviations.ts']
  expect([...new Set(loaded)].filter(file => !named.has(file) && !none.includes(file)).sort()).toEqual([])
})

it('compromise is known to english alone', () => {
  const known = imports.filter(({ specifier }) => isPackage({ specifier } as Imported) && packageOf(specifier) === 'compromise')
  expect(known.map(({ from }) => layerOf(from)).filter(layer => layer !== 'english')).toEqual([])
})

it('finds the imports it judges', () => {
  expect(imports.filter(({ file }) => file !== undefined).length).toBeGreaterThan(200)
  expect(imports.some(({ specifier }) => specifier === 'unorm')).toBe(true)
})

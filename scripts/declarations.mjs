// Writes the declarations of dist/types/, each with a map to the source the package ships beside it: an editor's "go to definition"
// opens the TypeScript that was written. `tsc` leaves `./model/article` as it stands in the source; Node's rules want `./model/article.js`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

const OUT = 'dist/types'
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
/** The source of each entry: `dist/types/text/index.d.ts` is `src/text/index.ts`. */
const entries = Object.values(exports).flatMap(door => door.import?.types?.replace(/^\.\/dist\/types\/(.*)\.d\.ts$/, 'src/$1.ts') ?? [])
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.convertCompilerOptionsFromJson(
  {
    ...config.compilerOptions,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    declarationMap: true,
    rootDir: 'src',
    outDir: OUT,
  },
  '.',
)
const program = ts.createProgram(entries, options)

/** The specifier with the extension Node asks for, where it is a file of ours. */
function extended(specifier, from) {
  if (!specifier.startsWith('.')) return specifier
  const { resolvedModule } = ts.resolveModuleName(specifier, from, options, ts.sys)
  if (!resolvedModule) throw new Error(`${from}: nothing at ${specifier}`)
  const path = relative(dirname(from), resolvedModule.resolvedFileName).replace(/\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}

/** @type {ts.TransformerFactory<ts.SourceFile | ts.Bundle>} */
const withExtensions = context => file => {
  const { factory } = context
  const named = literal => factory.createStringLiteral(extended(literal.text, resolve(ts.getOriginalNode(file).fileName)), true)
  const visit = original => {
    const node = ts.visitEachChild(original, visit, context)
    if (ts.isImportDeclaration(node))
      return factory.updateImportDeclaration(node, node.modifiers, node.importClause, named(node.moduleSpecifier), node.attributes)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      return factory.updateExportDeclaration(
        node,
        node.modifiers,
        node.isTypeOnly,
        node.exportClause,
        named(node.moduleSpecifier),
        node.attributes,
      )
    if (ts.isImportTypeNode(node))
      return factory.updateImportTypeNode(
        node,
        factory.createLiteralTypeNode(named(node.argument.literal)),
        node.attributes,
        node.qualifier,
        node.typeArguments,
        node.isTypeOf,
      )
    // A project need not have the types of Node: to it a Buffer is the Uint8Array that it is.
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === 'Buffer')
      return factory.createTypeReferenceNode('Uint8Array')
    return node
  }
  return ts.visitNode(file, visit)
}

const written = new Map()
const { diagnostics } = program.emit(undefined, (path, text) => written.set(resolve(path), text), undefined, true, {
  afterDeclarations: [withExtensions],
})
if (diagnostics.length > 0) {
  console.error(ts.formatDiagnostics(diagnostics, { getCanonicalFileName: f => f, getCurrentDirectory: () => '.', getNewLine: () => '\n' }))
  process.exit(1)
}

// Only what the entries' own declarations name: the engine's inner types are nobody's to import.
const named = new Set(entries.map(entry => resolve(OUT, relative('src', entry).replace(/\.ts$/, '.d.ts'))))
for (const path of named) {
  for (const { fileName } of ts.preProcessFile(written.get(path)).importedFiles)
    if (fileName.startsWith('.')) named.add(resolve(dirname(path), fileName.replace(/\.js$/, '.d.ts')))
}
rmSync(OUT, { recursive: true, force: true })
for (const path of named)
  for (const file of [path, `${path}.map`]) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, written.get(file))
  }

import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/fixtures'

const ENTRIES = ['index', 'text/index', 'search/index', 'archive/index', 'batch/index', 'english/index', 'places/index', 'cheerio/index']

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT)
const program = ts.createProgram(
  ENTRIES.map(entry => join(ROOT, 'src', `${entry}.ts`)),
  options,
)
const checker = program.getTypeChecker()

const documented = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== ''

/** The members a declaration writes down itself: of interfaces, and of the object types a type is made of. */
function membersOf(node: ts.Node): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (child: ts.Node): void => {
    if ((ts.isPropertySignature(child) || ts.isMethodSignature(child)) && child.name) {
      const symbol = checker.getSymbolAtLocation(child.name)
      if (symbol) found.push(symbol)
    }
    if (!ts.isFunctionLike(child) || ts.isMethodSignature(child)) ts.forEachChild(child, visit)
  }
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) ts.forEachChild(node, visit)
  return found
}

/** What tells the branches of a union apart says what it is by its value: `type: 'paragraph'`. */
const isTag = (symbol: ts.Symbol) => {
  const [declaration] = symbol.declarations ?? []
  return (
    declaration !== undefined &&
    ts.isPropertySignature(declaration) &&
    ['type', 'kind', 'status'].includes(symbol.name) &&
    declaration.type !== undefined &&
    ts.isLiteralTypeNode(declaration.type)
  )
}

const missing = new Map<string, string[]>()
let count = 0
for (const entry of ENTRIES) {
  const file = program.getSourceFile(join(ROOT, 'src', `${entry}.ts`))!
  const silent: string[] = []
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(file)!)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    count++
    if (!documented(symbol)) silent.push(exported.name)
    for (const declaration of symbol.declarations ?? [])
      for (const member of membersOf(declaration)) {
        count++
        if (!documented(member) && !isTag(member)) silent.push(`${exported.name}.${member.name}`)
      }
  }
  missing.set(entry, silent)
}

describe('every public name and member says what it is', () => {
  it.each(ENTRIES)('%s', entry => {
    expect(missing.get(entry)).toEqual([])
  })

  it('and there are names to look at', () => {
    expect(count).toBeGreaterThan(300)
  })
})

// Gives each entry of dist/ a CommonJS door. `x.cjs` requires `x.js`: Node 20.19 and later require ES modules, so a CommonJS program
// runs the very modules an ES module runs, and the package ships them once. `x.d.cts` points to the ES module's declarations in the same way,
// with their docstrings.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const doors = Object.values(exports).filter(door => door.require !== undefined)
const program = ts.createProgram(
  doors.map(door => door.import.types),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] },
)
const checker = program.getTypeChecker()

/** What each value a module exports is declared as. */
function declarationsOf(types) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(types))
  const declare = exported => {
    const { flags, valueDeclaration } = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const [comment] = valueDeclaration ? ts.getJSDocCommentsAndTags(valueDeclaration) : []
    const { name } = exported
    const value = `${comment ? `${comment.getText()}\n` : ''}export declare const ${name}: Module['${name}']`
    // A class is a type, too, and the value of its name hides the one of the line above.
    return flags & ts.SymbolFlags.Class ? `${value}\nexport type ${name} = InstanceType<Module['${name}']>` : value
  }
  return new Map(checker.getExportsOfModule(module).map(exported => [exported.name, declare(exported)]))
}

for (const { import: module, require: door } of doors) {
  const values = await import(pathToFileURL(resolve(module.default)).href)
  const beside = path => `./${relative(dirname(door.default), path)}`
  const types = beside(module.types).replace(/\.d\.ts$/, '.js')
  const declarationOf = declarationsOf(module.types)
  const declarations = [
    `export type * from '${types}' with { 'resolution-mode': 'import' }`,
    `type Module = typeof import('${types}', { with: { 'resolution-mode': 'import' } })`,
    ...Object.keys(values).map(name => declarationOf.get(name)),
  ]
  writeFileSync(door.default, `module.exports = require('${beside(module.default)}')\n`)
  writeFileSync(door.types, `${declarations.join('\n')}\n`)
}

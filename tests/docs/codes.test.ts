import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { BOX_RULES, LINE_RULES } from '../../src/data/rules'
import { ROOT } from '../support/fixtures'

/** The unions of codes, each with what stands above its list on the page. The types are the list: a code and its docstring are written there. */
const UNIONS: [file: string, type: string, heading: string, where: string][] = [
  [
    'model/extraction',
    'NoArticleReason',
    'Why there is no article',
    '`because` of an extraction or a record whose `status` is `no-article`.',
  ],
  [
    'model/extraction',
    'NoticeCode',
    'Notices',
    '`code` of the `notices` of an extraction, a record, a page of an archive or what `decode` gives.',
  ],
  ['archive/arrival', 'SkipReason', 'What is no page', '`because` of an arrival of `readPages` whose `kind` is `skipped`.'],
  [
    'model/record',
    'ReadFailureCode',
    'What cannot be read',
    '`error.code` of an arrival whose `kind` is `failure`, and of a record whose `status` is `error`.',
  ],
  ['model/record', 'PageFailureCode', 'What can go wrong with a page', '`error.code` of a record whose `status` is `error`.'],
  ['text/revision', 'ChangeCode', 'What normalising did', '`code` of the `changes` of `normalizeWithReport`.'],
  ['text/losses', 'LossCode', 'What normalising found lost', '`code` of the `losses` of `normalizeWithReport`.'],
]

/** The members of a union of strings with the docstring above each. */
function membersOf(file: string, type: string): [code: string, what: string][] {
  const path = join(ROOT, 'src', `${file}.ts`)
  const text = ts.sys.readFile(path)!
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const alias = source.statements.find(node => ts.isTypeAliasDeclaration(node) && node.name.text === type) as ts.TypeAliasDeclaration
  return (alias.type as ts.UnionTypeNode).types.map(member => {
    const code = ((member as ts.LiteralTypeNode).literal as ts.StringLiteral).text
    // The comment stands before the `|` the member follows.
    const [before] = text.slice(alias.pos, member.pos).split(/\|\s*$/)
    const what = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(before!)?.[0]
    return [
      code,
      (what ?? '')
        .replace(/^\/\*\*|\*\/\s*$/g, '')
        .replace(/\s*\n\s*\*?\s*/g, ' ')
        .trim(),
    ]
  })
}

const cell = (text: string) => text.replace(/\|/g, '\\|')

const table = (rows: readonly (readonly [code: string, what: string])[]) =>
  `| code | |\n|---|---|\n${rows.map(([code, what]) => `| \`${code}\` | ${cell(what)} |`).join('\n')}\n`

const RULES = `## Rules

\`rule\` of a decision of a trace. Type: \`RuleName\`. Of lines and blocks:

${table(Object.entries(LINE_RULES))}
Of boxes, with all they hold:

${table(Object.entries(BOX_RULES).map(([rule, { reason }]) => [rule, reason]))}
What a platform's or a portal's table strips is under \`NAME/strip\`. What stands outside of the article is under the rule that found the
article: \`locate/NAME\` for a field of such a table, \`locate/density\` for where the running text is, \`locate/document\` for the record sheet of a document, \`locate/headline\` for the box of a
headline, \`locate/nothing\` where there is none.
`

it('docs/codes.md lists every code with what it means; `npm run goldens` writes it', async () => {
  const parts = UNIONS.map(([file, type, heading, where]) => {
    const members = membersOf(file, type)
    expect(members.length).toBeGreaterThan(2)
    for (const [code, what] of members) expect(what, `${type}: '${code}' has no docstring`).not.toBe('')
    return `## ${heading}\n\n${where} Type: \`${type}\`.\n\n${table(members)}`
  })
  const page = `# Codes

All are stable: a code that is listed keeps its meaning. Messages and reasons beside them are words for a person, and may change.

${[...parts, RULES].join('\n')}`
  await expect(page).toMatchFileSnapshot(join(ROOT, 'docs/codes.md'))
})

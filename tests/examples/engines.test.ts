import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { COLUMNS } from '../../src/batch/row'
import { buildCommand, type Command } from '../cli/command'
import { folder, ndjson, pages } from './cluster'

const python = process.env.TINBAI_PYTHON ?? 'python3'
const has = (name: string) => {
  const there = spawnSync(python, ['-c', `import ${name}`]).status === 0
  if (!there) console.warn(`skipped, ${python} (TINBAI_PYTHON) has no ${name}: rows in ${name === 'chdb' ? 'ClickHouse' : 'DuckDB'}`)
  return there
}
const [duckdb, chdb] = [has('duckdb'), has('chdb')]

let tinbai: Command
beforeAll(async () => {
  tinbai = await buildCommand()
}, 120_000)

const check = (script: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(python, [join('tests/examples', script), ...args], { encoding: 'utf8' })
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) || JSON.stringify({ stderr }))
}

it.each([
  ['duckdb', duckdb],
  ['clickhouse', chdb],
] as const)(
  '%s takes rows by the schema that is printed, and Parquet keeps them',
  async (engine, there) => {
    if (!there) return
    const own = folder()
    const [schema, rows] = [join(own, 'schema.sql'), join(own, 'rows.jsonl')]
    writeFileSync(schema, (await tinbai.run(['mapping', engine])).stdout)
    const { stdout } = await tinbai.run(['pipe', '-f', 'row'], { input: `${ndjson(pages(60))}{"id":"xấu"}\n` })
    writeFileSync(rows, stdout)
    const blocks = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).article)
      .reduce((sum, article) => sum + (article === null ? 0 : JSON.parse(article).body.length), 0)
    expect(check('engines_check.py', engine, schema, rows, own)).toEqual({ rows: 61, same: true, columns: COLUMNS.length, blocks })
  },
  120_000,
)

it.skipIf(!chdb)(
  'ClickHouse asks pipe by executable()',
  async () => {
    const own = folder()
    const script = join(own, 'tinbai-pipe')
    writeFileSync(script, `#!/bin/sh\nexec '${process.execPath}' '${tinbai.script}' pipe -f row\n`)
    chmodSync(script, 0o755)
    writeFileSync(join(own, 'pages.ndjson'), ndjson(pages(20)))
    const found: string[][] = check('executable_check.py', own, join(own, 'pages.ndjson'))
    expect(found.map(([id]) => id)).toEqual(pages(20).map(({ id }) => id))
    expect(found.filter(([, status]) => status === 'article').length).toBeGreaterThan(15)
  },
  120_000,
)

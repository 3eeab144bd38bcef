import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapping, searchQuery } from '../../src/search'
import { buildCommand } from '../cli/command'
import { ROOT } from '../support/fixtures'
import { postgresql, withServer } from './engines/postgresql'

/** The recipes of the documentation, by the first word of what stands before them. */
const SECTION = readFileSync(join(ROOT, 'docs/search.md'), 'utf8').split('## Loading without a program')[1]!.split('\n## ')[0]!
const RECIPES = new Map(
  Array.from(SECTION.matchAll(/\n(\w+)[^\n]*(?:\n[^\n`]+)?:\n\n```sh\n(.*?)```/gs), ([, name, code]) => [name!, code!]),
)

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const skippedAloud = (name: string, why: string | undefined) => (why === undefined ? name : `${name}: skipped, ${why}`)

const folder = mkdtempSync(join(tmpdir(), 'tinbai-recipes-'))
const TITLE = 'Thông xe cầu Sông Xanh'

beforeAll(async () => {
  const { script } = await buildCommand()
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'pages'))
  const page = readFileSync(join(ROOT, 'tests/package/page.html'), 'utf8')
  // Quotes, a backslash, an apostrophe and a line's end: what a loader may take for its own.
  writeFileSync(join(folder, 'pages/a.html'), page)
  writeFileSync(join(folder, 'pages/b.html'), page.replaceAll(TITLE, 'Chợ "phiên" C:\\new của bà O’Neil\'s').replaceAll('/tin/', '/tin/b'))
  writeFileSync(join(folder, 'bin/tinbai'), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`)
  chmodSync(join(folder, 'bin/tinbai'), 0o755)
  for (const name of ['bin', 'pages', '.']) chmodSync(join(folder, name), 0o777)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = (more: Record<string, string>) => ({
  ...process.env,
  PATH: `${folder}/bin:${process.env.PATH}`,
  TYPESENSE_API_KEY: 'secret',
  ...more,
})

/** Runs what a reader types; gives what it printed. */
function run(code: string, more: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', code], { cwd: folder, env: environment(more), encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout
}

it('there is one for every engine with a server or a shell', () => {
  expect([...RECIPES.keys()]).toEqual(['PostgreSQL', 'SQLite', 'Elasticsearch', 'Solr', 'Meilisearch', 'Typesense'])
})

const noSqlite = has('sqlite3') ? undefined : 'there is no sqlite3'
it.skipIf(noSqlite)(skippedAloud('SQLite, run twice', noSqlite), { timeout: 120_000 }, () => {
  const [schema, ...load] = RECIPES.get('SQLite')!.split('\n')
  run(schema!)
  for (let n = 0; n < 2; n += 1) run(load.join('\n'))
  const { text, values } = searchQuery('sqlite', 'thong xe cau')
  const sql = text.replace('?', `'${values[0]!.replaceAll("'", "''")}'`).replace(/, articles\.document\n/, '\n')
  expect(run(`sqlite3 news.db "${sql.replaceAll('"', '\\"')}"`)).toContain(TITLE)
  expect(run(`sqlite3 news.db "SELECT json_extract(document, '$.title') FROM articles ORDER BY key"`)).toBe(
    `${TITLE}\nChợ "phiên" C:\\new của bà O’Neil's\n`,
  )
})

const noPostgres = await postgresql.missing()
it.skipIf(noPostgres)(skippedAloud('PostgreSQL, run twice', noPostgres), { timeout: 180_000 }, () => {
  withServer((sql, socket) => {
    const env = { PGHOST: socket, PGUSER: 'tester' }
    sql('CREATE DATABASE news')
    const [schema, ...load] = RECIPES.get('PostgreSQL')!.split('\n')
    run(schema!, env)
    for (let n = 0; n < 2; n += 1) run(load.join('\n'), env)
    expect(run('psql news -qAtX -c "SELECT title FROM articles ORDER BY title DESC"', env)).toBe(
      `${TITLE}\nChợ "phiên" C:\\new của bà O’Neil's\n`,
    )
  })
})

interface Request {
  line: string
  headers: Record<string, unknown>
  body: string
}

const noCurl = has('curl') ? undefined : 'there is no curl'
describe.skipIf(noCurl)(skippedAloud('curl', noCurl), () => {
  /** What a recipe sends, its port changed to a server of ours. */
  async function sent(name: string): Promise<Request[]> {
    const requests: Request[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', text => (body += text))
      request.on('end', () => {
        requests.push({ line: `${request.method} ${request.url}`, headers: request.headers, body })
        response.end('{}')
      })
    })
    await new Promise<void>(resolve => server.listen(0, resolve))
    try {
      const code = RECIPES.get(name)!.replace(/localhost:\d+/g, `localhost:${(server.address() as AddressInfo).port}`)
      // Not in this process's own time: it is the server's.
      const child = spawn('sh', ['-ec', code], { cwd: folder, env: environment({}), stdio: 'ignore' })
      expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
    } finally {
      server.close()
    }
    return requests
  }

  it.each([
    ['Elasticsearch', ['PUT /articles', 'POST /_bulk'], 'elasticsearch', 'application/x-ndjson'],
    ['Solr', ['POST /solr/articles/schema', 'POST /solr/articles/update/json/docs?commit=true'], 'solr', 'application/json'],
    [
      'Meilisearch',
      ['PATCH /indexes/articles/settings', 'POST /indexes/articles/documents?primaryKey=id'],
      'meilisearch',
      'application/x-ndjson',
    ],
    ['Typesense', ['POST /collections', 'POST /collections/articles/documents/import?action=upsert'], 'typesense', undefined],
  ] as const)('%s', { timeout: 120_000 }, async (name, lines, engine, type) => {
    const [settings, documents] = (await sent(name)) as [Request, Request]
    expect([settings.line, documents.line]).toEqual(lines)
    expect(JSON.parse(settings.body)).toEqual(JSON.parse(JSON.stringify(mapping(engine))))
    if (type) expect(documents.headers['content-type']).toBe(type)
    if (name === 'Typesense') expect(documents.headers['x-typesense-api-key']).toBe('secret')
    const sentLines = documents.body
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const titles = sentLines.flatMap(each => (each.title === undefined ? [] : [each.title]))
    expect(titles.sort()).toEqual(['Chợ "phiên" C:\\new của bà O’Neil\'s', TITLE])
    expect(sentLines.length).toBe(name === 'Elasticsearch' ? 4 : 2)
    expect(documents.body.endsWith('\n')).toBe(true)
  })
})

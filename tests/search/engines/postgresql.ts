import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapping, searchQuery } from '../../../src/search'
import { type Driver, plainWords } from './driver'

const DEBIAN = '/usr/lib/postgresql'

function binaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map(version => join(DEBIAN, version, 'bin')).find(folder => existsSync(join(folder, 'initdb')))
}

const asRoot = process.getuid?.() === 0

const idOf = (flag: '-u' | '-g') => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)

/** The server refuses to run as root: then it runs as the user Debian made for it. */
function run(program: string, args: string[], input?: string): string {
  const [command, all] = asRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
    : [program, args]
  const done = spawnSync(command, all, {
    input,
    encoding: 'utf8',
    cwd: '/',
    maxBuffer: 1 << 28,
    timeout: 120_000,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status}: ${done.stderr.slice(0, 2000)}`)
  return done.stdout
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const BREAK = '=== next ==='

/** Starts a server on a folder of its own, reached by a socket in that folder only; stops and removes it afterwards. */
export function withServer<T>(work: (sql: (statements: string) => string, socket: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-pg-'))
  const bin = binaries()!
  const data = join(folder, 'data')
  try {
    chmodSync(folder, 0o700)
    if (asRoot) chownSync(folder, idOf('-u'), idOf('-g'))
    run(join(bin, 'initdb'), ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
    run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-k ${folder} -c listen_addresses='' -F`, 'start'])
    try {
      return work(
        statements =>
          run(join(bin, 'psql'), ['-h', folder, '-U', 'tester', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f', '-'], statements),
        folder,
      )
    } finally {
      run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'immediate', 'stop'])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks all statements in one session; each must return one column. */
function answers(sql: (statements: string) => string, statements: readonly string[]): string[][] {
  const printed = sql(
    `SET client_min_messages = error;\n${statements.map(statement => `${statement}\n\\echo ${quoted(BREAK)}`).join('\n')}\n`,
  )
  return printed
    .split(`${BREAK}\n`)
    .slice(0, statements.length)
    .map(block => block.split('\n').filter(line => line !== ''))
}

/** First all words; where nothing has them all, some. */
function widened(sql: (statements: string) => string, ask: (match: 'all' | 'any') => string[]): string[][] {
  const all = answers(sql, ask('all'))
  const any = answers(sql, ask('any'))
  return all.map((ids, i) => (ids.length > 0 ? ids : any[i]!))
}

function statement(query: string, match: 'all' | 'any'): string {
  const { text, values } = searchQuery('postgresql', query, { match })
  // Parameters reach the server as they would from a client: prepared, never pasted into the statement.
  return `PREPARE ask (text, text, text) AS SELECT id FROM (${text}) AS found;\nEXECUTE ask (${values.map(quoted).join(', ')});\nDEALLOCATE ask;`
}

export const postgresql: Driver = {
  name: 'PostgreSQL',
  folding: 'unaccent, simple',
  async missing() {
    if (binaries() === undefined) return `no PostgreSQL server under ${DEBIAN}`
    if (asRoot && Number.isNaN(idOf('-u') || Number.NaN)) return 'run as root, and there is no user postgres to run the server as'
    return undefined
  },
  documents: async (documents, queries) =>
    withServer(sql => {
      const rows = documents.map(
        document =>
          `INSERT INTO articles (document) VALUES (${quoted(JSON.stringify(document))}) ON CONFLICT (id) DO UPDATE SET document = EXCLUDED.document;`,
      )
      sql(`${mapping('postgresql')}\nBEGIN;\n${rows.join('\n')}\nCOMMIT;\nANALYZE articles;`)
      return widened(sql, match => queries.map(query => statement(query, match)))
    }),
  raw: async (pages, queries) =>
    withServer(sql => {
      const rows = pages.map(page => `INSERT INTO pages VALUES (${quoted(page.id)}, ${quoted(page.text.replaceAll('\0', ' '))});`)
      sql(`CREATE EXTENSION unaccent;
CREATE TEXT SEARCH CONFIGURATION folded (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION folded ALTER MAPPING FOR asciiword, word, numword, hword, hword_part, hword_asciipart, asciihword, numhword WITH unaccent, simple;
CREATE TABLE pages (id text PRIMARY KEY, body text);
BEGIN;\n${rows.join('\n')}\nCOMMIT;
ALTER TABLE pages ADD COLUMN search tsvector;
UPDATE pages SET search = to_tsvector('folded', body);`)
      return widened(sql, match =>
        queries.map(query => {
          const words = plainWords(query).map(word => `plainto_tsquery('folded', ${quoted(word)})`)
          return `SELECT id FROM pages, (SELECT ${words.join(match === 'all' ? ' && ' : ' || ')} AS q) AS asked WHERE search @@ q ORDER BY ts_rank_cd(search, q, 1) DESC, id LIMIT 10;`
        }),
      )
    }),
}

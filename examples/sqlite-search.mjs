// A folder of pages (HTML files, WARC, WACZ, NDJSON …) made searchable: node examples/sqlite-search.mjs FOLDER "dao tao nghe"
import sqlite from 'node-sqlite3-wasm'
import { extract } from 'tinbai'
import { readPages } from 'tinbai/archive'
import { mapping, searchQuery, toSearchDocument } from 'tinbai/search'

const [folder, query] = process.argv.slice(2)
const database = new sqlite.Database() // in memory; give it a file name to keep it
database.exec(mapping('sqlite'))
const insert = database.prepare('INSERT INTO articles (document) VALUES (?) ON CONFLICT (id) DO UPDATE SET document = excluded.document')

for await (const arrival of readPages(folder)) {
  if (arrival.kind !== 'page') continue
  const { status, article } = extract(arrival.bytes, { url: arrival.origin.url, contentType: arrival.contentType })
  if (status === 'article') insert.run([JSON.stringify(toSearchDocument(article))])
}
insert.finalize()

const { text, values } = searchQuery('sqlite', query)
for (const { title, published } of database.all(text, values)) console.log(`${published ?? 'undated'}\t${title}`)
database.close()

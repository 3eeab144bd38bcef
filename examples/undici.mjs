// Addresses in, lines for the bulk API of Elasticsearch or OpenSearch out: node examples/undici.mjs URL… | curl … --data-binary @-
import { extract } from 'tinbai'
import { toEsBulk, toSearchDocument } from 'tinbai/search'
import { request } from 'undici'

for (const url of process.argv.slice(2)) {
  const { statusCode, headers, body } = await request(url)
  // Bytes, not text: many old pages name the wrong charset, and `extract` finds the right one.
  const extraction = extract(new Uint8Array(await body.arrayBuffer()), { url, contentType: headers['content-type'] })
  if (statusCode === 200 && extraction.status === 'article') process.stdout.write(toEsBulk(toSearchDocument(extraction.article), 'news'))
  else console.error(`${url}: ${statusCode === 200 ? extraction.because : statusCode}`)
}

// Crawls the addresses given, prints the articles as search documents: node examples/crawlee.mjs URL…
import { Configuration, HttpCrawler } from '@crawlee/http'
import { extract } from 'tinbai'
import { toSearchDocument } from 'tinbai/search'

async function requestHandler({ request, response, body, pushData, log }) {
  const url = request.loadedUrl ?? request.url
  const extraction = extract(body, { url, contentType: response.headers['content-type'] })
  if (extraction.status === 'article') await pushData(toSearchDocument(extraction.article))
  else log.info(`${url}: ${extraction.because}`)
}

// Crawlee re-encodes a page by its label, which is often wrong; `latin1` makes it hand over the bytes as they came.
const options = { requestHandler, forceResponseEncoding: 'latin1', maxRequestsPerMinute: 60 }
const crawler = new HttpCrawler(options, new Configuration({ persistStorage: false }))
await crawler.run(process.argv.slice(2))
const { items } = await crawler.getData()
for (const document of items) console.log(JSON.stringify(document))

import type { Origin } from '../model/record'
import type { Arrival } from './arrival'
import { tooLarge } from './http-body'
import { linesOf } from './lines'
import { knownOf, LONGEST_LINE, ownerOf, pageOfLine } from './page-line'
import { asReadError, failureOf } from './read-error'

const isBlank = (bytes: Uint8Array) => bytes.length === 0 || bytes.every(byte => byte <= 0x20)

/**
 * The pages of newline-delimited JSON: an object a line, `{ url?, html | text | base64 }`, with `id`, `contentType` and `captured` where they
 * are known. A line that is none is a failure of its own, wherever it stands; empty lines are passed by.
 */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, file: Origin, most: number): AsyncGenerator<Arrival> {
  try {
    for await (const { number, bytes, edges } of linesOf(chunks, LONGEST_LINE * most)) {
      if (bytes && isBlank(bytes)) continue
      const origin = { ...file, path: `${file.path ?? file.input}:${number}` }
      try {
        if (bytes === undefined) throw Object.assign(tooLarge(most), { known: ownerOf(edges!) })
        yield pageOfLine(bytes, origin, most)
      } catch (error) {
        const failure = asReadError(error)
        yield failureOf({ ...origin, ...knownOf(failure) }, failure, false)
      }
    }
  } catch (error) {
    yield failureOf(file, asReadError(error), true)
  }
}

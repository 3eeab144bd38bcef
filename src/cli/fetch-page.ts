import { DEFAULT_MOST, type FailedArrival, type PageArrival } from '../archive/arrival'
import { version } from '../batch/version'
import type { ReadFailureCode } from '../model/record'
import { say } from './streams'

export interface FetchOptions {
  /** For the whole of it, redirects included. Default 30. */
  seconds?: number | undefined
  /** Say nothing of redirects. */
  quiet?: boolean | undefined
}

export const FETCH_SECONDS = 30
const MOST_REDIRECTS = 10

export const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input)

class FetchError extends Error {
  readonly code: ReadFailureCode

  constructor(code: ReadFailureCode, message: string) {
    super(message)
    this.code = code
  }
}

/** The body, as long as it is no larger than a page may be. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > DEFAULT_MOST) throw new FetchError('page-too-large', `the page is larger than ${DEFAULT_MOST} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Follows redirects one by one, each told of: where a page really came from is part of the answer. */
async function follow(from: string, signal: AbortSignal, quiet: boolean): Promise<{ url: string; response: Response }> {
  let url = from
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.5', 'user-agent': `tinbai/${version}` }
    const response = await fetch(url, { redirect: 'manual', signal, headers })
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) return { url, response }
    await response.body?.cancel()
    if (!URL.canParse(location, url)) throw new FetchError('fetch-failed', `redirects to what is no address: ${location}`)
    const next = new URL(location, url).href
    if (!isAddress(next)) throw new FetchError('fetch-failed', `redirects to ${next}`)
    if (!quiet) say(`${url} → ${next}`)
    url = next
  }
  throw new FetchError('fetch-failed', `redirects more than ${MOST_REDIRECTS} times`)
}

function failureOf(error: unknown, seconds: number): { code: ReadFailureCode; message: string } {
  if (error instanceof FetchError) return { code: error.code, message: error.message }
  const { name, message, cause } = error as Error
  if (name === 'TimeoutError') return { code: 'fetch-failed', message: `took longer than ${seconds} s` }
  // `fetch failed` says nothing; what failed is its cause.
  return {
    code: 'fetch-failed',
    message: cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message,
  }
}

/** One page from its address: its bytes, the charset its server names, the address it came from in the end. */
export async function fetchPage(
  input: string,
  { seconds = FETCH_SECONDS, quiet = false }: FetchOptions,
): Promise<PageArrival | FailedArrival> {
  try {
    const { url, response } = await follow(new URL(input).href, AbortSignal.timeout(seconds * 1000), quiet)
    if (!response.ok) {
      await response.body?.cancel()
      throw new FetchError('bad-status', `the server answers ${response.status}${response.statusText ? ` (${response.statusText})` : ''}`)
    }
    const bytes = await bodyOf(response)
    const contentType = response.headers.get('content-type')
    return {
      kind: 'page',
      origin: { input, url, captured: new Date().toISOString() },
      bytes,
      ...(contentType !== null && { contentType }),
      notices: [],
    }
  } catch (error) {
    return { kind: 'failure', origin: { input, url: input }, error: failureOf(error, seconds), ends: true }
  }
}

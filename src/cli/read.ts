import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { EXIT, Stop } from './exit'
import { type FetchOptions, fetchPage, isAddress } from './fetch-page'

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  EMFILE: 'too many open files',
}

/** A file system error in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code !== undefined && REASONS[code]) || message
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** A page named on the command line, and what is known of it. */
export interface NamedPage {
  bytes: Uint8Array
  /** What to call it where it is shown. */
  name: string
  /** Of a fetched page. */
  url?: string
  contentType?: string
}

/**
 * A page from a file, from stdin for `-`, or from its address.
 * @throws Stop with the code for unreadable input.
 */
export async function readPage(input: string, options: FetchOptions = {}): Promise<NamedPage> {
  if (!isAddress(input)) return { bytes: await readInput(input), name: input === '-' ? 'stdin' : basename(input) }
  const arrival = await fetchPage(input, options)
  if (arrival.kind === 'failure') throw new Stop(EXIT.unreadable, `${input}: ${arrival.error.message}`)
  const { bytes, origin, contentType } = arrival
  return { bytes, name: origin.url ?? input, url: origin.url ?? input, ...(contentType !== undefined && { contentType }) }
}

/**
 * The bytes of a file, or of stdin for `-`.
 * @throws Stop with the code for unreadable input.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await readStdin() : await readFile(path)
  } catch (error) {
    throw new Stop(EXIT.unreadable, `${path}: ${reasonOf(error)}`)
  }
}

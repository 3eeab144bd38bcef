import { readFile } from 'node:fs/promises'
import { EXIT, Stop } from './exit'

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

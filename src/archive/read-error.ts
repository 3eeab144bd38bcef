import type { Origin, ReadFailureCode } from '../model/record'
import type { FailedArrival } from './arrival'

/** Ends the reading of a page or a file; becomes a failure arrival. */
export class ReadError extends Error {
  readonly code: ReadFailureCode

  constructor(code: ReadFailureCode, message: string) {
    super(message)
    this.name = 'ReadError'
    this.code = code
  }
}

/** A pipe, a socket, a device. */
export const NO_FILE = new ReadError('unreadable', 'is no file')

const FILE_SYSTEM: Record<string, [ReadFailureCode, string]> = {
  ENOENT: ['not-found', 'no such file or folder'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  EISDIR: ['unreadable', 'is a folder'],
  EMFILE: ['unreadable', 'too many open files'],
  EIO: ['unreadable', 'the disk cannot read it'],
  ENAMETOOLONG: ['unreadable', 'its path is longer than the system takes'],
  ELOOP: ['unreadable', 'its links lead in a circle'],
  EINVAL: ['unreadable', 'is no file'],
}

/** What went wrong in words; an error that is none of reading is not ours and is thrown on. */
export function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
  return new ReadError(...(FILE_SYSTEM[code] ?? (['unreadable', (error as Error).message] as [ReadFailureCode, string])))
}

export const failureOf = (page: Origin, { code, message }: ReadError, ends: boolean): FailedArrival => ({
  kind: 'failure',
  origin: page,
  error: { code, message },
  ends,
})

const REASONS: Record<string, string> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'the folder is gone',
  ENOTDIR: 'is no folder',
  EEXIST: 'is no folder',
  EIO: 'the disk fails',
  EFBIG: 'the file is larger than the disk allows',
  EMFILE: 'too many open files',
}

/** The batch cannot write. What was written before is whole. */
export class OutputError extends Error {
  readonly path: string

  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(`${path}: ${(cause.code !== undefined && REASONS[cause.code]) || cause.message}`, { cause })
    this.name = 'OutputError'
    this.path = path
  }
}

/** Runs a write; what the file system throws becomes an OutputError. */
export async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    throw error instanceof OutputError || (error as NodeJS.ErrnoException).syscall === undefined
      ? error
      : new OutputError(path, error as NodeJS.ErrnoException)
  }
}

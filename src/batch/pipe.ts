import { linesOf } from '../archive/lines'
import { LONGEST_LINE, ownerOf } from '../archive/page-line'
import { failureRecord } from './failure-record'
import { inOrder } from './ordered'
import type { Pool } from './pool'
import { type Line, lineOf } from './protocol'
import type { Recipe } from './recipe'

export interface PipeOptions {
  pool: Pick<Pool, 'run'>
  recipe: Recipe
  /** Lines under way at a time. */
  window: number
  /** Of a page, in bytes. */
  most: number
}

/** Bytes of lines held in memory at a time; one line may be larger. */
const HEAVIEST = 8 * 1024 * 1024

interface Asked {
  /** Undefined for a line that is too long to be one. */
  bytes: Uint8Array | undefined
  edges?: Uint8Array
}

function tooLong({ edges }: Asked, { recipe, most }: PipeOptions): Line {
  const page = { input: '-', ...ownerOf(edges!) }
  const error = { code: 'page-too-large' as const, message: `the line is longer than a page of ${most} bytes can make it` }
  return lineOf(failureRecord(page, error), recipe)
}

/**
 * A line of JSON in, a record out, for every line and in their order: what is no page, an empty line too, is answered by an `error` record
 * with the id and the address the line has. An answer is given as soon as it is there, also while the next line lets wait.
 */
export async function* answers(chunks: AsyncIterable<Uint8Array>, options: PipeOptions): AsyncGenerator<Uint8Array> {
  const { pool, window, most } = options
  const answer = async (asked: Asked): Promise<Line> => {
    if (asked.bytes === undefined) return tooLong(asked, options)
    // A copy of its own: what has been read is one large piece, and goes to no worker.
    return pool.run({ kind: 'line', bytes: new Uint8Array(asked.bytes), most })
  }
  const held = { most: window, weigh: ({ bytes }: Asked) => bytes?.length ?? 0, heaviest: HEAVIEST }
  for await (const { line } of inOrder(linesOf(chunks, LONGEST_LINE * most), answer, held)) yield line
}

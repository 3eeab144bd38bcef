import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { ReadError } from './read-error'

/** The bytes of a gzip stream yet to be unpacked: what one member did not use belongs to the next. */
class Packed {
  /** Of the next unread byte in the file. */
  offset: number
  #rest: Uint8Array = new Uint8Array()
  readonly #chunks: AsyncIterator<Uint8Array>
  #failure: unknown

  constructor(chunks: AsyncIterable<Uint8Array>, offset: number) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.offset = offset
  }

  /** What has been read from the disk already. */
  get waiting(): Uint8Array {
    return this.#rest
  }

  /** Reads on until so many bytes wait; false where there are no more. What is wrong with the disk is said when all before it is used. */
  async fill(least: number): Promise<boolean> {
    try {
      while (this.#rest.length < least) {
        const { value, done } = await this.#chunks.next()
        if (done) return false
        this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
      }
      return true
    } catch (error) {
      this.#failure = error
      return false
    }
  }

  /** Whether there is a byte left. */
  async more(): Promise<boolean> {
    if (this.#rest.length > 0 || (await this.fill(1))) return true
    if (this.#failure !== undefined) throw this.#failure
    return false
  }

  /** Of those that wait, at most so many. */
  take(most: number): Uint8Array {
    const taken = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(taken.length)
    this.offset += taken.length
    return taken
  }

  /** Gives back the end of what `take` gave last. */
  unread(bytes: Uint8Array): void {
    this.#rest = bytes.length === 0 ? this.#rest : this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest])
    this.offset -= bytes.length
  }

  /** Reads on until so many bytes wait, at least: the data may not end before. */
  async need(least: number): Promise<void> {
    if (this.#rest.length >= least || (await this.fill(least))) return
    throw this.#failure ?? new ReadError('truncated', 'the gzip data ends in the middle')
  }

  async exactly(length: number): Promise<Buffer> {
    await this.need(length)
    const { buffer, byteOffset } = this.take(length)
    return Buffer.from(buffer, byteOffset, length)
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

const FLAG = { headerCheck: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 }
/** Bytes given to zlib at once. Deflate packs at most 1032 to 1, so this bounds what comes back at once to 33 MB. */
const STEP = 32 * 1024
/** Of damaged data zlib gives nothing that it was given at once with the damage: the first step is short, for a record's name to come out. */
const FIRST_STEP = 512
const OUTPUT = 16 * 1024
/** A member larger than this, unpacked, comes in pieces. */
const WHOLE = 4 * 1024 * 1024
/** Most pages are smaller, packed: so much is read before one is tried whole. Trying with more is lost time for pictures. */
const LIKELY = 32 * 1024

/** Passes a member's header. Source: RFC 1952, 2.3. */
async function passHeader(packed: Packed): Promise<void> {
  const fixed = await packed.exactly(10)
  const flags = fixed[3]!
  if (fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8 || flags & FLAG.reserved)
    throw new ReadError('damaged', `no gzip header at byte ${packed.offset - 10}`)
  if (flags & FLAG.extra) await packed.exactly((await packed.exactly(2)).readUInt16LE())
  if (flags & FLAG.name) await passString(packed)
  if (flags & FLAG.comment) await passString(packed)
  if (flags & FLAG.headerCheck) await packed.exactly(2)
}

async function passString(packed: Packed): Promise<void> {
  while ((await packed.exactly(1))[0] !== 0);
}

/** Types of Node 20 leave out what `info` gives. */
type Info = { buffer: Buffer; engine: { bytesWritten: number } }

/** A member in one call, which is faster than by stream; undefined where it is larger than what has been read, or damaged. */
async function inflateWhole(packed: Packed): Promise<Buffer | undefined> {
  await packed.fill(LIKELY)
  try {
    const { buffer, engine } = inflateRawSync(packed.waiting, { info: true, chunkSize: OUTPUT, maxOutputLength: WHOLE }) as unknown as Info
    packed.take(engine.bytesWritten)
    return buffer
  } catch {
    return undefined
  }
}

async function* inflateByStream(packed: Packed): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: OUTPUT })
  const ready: Uint8Array[] = []
  let ended = false
  let settle: (error?: Error) => void = () => {}
  inflate.on('data', (chunk: Uint8Array) => ready.push(chunk))
  inflate.on('end', () => {
    ended = true
    settle()
  })
  inflate.on('error', error => settle(error))
  const push = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      settle = error => (error ? reject(new ReadError('damaged', `the gzip data is damaged (${error.message})`)) : resolve())
      inflate.write(bytes, error => settle(error ?? undefined))
    })
  let given = 0
  let last: Uint8Array = new Uint8Array()
  try {
    while (!ended) {
      await packed.need(1)
      last = packed.take(given === 0 ? FIRST_STEP : STEP)
      given += last.length
      await push(last)
      yield* ready.splice(0)
    }
    packed.unread(last.subarray(last.length - (given - inflate.bytesWritten)))
  } finally {
    inflate.destroy()
  }
}

/** Keeps the last byte of a member back until its checksum is right: whoever waits for the end of a record has a sound one. */
async function* inflateMember(packed: Packed): AsyncGenerator<Uint8Array> {
  let check = 0
  let size = 0
  let last: Uint8Array = new Uint8Array()
  const whole = await inflateWhole(packed)
  try {
    for await (const chunk of whole ? [whole] : inflateByStream(packed)) {
      if (last.length > 0) yield last
      last = chunk
      check = crc32(chunk, check)
      size += chunk.length
    }
    const trailer = await packed.exactly(8)
    if (trailer.readUInt32LE(0) !== check || trailer.readUInt32LE(4) !== size % 2 ** 32)
      throw new ReadError('damaged', 'the gzip checksum does not match')
  } catch (error) {
    if (last.length > 1) yield last.subarray(0, -1)
    throw error
  }
  if (last.length > 0) yield last
}

export interface Gunzip {
  /** Where the member starts that is being unpacked: on damage, where to look on from. In bytes of the file. */
  member: number
  chunks: AsyncGenerator<Uint8Array>
}

/**
 * Unpacks gzip of any number of members, as WARC writers make it, in constant memory. Unlike zlib's own reader it gives all bytes before a
 * damage, tells the damaged member, and takes no broken header of a later member for the end of the data.
 * The chunks end with a ReadError, `truncated` or `damaged`, where the data does.
 */
export function gunzip(chunks: AsyncIterable<Uint8Array>, start = 0): Gunzip {
  const state: Gunzip = { member: start, chunks: unpack() }
  async function* unpack() {
    const packed = new Packed(chunks, start)
    try {
      while (await packed.more()) {
        state.member = packed.offset
        await passHeader(packed)
        yield* inflateMember(packed)
      }
    } finally {
      await packed.close()
    }
  }
  return state
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

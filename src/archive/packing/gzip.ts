import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { ReadError } from '../read-error'
import { type Packed, type Unpacking, unpacking } from './packed'

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

/** One member: header, data, and its checksum and length. */
async function* inflateMember(packed: Packed): AsyncGenerator<Uint8Array> {
  await passHeader(packed)
  let check = 0
  let size = 0
  const whole = await inflateWhole(packed)
  for await (const chunk of whole ? [whole] : inflateByStream(packed)) {
    check = crc32(chunk, check)
    size += chunk.length
    yield chunk
  }
  const trailer = await packed.exactly(8)
  if (trailer.readUInt32LE(0) !== check || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new ReadError('damaged', 'the gzip checksum does not match')
}

/**
 * Unpacks gzip of any number of members, as WARC writers make it, in constant memory. Unlike zlib's own reader it gives all bytes before a
 * damage, tells the damaged member, and takes no broken header of a later member for the end of the data.
 */
export const gunzip = (chunks: AsyncIterable<Uint8Array>, start = 0, most = Number.POSITIVE_INFINITY): Unpacking =>
  unpacking('gzip', chunks, start, most, inflateMember)

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

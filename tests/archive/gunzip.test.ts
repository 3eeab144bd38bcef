import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gunzip } from '../../src/archive/packing/gzip'

const texts = Array.from({ length: 40 }, (_, n) => `record ${n}: ${'xã Hoà Sơn '.repeat(n * n)}`)
const packed = Buffer.concat(texts.map(text => gzipSync(text)))

/** The bytes as a disk gives them, in pieces; with `fails`, the next read after them fails. */
async function* read(bytes: Uint8Array, piece: number, fails?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  if (fails) throw fails
}

async function unpack(chunks: AsyncIterable<Uint8Array>): Promise<{ text: string; error?: unknown }> {
  const parts: Uint8Array[] = []
  try {
    for await (const chunk of gunzip(chunks).chunks) parts.push(chunk)
    return { text: Buffer.concat(parts).toString() }
  } catch (error) {
    return { text: Buffer.concat(parts).toString(), error }
  }
}

describe('gzip of many members', () => {
  it.each([1, 7, 1000, 64 * 1024])('comes out whole, read in pieces of %i bytes', async piece => {
    expect(await unpack(read(packed, piece))).toEqual({ text: texts.join('') })
  })

  it('gives all that was read before the disk failed, and then says so', async () => {
    const broken = new Error('EIO')
    expect(await unpack(read(packed, 500, broken))).toEqual({ text: texts.join(''), error: broken })
    const { text, error } = await unpack(read(packed.subarray(0, 2000), 500, broken))
    expect(error).toBe(broken)
    expect(texts.join('').startsWith(text)).toBe(true)
    expect(text.startsWith(texts.slice(0, 20).join(''))).toBe(true)
  })
})

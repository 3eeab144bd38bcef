import xxhash, { type XXHashAPI } from 'xxhash-wasm'

let loaded: Promise<XXHashAPI> | undefined
const load = () => (loaded ??= xxhash())

/** A checksum taken in pieces. */
export interface Checksum {
  update(bytes: Uint8Array): unknown
  digest(): number
}

/** XXH32, as LZ4 frames have it. */
export const xxh32 = async (): Promise<Checksum> => (await load()).create32(0)

/** The lower half of XXH64, as zstd frames have it. */
export async function xxh64Low(): Promise<Checksum> {
  const hash = (await load()).create64(0n)
  return { update: bytes => hash.update(bytes), digest: () => Number(hash.digest() & 0xffffffffn) }
}

import { createHash } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, 6, without padding: how WARC writers print SHA-1. */
function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map(group => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

const LENGTHS: Record<string, number> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }

/** Whether bytes have a digest written `sha1:…` in base 32 or hex; undefined for an algorithm or a form that is not known. */
export function digestMatches(bytes: readonly Uint8Array[], stated: string): boolean | undefined {
  const [, name = '', value = ''] = /^([\w-]+):([0-9a-z]+)=*$/i.exec(stated.trim()) ?? []
  const algorithm = name.toLowerCase().replace('-', '')
  const length = LENGTHS[algorithm]
  const hex = length !== undefined && value.length === 2 * length
  if (length === undefined || (!hex && value.length !== Math.ceil((8 * length) / 5))) return undefined
  const hash = createHash(algorithm)
  for (const part of bytes) hash.update(part)
  const digest = hash.digest()
  return hex ? digest.toString('hex') === value.toLowerCase() : base32(digest) === value.toUpperCase()
}

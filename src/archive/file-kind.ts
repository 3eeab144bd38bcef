import { FILE_KINDS } from '../data/file-kinds'

/** Bytes that tell. */
const HEAD = 512

/** What a file is that is no page, by its first bytes, as words: `a PDF document`; undefined where nothing speaks against a page. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length)).toString('latin1')
  return FILE_KINDS.find(({ begins, at = 0, weak }) => head.startsWith(begins, at) && (!weak || head.includes('\0')))?.name
}

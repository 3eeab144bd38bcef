/** Bytes of one block, packed or not. Source: RFC 8878, 3.1.1.2.4. */
export const MAX_BLOCK = 128 * 1024
/** What a frame may look back: more than that `zstd` itself refuses unless it is told to. In bytes. */
export const MAX_WINDOW = 128 * 1024 * 1024
/** Of a dictionary in a WARC, in bytes, packed or not. */
export const MAX_DICTIONARY = 16 * 1024 * 1024

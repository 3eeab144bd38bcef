/** A kind of file that is no page, known by its first bytes. */
export interface FileKind {
  name: string
  /** In letters of one byte each. */
  begins: string
  /** Where they stand, in bytes; default 0. */
  at?: number
  /** So short that a text may begin with it: only with a zero byte near it. */
  weak?: true
}

/** Source: the registry of each format, and file(1)'s magic(5). */
export const FILE_KINDS: readonly FileKind[] = [
  { name: 'a PDF document', begins: '%PDF-' },
  { name: 'a PostScript document', begins: '%!PS-' },
  { name: 'an RTF document', begins: '{\\rtf' },
  { name: 'an old Office document', begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a DjVu document', begins: 'AT&TFORM' },
  { name: 'a compiled help file', begins: 'ITSF', weak: true },
  { name: 'a zip archive', begins: 'PK\x03\x04' },
  { name: 'an empty zip archive', begins: 'PK\x05\x06' },
  { name: 'a gzip archive', begins: '\x1f\x8b\x08' },
  { name: 'a zstd archive', begins: '\x28\xb5\x2f\xfd' },
  { name: 'an lz4 archive', begins: '\x04\x22\x4d\x18' },
  { name: 'an xz archive', begins: '\xfd7zXZ\0' },
  { name: 'a bzip2 archive', begins: '1AY&SY', at: 4 },
  { name: 'an empty bzip2 archive', begins: '\x17\x72\x45\x38\x50\x90', at: 4 },
  { name: 'a RAR archive', begins: 'Rar!\x1a\x07' },
  { name: 'a 7z archive', begins: '7z\xbc\xaf\x27\x1c' },
  { name: 'a cabinet', begins: 'MSCF\0\0\0\0' },
  { name: 'a tar archive', begins: 'ustar', at: 257 },
  { name: 'an ar archive', begins: '!<arch>\n' },
  { name: 'a Safari web archive', begins: 'bplist00' },
  { name: 'a PNG picture', begins: '\x89PNG\r\n\x1a\n' },
  { name: 'a JPEG picture', begins: '\xff\xd8\xff' },
  { name: 'a GIF picture', begins: 'GIF87a' },
  { name: 'a GIF picture', begins: 'GIF89a' },
  { name: 'a WebP picture', begins: 'WEBPVP8', at: 8 },
  { name: 'a TIFF picture', begins: 'II*\0' },
  { name: 'a TIFF picture', begins: 'MM\0*' },
  { name: 'a BMP picture', begins: 'BM', weak: true },
  { name: 'an icon', begins: '\0\0\x01\0' },
  { name: 'a Photoshop picture', begins: '8BPS\0' },
  { name: 'a RIFF file', begins: 'RIFF', weak: true },
  { name: 'an MPEG-4 file', begins: 'ftyp', at: 4, weak: true },
  { name: 'a Matroska file', begins: '\x1aE\xdf\xa3' },
  { name: 'an Ogg file', begins: 'OggS\0' },
  { name: 'an MP3 file', begins: 'ID3', weak: true },
  { name: 'a FLAC file', begins: 'fLaC\0' },
  { name: 'a Flash video', begins: 'FLV\x01' },
  { name: 'a Flash film', begins: 'FWS', weak: true },
  { name: 'a Flash film', begins: 'CWS', weak: true },
  { name: 'a font', begins: 'wOFF' },
  { name: 'a font', begins: 'wOF2' },
  { name: 'a font', begins: 'OTTO\0' },
  { name: 'a font', begins: '\0\x01\0\0\0' },
  { name: 'a SQLite database', begins: 'SQLite format 3\0' },
  { name: 'a Parquet file', begins: 'PAR1', weak: true },
  { name: 'an Avro file', begins: 'Obj\x01' },
  { name: 'an ORC file', begins: 'ORC', weak: true },
  { name: 'a program', begins: '\x7fELF' },
  { name: 'a program', begins: 'MZ', weak: true },
  { name: 'a Java class', begins: '\xca\xfe\xba\xbe' },
  { name: 'a WebAssembly module', begins: '\0asm' },
]

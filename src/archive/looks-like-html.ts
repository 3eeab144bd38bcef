const HEAD = 2048
const MARKUP = /<(?:!doctype\s+html|!--|html|head|body|meta|title|link|script|table|div|form|p|font|center)[\s>]/i

/** Whether the beginning has HTML in it, in any encoding that keeps ASCII recognisable, UTF-16 among them. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length))
  return MARKUP.test(head.toString('latin1').replaceAll('\0', ''))
}

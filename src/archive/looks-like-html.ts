const HEAD = 2048
const MARKUP = /<(?:!doctype\s+html|!--|html|head|body|meta|title|link|script|table|div|form|p|font|center)[\s>]/i

/** Whether the beginning has HTML in it, in any encoding that keeps ASCII recognisable, UTF-16 among them. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  let text = ''
  for (const byte of bytes.subarray(0, HEAD)) if (byte !== 0) text += String.fromCharCode(byte)
  return MARKUP.test(text)
}

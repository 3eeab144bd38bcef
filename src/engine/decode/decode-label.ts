import { viewOf } from '../../text/bytes'

/** How much of a page is searched for its own label: SharePoint and Word put kilobytes of script and style before it. */
export const HEAD = 64 * 1024

/** The charset of a Content-Type, in small letters. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return contentType === undefined ? undefined : /charset\s*=\s*(?:["']\s*)?([^\s"';,>]+)/i.exec(contentType)?.[1]?.toLowerCase()
}

const CANDIDATE = /<!--[\s\S]*?(?:-->|$)|<meta\b([^>]{0,2000})>|<\?xml\b([^>]{0,2000})>|<body\b/gi
const ENCODING = /encoding\s*=\s*(?:["']\s*)?([\w.:+-]+)/i

/** The charset a page says it is in: `<meta charset>`, `<meta http-equiv>` or an XML declaration, anywhere before its body; not in a comment. */
export function labelOf(head: string): string | undefined {
  for (const [whole, meta, xml] of head.slice(0, HEAD).matchAll(CANDIDATE)) {
    const label = meta !== undefined ? charsetOf(meta) : xml !== undefined ? ENCODING.exec(xml)?.[1]?.toLowerCase() : undefined
    if (label !== undefined) return label
    if (whole.length === 5) return undefined
  }
  return undefined
}

const C1 = /[\u0080-\u009f]/g

/** The true windows-1252: engines differ on 0x80–0x9F (Node gives controls), so those are put right here. */
export const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(C1, character => viewOf(character.charCodeAt(0)))

import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

/** Text with its character references resolved; most has none. */
export const decodeText = (raw: string) => (raw.indexOf('&') < 0 ? raw : decodeHTML(raw))

/** The same for an attribute's value, where `&copy=` is part of an address. */
export const decodeAttribute = (raw: string) => (raw.indexOf('&') < 0 ? raw : decodeHTMLAttribute(raw))

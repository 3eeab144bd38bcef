/** The five entities every XML has. `&amp;` last: `&amp;lt;` is `&lt;`. */
export const decodeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** Code pages by the names runtimes decode them by: UTF-8 was read as them by mistake, and VNI-MAC is VNI-WIN carried through MacRoman. */
export const WINDOWS_1250 = 'windows-1250'
export const WINDOWS_1251 = 'windows-1251'
export const MACINTOSH = 'macintosh'

/** One that no runtime decodes: the 128 places 0x80–0xFF. Source: Unicode's CP437.TXT, as Python's codec. */
export const CP437_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

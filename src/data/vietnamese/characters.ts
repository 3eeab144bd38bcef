/**
 * Characters that stand where they should not. Sources: the catalogue of defects in docs/vietnamese-text.md; code points are Unicode's.
 * Invisible and combining characters are written as escapes, as nobody could review them otherwise.
 */

/** Every character that normalising leaves alone by itself: in NFC, starting a cluster, visible. The inside of a character class. */
export const CLEAN =
  '\\t\\n\\r\\x20-\\x7e\\u00a1-\\u00ac\\u00ae-\\u00cf\\u00d1-\\u00ef\\u00f1-\\u017f\\u01a0\\u01a1\\u01af\\u01b0\\u1ea0-\\u1ef9\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20c0\\u2190-\\u2328\\u2500-\\u27bf'

/** Never seen, never meant: zero-width space, BOM, soft hyphen, word joiner and invisible operators, Mongolian vowel separator. */
export const INVISIBLE = '\\u200b\\u2060-\\u2064\\u00ad\\ufeff\\u180e'

/** Direction marks: of use in Hebrew and Arabic text only. */
export const DIRECTION = '\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'

/** Scripts that need the joiners and the zero-width space to be spelt right (Arabic, Indic, Thai, Lao, Khmer, Myanmar, emoji). */
export const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc'
export const SPACELESS = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff'

export const SPACES = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000'

/** Line and paragraph separators; Word's vertical tab and the form feed between pages. */
export const LINE_BREAKS = '\\u2028\\u2029\\u000b\\u000c'

export const CONTROLS = '\\u0000-\\u0008\\u000e-\\u001f\\u007f'

/** Bullets of the Symbol and Wingdings fonts, as Word leaves them in the private use area. */
export const SYMBOL_FONT: Record<string, string> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓' }

/** Letters that look like đ. */
export const D_STROKES: Record<string, string> = { ð: 'đ', Ð: 'Đ', ɖ: 'đ', Ɖ: 'Đ' }

/** Combining marks taken for a Vietnamese one: caron for breve, perispomeni for ngã; comma, cedilla, line and macron below for nặng. */
export const WRONG_MARKS: Record<string, string> = {
  '\u030c': '\u0306',
  '\u0342': '\u0303',
  '\u0326': '\u0323',
  '\u0327': '\u0323',
  '\u0329': '\u0323',
  '\u0331': '\u0323',
}

/** Spacing characters that stand in for a tone mark. */
export const SPACING_TONES: Record<string, string> = {
  ˋ: '\u0300',
  ˊ: '\u0301',
  '´': '\u0301',
  '΄': '\u0301',
  '˜': '\u0303',
  ˀ: '\u0309',
  ʔ: '\u0309',
}

/** Cyrillic and Greek letters drawn like Latin ones, and the Latin ones in the same order. */
export const LOOKALIKES = 'АаВЕеЅѕІіЈјКМНОоРрСсТХхУуһΑΒΕΗΙΚΜΝΟΡΤΥΧοαν'
export const LOOKALIKE_LATIN = 'AaBEeSsIiJjKMHOoPpCcTXxYyhABEHIKMNOPTYXoav'

/** HTML's names for U+00A0–U+00FF, in order. */
export const LATIN_1_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

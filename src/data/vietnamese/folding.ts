/** Latin letters that do not decompose, and what a search key writes for them. Source: CLDR's Latin-ASCII transform; ƀ is a letter of Ê Đê. */
export const LATIN_FOLDS = 'đ d ð d ɖ d ø o ł l ħ h ŧ t ß ss æ ae œ oe þ th ı i ŋ n ĸ q ſ s ƀ b'

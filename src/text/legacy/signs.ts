/** What single letters and signs say of a text, before its words are read. */

/** Letters that only real Unicode has: the text is no view of bytes. */
export const ALREADY_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]/
/** Anything above ASCII but the signs an editor sets by itself; those too between letters, where only a letter can stand. */
export const LETTER_ABOVE_ASCII = /[^\x00-\x7f“”‘’–—…•«»\u00a0©®°²³€]|[“”‘…•«»©®°²³€](?<=\p{L}.)(?=\p{L})/u
/**
 * Letters and signs in words of which no Unicode Vietnamese has one, and every second word of an old page. What stands before is asked last:
 * vowels are everywhere, and to tell letters from the rest takes the tables of Unicode.
 */
export const NOT_UNICODE =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿðÐ×÷]|[ÌÒìò](?<=[aâãeêioôõuyý].)|[¡-ª¬\u00ad®-º¼-¿†‡‰™ƒˆ˜‚„‹€ŠŒŽšœžŸ](?<=\p{L}.)|\^(?<=[aeoAEO].)|[dD](?<=(?<!\p{L})[dD].)(?=\p{L})|[+*](?<=[uoUO].)/u

export const VIQR_SIGNS = /[aeo]\^['`?~.]|u[+*]o[+*]|(?<![a-z])dd[aeiouy]|[ou][+*]['`?~.]|[aeo]\^(?=[a-z])|a\((?=[a-z.'`?~])/gi

/** Two signs behind one letter, which nothing else has. */
export const CIRCUMFLEX_AND_TONE = /[aeo]\^['`?~.]/i

/** Whether a text has signs that only VIQR puts behind vowels. */
export const looksLikeViqr = (text: string): boolean => text.search(VIQR_SIGNS) >= 0

/** A tone's sign behind a vowel: alone it may be an apostrophe or the end of a sentence. An escaped stop. */
const TONE_SIGNS = /[a-z]\\[.?]|[aeiouy]['`?~]|[aeiouy][.](?=[a-z])/i

/** Whether a text may be VIQR where the texts around it are. */
export const mayBeViqr = (text: string): boolean => TONE_SIGNS.test(text)

/** Tones' signs inside words: an apostrophe stands in English ones, a stop in addresses, a question mark where a letter was lost. */
const TONE_INSIDE = /[aeiouy]['`?~.](?=[a-z])/gi
/** Those that nothing else puts behind a vowel. */
export const OWN_TONES = /[aeiouy][`~]/i

/** How many different tones VIQR would read inside the words of a text: more than one, and it may well be VIQR without other signs. */
export const tonesInside = (text: string): number => new Set(text.match(TONE_INSIDE)?.map(tone => tone[1])).size

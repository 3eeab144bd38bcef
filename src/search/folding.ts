import { foldText } from '../text'

/** Open syllables that are written with i or y as the school or the press likes: kĩ thuật, kỹ thuật; quí, quý. Same length, so that places stay. */
const I_OR_Y = /(?<![\p{L}\p{M}\p{N}])(h|k|l|m|s|t|qu)y(?![\p{L}\p{M}\p{N}])/gu

/** `ky` as `ki`, in text that is folded already. */
export const sameIAndY = (folded: string): string => (folded.includes('y') ? folded.replace(I_OR_Y, '$1i') : folded)

/** How words are folded for engines: as `fold` does, `m²` as `m2`, since engines disagree on what such signs are, and `kỹ` as `kĩ`. */
export const foldWords = (text: string): string => sameIAndY(foldText(text, 'ascii').replace(/\p{No}/gu, sign => sign.normalize('NFKC')))

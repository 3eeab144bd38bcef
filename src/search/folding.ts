import { foldText } from '../text'

/** How words are folded for engines: as `fold` does, and `m²` as `m2`, since engines disagree on what such signs are. */
export const foldWords = (text: string): string => foldText(text, 'ascii').replace(/\p{No}/gu, sign => sign.normalize('NFKC'))

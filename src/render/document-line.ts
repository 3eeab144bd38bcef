import type { Article } from '../model/article'

/** What a document is, who issued and who signed it, in one line: `Công văn 1204/UBND-NN · UBND huyện · Phạm Đình Quế`; `''` where there is none. */
export const documentLine = ({ document }: Article): string =>
  document === undefined
    ? ''
    : [[document.type, document.number].filter(Boolean).join(' '), document.issuer, document.signer].filter(Boolean).join(' · ')

/**
 * Signs of Vietnamese administrative documents, as they stand in a document's number (`39/KH-UBND`).
 * State documents: decree 30/2020/NĐ-CP, appendix III, and the law on legal documents of 2015; Party documents: regulation 66-QĐ/TW of 2017.
 */
export const DOCUMENT_TYPES: ReadonlySet<string> = new Set(
  // Legal documents; administrative documents; Party documents.
  (
    'L PL LCT SL NĐ TT TTLT NQLT VBHN ' +
    'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB ' +
    'KL QyC TL ĐH'
  ).split(' '),
)

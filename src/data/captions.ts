/** A credit at the end of a caption that no colon parts from it: `- TTXVN Photo by A`, `(Ảnh A)`, `Ảnh Vũ Thị Sen`. Sources: VNA and Vietnam News; the portals of the fixtures. */
export const CREDIT_WITHOUT_COLON =
  /^(.*?)[\s.]*(?:[-–—]\s*(?:[A-Z]{2,5}\/)*[A-Z]{2,5}\s+Photos?\s+(?:by\s+|courtesy of\s+)?(.{2,60})|\(\s*(?:Photo|Ảnh)\s+([^():]{2,60})\)|\s(?:Ảnh)\s+((?:\p{Lu}[\p{L}.]*\s?){2,5}))[\s.)]*$/su

/** What a label says of a picture that is not of the event: `Ảnh minh họa`. */
export const ILLUSTRATION = /minh h[ọo]|tư liệu|illustrat/iu

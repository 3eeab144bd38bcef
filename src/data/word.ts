/**
 * Tags of Word's own namespaces and its conditional comments, as some portals print them: `<o:p></o:p>` in the text itself.
 * Source: Microsoft Office HTML and XML Reference (2000), namespaces o, v, w, x, m, st1.
 */
export const WORD_TAGS =
  /<\/?(?:o|v|w|x|m|st1):[a-z][a-z\d]{0,30}(?:\s[^<>]{0,200})?\/?>|<!(?:--)?\[(?:if [^\]<>]{1,60}|endif)\](?:--)?>/giu

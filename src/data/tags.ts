/** What stands before the keywords that a page prints. */
export const TAG_LABEL =
  /^(?:từ khóa|từ khoá|thẻ|chủ đề|tags?|hashtags?|keywords|topics|filed under|labels|schlagwörter|schlagworte|themen|mots-clés|etiquetas|palabras clave|temas|trefwoorden)\s*[:：]\s*/iu

/** Boxes of keywords by their class or id. */
export const TAG_BOX =
  /(?:^|[\s_-])(?:tags?|keywords?|tu-?khoa|hashtags?|schlagworte?|etiquetas)(?:[-_](?:list|lists|box|links?|wrap(?:per)?|container|items?|inner|post|article|news|detail))*(?:$|[\s_])/i

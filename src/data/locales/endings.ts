import { lines } from '../lines'

/**
 * Headings after which other articles, comments or keywords stand, in languages without a locale of their own: what the news sites
 * and themes of each print: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Ukrainian.
 */
export const ENDINGS_ELSEWHERE: readonly string[] = lines(`
Mehr lesen
Meistgelesen
Lire la suite
Dans la même rubrique
Commentaires
Leer más
Comentarios
Comentários
Commenti
Gerelateerde artikelen
Meer nieuws
Reacties
Polecane artykuły
Powiązane artykuły
Komentarze
Комментарии
Коментарі
続きを読む
Benzer haberler
Yorumlar
Komentar
التعليقات
כתבות נוספות
כתבות קשורות
תגובות
関連ニュース
コメント
推荐阅读
评论
댓글
บทความที่เกี่ยวข้อง
ความคิดเห็น
Relaterade artiklar
Související články
Kapcsolódó cikkek
Articole similare
`)

/** The same and what English says, where many lines are of one form: above other articles; above comments. */
export const RELATED =
  /^[^\p{L}\d]*(?:(?:related|other|more|newer|older|latest|recent|popular|trending|top|recommended) (?:articles?|news|stories|posts?|pages|documents|content|links|topics|reading|headlines)(?: (?:from|in|on|by) .{0,40})?|most (?:read|popular)|recommended(?: for you)?|you (?:may|might) also like|(?:read|up) next|das könnte (?:sie|dich) (?:auch )?interessieren|mehr zu diese[mn] them(?:a|en)|(?:weitere|ähnliche|verwandte) (?:interessante )?(?:artikel|beiträge|meldungen|nachrichten|themen)|sur le même (?:sujet|thème)|(?:articles|artículos|noticias|notas|notícias|matérias|artigos|articoli) (?:similaires|liés|relacionad[oa]s|correlati)|(?:también |quizás )?te (?:puede )?interes(?:ar|e)(?: además)?|(?:ti )?potrebbe interessar(?:e|ti)(?: anche)?|(?:lo más|les plus|i più|mais|más|самое) (?:leído|visto|lus|letti|lidas|noticias|notícias|читаемое)|(?:похожие|другие|схожі) (?:статьи|новости|материалы|новини)|(?:новости|материалы) по теме|(?:مقالات|أخبار|مواضيع) ذات صلة|(?:artikel|berita) terkait)[^\p{L}\d]*$/iu
export const COMMENTS =
  /^(?:(?:\d+ |reader |your )?(?:comments?|replies|responses|thoughts on)(?: \(?\d+\)?| on .{0,120})?|(?:leave|add|post|laisse[rz]|deja|deixe|lascia|dodaj|оставить|добавить)(?: una?| uma?| a)? (?:comment|reply|commentaire|comentario|respuesta|comentário|resposta|commento|komentarz|комментарий)|(?:schreiben? (?:sie )?einen )?kommentar(?:e| schreiben| verfassen)?)[^\p{L}\d]*$/iu

/** What leads from a text to another article, before its title. Source: the same. */
export const READ_MORE =
  /^(?:[>»▶➤→•*–-]+\s*)?(?:lesen sie (?:auch|hier|mehr|dazu|weiter)|lies auch|auch (?:lesen|interessant)|mehr (?:dazu|zum thema)|(?:zum )?weiterlesen|siehe auch|lesetipp|(?:à )?(?:lire|voir) (?:aussi|également)|en savoir plus|le[ae] (?:también|además|más)|(?:le|te) puede interesar|te recomendamos|(?:ver|vea|mira) también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|per approfondire|lees (?:ook|meer|verder)|bekijk ook|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|čtěte (?:také|též)|läs (?:också|även|mer)|l[æe]s også|lue myös|citește și|διαβάστε επίσης|читайте (?:также|ещё|еще|також)|смотрите также|по теме|[iİ]lgili haber(?:ler)?|baca juga|(?:lihat|simak) juga|اقرأ (?:أيض\p{L}*|المزيد)|شاهد أيضا|קראו (?:גם|עוד)|関連記事|あわせて読みたい|延伸[阅閱][读讀]|相[关關](?:阅读|新闻|报道|閱讀|新聞)|관련\s?(?:기사|뉴스)|อ่าน(?:เพิ่มเติม|ข่าว)|ข่าวที่เกี่ยวข้อง|(?:xem|đọc) thêm|(?:read|see) (?:more|also|next)|also read|related(?: (?:story|article|news|coverage))?)(?!\p{L})/iu

import { lines } from '../lines'

/**
 * Headings after which other articles, comments or keywords stand, in languages without a locale of their own: what the news sites
 * and themes of each print: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Ukrainian.
 */
export const ENDINGS_ELSEWHERE: readonly string[] = lines(`
Mehr zu diesem Thema
Mehr zu diesen Themen
Das könnte Sie auch interessieren
Mehr lesen
Das könnte Sie interessieren
Das könnte dich auch interessieren
Weitere Artikel
Weitere interessante Artikel
Weitere Beiträge
Weitere Meldungen
Weitere Nachrichten
Ähnliche Artikel
Ähnliche Beiträge
Verwandte Artikel
Verwandte Beiträge
Verwandte Themen
Meistgelesen
Kommentare
Kommentar schreiben
Kommentar verfassen
Schreibe einen Kommentar
Schreiben Sie einen Kommentar
Lire la suite
Sur le même sujet
Sur le même thème
Articles similaires
Articles liés
Dans la même rubrique
Les plus lus
Commentaires
Laisser un commentaire
Laissez un commentaire
Leer más
Te puede interesar además
También te puede interesar
Quizás te interese
Artículos relacionados
Noticias relacionadas
Notas relacionadas
Lo más leído
Lo más visto
Más noticias
Comentarios
Deja un comentario
Deja una respuesta
Notícias relacionadas
Matérias relacionadas
Artigos relacionados
Mais lidas
Mais notícias
Comentários
Deixe um comentário
Deixe uma resposta
Articoli correlati
Potrebbe interessarti
Ti potrebbe interessare
Ti potrebbe interessare anche
I più letti
Commenti
Lascia un commento
Gerelateerde artikelen
Meer nieuws
Reacties
Polecane artykuły
Powiązane artykuły
Komentarze
Dodaj komentarz
Похожие статьи
Похожие новости
Похожие материалы
Другие новости
Новости по теме
Материалы по теме
Самое читаемое
Комментарии
Оставить комментарий
Добавить комментарий
Схожі новини
Коментарі
続きを読む
Benzer haberler
Yorumlar
Berita terkait
Artikel terkait
Komentar
مقالات ذات صلة
أخبار ذات صلة
مواضيع ذات صلة
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

/** What leads from a text to another article, before its title. Source: the same. */
export const READ_MORE =
  /^(?:[>»▶➤→•*–-]+\s*)?(?:lesen sie (?:auch|hier|mehr|dazu|weiter)|lies auch|auch (?:lesen|interessant)|mehr (?:dazu|zum thema)|(?:zum )?weiterlesen|siehe auch|lesetipp|(?:à )?(?:lire|voir) (?:aussi|également)|en savoir plus|le[ae] (?:también|además|más)|(?:le|te) puede interesar|te recomendamos|(?:ver|vea|mira) también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|per approfondire|lees (?:ook|meer|verder)|bekijk ook|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|čtěte (?:také|též)|läs (?:också|även|mer)|l[æe]s også|lue myös|citește și|διαβάστε επίσης|читайте (?:также|ещё|еще|також)|смотрите также|по теме|[iİ]lgili haber(?:ler)?|baca juga|(?:lihat|simak) juga|اقرأ (?:أيض\p{L}*|المزيد)|شاهد أيضا|קראו (?:גם|עוד)|関連記事|あわせて読みたい|延伸[阅閱][读讀]|相[关關](?:阅读|新闻|报道|閱讀|新聞)|관련\s?(?:기사|뉴스)|อ่าน(?:เพิ่มเติม|ข่าว)|ข่าวที่เกี่ยวข้อง|(?:xem|đọc) thêm|(?:read|see) (?:more|also|next)|also read|related(?: (?:story|article|news|coverage))?)(?!\p{L})/iu

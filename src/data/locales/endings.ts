import { lines } from '../lines'

/**
 * Headings after which other articles, comments or keywords stand, in languages without a locale of their own: what the news sites
 * and themes of each print: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Ukrainian.
 */
export const ENDINGS_ELSEWHERE: readonly string[] = lines(`
Mehr zum Thema
Mehr zu diesem Thema
Mehr zu diesen Themen
Lesen Sie auch
Lesen Sie mehr zum Thema
Das könnte Sie auch interessieren
Mehr lesen
Das könnte Sie interessieren
Das könnte dich auch interessieren
Auch interessant
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
À lire aussi
Lire aussi
Lire la suite
À lire également
Sur le même sujet
Sur le même thème
Articles similaires
Articles liés
Dans la même rubrique
Les plus lus
Commentaires
Laisser un commentaire
Laissez un commentaire
Te puede interesar
Lee también
Lea también
Leer más
Te puede interesar además
También te puede interesar
Le puede interesar
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
Leia também
Leia mais
Veja também
Notícias relacionadas
Matérias relacionadas
Artigos relacionados
Mais lidas
Mais notícias
Comentários
Deixe um comentário
Deixe uma resposta
Leggi anche
Articoli correlati
Potrebbe interessarti
Ti potrebbe interessare
Ti potrebbe interessare anche
I più letti
Commenti
Lascia un commento
Lees ook
Lees verder
Gerelateerde artikelen
Meer nieuws
Reacties
Zobacz też
Zobacz także
Czytaj też
Czytaj także
Czytaj więcej
Polecane artykuły
Powiązane artykuły
Komentarze
Dodaj komentarz
Читайте также
Читайте еще
Смотрите также
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
Читайте також
Схожі новини
Коментарі
関連記事
関連ニュース
あわせて読みたい
続きを読む
相关阅读
相关新闻
相關新聞
관련기사
관련 기사
`)

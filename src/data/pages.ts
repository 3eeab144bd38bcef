/**
 * How addresses say which page of an article they are: the number is the last group, what is taken off leaves the address of the whole.
 * Sources: WordPress (`/2/`), Drupal (`?page=`), Joomla (`?showall=&start=`), SharePoint and portals of VNPT (`?trang=`), newspapers (`-p2.html`, `/page/2`).
 */
export const PAGE_NUMBER: readonly RegExp[] = [
  /[?&](?:page|p|pg|paged|pageno|pageindex|trang|seite|pagina)=(\d{1,2})(?=&|$)/iu,
  /\/(?:page|trang|seite|pagina)[-/]?(\d{1,2})(?=\/?$)/iu,
  /[-_.](?:p|page|trang|seite)[-_]?(\d{1,2})(?=(?:\.\w{2,5})?\/?$)/iu,
]

/** The same without a word: the number of an article looks alike. */
export const BARE_NUMBER: readonly RegExp[] = [/\/(\d{1,2})(?=\/?$)/u, /[-_](\d{1,2})(?=\.\w{2,5}$)/u]

/** What a link to a page says: `2`, `Trang 2`. */
export const PAGE_LINK = /^(?:trang|page|seite|pagina|página|страница)?\s*(\d{1,2})$/iu

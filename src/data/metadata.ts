/**
 * Where pages tell machines about themselves, best first. Names in lower case. Sources: ogp.me; the Dublin Core terms; Google
 * Scholar's inclusion guidelines (`citation_*`); Parse.ly's and Sailthru's docs; schema.org; RFC 2045-style `Last-Modified` copies.
 */
const names = (text: string) => text.trim().split(/\s+/)

export const META = {
  headlines: names('og:title twitter:title dc.title dcterms.title headline citation_title parsely-title sailthru.title'),
  published: names(`
article:published_time datepublished og:article:published_time article.published og:published_time rnews:datepublished
citation_publication_date citation_online_date citation_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime
pubdate publishdate publish-date publish_date publication_date publicationdate pub_date displaydate originalpublicationdate
article_date_original dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date datecreated date.created
bt:pubdate release_date creation_date date
`),
  modified: names(`
article:modified_time datemodified og:article:modified_time og:updated_time article:updated_time lastmod dcterms.modified
dc.date.modified last-modified last_modified
`),
  /** Those that name the author of an article, then the plain `author`, which many sites fill with themselves. */
  authors: names(`
article:author og:article:author citation_author parsely-author sailthru.author dc.creator dcterms.creator dc.contributor
article:author_name author_name cxenseparse:author authors author byl
`),
  publisher: names('dc.publisher dcterms.publisher article:publisher_name publisher citation_publisher citation_journal_title'),
  site: names('og:site_name application-name apple-mobile-web-app-title'),
  owner: names('copyright dc.rights dcterms.rights rights designer web_author reply-to'),
  description: names('og:description description twitter:description dc.description dcterms.abstract'),
  section: names('article:section og:article:section parsely-section dc.subject section category'),
  keywords: names('news_keywords keywords parsely-tags citation_keywords dcterms.subject'),
  tag: 'article:tag',
  image: names('og:image og:image:url og:image:secure_url twitter:image twitter:image:src parsely-image-url thumbnail'),
} as const

/** Types of schema.org that are an article, and those of pages that stand for one where there is none. */
export const ARTICLE_TYPE = /Article|Posting|Report(?!ed)/
export const PAGE_TYPE =
  /^(?:\w*Page|CreativeWork|Recipe|Review|\w*Event|MediaObject|VideoObject|WebPageElement|GovernmentService|Legislation)$/

/** A whole day in an address; what follows is no digit of a longer number. */
export const ADDRESS_DAY = /[/=_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

/** A format of text that is no page and no article, known by how it begins. */
export interface TextFormat {
  name: string
  begins: RegExp
  /** What its head holds besides. */
  holds?: RegExp
  /** How it ends; then it also holds no tag. */
  ends?: RegExp
}

/**
 * Sources: RFC 2557 (MHTML) and what browsers save; RSS 2.0, RFC 4287 (Atom), sitemaps.org; CSS Syntax Level 3. Of any other text each is looked for
 * at its very beginning.
 */
export const TEXT_FORMATS: readonly TextFormat[] = [
  {
    name: 'a saved page in MHTML, which `readPages` of tinbai/archive reads',
    begins: /^\s{0,8}(?:From|Subject|Date|MIME-Version|Snapshot-Content-Location|Content-Type|X-[\w-]{1,40}): ?[^\n]{0,2000}\n/i,
    holds: /^Content-Type:\s*multipart\/(?:related|alternative|mixed)/im,
  },
  {
    name: 'a feed or a sitemap',
    begins: /^\s{0,200}(?:<[?!][^>]{0,400}>\s{0,200}){0,6}<(?:rss|feed|urlset|sitemapindex|rdf:RDF|opml)[\s>]/i,
  },
  {
    name: 'a style sheet',
    ends: /\}\s*$/,
    begins:
      /^\s{0,200}(?:\/\*[^*]{0,1000}\*\/\s{0,200}){0,8}(?:@(?:charset|import|media|font-face|keyframes|layer|namespace)\b|[.#*:]?[a-z][\w.#:[\]="'>+~*, \n\r()-]{0,400}\{\s{0,80}[a-z-]{2,40}\s{0,8}:[^:])/i,
  },
]

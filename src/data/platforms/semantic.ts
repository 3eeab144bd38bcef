import type { Platform } from '../../model/portal'

/** No platform: what schema.org microdata says of the parts of an article. Recognised on every page, tried after all others. */
export const semantic: Platform = {
  name: 'semantic',
  evidence: [],
  title: ['[itemprop=headline]'],
  lead: ['[itemprop=alternativeHeadline]'],
  body: ['[itemprop=articleBody]'],
  byline: ['[itemprop=author] [itemprop=name]', '[rel=author]', '[itemprop=author]'],
  date: ['[itemprop=datePublished]', 'time[pubdate]', 'time.published', 'time.entry-date'],
  section: ['[itemprop=articleSection]', '.breadcrumb', '.breadcrumbs', '#breadcrumb', '#breadcrumbs', '[class*=breadcrumb]'],
  caption: ['figcaption', '.wp-caption-text'],
}

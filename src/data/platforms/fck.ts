import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/**
 * The FPT Online editor's page (`fck_detail`), as on vnexpress.net, vnanet.vn, vnbusiness.vn and those who copied it. Source:
 * the selectors of those sites. `span.location-stamp` inside the description is the dateline's place.
 */
export const fck: Platform = {
  name: 'fck',
  evidence: shownBy('article.fck_detail', 'div.fck_detail'),
  title: ['h1.title-detail', 'h1.title_news'],
  lead: ['p.description'],
  body: ['article.fck_detail', 'div.fck_detail'],
  byline: ['p.author_mail', 'p.Normal[style*=text-align:right]'],
  date: ['.header-content .date'],
  section: ['ul.breadcrumb'],
  caption: ['table.tplCaption .Image', 'figure.tplCaption figcaption', '.fig_caption'],
  strip: ['.box-tin-lien-quan', '.box-tinlienquanv2', '.list-news', '.the-tag'],
}

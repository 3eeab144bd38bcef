import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/**
 * ePi's CMS (`cms-*`, `zce-*`): nhandan.vn, vietnamplus.vn, tienphong.vn, plo.vn, sggp.org.vn, mattran.org.vn, baogialai.com.vn,
 * baohatinh.vn. Source: the selectors of those sites, which agree. `cms-*` classes are the system's own, `article__*` the
 * theme's; a list shows `story`, not `article__body`.
 */
export const epi: Platform = {
  name: 'epi',
  evidence: shownBy('.zce-content-body', '.cms-body', 'h1.cms-title'),
  title: ['h1.cms-title', 'h1.article__title'],
  lead: ['.article__sapo.cms-desc', '.article__sapo'],
  body: ['.article__body.cms-body', '.cms-body[itemprop=articleBody]'],
  byline: ['.article__author', '.cms-author'],
  source: ['.article__source'],
  date: ['.article__meta .cms-date', '.article__meta time'],
  section: ['.breadcrumbs', '.main-cate'],
  caption: ['table.picture .caption', '.article__avatar figcaption'],
  strip: ['.cms-relate', '.article-relate', '.article__tag', '.article__social', 'table.rl'],
}

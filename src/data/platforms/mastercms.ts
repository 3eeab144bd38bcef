import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/**
 * MasterCMS (mb-): congthuong.vn, petrotimes.vn, thoidai.com.vn, baoquocte.vn, thoibaonganhang.vn. Source: the selectors of those
 * sites; pictures stand in `table.MASTERCMS_TPL_TABLE`, boxes of links in `table.__MB_ARTICLE_A`.
 */
export const mastercms: Platform = {
  name: 'mastercms',
  evidence: shownBy('.__MASTERCMS_CONTENT', '.__MASTERCMS_CONTENT_BODY'),
  title: ['h1.article-detail-title'],
  lead: ['.article-detail-desc'],
  body: ['.__MASTERCMS_CONTENT_BODY', '.__MASTERCMS_CONTENT'],
  source: ['.article-detail-source'],
  date: ['.article-detail-date', '.bx-time'],
  strip: ['.__MB_ARTICLE_A', '.__mb_article_in_image', '.article-detail-similar', '.article-detail-other', '.article-detail-tags'],
}

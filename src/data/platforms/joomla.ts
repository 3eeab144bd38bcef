import type { Platform } from '../../model/portal'
import { lines } from '../lines'

/**
 * Joomla! 3 and later, com_content's article view. Source: joomla/joomla-cms, components/com_content/tmpl/article/default.php
 * (`com-content-article`, `__body`, `page-header`: an `h1` there is the menu item's heading where an `h2` follows),
 * layouts/joomla/content/info_block; Joomla 3: `item-page`, `[itemprop=articleBody]`. Blog views have `com-content-category-blog`.
 */
export const joomla: Platform = {
  name: 'joomla',
  evidence: [{ generator: 'joomla!' }, { selector: '.com-content-article' }, { selector: 'body.com_content.view-article' }],
  article: ['.com-content-article', '.item-page'],
  title: ['.item-page .page-header h2', '.item-page .page-header h1'],
  body: ['.com-content-article__body', '.item-page [itemprop=articleBody]'],
  byline: ['.item-page .createdby'],
  date: ['.item-page .published', '.item-page .create'],
  section: ['.breadcrumbs', '.item-page .category-name a', 'ol.mod-breadcrumbs', 'ul.breadcrumb'],
  caption: ['figure.item-image figcaption'],
  strip: lines(`
.item-page .hits
.item-page .tags
.item-page .icons
.pagenavigation
ul.pagenav
.content_rating
.content_vote
.article-index
.pagenavcounter
`),
}

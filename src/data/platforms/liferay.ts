import type { Platform } from '../../model/portal'
import { lines } from '../lines'
import { shownBy } from '../rows'

/**
 * Liferay 6 and 7, the asset publisher's full view and the web content portlet. Source: liferay-portal, asset_publisher
 * display/full_content.jsp (`asset-full-content`, `header-title`, `asset-metadata`, `metadata-publish-date`, `asset-user-actions`,
 * `asset-links`); in lists each entry is `asset-abstract`. `journal-content-article` alone marks any web content, a footer
 * or a banner too, so it counts only inside the full view.
 */
export const liferay: Platform = {
  name: 'liferay',
  evidence: shownBy('.portlet-boundary', '.portlet-asset-publisher', '.asset-full-content', '[id^=p_p_id_]'),
  title: [
    '.asset-full-content .asset-title',
    '.asset-full-content .component-title',
    '.portlet-asset-publisher h1.header-title',
    '.portlet-asset-publisher h3.header-title',
  ],
  body: ['.asset-full-content .journal-content-article'],
  byline: ['.asset-full-content .metadata-author'],
  date: ['.asset-full-content .metadata-publish-date'],
  section: ['.portlet-breadcrumb ul.breadcrumb'],
  strip: lines(`
.asset-user-actions
.asset-actions
.asset-links
.asset-ratings
.asset-discussion
.asset-abstract
.taglib-asset-tags-summary
.taglib-social-bookmarks
.taglib-discussion
.portlet-title-text
.header-back-to
.dockbar
#skip-to-content
`),
}

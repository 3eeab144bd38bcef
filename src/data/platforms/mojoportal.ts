import type { Platform } from '../../model/portal'
import { lines } from '../lines'
import { shownBy } from '../rows'

/**
 * mojoPortal, its blog and the article module Vietnamese ministries built on it. Source: i7MEDIA/mojoportal,
 * Blog/Controls/BlogViewControl.ascx and BlogDisplaySettings.cs (`blogview`, `blogtext`, `bdate`, `blogauthor`, `bcommentpanel`);
 * hauluu277/mojo, Article/Controls/ArticleViewSite.ascx (`articleview`, `articletitle`, `articletext`, `post-date-article`).
 * `blogtext` is in lists too, so it counts only inside the view of one post.
 */
export const mojoportal: Platform = {
  name: 'mojoportal',
  evidence: shownBy('.panelwrapper.blogview', '.panelwrapper.articleview', 'link[href*=/Data/Sites/]'),
  title: ['.articleview .articletitle'],
  body: ['.articleview .articletext', '.blogview .blogtext'],
  byline: ['.blogview .blogauthor', '.articleview .article-author'],
  date: ['.articleview .post-date-article', '.blogview .bdate'],
  section: ['.blogview .blogtags a'],
  attachment: ['.articleview .blogattachment a'],
  strip: lines(`
.ulActiveReference
.articleview .wvag
.articleview .article-tool
.articleview .tags-detail
.blogpager
.bsocial
.blogcopyright
.bcommentpanel
.ModuleEditLink
`),
}

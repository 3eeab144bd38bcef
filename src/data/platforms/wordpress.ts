import type { Platform } from '../../model/portal'
import { lines } from '../lines'

/**
 * WordPress: the body class `single-post` of one post, the classic caption shortcode and the block editor's figures. Source:
 * WordPress core, get_body_class(), get_the_category_list() (`post-categories`), img_caption_shortcode(), the block library (`wp-element-caption`, `wp-block-file`), the
 * themes Twenty Twelve to Twenty Twenty-Four; tagDiv's Newspaper (`td-*`) by the selectors of moitruong.net.vn and baokhanhhoa.vn. Lists carry `entry-content` too: body rules ask for `single-post`.
 */
export const wordpress: Platform = {
  name: 'wordpress',
  evidence: [
    { generator: 'wordpress' },
    { selector: 'body.single-post' },
    { selector: '.wp-block-post-content' },
    { selector: '.post-categories' },
  ],
  article: ['body.single-post article.type-post'],
  title: ['body.single-post h1.entry-title', 'body.single-post h1.wp-block-post-title'],
  body: ['body.single-post .type-post .entry-content', 'body.single-post .td-post-content', 'body.single-post .wp-block-post-content'],
  byline: ['body.single-post .author.vcard', 'body.single-post .wp-block-post-author-name'],
  date: ['body.single-post time.entry-date', 'body.single-post .wp-block-post-date'],
  section: [
    '.yoast-breadcrumbs',
    'body.single-post .cat-links',
    'body.single-post .entry-crumbs',
    'body.single-post .taxonomy-category',
    '.elementor-post-info__terms-list',
    '.post-categories',
  ],
  caption: ['.wp-caption-text', '.wp-element-caption'],
  attachment: ['.wp-block-file a[id^=wp-block-file]'],
  strip: lines(`
.sharedaddy
.entry-image .badge
.td-post-sharing
.td_block_related_posts
.jp-relatedposts
.post-navigation
#comments
.wp-block-comments
.tags-links
.taxonomy-post_tag
.wp-block-file__button
.skip-link
`),
}

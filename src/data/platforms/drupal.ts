import type { Platform } from '../../model/portal'

/**
 * Drupal 7 to 10, core themes (Bartik, Classy, Stable). Source: Drupal core, node.html.twig, field.html.twig, page-title.html.twig;
 * Drupal 7 node.tpl.php, field.tpl.php. Custom blocks carry `field--name-body` too (footers, banners), and teasers
 * `field-name-body`: the rules ask for the node's full view.
 */
export const drupal: Platform = {
  name: 'drupal',
  evidence: [
    { generator: 'drupal' },
    { selector: '[data-history-node-id]' },
    { selector: '.node--view-mode-full' },
    { selector: 'body.not-front.page-node' },
  ],
  article: ['.node--view-mode-full'],
  title: ['h1.page-title', '#page-title'],
  body: [
    '.node--view-mode-full .field--name-body',
    '.view-mode-full .field-name-body',
    'body[class*=page-node-] #block-system-main .field-name-body',
  ],
  date: ['.node--view-mode-full .node__submitted', 'body[class*=page-node-] #block-system-main .submitted'],
  section: ['nav.breadcrumb ol', 'div.breadcrumb'],
  caption: ['figure.caption-img figcaption'],
  attachment: ['.field--type-file .file a', '.field-type-file .file a'],
  strip: [
    '.node__links',
    '.field--name-field-tags',
    '.field-name-field-tags',
    '#comments',
    'ul.links.inline',
    '.node--view-mode-teaser',
    '.node-teaser',
    '#skip-link',
  ],
}

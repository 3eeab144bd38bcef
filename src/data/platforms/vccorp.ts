import type { Platform } from '../../model/portal'
import { shownBy } from '../rows'

/**
 * VCCorp's CMS (afcbc / IMS), on which the government's newspaper and many ministries' portals run. Source: selectors of
 * baochinhphu.vn since 2022, tuoitre.vn, thanhnien.vn, suckhoedoisong.vn, nld.com.vn; `data-role` attributes are its tracking
 * contract. An embed is `VCSortableInPreviewMode` with `type`: `Photo` is a figure, `RelatedOneNews` a link to another piece.
 */
export const vccorp: Platform = {
  name: 'vccorp',
  evidence: shownBy('.afcbc-body', '.VCSortableInPreviewMode'),
  title: ['h1[data-role=title]', 'h1.detail-title'],
  lead: ['[data-role=sapo]', 'h2.detail-sapo'],
  body: ['.detail-content[data-role=content]', '.detail-content.afcbc-body'],
  byline: ['.author-info .name', '.detail-author'],
  date: ['[data-role=publishdate]', '.detail-time'],
  section: ['.detail-cate', '[data-role=cate-name]'],
  caption: ['.PhotoCMS_Caption'],
  strip: [
    '[type=RelatedOneNews]',
    '[type=RelatedNews]',
    '.detail-tag-list',
    '.kbwscwlrl',
    '.detail-tab',
    '#listNewsInContent',
    '.link-content-footer',
    '.detail-like-fb',
  ],
}

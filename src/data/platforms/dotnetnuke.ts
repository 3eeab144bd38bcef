import type { Platform } from '../../model/portal'

/**
 * DotNetNuke (DNN) with the EasyDNNnews module's details template. Source: field selectors of vanhoaonline.vn
 * (nguyenducduy/scrapy-vietnamese-news-spiders, `.article.details > h1`, `.Detail_Summary`, `.main_content`, `.edn_metaDetails1`,
 * `.eds_breadCrumbs`); its lists are `article in_list`, so each rule asks for `article details`.
 */
export const dotnetnuke: Platform = {
  name: 'dotnetnuke',
  evidence: [{ generator: 'dotnetnuke' }, { selector: '[id^=dnn_ctr]' }, { selector: '.DnnModule' }],
  article: ['.article.details'],
  title: ['.article.details > h1'],
  lead: ['.article.details .Detail_Summary'],
  body: ['.article.details .main_content'],
  date: ['.article.details [class^=edn_metaDetails]'],
  section: ['.eds_breadCrumbs'],
  strip: ['.article.in_list', '.article.details .meta_text', '.article_pager', '[id$=_pnlComments]', '#dnn_dnnLANGUAGE_pnlSelectLanguage'],
}

import type { Platform } from '../../model/portal'

/**
 * NukeViet 3 and 4 (VINADES), the news module of the default theme. Source: nukeviet/nukeviet, themes/default/modules/news/detail.tpl
 * (v4: `#news-bodyhtml`, `span.h5`, `p.h5.text-right`; v3: `#news_detail`, `#hometext`, `span.time`) and layout/header_extended.tpl
 * (`ul.temp-breadcrumbs` holds the trail a script copies). The category views share `.news_column`, so no `article` rule.
 */
export const nukeviet: Platform = {
  name: 'nukeviet',
  evidence: [{ generator: 'nukeviet' }, { selector: '#news-bodyhtml' }, { selector: '.temp-breadcrumbs' }, { selector: '#news_detail' }],
  title: ['h1.title[itemprop=headline]', '.news_column h1.title', '#news_detail h1'],
  lead: ['.news_column .hometext', '#hometext'],
  body: ['#news-bodyhtml', '#news_detail .bodytext'],
  // One class for author and source lines: the printed label (`Tác giả bài viết:`, `Nguồn tin:`) says which.
  byline: ['.news_column p.h5.text-right', '#news_detail > p'],
  date: ['.news_column span.h5', '#news_detail span.time'],
  section: ['.temp-breadcrumbs'],
  caption: ['figure.article figcaption', '#imghome em'],
  attachment: ['.news-download-file a[title]'],
  strip: [
    '.other-news',
    '#form3B',
    '.socialicon',
    '#idcomment',
    '.news_column ul.related',
    '#news_detail ul.control',
    '.news_column .alert-info',
  ],
}

import type { Printed } from './languages'

/** What a template was given to print beside the texts of its language. */
export interface Given {
  lang: string
  /** The day in one of the language's forms. */
  day: string
}

/** Which of the fields a template prints. */
export interface Shown {
  html: string
  /** No author, no lead, no caption of its own. */
  without?: readonly ('author' | 'lead' | 'caption' | 'credit' | 'day')[]
  modified?: boolean
}

type Template = (p: Printed, given: Given) => Shown

const URL_OF = 'https://news.example.com/'
const head = (p: Printed, lang: string, more = '') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${p.title} - ${p.site}</title>${more}</head>`
const claimed = (p: Printed) =>
  `<script type="application/ld+json">{"@type":"BlogPosting","headline":"${p.title}","author":{"@type":"Person","name":"${p.author}"}}</script>`
const menu = (p: Printed) =>
  `<header class="site-header"><a href="/">${p.site}</a><nav><ul><li><a href="/">${p.home}</a></li><li><a href="/r">${p.section}</a></li><li><a href="/s">${p.others[0]!.slice(0, 9)}</a></li></ul></nav></header>`
const foot = (p: Printed) =>
  `<footer class="site-footer"><p>${p.newsletter}</p><form><input type="email"><button>OK</button></form><p>© 2024 ${p.site}</p></footer>`
const paragraphs = (list: readonly string[], names = '') => list.map(t => `<p${names && ` class="${names}"`}>${t}</p>`).join('\n')
const cards = (p: Printed, names = 'card') =>
  p.others.map((t, i) => `<div class="${names}"><a href="/o/${i}"><img src="/o${i}.jpg" alt=""><h3>${t}</h3></a></div>`).join('')
const links = (p: Printed) => `<ul>${p.others.map((t, i) => `<li><a href="/o/${i}">${t}</a></li>`).join('')}</ul>`
const more = (p: Printed) => `<p>${p.readMore} <a href="/o/1">${p.others[1]}</a></p>`
const credit = (p: Printed) => `${p.photo}${p.photographer}`

/** The text with a picture, a heading and a link to another article in it. */
const text = (p: Printed, figure: string, names = '') =>
  `${paragraphs(p.paragraphs.slice(0, 1), names)}${figure}${paragraphs(p.paragraphs.slice(1, 2), names)}${more(p)}<h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2), names)}`
const figure = (p: Printed, names = '') =>
  `<figure class="${names}"><img src="/pier.jpg" alt="IMG_0042"><figcaption>${p.caption} (${credit(p)})</figcaption></figure>`

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'wordpress-classic': (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="WordPress 6.1">')}<body class="post-template-default single single-post">${menu(p)}
<main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${p.title}</h1>
<div class="entry-meta"><span class="posted-on"><a href="/2023/" rel="bookmark"><time class="entry-date published" datetime="2023-03-14T09:12:00+01:00">${day}</time><time class="updated" datetime="2023-03-15T10:00:00+01:00">${p.updated}</time></a></span> <span class="byline">${p.by}<span class="author vcard"><a class="url fn n" href="/author/a/">${p.author}</a></span></span></div></header>
<div class="entry-content"><p><strong>${p.lead}</strong></p>${text(p, figure(p, 'wp-block-image'))}</div>
<footer class="entry-footer"><span class="cat-links"><a href="/r" rel="category tag">${p.section}</a></span><span class="tags-links">${p.tags} <a href="/t/1" rel="tag">Sandby</a></span></footer></article>
<div class="author-box"><h3>${p.author}</h3><p>${p.biography}</p></div>
<div id="comments" class="comments-area"><h2 class="comments-title">${p.comments}</h2><ol class="comment-list"><li class="comment"><cite class="fn">Ann</cite> <time>2023-03-16</time><p>${p.others[0]}.</p></li></ol></div></main>
<aside class="widget-area"><h2>${p.related}</h2>${links(p)}</aside>${foot(p)}</body></html>`,
  }),
  'wordpress-blocks': (p, { lang, day }) => ({
    html: `${head(p, lang)}<body><div class="wp-site-blocks">${menu(p)}<main class="wp-block-group">
<h1 class="wp-block-post-title">${p.title}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2023-03-14T09:12:00+01:00">${day}</time></div><p class="has-small-font-size">—</p><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">${p.author}</p></div></div></div>
<div class="entry-content wp-block-post-content"><p>${p.lead}</p>${text(p, figure(p, 'wp-block-image size-large'))}</div>
<div class="wp-block-template-part"><nav class="wp-block-post-navigation-link"><a href="/p">${p.others[0]}</a></nav></div></main>${foot(p)}</div></body></html>`,
  }),
  'tagdiv-newspaper': (p, { lang, day }) => ({
    html: `${head(p, lang)}<body class="single">${menu(p)}<article class="post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/r">${p.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${p.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">${p.by.trim()}</div> <a href="/author/a/">${p.author}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2023-03-14T09:12:00+00:00">${day}</time></span><div class="td-post-views"><span class="td-nr-views-1">1043</span></div></div></header></div>
<div class="td-post-sharing"><a>Facebook</a><a>Twitter</a></div><div class="td-post-content"><div class="td-post-featured-image"><figure><a href="/pier.jpg"><img class="entry-thumb" src="/pier.jpg"></a><figcaption class="wp-caption-text">${p.caption} (${credit(p)})</figcaption></figure></div><p>${p.lead}</p>${text(p, '')}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>${p.tags}</span></li><li><a href="/t">Sandby</a></li></ul></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/a/">${p.author}</a></span></div><div class="td-author-description">${p.biography}</div></div></div></footer></article>
<div class="td_block_related_posts"><h4 class="td-related-title">${p.related}</h4>${cards(p, 'td_module_related_posts')}</div>${foot(p)}</body></html>`,
  }),
  'ghost-casper': (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="Ghost 5.2">')}<body class="post-template">${menu(p)}<main id="site-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${p.title}</h1><p class="gh-article-excerpt">${p.lead}</p>
<div class="gh-article-meta"><div class="gh-article-author-image"><img src="/face.jpg" alt="${p.author}"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/a/">${p.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2023-03-14">${day}</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min</span></div></div></div></header>
<section class="gh-content gh-canvas">${text(p, figure(p, 'kg-card kg-image-card kg-card-hascaption'))}</section></article></main>
<div class="gh-subscribe"><h3>${p.site}</h3><p>${p.newsletter}</p></div><aside class="read-more-wrap"><div class="read-more">${cards(p, 'post-card')}</div></aside>${foot(p)}</body></html>`,
  }),
  'arc-press': (p, { lang, day }) => ({
    html: `${head(p, lang, `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${p.title}","datePublished":"2023-03-14T09:12:00Z","dateModified":"2023-03-15T10:00:00Z","author":[{"@type":"Person","name":"${p.author}"}],"publisher":{"@type":"Organization","name":"${p.site}"}}</script>`)}<body>${menu(p)}<main><h1 class="b-headline">${p.title}</h1><h2 class="b-subheadline">${p.lead}</h2><div class="b-byline"><span class="b-byline__text">${p.by}</span><span class="b-byline__names"><a class="b-byline__link" href="/staff/a/">${p.author}</a></span></div><time class="b-date" datetime="2023-03-14T09:12:00Z">${day}</time>
<figure class="c-media-item"><picture><img src="/pier.jpg" alt=""></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${p.caption}</span> <span class="c-media-item__credit">(${p.photographer})</span></figcaption></figure>
<article class="b-article-body">${paragraphs(p.paragraphs.slice(0, 2))}${more(p)}<h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2))}</article><div class="b-author-bio"><h2 class="b-author-bio__author-name">${p.author}</h2><p>${p.biography}</p></div></main><section class="b-results-list"><h2>${p.related}</h2>${cards(p)}</section>${foot(p)}</body></html>`,
    modified: true,
  }),
  'drupal-olivero': (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">')}<body class="path-node page-node-type-article">${menu(p)}<main><div class="region region--breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">${p.home}</a></li><li><a href="/r">${p.section}</a></li></ol></nav></div><h1 class="title page-title"><span class="field field--name-title">${p.title}</span></h1><article class="node node--type-article node--view-mode-full"><header><div class="node__meta"><div class="node__author-image"></div><span>${p.by}<span class="field field--name-uid"><span>${p.author}</span></span>, ${day}</span></div></header>
<div class="node__content"><div class="field field--name-field-summary"><p>${p.lead}</p></div><div class="text-content clearfix field field--name-body field--type-text-with-summary">${text(p, `<figure class="caption caption-img"><img src="/pier.jpg"><figcaption>${p.caption}. ${credit(p)}</figcaption></figure>`)}</div><div class="field field--name-field-tags"><h3 class="field__label">${p.tags}</h3><ul class="links field__items"><li><a href="/t">Sandby</a></li></ul></div></div><section class="comments"><h2>${p.comments}</h2></section></article></main><div class="block-views"><h2>${p.related}</h2>${links(p)}</div>${foot(p)}</body></html>`,
  }),
  'typo3-news': (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="TYPO3 CMS">')}<body>${menu(p)}<main id="content"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1><span itemprop="headline">${p.title}</span></h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2023-03-14">${day}</time></span> <span class="news-list-category">${p.section}</span> <span class="news-list-author">${p.by}<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${p.author}</span></span></span></p></div><div class="teaser-text" itemprop="description"><p>${p.lead}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/pier.jpg"><img src="/pier.jpg"></a></div><p class="news-img-caption">${p.caption} (${credit(p)})</p></div></div><div class="news-text-wrap" itemprop="articleBody">${text(p, '')}</div><div class="news-related-wrap"><div class="news-related"><h4>${p.related}</h4>${links(p)}</div></div><div class="news-backlink-wrap"><a href="/">&lt;-</a></div></div></div></main>${foot(p)}</body></html>`,
  }),
  joomla: (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="Joomla! - Open Source Content Management">')}<body>${menu(p)}<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">${p.title}</h1></div><dl class="article-info text-muted"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">${p.by}<span itemprop="name">${p.author}</span></dd><dd class="category-name">${p.section}</dd><dd class="published"><span class="icon-calendar"></span> <time datetime="2023-03-14T09:12:00+00:00" itemprop="datePublished">${day}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:1043">1043</dd></dl><div itemprop="articleBody" class="com-content-article__body"><p><strong>${p.lead}</strong></p>${text(p, figure(p))}</div><nav class="pagenavigation"><span class="pagination"><a href="/p">${p.others[0]}</a><a href="/n">${p.others[1]}</a></span></nav></div><div class="moduletable"><h3>${p.related}</h3>${links(p)}</div>${foot(p)}</body></html>`,
  }),
  blogger: (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta content="blogger" name="generator">')}<body>${menu(p)}<div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${day}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${p.title}</h3><div class="post-body entry-content"><p>${p.lead}</p>${text(p, `<table class="tr-caption-container"><tbody><tr><td><img src="/pier.jpg"></td></tr><tr><td class="tr-caption">${p.caption} (${credit(p)})</td></tr></tbody></table>`)}</div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">${p.by}<span class="fn"><a href="https://blog.example.com/profile" rel="author"><span itemprop="name">${p.author}</span></a></span></span> <span class="post-labels">${p.tags} <a href="/t" rel="tag">Sandby</a></span></div></div></div><div class="comments" id="comments"><h4>${p.comments}</h4></div></div></div></div></div></div></div><div class="sidebar"><h2>${p.related}</h2>${links(p)}</div>${foot(p)}</body></html>`,
  }),
  'medium-like': (p, { lang, day }) => ({
    html: `${head(p, lang, `<meta property="og:title" content="${p.title}"><meta name="author" content="${p.author}"><meta property="article:published_time" content="2023-03-14T09:12:00.000Z">`)}<body><div id="root"><div class="a b c">${menu(p)}<article><div class="l"><section><div class="gn go"><h1 class="pw-post-title ha hb">${p.title}</h1><h2 class="pw-subtitle-paragraph hc">${p.lead}</h2><div class="speechify"><div class="hx hy"><a rel="noopener" href="/@a"><img class="ez" src="/face.jpg" alt="${p.author}" width="44"></a><div><a class="ag" rel="author" href="/@a">${p.author}</a></div><div><span>4 min</span><span>·</span><span data-testid="storyPublishDate">${day}</span></div></div></div><figure class="ng nh"><div><img src="/pier.jpg" alt=""></div><figcaption class="np nq">${p.caption} (${credit(p)})</figcaption></figure>${text(p, '', 'pw-post-body-paragraph ns')}</div></section></div></article><div class="ab"><h2>${p.author}</h2><p>${p.biography}</p></div><div class="ac"><h2>${p.related}</h2>${cards(p, 'ae')}</div></div></div></body></html>`,
  }),
  substack: (p, { lang, day }) => ({
    html: `${head(p, lang, claimed(p))}<body><div id="entry">${menu(p)}<div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${p.title}</h1><h3 class="subtitle">${p.lead}</h3><div class="pencraft pc-display-flex"><div class="profile-hover-card-target"><a class="pencraft" href="https://x.example.com/@a">${p.author}</a></div><div class="pencraft pc-reset color-pub-secondary-text">${day}</div></div></div><div class="available-content"><div class="body markup">${text(p, `<div class="captioned-image-container"><figure><a class="image-link" href="/pier.jpg"><picture><img src="/pier.jpg"></picture></a><figcaption class="image-caption">${p.caption} (${credit(p)})</figcaption></figure></div>`)}</div></div><div class="subscription-widget-wrap"><div class="subscription-widget"><p class="subscription-preamble">${p.newsletter}</p><form><input type="email"></form></div></div></article></div></div>${foot(p)}</body></html>`,
  }),
  'hugo-papermod': (p, { lang, day }) => ({
    html: `${head(p, lang, `<meta name="generator" content="Hugo 0.111">${claimed(p)}`)}<body>${menu(p)}<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">${p.home}</a>&nbsp;»&nbsp;<a href="/r">${p.section}</a></div><h1 class="post-title entry-hint-parent">${p.title}</h1><div class="post-description">${p.lead}</div><div class="post-meta"><span title="2023-03-14 09:12:00 +0000 UTC">${day}</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;${p.author}</div></header><div class="post-content">${text(p, `<figure class="align-center"><img loading="lazy" src="/pier.jpg"><figcaption><p>${p.caption} (${credit(p)})</p></figcaption></figure>`)}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/t">Sandby</a></li></ul><nav class="paginav"><a class="prev" href="/p"><span>${p.others[0]}</span></a></nav></footer></article></main>${foot(p)}</body></html>`,
  }),
  'jekyll-minima': (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="Jekyll v4.3">')}<body>${menu(p)}<main class="page-content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">${p.title}</h1><p class="post-meta"><time class="dt-published" datetime="2023-03-14T09:12:00+00:00" itemprop="datePublished">${day}</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">${p.author}</span></span></p></header><div class="post-content e-content" itemprop="articleBody"><p>${p.lead}</p>${text(p, figure(p))}</div></article></div></main>${foot(p)}</body></html>`,
  }),
  'next-utility': (p, { lang, day }) => ({
    html: `${head(p, lang)}<body><div id="__next">${menu(p)}<main class="mx-auto max-w-3xl px-4"><div class="text-sm text-gray-500"><a href="/r">${p.section}</a></div><h1 class="text-4xl font-bold">${p.title}</h1><p class="mt-4 text-xl text-gray-600">${p.lead}</p><div class="mt-6 flex items-center gap-2 text-sm"><img class="h-8 w-8 rounded-full" src="/face.jpg" alt=""><span>${p.by}${p.author}</span><span>·</span><span>${day}</span></div><figure class="my-8"><img src="/pier.jpg" class="w-full"><figcaption class="text-sm">${p.caption} (${credit(p)})</figcaption></figure><div class="prose">${text(p, '')}</div></main><section class="mt-12 border-t"><h2 class="text-2xl">${p.related}</h2><div class="grid grid-cols-3">${cards(p, 'flex flex-col')}</div></section>${foot(p)}</div></body></html>`,
  }),
  amp: (p, { lang, day }) => ({
    html: `<!doctype html><html amp lang="${lang}"><head><meta charset="utf-8"><title>${p.title}</title></head><body>${menu(p)}<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${p.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${p.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2023-03-14T09:12:00+00:00">${day}</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/pier.jpg" width="600" height="400"></amp-img><p class="wp-caption-text">${p.caption} (${credit(p)})</p></figure><div class="amp-wp-article-content"><p>${p.lead}</p>${text(p, '')}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">${p.tags} <a href="/t" rel="tag">Sandby</a></div></footer></article>${foot(p)}</body></html>`,
  }),
  'discourse-crawler': (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="Discourse 3.0">')}<body class="crawler"><header><a href="/">${p.site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/1">${p.title}</a></h1><div class="topic-category"><a href="/c/1"><span class="category-name">${p.section}</span></a></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting" class="crawler-post-wrapper"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="/u/a"><span itemprop="name">${p.author}</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2023-03-14T09:12:01Z" class="post-time">${day}</time><span itemprop="position">1</span></span></div><div class="post" itemprop="articleBody"><p>${p.lead}</p>${paragraphs(p.paragraphs.slice(0, 2))}<h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2))}</div></div></div></div>${foot(p)}</body></html>`,
    without: ['caption'],
  }),
  'government-components': (p, { lang, day }) => ({
    html: `${head(p, lang)}<body>${menu(p)}<main role="main" id="content" class="news-article"><span class="govuk-caption-xl">${p.section}</span><h1 class="gem-c-title__text">${p.title}</h1><p class="gem-c-lead-paragraph">${p.lead}</p><div class="gem-c-metadata">${day}</div><div class="gem-c-govspeak govspeak">${paragraphs(p.paragraphs.slice(0, 2))}<h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2))}</div></main><div class="gem-c-feedback"><h2>OK?</h2><button>OK</button></div>${foot(p)}</body></html>`,
    without: ['caption', 'author'],
  }),
  'bare-tables': (p, { lang, day }) => ({
    html: `${head(p, lang)}<body><table width="760"><tr><td colspan="2"><b>${p.site}</b></td></tr><tr><td width="160" valign="top"><a href="/">${p.home}</a><br><a href="/r">${p.section}</a><br></td><td valign="top"><p><font size="5"><b>${p.title}</b></font></p><p><font size="2">${p.by}${p.author}</font></p><p><font size="2">${day}</font></p><p>${p.lead}</p>${paragraphs(p.paragraphs)}</td></tr></table></body></html>`,
    without: ['caption'],
  }),
  'claims-only': (p, { lang }) => ({
    html: `${head(p, lang, `<meta property="og:title" content="${p.title}"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"${p.site}"},{"@type":"Person","@id":"#a","name":"${p.author}"},{"@type":"Article","headline":"${p.title}","datePublished":"2023-03-14T09:12:00+00:00","dateModified":"2023-03-15T09:12:00+00:00","author":{"@id":"#a"},"publisher":{"@id":"#o"}}]}</script>`)}<body><div class="x1"><div class="x2"><h1 class="x3">${p.title}</h1><div class="x4">${paragraphs([p.lead, ...p.paragraphs.slice(0, 2)])}<h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2))}</div></div><div class="x5">${p.site}</div></div></body></html>`,
    without: ['caption'],
    modified: true,
  }),
  'townnews-blox': (p, { lang, day }) => ({
    html: `${head(p, lang)}<body>${menu(p)}<article class="asset" itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><h1 class="headline"><span itemprop="headline">${p.title}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">${p.by}<a href="/users/profile/a/" class="tnt-user-name">${p.author}</a></span></li><li class="hidden-print"><time datetime="2023-03-14T09:12:00-05:00" class="tnt-date asset-date text-muted">${day}</time></li></ul></span></div></header><div class="asset-content"><div class="asset-photo"><figure class="photo"><div class="image"><img src="/pier.jpg"></div><figcaption class="caption"><span class="caption-text"><p>${p.caption}</p></span><span class="credit"><span class="credit-label"></span><span class="tnt-byline">${p.photographer}</span></span></figcaption></figure></div><div class="asset-body" itemprop="articleBody"><p>${p.lead}</p>${text(p, '')}</div></div><footer class="asset-tags"><h4>${p.tags}</h4><ul><li><a href="/t">Sandby</a></li></ul></footer></article><div class="card-grid"><h3>${p.related}</h3>${cards(p, 'card summary')}</div>${foot(p)}</body></html>`,
  }),
  squarespace: (p, { lang, day }) => ({
    html: `${head(p, lang, '<!-- This is Squarespace. -->')}<body>${menu(p)}<article class="entry hentry blog-item"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name">${p.title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-meta-item blog-meta-item--date"><time class="dt-published blog-meta-item" datetime="2023-03-14"><span>${day}</span></time></div><div class="blog-meta-item blog-meta-item--author">${p.by}<a class="blog-author-name" href="/blog?author=1">${p.author}</a></div></div></div><div class="blog-item-content e-content"><div class="sqs-block html-block"><div class="sqs-block-content"><p>${p.lead}</p>${paragraphs(p.paragraphs.slice(0, 2))}</div></div><div class="sqs-block image-block"><figure class="sqs-block-image-figure"><img data-src="/pier.jpg" src="data:,"><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${p.caption} (${credit(p)})</p></div></figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content"><h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2))}</div></div></div><section class="item-pagination"><a href="/p"><h2 class="item-pagination-title">${p.others[0]}</h2></a></section></article>${foot(p)}</body></html>`,
  }),
  wix: (p, { lang, day }) => ({
    html: `${head(p, lang, claimed(p))}<body><div id="SITE_CONTAINER">${menu(p)}<article class="K0L92p"><div data-hook="post"><div class="gQgf9y"><ul class="tdaD1H"><li data-hook="user-name"><span class="xs2MeC">${p.author}</span></li><li><span title="${day}" class="post-metadata__date" data-hook="time-ago">${day}</span></li><li><span class="post-metadata__readTime" data-hook="time-to-read">4 min</span></li></ul></div><h1 data-hook="post-title" class="post-title">${p.title}</h1><section data-hook="post-description"><div class="kaxHp"><p>${p.lead}</p>${text(p, `<figure data-hook="imageViewer"><div><img src="/pier.jpg"></div><figcaption>${p.caption} (${credit(p)})</figcaption></figure>`)}</div></section></div></article><div data-hook="related-posts"><h2>${p.related}</h2>${cards(p, 'g4')}</div></div>${foot(p)}</body></html>`,
  }),
  plone: (p, { lang, day }) => ({
    html: `${head(p, lang, '<meta name="generator" content="Plone - https://plone.org">')}<body>${menu(p)}<article id="content"><header><h1 class="documentFirstHeading">${p.title}</h1><div id="section-byline"><span class="documentByLine"><span class="documentAuthor">${p.by}<a href="/author/a">${p.author}</a></span> <span class="documentPublished"><span>—</span> <span>${day}</span></span></span></div><p class="documentDescription lead">${p.lead}</p></header><div id="content-core"><section id="section-leadimage"><figure class="newsImageContainer"><img src="/pier.jpg"><figcaption>${p.caption} (${credit(p)})</figcaption></figure></section><section id="section-text"><div id="parent-fieldname-text">${text(p, '')}</div></section></div></article>${foot(p)}</body></html>`,
  }),
  'press-line': (p, { lang }) => ({
    html: `${head(p, lang)}<body>${menu(p)}<div class="story"><div class="story__head"><div class="story__kicker">${p.section}</div><h1 class="story__title">${p.title}</h1><p class="story__summary">${p.lead}</p><div class="story__info"><div class="story__author"><a href="/authors/a">${p.author}</a></div><div class="story__time">${p.moment}</div><div class="story__update">${p.updated}</div></div></div><div class="story__image"><img src="/pier.jpg"><div class="story__caption">${p.caption} <span class="story__credit">${credit(p)}</span></div></div><div class="story__text">${text(p, '')}</div><div class="story__tags"><span>${p.tags}</span><a href="/t">Sandby</a></div></div><div class="more-stories"><h3>${p.related}</h3>${cards(p, 'teaser')}</div>${foot(p)}</body></html>`,
    modified: true,
  }),
  'day-in-address': (p, { lang }) => ({
    html: `${head(p, lang, `<link rel="canonical" href="${URL_OF}2023/03/14/pier">`)}<body>${menu(p)}<div class="page"><h1>${p.title}</h1><p class="autor">${p.by}${p.author}</p><p class="intro">${p.lead}</p><div class="text">${paragraphs(p.paragraphs.slice(0, 2))}<h2>${p.heading}</h2>${paragraphs(p.paragraphs.slice(2))}</div></div>${foot(p)}</body></html>`,
    without: ['caption'],
  }),
}

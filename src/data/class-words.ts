/**
 * What names of classes and ids, and words of addresses, say of what they name. None decides by itself: each is a term among others. Sources:
 * the default themes of the platforms in this folder, Vietnamese portals' own themes, and the names many general pages share. Words that
 * name furniture are in `chrome.ts`, those of authors and keywords in `authors.ts` and `tags.ts`.
 */

/** A headline, as the class or id of its box says it. */
export const TITLE_CLASS = /title|headline|tieu[_-]?de|heading/i

/** The title of something else: the site, a box, a menu. */
export const NO_TITLE_CLASS =
  /site-?title|site-?name|logo|brand|widget|menu(?!post)|sidebar|module-?title|block-?title|box-?title|section-?title|folder-?title|page-?title-?bar/i

/** A caption by its class. */
export const CAPTION_CLASS =
  /(?:^|[\s_-])(?:(?:image|photo|media|picture|img)[_-]?(?:captions?|credits?|byline|copyright|desc(?:ription)?)|captions?|cutline|chu[_-]?thich|(?:img|frame)_?te?xt)(?:[-_]*(?:text|wrapper|body|credit|attribution|container|anh))?(?:$|[\s_-])/i

/** Words of the text set apart once more, by their class. */
export const PULL_QUOTE_CLASS = /pull-?_?quote|quote-?_?pull|(?:^|[\s_-])callout-?quote(?:$|[\s_-])/i

/** A kicker by its class. */
export const KICKER_CLASS =
  /(?:^|[\s_-])(?:kicker|eyebrow|supertitle|overline|topline|tieu[_-]?de[_-]?phu|trich[_-]?dan[_-]?tren)(?:$|[\s_-])/i

/** The lead by its class, in themes no table knows; the lead picture, video or story of a page is none. */
export const LEAD_CLASS =
  /(?:^|[\s_-])(?:sapo|lead(?![_-](?:media|im(?:age|g)|photo|pic|video|story|title|headline))|standfirst|deck|dek|chapeau|article-?(?:summary|intro|excerpt|description)|post-?summary|hometext|summary-?content)(?:$|[\s_-])/i

/** Who wrote, by its class. */
export const BYLINE_CLASS = /(?:^|[\s_-])(?:tac[_-]?gia|nguoi[_-]?viet|but[_-]?danh|authors?)(?:$|[\s_-])/i

/** Words for a summary that other boxes use too: a lead only at the head of the text. */
export const SUMMARY_CLASS =
  /summary|description|sapo|trich[_-]?(?:dan|yeu)|tom[_-]?tat|mo[_-]?ta(?:$|[\s_-])|(?:^|[\s_-])(?:hot-?line|intro(?:-?text)?|desc?|brief|excerpt|abstract)(?:$|[\s_-])/i

/** A day by its class or id. */
export const DAY_CLASS = /date|time|ngay|publish|posted|modif|datum|fecha|meta/i

/** What shows the hour of reading. */
export const NOW_CLASS = /now|today|current|clock|hien-?tai|hom-?nay|banner|top-?bar|(?:^|\s)header-?date/i

/** A trail of links by its class or id, however the theme spells it. */
export const TRAIL_CLASS =
  /(?<!global)bread[\s_-]?cru|(?:^|[\s_-])(?:bread|crumbs?|path(?:way)?|sitemap(?:path)?|duong[_-]?dan|(?:box-?)?dieu[_-]?huong|you-?are-?here)(?:$|[\s_-])/i

/** The name of the section above a headline, by its class or id. */
export const SECTION_CLASS =
  /cate(?:$|[\s_-]|gor|name|title)|chuyen[_-]?(?:muc|trang)|danh[_-]?muc|de[_-]?muc|truong[_-]?muc|section|folder|chanel|channel/i

/** Where a site names itself. */
export const SITE_CLASS = /(?:^|[\s_-])(?:site-?(?:title|name|header|brand(?:ing)?)|logo|banner|masthead|slogan)(?:$|[\s_-])/i

/** An address that says category. */
export const CATEGORY_ADDRESS = /\/(?:category|categories|chuyen-muc|danh-muc|section|topics?)\//iu

/** The address of a home page: a host alone, or the names platforms give the page that opens. */
export const HOME_PAGE_ADDRESS =
  /^https?:\/\/[^/]+\/?(?:(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:index|default|home|trang-?chu|trangchu)(?:\.\w+)?\/?)?|pages\/(?:default|home|trang-?chu|trangchu)\.aspx)?(?:#.*)?$/i

/** A style that sets a box beside the text: it floats, below 40 % or 300 pixels wide. */
export const NARROW_FLOAT = /^(?=.*float\s*:\s*[lr]).*(?:^|[;\s])width\s*:\s*(?:[1-3]?\d%|[12]?\d\dpx)/i

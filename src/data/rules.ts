import type { BoxRule, LineRule } from '../model/rule'
import { FURNITURE_KINDS, type FurnitureKind } from './chrome'

/**
 * Every rule the engine names in a trace, and why it decides, in words for a person. What a platform's or a portal's table strips or
 * locates is named for the table: `lacviet/strip`, `locate/lacviet`.
 */
export const LINE_RULES: Readonly<Record<LineRule, string>> = {
  'attachment/field': 'attached file, by the layout',
  'attachment/file': 'links to a file',
  'attachment/label': 'introduces the attached files',
  'body/list': 'a list of the text',
  'body/paragraph': 'a paragraph of the text',
  'body/quote': 'a quote of the text',
  'body/repeated': 'words of the text, set apart once more',
  'body/table': 'a table of the text',
  'byline/agency': 'who reported for an agency',
  'byline/bare': 'a line of names',
  'byline/blog': 'the name in the heading of a blog',
  'byline/field': 'byline, by the layout',
  'byline/label': 'names behind the label for them',
  'byline/marked': 'who is marked as the author',
  'byline/metadata': 'nobody is named: whom the metadata claim',
  'byline/role': 'names with what they did',
  'byline/source': 'where it was taken from',
  'byline/stuck': 'names stuck to the end mark',
  'byline/via': 'a name, and where it was taken from',
  'caption/above': 'a caption above its image',
  'caption/again': 'a caption once more',
  'caption/below': 'a caption below its image',
  'caption/class': 'a caption, by its class',
  'caption/continued': 'the second line of a caption',
  'caption/figure': 'an image with its caption',
  'caption/line': 'a short line in a block of its own',
  'caption/table-row': 'an image with its caption in the next row',
  'chrome/advertisement': 'advertisement label',
  'chrome/boilerplate': 'a sentence printed on every page',
  'chrome/breadcrumb': 'the way from the home page',
  'chrome/choice': 'the choices of a list',
  'chrome/copyright': 'whose a photo’s rights are',
  'chrome/desk': 'who reported and edited for the agency',
  'chrome/editing': 'page furniture',
  'chrome/embed': 'who posted what is embedded',
  'chrome/greeting': 'greeting',
  'chrome/line': 'a line of page furniture',
  'chrome/more': 'more to read',
  'chrome/newsletter': 'subscription form',
  'chrome/player': 'a player',
  'chrome/rating': 'rating',
  'chrome/read-more': 'link to another article',
  'chrome/secured-browser': 'SharePoint’s notice',
  'chrome/share': 'share buttons',
  'chrome/skip': 'accessibility shortcut',
  'chrome/tags': 'keywords',
  'chrome/views': 'view counter',
  'date/field': 'a date, by the layout',
  'date/islamic': 'a day of the Islamic calendar',
  'date/line': 'a line that is a date',
  'date/marked': 'the day nearest to the headline',
  'date/metadata': 'no day is printed: the one the metadata claim',
  'document/sheet': 'the record sheet of a document',
  'embed/player': 'a player or viewer in the text',
  'ending/comments': 'comments',
  'ending/contact': 'press contacts',
  'ending/counter': 'visitor counter',
  'ending/footer': 'site footer',
  'ending/line': 'a heading above other articles or the footer',
  'ending/rating': 'rating of the article',
  'ending/related': 'list of other articles',
  'figure/counter': 'a number beside an image',
  'figure/no-caption': 'an image of the article',
  'figure/outside': 'an image outside the article',
  'heading/bold': 'a short bold line above a paragraph',
  'heading/element': 'a heading',
  'kicker/field': 'kicker, by the layout',
  'lead/above': 'stands between headline and text',
  'lead/apart': 'a paragraph before the box of all others',
  'lead/continued': 'goes on with the lead’s sentence',
  'lead/field': 'the sapo, by the layout',
  'lead/repeated': 'the lead once more',
  'lead/set-apart': 'the first paragraph, set apart',
  'outside/head': 'above the article',
  'outside/tail': 'below the article',
  'paragraph/before-byline': 'the text before the byline stuck to it',
  'paragraph/no-name': 'a short last line, no name',
  'related/link': 'a line that is one link',
  'related/links': 'a list of links',
  'section/above-title': 'a short line above the headline',
  'section/beside-date': 'a label before the date',
  'section/field': 'section or breadcrumb, by the layout',
  'section/label': 'a short label beside the headline',
  'section/line': 'a line that names the section',
  'source/field': 'source, by the layout',
  'tags/printed': 'keywords, beside the text',
  'title/displayed': 'the displayed headline',
  'title/first-line': 'the first line like a headline',
  'title/heading': 'the displayed headline',
  'title/document': 'the extract of the record sheet',
  'title/metadata': 'no headline is printed: the one the metadata claim',
  'title/repeated': 'the headline once more',
}

/** Why a box is taken, what for, and by what: no reader sees it; its element, role, class or id; what kind of element it is; the shape it shares with its siblings. */
export interface BoxReason {
  reason: string
  takes: 'hidden' | 'furniture' | 'comment' | 'teaser'
  by: 'sight' | 'name' | 'kind' | 'shape'
}

const named = (reason: string): BoxReason => ({ reason, takes: 'furniture', by: 'name' })
const kind = (reason: string): BoxReason => ({ reason, takes: 'furniture', by: 'kind' })
const hidden = (reason: string): BoxReason => ({ reason, takes: 'hidden', by: 'sight' })
const one = (takes: 'comment' | 'teaser', many: string): BoxReason => ({ reason: `one of several ${many}`, takes, by: 'shape' })

/** What class words name. */
const CALLED = Object.fromEntries(
  FURNITURE_KINDS.map(called => [
    `furniture/${called}`,
    { ...named(`its class or id names it: ${called}`), takes: called === 'comments' ? 'comment' : 'furniture' },
  ]),
) as Record<`furniture/${FurnitureKind}`, BoxReason>

export const BOX_RULES: Readonly<Record<BoxRule, BoxReason>> = {
  ...CALLED,
  'furniture/aside': named('set apart from the article'),
  'furniture/column': kind('a column beside the text'),
  'furniture/control': kind('a control, player or frame'),
  'furniture/element': named('navigation or a control by its element'),
  'furniture/footer': named('page footer'),
  'furniture/form': named('a form for readers'),
  'furniture/imprint': kind('says who answers for the site'),
  'furniture/player': named('controls of a player'),
  'furniture/role': named('marked as navigation or search'),
  'hidden/attribute': hidden('not shown on the page'),
  'hidden/noscript': hidden('shown without scripts only'),
  'hidden/print': hidden('shown on paper only'),
  'hidden/style': hidden('not shown on the page'),
  'repetition/comments': one('comment', 'comments'),
  'repetition/teasers': one('teaser', 'titles with links'),
}

/** Why what no rule took and the located text does not hold is left out. */
export const OUTSIDE = 'stands outside the article'

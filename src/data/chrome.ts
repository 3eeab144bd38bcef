import type { BoxRule } from '../model/rule'

/**
 * Furniture every site may have. `hard` rows are dropped with all they hold; a row of class words is dropped only where it
 * holds less than half of the page's running text, because templates name their article column `widget-content` too.
 */
export interface ChromeRule {
  rule: BoxRule
  selectors: readonly string[]
  /** No reader sees it, or it is no text: whatever it holds. */
  unseen?: boolean
}

export const GENERIC_CHROME: readonly ChromeRule[] = [
  {
    rule: 'furniture/control',
    selectors: 'iframe select textarea input datalist frameset video audio object dialog'.split(' '),
    unseen: true,
  },
  {
    rule: 'furniture/element',
    selectors: 'nav button menu marquee'.split(' '),
  },
  {
    rule: 'furniture/role',
    selectors: 'navigation search menu menubar dialog toolbar contentinfo complementary alert alertdialog tooltip note'
      .split(' ')
      .map(role => `[role=${role}]`),
  },
  {
    rule: 'furniture/player',
    selectors: ['.video-js', '.vjs-control-bar', '.vjs-modal-dialog', '.vjs-big-play-button'],
  },
  { rule: 'furniture/aside', selectors: ['aside'] },
  { rule: 'furniture/footer', selectors: ['footer'] },
  {
    rule: 'hidden/attribute',
    unseen: true,
    selectors: [
      '[hidden]',
      '[aria-hidden=true]',
      '.ms-hidden',
      '.ms-hide',
      '.offs',
      '.sr-only',
      '.visually-hidden',
      '.screen-reader-text',
      '.visuallyhidden',
      '.off-screen',
      '.offscreen',
      '.element-invisible',
      '.hide-accessible',
      '.d-none',
      // The same once more, for a telephone.
      '.d-md-none',
      '.d-lg-none',
      // The name of an icon, shown as its picture.
      '.material-icons',
      '.material-symbols-outlined',
      'mat-icon',
    ],
  },
  { rule: 'hidden/noscript', selectors: ['noscript'], unseen: true },
  {
    rule: 'hidden/print',
    unseen: true,
    selectors: ['#printHeader', '.print-only', '.visible-print', '.visible-print-block'],
  },
]

/** What class words name a box for. */
export type FurnitureKind =
  | 'share'
  | 'related'
  | 'comments'
  | 'navigation'
  | 'footer'
  | 'sidebar'
  | 'advertisement'
  | 'newsletter'
  | 'consent'
  | 'tools'
  | 'tags'
  | 'author-box'

/**
 * Words of class names and ids (`post-share-bar` has post, share, bar) that mark furniture; without the s of a plural. Sources: the default themes of
 * the platforms in this folder, and the names many general pages share.
 */
const WORDS_OF = [
  [
    'share',
    'share sharing sharebar sharebox sharethis addthis addtoany sharedaddy social socialmedia socialbar socialshare socialize sociable jiathis bdsharebuttonbox likebox fblike tweet retweet tweetmeme sns',
  ],
  [
    'related',
    'related relatedposts relatednews relatedarticles relatedlinks yarpp outbrain taboola recirc recirculation readmore readnext morenews mostread mostpopular popular trending recommended recommend recommendation suggestions othernews tinkhac tinlienquan lienquan otherarticles latestnews seealso',
  ],
  ['comments', 'comment commentlist commentform respond disqus livefyre replies reply talkback binhluan ykien discussion'],
  [
    'navigation',
    'nav navbar navigation navigator menu submenu topmenu mainmenu breadcrumb crumbs pagination pager paging pagenav postnav skip skiplink toolbar topbar tabs toc',
  ],
  ['footer', 'footer foot bottombar copyright colophon credits disclaimer sitefooter pagefooter siteinfo'],
  ['sidebar', 'sidebar rail rightrail leftrail sidecol rightcol widget complementary'],
  [
    'advertisement',
    'ad adv advert advertise advertisement advertising adsense adslot adbox adblock adunit banner sponsor sponsored promo promotion promoted dfp gpt doubleclick quangcao',
  ],
  ['newsletter', 'newsletter subscribe subscription signup signin login register registration popup modal lightbox overlay optin'],
  ['consent', 'cookie cookiebar cookiebanner cookienotice cookieconsent consent gdpr'],
  ['tools', 'print printer tools articletools pagetools rating vote voting textsize fontsize emailform permalink bookmark feedback'],
  ['tags', 'tag taglist tagcloud keywords postmeta entrymeta'],
  ['author-box', 'authorbox authorbio aboutauthor biobox bio vcard'],
] as const

/** By a word of a class name or id, what it marks a box as. */
export const FURNITURE_WORDS: ReadonlyMap<string, FurnitureKind> = new Map(
  WORDS_OF.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** All kinds that words name. */
export const FURNITURE_KINDS: readonly FurnitureKind[] = WORDS_OF.map(([kind]) => kind)

/** Two words in a row, written as one: `author-bio`, `readMore`. */
export const FURNITURE_PAIRS: ReadonlyMap<string, FurnitureKind> = new Map(
  [...FURNITURE_WORDS, ...'authorcard authorprofile authordescription authorabout'.split(' ').map(w => [w, 'author-box'] as const)].filter(
    ([, kind]) => kind === 'author-box' || kind === 'related' || kind === 'newsletter',
  ),
)

/**
 * Names whose words say nothing of what stands in them: a page builder's boxes, the tags and categories of a post among its
 * classes, SharePoint's hexadecimal ones (`g_621a1ad0_…`). Sources: Elementor; WordPress core, get_post_class(); served pages.
 */
export const LAYOUT_NAMES: readonly { among: string; name: RegExp }[] = [
  { among: 'elementor', name: /^elementor-widget(?:-wrap|-container|-text-editor|-theme-post-.*)?$/ },
  { among: 'hentry', name: /^(?:tag|category)-/ },
  { among: '_g_', name: /_g_[\da-f]{8}_/ },
  { among: 'ExternalClass', name: /^ExternalClass/ },
]

/** How much of the page's running text a marked element may hold and still be dropped; comments can outweigh an article. */
export const FURNITURE_SHARE: Readonly<Partial<Record<FurnitureKind, number>>> = { comments: 0.8, consent: 0.8, footer: 0.5, sidebar: 0.5 }
export const FURNITURE_SHARE_DEFAULT = 0.3

import { LAZY, LAZY_SETS } from './images'

/** What HTML says of its elements. Source: the HTML standard, sections 13.1.2.4 (optional tags), 13.2.4.2 (scopes) and 13.2.6 (tree construction). */

const names = (list: string) => list.split(' ')

export const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input isindex keygen link meta param source track wbr'.split(' '),
)

/** Never built: they hold no text of the page. */
export const UNBUILT = new Set('script style svg math template'.split(' '))

/** Their content is text up to their end tag. Source: the HTML standard, section 13.2.5 (RCDATA and RAWTEXT). */
export const RAW_TEXT = new Set('script style title textarea iframe noembed noframes xmp plaintext'.split(' '))

/** Attributes some stage or table reads; the tree keeps no others. A test holds it to the tables. */
export const READ_ATTRS = new Set([
  ...names(
    'id class style href src alt title role rel type name content property itemprop itemtype itemscope datetime pubdate lang xml:lang face align width height colspan rowspan hidden aria-hidden action data-videoid data data-automation-id data-role data-history-node-id',
  ),
  ...LAZY,
  ...LAZY_SETS,
])

/** Blocks before which an open `p` ends. */
export const CLOSES_P = new Set(
  names(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt main menu nav ol p pre search section table ul',
  ),
)

/** Elements that end a line of text: everything not here is inline. */
export const BLOCK = new Set([
  ...CLOSES_P,
  ...names(
    '#root html head body caption col colgroup iframe legend link meta noscript optgroup option select summary tbody td textarea tfoot th thead title tr video',
  ),
])

/** Elements that an end tag of any other inline element does not reach beyond. */
export const SPECIAL = new Set([...BLOCK, ...names('applet button frameset listing marquee noembed noframes object plaintext xmp')])

export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])

/** What a table's cells stand in, from without. */
export const ROWS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr'])

/** What belongs to a table's rows. */
export const OF_ROWS = /^(?:t[bdfhr]|c[ao][lp])/

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** End tags and implied ends do not look beyond these. */
export const SCOPE = new Set('#root html table td th caption button marquee'.split(' '))

/** Elements whose end tag leaves the blocks that were opened inside of them open. */
export const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Elements that hold no running text: of one that was never closed, all that follows. */
export const NAMING = new Set('a aside audio button dialog figcaption figure footer menu nav object video'.split(' '))

/** Elements of other languages inside of HTML. */
export const FOREIGN = new Set(['svg', 'math'])
/** Elements in them whose content is HTML again. */
export const HTML_INSIDE = new Set(['foreignobject', 'desc', 'title', 'annotation-xml'])
/** Start tags that end them elsewhere: they were not closed. */
export const BREAKS_OUT = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(
    ' ',
  ),
)

/** Elements a page has once: where one is open, or was passed, another start tag is none. */
export const ONCE = new Set(['html', 'head', 'body'])

/** Elements a start tag ends, looked for no further up than `within`. */
export const IMPLIED_END: ReadonlyMap<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }> = new Map(
  [
    ['li', 'li', '#root ul ol menu dir table td th'],
    ['dd', 'dd dt', '#root dl table td th'],
    ['dt', 'dd dt', '#root dl table td th'],
    ['td', 'td th', '#root table tr'],
    ['th', 'td th', '#root table tr'],
    ['tr', 'tr', '#root table'],
    ['tbody', 'thead tbody tfoot', '#root table'],
    ['tfoot', 'thead tbody tfoot', '#root table'],
    ['thead', 'thead tbody tfoot', '#root table'],
    ['option', 'option', '#root select'],
    ['optgroup', 'optgroup', '#root select'],
    ['button', 'button', '#root table td th caption marquee'],
    ['body', 'head', '#root html'],
  ].map(([tag, ends, within]) => [tag!, { ends: new Set(names(ends!)), within: new Set(names(within!)) }]),
)

/** The inline elements news pages are written with; names in neither list are inline too. */
export const INLINE =
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter nobr output picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  )

/** Agencies and stocks of pictures by their names. */
const PICTURES =
  'AFP|AP|dpa|Reuters|REUTERS|EPA|EFE|ANSA|PAP|APA|Getty(?: Images)?|[Pp]icture[- ][Aa]lliance|imago(?: images)?|IMAGO|Shutterstock|iStock|Unsplash|Pixabay|Adobe ?Stock|Alamy|LaPresse|Belga|TASS|ТАСС|Xinhua|Keystone|NTB|Ritzau|ČTK|AA|DHA'

/**
 * A credit at the end of a caption that no colon parts from it: `- TTXVN Photo by A`, `(Ảnh A)`, `Ảnh Vũ Thị Sen`, `Photo by A`, `Fot. A`, `© A`, `(A/AFP)`, `| A/dpa`.
 * Sources: VNA and Vietnam News; the portals of the fixtures; the guides of picture agencies.
 */
export const CREDIT_WITHOUT_COLON = new RegExp(
  `^(.*?)[\\s.]*(?:[-–—]\\s*(?:[A-Z]{2,5}\\/)*[A-Z]{2,5}\\s+Photos?\\s+(?:by\\s+|courtesy of\\s+)?(.{2,60})|\\(\\s*(?:Photo(?: by)?|Ảnh)\\s+([^():]{2,60})\\)|\\s(?:Ảnh)\\s+((?:\\p{Lu}[\\p{L}.]*\\s?){2,5})|(?<!\\p{L})(?:(?:Photo(?:graph)?|Image|Picture)s?\\s+(?:by|courtesy of)|Fot\\.|©)\\s*([^.:()©]{2,60})|\\(([^():.]{0,40}(?<!\\p{L})(?:${PICTURES})(?!\\p{L})[^():.]{0,40})\\)|\\s[|–—-]\\s([^|:.©]{0,40}(?<!\\p{L})(?:${PICTURES}))(?!\\p{L}))[\\s.)]*$`,
  'su',
)

/** A line that only names agencies or stocks: `Getty Images`, `Reuters/Getty`. */
export const AGENCIES_ALONE = new RegExp(`^(?:(?:${PICTURES})(?:\\s*[/,|]\\s*|$))+$`, 'u')

/** Who made a picture, by the class of the words that say it. */
export const CREDIT_CLASS =
  /(?:^|[\s_-]|[a-z](?=[A-Z]))(?:credits?|copyright|author|photographer|photo-?by(?:line)?|image-?(?:source|author)|rights|Credits?|Copyright|attribution)(?:$|[\s_-]|[A-Z])/

/** What a label says of a picture that is not of the event: `Ảnh minh họa`. */
export const ILLUSTRATION = /minh h[ọo]|tư liệu|illustrat/iu

/**
 * Where a platform or a portal keeps what. Every field is a list of selectors, best first: compounds of tag, `#id`,
 * `.class`, `[attr]`, `[attr=v]`, `[attr^=v]`, `[attr$=v]`, `[attr*=v]`, joined by spaces (descendant) or `>` (child).
 */
export interface FieldRules {
  /** The element that holds title, lead and body. */
  article?: readonly string[]
  /** The line above the headline. */
  kicker?: readonly string[]
  /** The displayed headline. */
  title?: readonly string[]
  /** The sapo. */
  lead?: readonly string[]
  /** The element that holds the running text. */
  body?: readonly string[]
  /** Who wrote or photographed it. */
  byline?: readonly string[]
  /** Where it was taken from. */
  source?: readonly string[]
  /** When it was published. */
  date?: readonly string[]
  /** The breadcrumb or the category. */
  section?: readonly string[]
  /** Captions of pictures. */
  caption?: readonly string[]
  /** Links to files that belong to the article, or what holds them. */
  attachment?: readonly string[]
  /** Furniture: dropped with everything inside. */
  strip?: readonly string[]
}

/** How a platform is recognised; any one is enough. */
export interface Evidence {
  /** A prefix of `<meta name="generator">`, lower case. */
  generator?: string
  /** A selector some element of the page must match. */
  selector?: string
}

/** A system portals are made with: the same places on every portal of it. */
export interface Platform extends FieldRules {
  /** As it stands in rule names: `sharepoint`. */
  name: string
  /** How it shows. */
  evidence: readonly Evidence[]
}

/** How a portal's pages are laid out for a time. */
export interface Layout extends FieldRules {
  /** The layout is good for pages captured before this day (ISO date); the last layout of a portal has none. */
  until?: string
}

/** A site whose places are known. */
export interface Portal {
  /** As it stands in rule names: `locate/NAME`. */
  name: string
  /** Host names in lower case; `.example.gov.vn` stands for the host and all below it. Without any, the portal is for every page. */
  hosts?: readonly string[]
  /** In order of `until`, the present one last. */
  layouts: readonly Layout[]
}

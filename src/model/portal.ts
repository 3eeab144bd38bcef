/**
 * Where a platform or a portal keeps what. Every field is a list of selectors, best first: compounds of tag, `#id`,
 * `.class`, `[attr]`, `[attr=v]`, `[attr^=v]`, `[attr$=v]`, `[attr*=v]`, joined by spaces (descendant) or `>` (child).
 */
export interface FieldRules {
  /** The element that holds title, lead and body. */
  article?: readonly string[]
  kicker?: readonly string[]
  title?: readonly string[]
  lead?: readonly string[]
  body?: readonly string[]
  byline?: readonly string[]
  source?: readonly string[]
  date?: readonly string[]
  section?: readonly string[]
  caption?: readonly string[]
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

export interface Platform extends FieldRules {
  name: string
  evidence: readonly Evidence[]
}

/** A layout is good until a day (ISO date, exclusive); the last one has no `until`. */
export interface Layout extends FieldRules {
  until?: string
}

export interface Portal {
  name: string
  /** Host names; `.example.gov.vn` stands for the host and all below it. */
  hosts: readonly string[]
  layouts: readonly Layout[]
}

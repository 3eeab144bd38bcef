/** Titles remembered for each template; one with more different ones is in no danger of giving all pages the same. */
const MOST = 5000
/** Of a title's words, for it to be what the page calls itself. */
const SHARED = 0.5

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Whether a title says nothing of what the page calls itself, and the other way round. */
export function unlike(title: string, claim: string): boolean {
  const [ours, theirs] = [new Set(wordsOf(title)), new Set(wordsOf(claim))]
  const common = [...ours].filter(word => theirs.has(word)).length
  return common < ours.size * SHARED && common < theirs.size * SHARED
}

interface Used {
  title: string
  pages: number
  /** Of the first article that bears it. */
  body: string
  /** Whether articles of different text bear it. */
  shared: boolean
  /** What the first of its pages calls itself. */
  claim: string | undefined
}

/** The titles given to the pages of one template, to find those that are no headline. */
export class Titles {
  readonly #used = new Map<string, Used>()
  /** What pages call themselves, and how often: a portal's name stands on all of them and tells nothing. */
  readonly #claims = new Map<string, number>()
  readonly #doubted: { key: string; claim: string; host: string }[] = []
  /** Of each host, the first of its claims, until there is another: a host that says the same everywhere says its own name. */
  readonly #said = new Map<string, { first: string; varies: boolean }>()

  add(title: string, body: string, claims: readonly string[], host = ''): void {
    const key = wordsOf(title).join(' ')
    const claim = claims[0]
    const used = this.#used.get(key)
    if (used !== undefined) {
      used.pages++
      used.shared ||= used.body !== body
    } else if (this.#used.size < MOST) this.#used.set(key, { title, pages: 1, body, shared: false, claim })
    if (claim === undefined || (!this.#claims.has(claim) && this.#claims.size >= MOST)) return
    this.#claims.set(claim, (this.#claims.get(claim) ?? 0) + 1)
    const said = this.#said.get(host)
    if (said !== undefined) said.varies ||= said.first !== claim
    else if (this.#said.size < MOST) this.#said.set(host, { first: claim, varies: false })
    if (claims.every(one => unlike(title, one)) && this.#doubted.length < MOST) this.#doubted.push({ key, claim, host })
  }

  /** Two pages may rightly have one title: where they say so themselves, in words that stand on no other page. */
  #own({ title, claim, pages }: Used): boolean {
    return claim !== undefined && this.#claims.size > 1 && this.#claims.get(claim)! <= pages && !unlike(title, claim)
  }

  /** Titles several different articles bear, the most frequent first, and pages that call themselves something else than they
   * were given: `sure` where their host calls each page by a name of its own. */
  doubts(): { repeated: { title: string; pages: number }[]; unlike: { title: string; claim: string; sure: boolean }[] } {
    const repeated = [...this.#used.values()].filter(used => used.shared && !this.#own(used)).sort((a, b) => b.pages - a.pages)
    const shared = new Set(repeated.map(({ title }) => wordsOf(title).join(' ')))
    const unlike = this.#doubted
      .filter(({ key, claim }) => !shared.has(key) && this.#claims.get(claim) === 1)
      .map(({ key, claim, host }) => ({ title: this.#used.get(key)?.title ?? key, claim, sure: this.#said.get(host)?.varies === true }))
    return { repeated: repeated.map(({ title, pages }) => ({ title, pages })), unlike }
  }
}

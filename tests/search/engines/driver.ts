import type { SearchDocument } from '../../../src/search'

export interface RawPage {
  id: string
  text: string
}

/** One real engine. Each answer is a list of ids, best first, ten at most. */
export interface Driver {
  name: string
  /** How the engine itself folds Vietnamese in `raw`. */
  folding: string
  /** Why the engine cannot run here; undefined where it can. */
  missing(): Promise<string | undefined>
  /** The engine under tinbai's mapping, asked with tinbai's queries. */
  documents(documents: readonly SearchDocument[], queries: readonly string[]): Promise<string[][]>
  /** The engine as it is commonly set up, fed with the page's whole text. */
  raw(pages: readonly RawPage[], queries: readonly string[]): Promise<string[][]>
}

/** What a person's search box does with a query before it reaches an engine without tinbai: nothing but cutting it into words. */
export const plainWords = (query: string): string[] => query.split(/[\s"]+/u).filter(word => word !== '')

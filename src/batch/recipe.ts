import type { Article } from '../model/article'
import type { ExtractOptions, NormalizeOptions } from '../model/options'
import type { Portal } from '../model/portal'

/** All that decides what a page's record says: plain data, so that it reaches a worker and a sidecar unchanged. */
export interface Recipe {
  /** For every page; an archive's own address wins. */
  url?: string
  input?: ExtractOptions['input']
  /** For every page, ISO date; an archive's own wins. */
  captured?: string
  normalize?: NormalizeOptions
  portals?: Portal[]
  /** Adds `annotations` to English articles. */
  annotate?: boolean
  /** Gives pages without an article the best that could be made of them. */
  candidate?: boolean
  /** The article's fields to keep; all without it. */
  fields?: (keyof Article)[]
  /** How records are written; default: whole. */
  form?: 'row'
}

/** The options of `extract` a recipe stands for. */
export async function extractOptions({ url, input, captured, normalize, portals, annotate, candidate }: Recipe): Promise<ExtractOptions> {
  return {
    ...(url !== undefined && { url }),
    ...(input !== undefined && { input }),
    ...(captured !== undefined && { captured }),
    ...(normalize !== undefined && { normalize }),
    ...(portals !== undefined && { portals }),
    ...(candidate === true && { candidate }),
    ...(annotate === true && { languages: [(await import('../english/index')).english] }),
  }
}

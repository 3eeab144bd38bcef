import type { Article } from '../model/article'

/** JSON strings are YAML's double-quoted ones, but for what YAML takes for a line break. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u0085\u2028\u2029\ufeff]/gu, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const isThere = (value: string | readonly string[] | undefined) => value !== undefined && value.length > 0

/** The facts of an article as YAML between two lines of `---`, as editors and site generators read them before Markdown. */
export function frontMatterOf(article: Article): string {
  const facts: Record<string, string | readonly string[] | undefined> = {
    title: article.title,
    kicker: article.kicker,
    description: article.lead,
    authors: article.bylines.filter(b => b.roles.includes('text')).map(b => b.name),
    date: article.published?.iso,
    updated: article.modified?.iso,
    section: article.section,
    tags: article.tags,
    document_type: article.document?.type,
    document_number: article.document?.number,
    document_issuer: article.document?.issuer,
    document_issued: article.document?.issued?.iso,
    document_signer: article.document?.signer,
    document_effective: article.document?.effective?.iso,
    source: article.source?.name,
    image: article.image?.src,
    url: article.url,
    site: article.site,
    lang: article.language,
  }
  const lines = Object.entries(facts)
    .filter(([, value]) => isThere(value))
    .map(([name, value]) =>
      typeof value === 'string' ? `${name}: ${quoted(value)}` : `${name}:\n${value!.map(v => `  - ${quoted(v)}`).join('\n')}`,
    )
  return `---\n${lines.join('\n')}\n---\n\n`
}

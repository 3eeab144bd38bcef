import type { Article, Block, Byline, Figure, ListItem, OfficialDocument, Role, Source } from '../model/article'
import { imageUrl, linkUrl } from './url'

const AUTHORS: readonly Role[] = ['text', 'compile']

const defined = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)))

const agent = ({ name, kind }: Byline) => ({ '@type': kind === 'organisation' ? 'Organization' : 'Person', name })

const images = ({ images: all, caption, credit }: Figure) =>
  all.flatMap(({ src, alt }) => {
    const url = imageUrl(src)
    return url === undefined
      ? []
      : [defined({ '@type': 'ImageObject', contentUrl: url, caption: caption ?? (alt === '' ? undefined : alt), creditText: credit })]
  })

const organisation = (name: string) => ({ '@type': 'Organization', name })

const basis = ({ name, url }: Source) => defined({ '@type': 'CreativeWork', publisher: organisation(name), url: linkUrl(url) })

/** schema.org has laws' properties for official documents. */
const legislation = ({ type, number, issuer, issued, signer, effective }: OfficialDocument) =>
  defined({
    '@type': 'Legislation',
    legislationType: type,
    legislationIdentifier: number,
    legislationPassedBy: issuer === undefined ? undefined : organisation(issuer),
    legislationDate: issued?.iso,
    legislationDateOfApplicability: effective?.iso,
    author: signer === undefined ? undefined : { '@type': 'Person', name: signer },
  })

const listText = (items: readonly ListItem[]): string[] => items.flatMap(item => [item.text, ...listText(item.list?.items ?? [])])

function blockText(block: Block): string {
  if (block.type === 'figure' || block.type === 'embed') return ''
  if (block.type === 'list') return listText(block.items).join('\n')
  if (block.type === 'table') return block.rows.map(row => row.map(cell => cell.text).join('\t')).join('\n')
  return block.text
}

/** The pictures of the article, else the one that stands for it. */
function picturesOf({ figures, image }: Article): unknown[] {
  const own = figures.flatMap(images)
  return own.length || !image ? own : images({ images: [image] })
}

/**
 * schema.org `NewsArticle` as an object. Who wrote or compiled is `author`; translators and editors have their own properties; who took
 * the photos is a `contributor`. Where an article names a source it was taken from, that is `isBasedOn`; an official document is its `mainEntity`.
 */
export function toJsonLd(article: Article): Record<string, unknown> {
  const having = (...roles: Role[]) => article.bylines.filter(byline => byline.roles.some(role => roles.includes(role))).map(agent)
  const url = linkUrl(article.url)
  return defined({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    alternativeHeadline: article.kicker,
    abstract: article.lead,
    articleSection: article.section,
    articleBody: [article.lead, ...article.body.map(blockText)].filter(Boolean).join('\n\n'),
    image: picturesOf(article),
    keywords: article.tags,
    author: article.bylines.filter(byline => byline.roles.length === 0 || byline.roles.some(role => AUTHORS.includes(role))).map(agent),
    contributor: having('photo'),
    translator: having('translation'),
    editor: having('edit'),
    datePublished: article.published?.iso,
    dateModified: article.modified?.iso,
    inLanguage: article.language === 'und' ? undefined : article.language,
    publisher: article.site === undefined ? undefined : organisation(article.site),
    isBasedOn: article.source === undefined ? undefined : basis(article.source),
    associatedMedia: article.attachments.flatMap(({ name, url: file }) => {
      const contentUrl = linkUrl(file)
      return contentUrl === undefined ? [] : [{ '@type': 'MediaObject', name, contentUrl }]
    }),
    mainEntity: article.document && legislation(article.document),
    mainEntityOfPage: url,
    url,
  })
}

/** The same as text that may stand in a `<script type="application/ld+json">`: `<` is escaped, so nothing in it ends the script. */
export const renderJsonLd = (article: Article): string => `${JSON.stringify(toJsonLd(article), null, 2).replaceAll('<', '\\u003c')}\n`

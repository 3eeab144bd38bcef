import type { Article, Block, ListItem } from '../../src/model/article'
import type { Extraction } from '../../src/model/extraction'
import type { Expected } from './fixtures'

const itemTexts = ({ text, list }: ListItem): string[] => [text, ...(list?.items.flatMap(itemTexts) ?? [])]

/** Every string of a block; figures have a field of their own. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'figure':
    case 'embed':
      return []
    case 'list':
      return block.items.flatMap(itemTexts)
    case 'table':
      return block.rows.flat().map(({ text }) => text)
    default:
      return [block.text]
  }
}

const captionsOf = (article: Article) =>
  article.figures
    .filter(({ caption, credit }) => caption !== undefined || credit !== undefined)
    .map(({ caption, credit }) => ({ text: caption, credit }))

/** A fixture's expectation by field, in the shape `readFields` has. */
export function expectedFields(expected: Expected): Record<string, unknown> {
  if (expected.status === 'no-article') return expected
  return {
    status: expected.status,
    title: expected.title,
    kicker: expected.kicker,
    section: expected.section ?? [],
    lead: expected.lead,
    body: expected.body.flatMap(text => text.split(' | ')).filter(Boolean),
    captions: expected.captions.map(({ text, credit }) => ({ text, credit })),
    bylines: expected.bylines.map(({ name, kind, roles }) => ({ name, kind, roles: [...roles].sort() })),
    source: expected.source,
    date: expected.date,
    attachments: expected.attachments,
    language: expected.language,
  }
}

export function readFields(extraction: Extraction): Record<string, unknown> {
  if (extraction.status === 'no-article') return { status: extraction.status, because: extraction.because }
  const { article } = extraction
  return {
    status: extraction.status,
    title: article.title,
    kicker: article.kicker,
    section: article.section,
    lead: article.lead,
    body: article.body.flatMap(textsOf).filter(Boolean),
    captions: captionsOf(article),
    bylines: article.bylines.map(({ name, kind, roles }) => ({ name, kind, roles: [...roles].sort() })),
    source: article.source?.name,
    date: article.published?.iso,
    attachments: article.attachments,
    language: article.language,
  }
}

import type { Segment } from '../../model/segment'
import { isVietnameseSyllable } from '../../text'
import type { ReadByline } from '../byline/byline'
import { tokensOf } from '../byline/person-name'
import { words } from '../words'
import type { Classification } from './classification'

const isClaimed = ({ authors }: Classification, { bylines }: ReadByline) => bylines.some(b => authors.has(words(b.name)))

/** A name of two Vietnamese syllables and more, as English editions of Vietnamese newspapers sign. */
const isVietnamese = (name: string) => name.includes(' ') && tokensOf(name).every(isVietnameseSyllable)

/** Whether names without a label may close a text: Vietnamese newsrooms set them so; in other languages whom the metadata claim, initials, Vietnamese names, and what is set to the right. */
export const mayStandBare = (c: Classification, byline: ReadByline, { align }: Pick<Segment, 'align'>): boolean =>
  byline.rule !== 'byline/bare' ||
  c.vietnamese ||
  align === 'right' ||
  isClaimed(c, byline) ||
  byline.bylines.every(b => b.kind === 'initials' || isVietnamese(b.name))

/** The same below a headline, where a name and a label of the page look alike: in other languages a person of two words and more, where nobody else is claimed. */
export const mayOpenBare = (c: Classification, byline: ReadByline): boolean =>
  byline.rule !== 'byline/bare' ||
  c.vietnamese ||
  isClaimed(c, byline) ||
  (c.authors.size === 0 && byline.bylines.every(b => b.kind === 'person' && tokensOf(b.name).length > 1))

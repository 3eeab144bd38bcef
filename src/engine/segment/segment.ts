import type { Segment } from '../../model/segment'
import { isProse } from '../lines'

/** What a piece is made of; whether it is prose is found out here. */
type Piece = Omit<Segment, 'prose' | 'bold' | 'italic' | 'linked' | 'links' | 'align'> & Partial<Segment>

const NO_LINKS: Segment['links'] = []

/** Makes a segment. All have the same properties in the same order: two dozen rules read them, and are fast where all objects look alike. */
export function segment(piece: Piece): Segment {
  const {
    kind,
    text,
    level,
    images,
    list,
    table,
    marked,
    embed,
    bold = false,
    italic = false,
    align = '',
    parts,
    linked = 0,
    links = NO_LINKS,
  } = piece
  const { prose = isProse(text), group, continues, field, names, holder, element, line, gap, at, item, row, pictured } = piece
  return {
    kind,
    text,
    prose,
    level,
    images,
    list,
    table,
    marked,
    embed,
    bold,
    italic,
    align,
    parts,
    linked,
    links,
    group,
    continues,
    field,
    names,
    holder,
    element,
    line,
    gap,
    at,
    item,
    row,
    pictured,
  }
}

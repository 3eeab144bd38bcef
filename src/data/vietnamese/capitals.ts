/**
 * Names that begin with a letter TCVN3 and others have no capital of, in small letters: in the news they are names and hardly ever common words.
 * Curated from usage.
 */
export const NAMES_WITH_SHARED_CAPITALS = [
  ['ủy ban nhân dân', 'Ủy ban nhân dân'],
  ['uỷ ban nhân dân', 'Uỷ ban nhân dân'],
  ['ủy ban Mặt trận', 'Ủy ban Mặt trận'],
  ['uỷ ban Mặt trận', 'Uỷ ban Mặt trận'],
  ['ấn Độ', 'Ấn Độ'],
  ['ả Rập', 'Ả Rập'],
  ['châu á', 'châu Á'],
  ['Châu á', 'Châu Á'],
  ['Đông Nam á', 'Đông Nam Á'],
] as const

/** The like that are names where a capital follows: `Ủy viên Bộ Chính trị`, `Ủy ban Pháp luật`. */
export const NAMES_BEFORE_CAPITALS = [
  ['ủy ban', 'Ủy ban'],
  ['uỷ ban', 'Uỷ ban'],
  ['ủy viên', 'Ủy viên'],
  ['uỷ viên', 'Uỷ viên'],
] as const

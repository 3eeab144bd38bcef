/** Vietnam's communes since July 2025, and those before: data of a quarter of a megabyte, for who asks for it. */
export type { Commune, FormerCommune, Synonym } from '../model/administration'
export { communeSynonyms, communes } from './communes'

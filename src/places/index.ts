/** Vietnam's communes since July 2025, those before, and districts and communes that went into others since 2020: data of a quarter of a megabyte, for who asks for it. */
export type { Commune, EarlierCommune, FormerCommune, FormerDistrict, Synonym } from '../model/administration'
export { communeSynonyms, communes } from './communes'
export { districtSynonyms, earlierCommunes, formerDistricts } from './former'

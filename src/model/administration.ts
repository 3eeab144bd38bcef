/** An abbreviation of the administration. */
export interface Abbreviation {
  /** `LĐTBXH`, as in symbols of documents. */
  short: string
  /** Other ways it is printed: `LĐ-TB&XH`. */
  printed?: readonly string[]
  /** What it stands for. */
  long: string
  /** ISO day from which on there has been an office of the name. */
  since?: string
  /** ISO day, the last of an office of the name. */
  until?: string
  /** The office that has its work since. */
  successor?: string
  /** Where it is laid down. */
  source: string
}

/** A province, and what it was before. */
export interface Province {
  /** Today's name, without `tỉnh` or `thành phố`. */
  name: string
  /** ISO day of its last change. */
  since: string
  /** The provinces it was made of, its own name among them where there was one. */
  from: readonly string[]
  /** The act that says so. */
  source: string
}

/** What is looked for besides a name. */
export interface Synonym {
  /** What is asked for: `UBND`. */
  name: string
  /** What stands for the same: `Ủy ban nhân dân`. One way only; the other way is an entry of its own. */
  alike: readonly string[]
}

/** A commune, ward or the like of before July 2025. */
export interface FormerCommune {
  /** Its name, without what it was. */
  name: string
  /** What it was. */
  kind: 'phường' | 'xã' | 'thị trấn'
  /** The district it was in, with what that was: `Huyện Tuy Đức`. Districts ended on 30 June 2025. */
  district: string
  /** The province it was in, as of then. */
  province: string
}

/** A commune, ward or special zone of today. */
export interface Commune {
  /** Its name, without what it is. */
  name: string
  /** What it is. */
  kind: 'phường' | 'xã' | 'đặc khu'
  /** Its province. */
  province: string
  /** Those it was made of, whole or in part; in several of today's where one was divided. */
  from: readonly FormerCommune[]
}

/** A district that went into another before districts ended. */
export interface FormerDistrict {
  /** Its name, with what it was: `Huyện Thông Nông`. */
  name: string
  /** The province it was in, as of then. */
  province: string
  /** The year whose list no longer has it: it went between the list before (2020, 2021) and this one. */
  gone: '2021' | '2025'
  /** The district it went into, as of June 2025. */
  into: string
}

/** A commune that went into another before July 2025. */
export interface EarlierCommune extends FormerCommune {
  /** The year whose list no longer has it: it went between the list before (2020, 2021) and this one. */
  gone: '2021' | '2025'
  /** The commune it went into, as of June 2025; `district` is that one's. */
  into: FormerCommune
}

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

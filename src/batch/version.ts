import { version } from '../../package.json'

/** What made a record, e.g. `tinbai 0.1.0`. */
export const TOOL = `tinbai ${version}`

export { version }

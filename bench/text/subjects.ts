/** What the bench takes from this checkout: built on the fly, so that it measures the sources as they are. */
export * as tinbai from '../../src/text/index'
export { VIETNAMESE_LETTERS } from '../../src/text/letters'
export { vietnameseSentences } from '../../tests/text/sentences'

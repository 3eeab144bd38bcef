import { defineConfig } from 'tsup'

const library = {
  index: 'src/index.ts',
  text: 'src/text/index.ts',
  search: 'src/search/index.ts',
  archive: 'src/archive/index.ts',
  batch: 'src/batch/index.ts',
  english: 'src/english/index.ts',
  cheerio: 'src/cheerio/index.ts',
}

// The command finds its worker beside itself: src/cli/extract-batch.ts names the file.
const command = {
  cli: 'src/cli/index.ts',
  'batch-worker': 'src/batch/worker.ts',
}

// Properties of what stays within the engine: their names are no part of any object that leaves it, so they may be short.
const INNER = new RegExp(
  `^(?:${[
    'absolute|attachmentLabels|bylineLabels|bylineSuffixes|captionOpenings|chars|chrome|chromeOpenings|chromePatterns|continues|creditLabels',
    'dateLabels|dropped|element|ending|endingPatterns|galleryLeadIn|headingOpenings|headlines|layout|linked|locales|measures|modifiedLabels',
    'notSource|officeOpenings|partSidecar|prose|rulings|sections|segments|sourceLabels|verdicts|compound|compounds|complaint|counts|deaths',
    'heads|hidden|htmlInside|loose|pieces|runLink|runPunct|tails|texts|titles|tooSlow|weekdays',
  ].join('|')})$`,
)

// Minified, and letters as letters: the tables are Vietnamese, and escaped they are three times as long. `require` gets the same
// modules: every Node this runs on can require them (see scripts/commonjs.mjs).
export default defineConfig({
  entry: { ...library, ...command },
  format: 'esm',
  dts: { entry: library },
  target: 'es2022',
  splitting: true,
  minify: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.legalComments = 'none'
    options.chunkNames = '[hash]'
    options.mangleProps = INNER
  },
  clean: true,
})

import { defineConfig } from 'tsup'

const library = {
  index: 'src/index.ts',
  text: 'src/text/index.ts',
  search: 'src/search/index.ts',
  archive: 'src/archive/index.ts',
  batch: 'src/batch/index.ts',
  english: 'src/english/index.ts',
  places: 'src/places/index.ts',
  cheerio: 'src/cheerio/index.ts',
}

// The command finds its worker beside itself: src/cli/extract-batch.ts names the file.
const command = {
  cli: 'src/cli/index.ts',
  'batch-worker': 'src/batch/worker.ts',
}

// Code as it was written, with maps that hold the source. Letters stay letters: the tables are Vietnamese, and escapes cannot be read.
// `require` gets the same modules: every Node this runs on can require them (scripts/commonjs.mjs). The declarations are those of `tsc`,
// which maps them to the source (scripts/declarations.mjs).
export default defineConfig({
  entry: { ...library, ...command },
  format: 'esm',
  dts: false,
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.sourcesContent = true
    // A pattern that a user's program has no use for: its bundler may leave it out.
    options.pure = ['RegExp', 'Set', 'Map']
  },
  clean: true,
})

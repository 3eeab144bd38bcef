import { defineConfig, type Options } from 'tsup'

const library = {
  index: 'src/index.ts',
  text: 'src/text/index.ts',
  search: 'src/search/index.ts',
  archive: 'src/archive/index.ts',
  english: 'src/english/index.ts',
}

// The command finds its worker beside itself: src/cli/extract-batch.ts names the file.
const command = {
  cli: 'src/cli/index.ts',
  'batch-worker': 'src/batch/worker.ts',
}

// htmlparser2 is bundled (its tokenizer alone is used): the package ships ESM only and its index loads a tree builder tinbai has no use for.
const shared: Options = { splitting: true, target: 'es2022', noExternal: ['htmlparser2'], treeshake: true }

// Two builds: ES modules, where the library and the command share their chunks, and the library once more for require.
export default defineConfig([
  { ...shared, entry: { ...library, ...command }, format: 'esm', dts: { entry: library }, clean: true },
  { ...shared, entry: library, format: 'cjs', dts: true },
])

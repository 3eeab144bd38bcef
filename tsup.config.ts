import { defineConfig } from 'tsup'

// Two builds: the library in both module systems with types, the command as ESM only (it is run, never imported).
// htmlparser2 is bundled (its tokenizer alone is used): the package ships ESM only and its index loads a tree builder tinbai has no use for.
export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      text: 'src/text/index.ts',
      search: 'src/search/index.ts',
      archive: 'src/archive/index.ts',
      english: 'src/english/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    clean: true,
    target: 'es2022',
    noExternal: ['htmlparser2'],
    treeshake: true,
  },
])

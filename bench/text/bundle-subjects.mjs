import { build } from 'esbuild'

/** The functions of tinbai that these benches time, bundled from the source into `outfile` and imported. */
export async function bundleSubjects(outfile) {
  await build({
    entryPoints: [new URL('./subjects.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: outfile.pathname,
    logLevel: 'error',
  })
  return import(outfile.href)
}

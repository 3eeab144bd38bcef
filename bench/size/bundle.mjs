import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'

/** A browser's bundle of `entry`, minified, with all it imports: `{ bytes, gzip, packages }`, sizes in bytes. */
export async function bundle(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-bundle-'))
  try {
    await build({
      config: false,
      silent: true,
      entry: { index: entry },
      outDir: folder,
      format: ['esm'],
      platform: 'browser',
      target: 'es2022',
      minify: true,
      // Letters as bundlers write them: escapes would be a part of the size.
      esbuildOptions(options) {
        options.charset = 'utf8'
      },
      splitting: false,
      noExternal: [/.*/],
      metafile: true,
    })
    const code = readFileSync(join(folder, 'index.js'))
    const manifest = readdirSync(folder).find(name => name.startsWith('metafile'))
    const { outputs } = JSON.parse(readFileSync(join(folder, manifest), 'utf8'))
    // What a file of a package adds to the output, not what was merely looked at.
    const inputs = Object.values(outputs).flatMap(output => Object.entries(output.inputs))
    const packages = new Set()
    for (const [path, { bytesInOutput }] of inputs) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
      if (name && bytesInOutput > 0) packages.add(name)
    }
    return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length, packages: [...packages].sort() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

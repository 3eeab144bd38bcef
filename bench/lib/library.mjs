import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const BENCH = new URL('../', import.meta.url)

/** The built library; `TINBAI_DIST` names another folder than `dist` to measure a build made elsewhere. */
export const DIST = process.env.TINBAI_DIST ? pathToFileURL(`${process.env.TINBAI_DIST}/`) : new URL('../dist/', BENCH)
export const ENTRY = fileURLToPath(new URL('index.js', DIST))

/** Ends the process with a plain sentence where nothing is built. */
export function requireBuild() {
  if (existsSync(ENTRY)) return
  console.error(`${ENTRY} is missing: the benches measure the built library. Run npm run build first.`)
  process.exit(2)
}

/** Versions of packages installed in bench/ itself; a package found only further up is another version, and not the peer. */
export function installed(name) {
  const manifest = new URL(`node_modules/${name}/package.json`, BENCH)
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined
}

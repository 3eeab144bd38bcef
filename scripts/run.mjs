// node scripts/run.mjs NAME [ARGUMENT]…: bundles scripts/NAME.ts and runs it.
import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'

const [name, ...rest] = process.argv.slice(2)
const outfile = `node_modules/.cache/${name}.mjs`
buildSync({ entryPoints: [`scripts/${name}.ts`], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile })
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1

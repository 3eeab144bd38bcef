import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsup'

/** What a run of the command said and how it ended. */
export interface Ran {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Running {
  process: ChildProcess
  ended: Promise<Ran>
}

export interface Command {
  /** The built cli.js. */
  script: string
  start(args: readonly string[], options?: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string }): Running
  run(args: readonly string[], options?: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string }): Promise<Ran>
}

/** Builds the command from source, as tsup.config.ts does, to a folder of the package: its packages and its own files are found from there, and dist/ is not touched. */
export async function buildCommand(): Promise<Command> {
  mkdirSync('coverage', { recursive: true })
  const outDir = mkdtempSync(join(process.cwd(), 'coverage/command-'))
  await build({
    config: false,
    silent: true,
    entry: { cli: 'src/cli/index.ts', 'batch-worker': 'src/batch/worker.ts' },
    format: 'esm',
    splitting: true,
    target: 'es2022',
    outDir,
    clean: false,
    dts: false,
  })
  const script = join(outDir, 'cli.js')
  const start: Command['start'] = (args, { input = '', env = {}, cwd } = {}) => {
    const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined, ...env }, cwd })
    const said = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', text => (said.stdout += text))
    child.stderr.setEncoding('utf8').on('data', text => (said.stderr += text))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const ended = new Promise<Ran>(resolve => child.on('close', (code, signal) => resolve({ code, signal, ...said })))
    return { process: child, ended }
  }
  return { script, start, run: (args, options) => start(args, options).ended }
}

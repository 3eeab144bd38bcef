import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const PYTHON = process.env.PYTHON ?? 'python3'
export const PEER = fileURLToPath(new URL('./trafilatura_peer.py', import.meta.url))

/** Version of the trafilatura that Python finds, undefined where there is none. */
export function trafilaturaVersion() {
  const { status, stdout } = spawnSync(PYTHON, ['-c', 'import trafilatura; print(trafilatura.__version__)'], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return status === 0 ? stdout.trim() : undefined
}

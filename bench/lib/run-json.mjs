import { spawn } from 'node:child_process'

/**
 * Runs a program alone and gives the JSON of its last line. Rejects with its last words when it fails, or when it takes longer than
 * `timeout` milliseconds.
 */
export function runJson(command, args, { timeout = 600_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let complaint = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`stopped after ${timeout / 1000} s`))
    }, timeout)
    child.stdout.on('data', data => (out += data))
    child.stderr.on('data', data => (complaint = (complaint + data).slice(-2000)))
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      if (code !== 0) return reject(new Error(complaint.trim().split('\n').slice(-3).join(' ') || `ended with code ${code}`))
      try {
        resolve(JSON.parse(out.trim().split('\n').at(-1)))
      } catch {
        reject(new Error('gave no JSON'))
      }
    })
  })
}
export const NODE = process.execPath
export const HEAP = '--max-old-space-size=4000'

import { readFileSync } from 'node:fs'

/** How a process of Linux was called, its words apart by zeros; empty where it is gone, or killed and not yet waited for. */
export function commandLine(pid: number | string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

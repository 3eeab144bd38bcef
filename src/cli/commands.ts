import type { Command } from 'commander'

/** A file of a command. */
export interface CommandFile {
  /** The command with its options, its help and what it does. */
  command(): Command
}

/** The commands, in the order of the help: a file each, a line each. Loaded when asked for: `tinbai mapping` need not know how a WARC is read. */
export const COMMANDS: Record<string, () => Promise<CommandFile>> = {
  extract: () => import('./extract'),
  pipe: () => import('./pipe'),
  explain: () => import('./explain'),
  normalize: () => import('./normalize'),
  portal: () => import('./portal'),
  validate: () => import('./validate'),
  mapping: () => import('./mapping'),
  completion: () => import('./completion'),
}

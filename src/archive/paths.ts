import { fileURLToPath } from 'node:url'
import { type Called, refuse, wrong } from '../arguments'

/** A path, a glob pattern or a `file:` URL, or several of them. */
export type Inputs = string | URL | Iterable<string | URL>

/** Paths, and `file:` URLs as paths. */
export function pathsOf(inputs: Inputs, called: Called): Iterable<string> {
  const list = typeof inputs === 'string' || inputs instanceof URL ? [inputs] : inputs
  if (typeof list?.[Symbol.iterator] !== 'function') wrong('inputs', 'a path or a list of paths', inputs, called)
  const own = (input: string | URL, at: number) => pathOf(input === inputs ? 'inputs' : `inputs[${at}]`, input, 'a path', called)
  return Array.isArray(list) ? list.map(own) : lazily(list, own)
}

/** A path, or a `file:` URL as one. */
export function pathOf(argument: string, input: string | URL, wants: string, called: Called): string {
  if (typeof input === 'string') return input
  if (!(input instanceof URL)) return wrong(argument, wants, input, called)
  return input.protocol === 'file:' ? fileURLToPath(input) : refuse(`${argument} must be a file: URL, not ${input.href}`, called)
}

export function* lazily<T, U>(list: Iterable<T>, of: (value: T, at: number) => U): Generator<U> {
  let at = 0
  for (const value of list) yield of(value, at++)
}

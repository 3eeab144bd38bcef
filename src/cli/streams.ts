import { once } from 'node:events'
import { styleText } from 'node:util'
import { EXIT } from './exit'

/** `| head` closes the pipe when it has seen enough: that ends the command in peace. Messages nobody reads are no failure either. */
export function endQuietlyOnClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok)
    throw error
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** Writes a result and waits while the reader is slower than we are. */
export async function result(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A message for the user, on stderr. */
export const say = (message: string): void => {
  process.stderr.write(`tinbai: ${message}\n`)
}

export const terminalWidth = (): number | undefined => (process.stdout.isTTY ? process.stdout.columns : undefined)

type Style = Parameters<typeof styleText>[0]

/** Styles text where stdout is a terminal with colours; NO_COLOR, FORCE_COLOR and TERM=dumb are Node's to read. */
export function style(kind: Style, text: string): string {
  const colours = process.stdout.isTTY && process.stdout.hasColors()
  return colours
    ? text
        .split('\n')
        .map(line => styleText(kind, line))
        .join('\n')
    : text
}

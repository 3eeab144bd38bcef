import { once } from 'node:events'
import { styleText } from 'node:util'
import { OutputError } from '../batch/output-error'
import { EXIT, Stop } from './exit'

/** `| head` closes the pipe when it has seen enough: that ends the command in peace. Messages nobody reads are no failure either. */
export function endQuietlyOnClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok)
    say(new OutputError('stdout', error).message)
    process.exit(EXIT.failed)
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

// What a terminal obeys, and what turns the direction of the letters around it; tabs and line breaks excepted.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu
/** The same but for colours, which are ours. */
const CONTROLS_BUT_COLOURS = /(?!\u001b\[[\d;]{1,12}m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** Text of pages, addresses and file names, so that it cannot steer the terminal it is shown on. */
export const harmless = (text: string): string => text.replace(CONTROLS, '\ufffd')

/** Writes a result and waits while the reader is slower than we are. */
export async function result(text: string): Promise<void> {
  const shown = process.stdout.isTTY ? text.replace(CONTROLS_BUT_COLOURS, '\ufffd') : text
  if (shown !== '' && !write(shown)) await once(process.stdout, 'drain')
}

/** Where stdout is a file, Node throws at once what it tells later elsewhere. */
function write(text: string): boolean {
  try {
    return process.stdout.write(text)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new Stop(EXIT.failed, new OutputError('stdout', error as NodeJS.ErrnoException).message)
  }
}

/** A message for the user, on stderr. */
export const say = (message: string): void => {
  process.stderr.write(`tinbai: ${harmless(message)}\n`)
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

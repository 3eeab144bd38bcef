/** What the command's exit code says; part of the public interface. */
export const EXIT = {
  ok: 0,
  /** Some page gave no article or failed; a batch was stopped by a full disk. */
  failed: 1,
  usage: 2,
  /** Some input could not be read, or not to its end. */
  unreadable: 3,
  /** 128 + the signal's number, as shells expect it. */
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends the command with a message for its user and no stack. */
export class Stop extends Error {
  readonly code: ExitCode

  constructor(code: ExitCode, message: string) {
    super(message)
    this.name = 'Stop'
    this.code = code
  }
}

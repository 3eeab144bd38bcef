import type { Command } from 'commander'
import { EXIT, Stop } from './exit'
import { isAddress } from './fetch-page'
import { wholeNumber, wholeNumberFromZero } from './numbers'

/** Which of an input's records is meant, and how an address is fetched. */
export interface InputFlags {
  offset?: number | undefined
  length?: number | undefined
  timeLimit?: number | undefined
  quiet?: boolean | undefined
}

export const placeFlags = (command: Command): Command =>
  command
    .option('--offset <bytes>', 'only the record at this place of a WARC or ARC file, as an index gives it', wholeNumberFromZero)
    .option('--length <bytes>', 'of that record, as it lies in the file', wholeNumber)

/** @throws Stop where a place is asked for that no input has. */
export function checkPlace(inputs: readonly string[], { offset, length }: InputFlags): void {
  if (length !== undefined && offset === undefined) throw new Stop(EXIT.usage, '--length needs --offset')
  if (offset !== undefined && (inputs.length !== 1 || inputs[0] === '-' || isAddress(inputs[0]!)))
    throw new Stop(EXIT.usage, '--offset is a place in one file: name that file alone')
}

/** For commands that take one page. */
export const WHICH = ['--page <which>', 'of an archive or a folder the page with this address, path or record id'] as const

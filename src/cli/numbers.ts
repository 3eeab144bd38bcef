import { InvalidArgumentError } from 'commander'

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

/** A place in a file may be its beginning. */
export function wholeNumberFromZero(value: string): number {
  if (!/^\d{1,15}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.')
  return Number(value)
}

export function seconds(value: string): number {
  if (!/^\d+(\.\d+)?$/u.test(value) || Number(value) <= 0) throw new InvalidArgumentError('It must be a number of seconds above 0.')
  return Number(value)
}

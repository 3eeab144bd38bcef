import { parseArgs } from 'node:util'

/** Command-line options of a bench; an unknown one ends the process with what there is. */
export function readArguments(options, usage) {
  try {
    return parseArgs({ options, allowPositionals: false }).values
  } catch (error) {
    console.error(`${error.message}\n${usage}`)
    process.exit(2)
  }
}

#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT, Stop } from './exit'
import { program } from './program'
import { endQuietlyOnClosedPipes, say } from './streams'

endQuietlyOnClosedPipes()
try {
  await (await program(process.argv.slice(2))).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // commander has said what there is to say; its code is 0 for --help and --version.
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
  } else if (error instanceof Stop) {
    say(error.message)
    process.exitCode = error.code
  } else {
    // A mistake of ours; its message may hold what a page says.
    say((error as Error).stack ?? String(error))
    process.exitCode = EXIT.failed
  }
}

import { Command } from 'commander'
import { version } from '../batch/version'
import { COMMANDS } from './commands'
import { harmless } from './streams'

const EXAMPLES = `Examples:
  tinbai extract page.html                      the article on a saved page
  tinbai extract https://example.gov.vn/tin/1   the article at an address
  tinbai extract crawl.warc.gz -o out -j 4      a whole archive, to out/crawl.warc.gz.jsonl
  tinbai explain page.html                      why each piece was kept or dropped
  tinbai normalize --tone new < old.txt > new.txt
`

/** Errors are thrown as `CommanderError`, never exits: the entry sets the code. */
function strict(command: Command, name: string): Command {
  for (const inner of command.commands) strict(inner, `${name} ${inner.name()}`)
  return (
    command
      .exitOverride()
      .showHelpAfterError(`(${name} --help shows how)`)
      .allowExcessArguments(false)
      // Commander says what was typed.
      .configureOutput({ writeErr: text => process.stderr.write(harmless(text)) })
  )
}

/** The command line for these arguments: with the one command they name, or with all where they name none. */
export async function program(args: readonly string[]): Promise<Command> {
  const asked = args.find(name => name !== 'help') ?? ''
  const names = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS)
  const root = strict(new Command('tinbai'), 'tinbai')
    .description('Reads Vietnamese government news pages.')
    .version(version, '-V, --version')
    .addHelpText('before', EXAMPLES)
  for (const { command } of await Promise.all(names.map(name => COMMANDS[name]!()))) {
    const own = command()
    root.addCommand(strict(own, `tinbai ${own.name()}`))
  }
  return root
}

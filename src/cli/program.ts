import { Command } from 'commander'
import { version } from '../batch/version'
import { explainCommand } from './explain'
import { extractCommand } from './extract'
import { mappingCommand } from './mapping'
import { normalizeCommand } from './normalize'
import { validateCommand } from './validate'

const EXAMPLES = `Examples:
  tinbai extract page.html                      the article on a saved page
  tinbai extract crawl.warc.gz -o out -j 4      a whole archive, to out/crawl.warc.gz.jsonl
  tinbai explain page.html                      why each piece was kept or dropped
  tinbai normalize --tone new < old.txt > new.txt
`

/** Errors are thrown as `CommanderError`, never exits: the entry sets the code. */
const strict = (command: Command): Command =>
  command
    .exitOverride()
    .showHelpAfterError(`(tinbai ${command.name() === 'tinbai' ? '' : `${command.name()} `}--help shows how)`)
    .allowExcessArguments(false)

export function program(): Command {
  const commands = [extractCommand(), explainCommand(), normalizeCommand(), validateCommand(), mappingCommand()]
  return commands.reduce(
    (root, command) => root.addCommand(strict(command)),
    strict(new Command('tinbai'))
      .description('Reads Vietnamese government news pages.')
      .version(version, '-V, --version')
      .addHelpText('before', EXAMPLES),
  )
}

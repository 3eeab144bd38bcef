import { Argument, Command, type Option } from 'commander'
import { COMMANDS } from './commands'
import { result } from './streams'

const EXAMPLES = `Examples:
  tinbai completion bash > ~/.local/share/bash-completion/completions/tinbai
  tinbai completion zsh > "\${fpath[1]}/_tinbai"
  tinbai completion fish > ~/.config/fish/completions/tinbai.fish
`

/** A command as completion knows it. */
interface Known {
  /** `portal new` */
  path: string
  summary: string
  options: readonly Option[]
  /** Commands below it, and the values its arguments may have. */
  words: readonly string[]
}

function known(command: Command, before = ''): Known[] {
  const path = `${before}${command.name()}`
  return [
    {
      path,
      summary: command.summary() || command.description(),
      options: command.options,
      words: [...command.commands.map(one => one.name()), ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])],
    },
    ...command.commands.flatMap(one => known(one, `${path} `)),
  ]
}

const flagsOf = ({ short, long }: Option) => [short, long].filter(flag => flag !== undefined)
const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`

function bash(commands: readonly Known[]): string {
  const top = commands.filter(({ path }) => !path.includes(' ')).map(({ path }) => path)
  const words = commands.map(
    ({ path, options, words }) => `    ${quoted(path)}) words=${quoted([...words, ...options.flatMap(flagsOf), '--help'].join(' '))} ;;`,
  )
  const choices = commands.flatMap(({ path, options }) =>
    options
      .filter(({ argChoices }) => argChoices)
      .map(
        option =>
          `    ${flagsOf(option)
            .map(flag => quoted(`${path} ${flag}`))
            .join('|')}) words=${quoted(option.argChoices!.join(' '))} ;;`,
      ),
  )
  return `# bash completion for tinbai
_tinbai() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...top, 'help', '--help', '--version'].join(' '))} -- "$current"))
    return
  fi
  [ "$command" = portal ] && [ "$COMP_CWORD" -gt 2 ] && command="portal \${COMP_WORDS[2]}"
  case "$command $before" in
${choices.join('\n')}
  esac
  if [ -z "$words" ]; then
    case "$command" in
${words.join('\n')}
    esac
    [[ $current != -* ]] && COMPREPLY=($(compgen -f -- "$current"))
  fi
  COMPREPLY+=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _tinbai tinbai
`
}

function fish(commands: readonly Known[]): string {
  const lines = commands.flatMap(({ path, summary, options, words }) => {
    const [top, below] = path.split(' ')
    const seen = `__fish_seen_subcommand_from ${top}${below === undefined ? '' : `; and __fish_seen_subcommand_from ${below}`}`
    const own =
      below === undefined
        ? `complete -c tinbai -n __fish_use_subcommand -a ${top} -d ${quoted(summary)}`
        : `complete -c tinbai -n '__fish_seen_subcommand_from ${top}' -a ${below} -d ${quoted(summary)}`
    return [
      own,
      ...(below === undefined && words.length > 0 ? [`complete -c tinbai -n '${seen}' -a ${quoted(words.join(' '))}`] : []),
      ...options.map(({ short, long, description, argChoices, required }) =>
        [
          `complete -c tinbai -n '${seen}'`,
          short && `-s ${short.slice(1)}`,
          long && `-l ${long.slice(2)}`,
          argChoices ? `-x -a ${quoted(argChoices.join(' '))}` : required && '-r',
          `-d ${quoted(description)}`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ]
  })
  return `# fish completion for tinbai\n${lines.join('\n')}\n`
}

/** zsh reads what bash reads. */
const zsh = (commands: readonly Known[]): string => `#compdef tinbai\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`

const SHELLS: Record<string, (commands: readonly Known[]) => string> = { bash, zsh, fish }

async function completion(shell: string): Promise<void> {
  const commands = await Promise.all(Object.values(COMMANDS).map(async load => (await load()).command()))
  await result(SHELLS[shell]!(commands.flatMap(one => known(one))))
}

export const command = (): Command =>
  new Command('completion')
    .summary('print what completes commands and options in your shell')
    .description('Prints a script that completes commands, options and their values.')
    .addArgument(new Argument('<shell>').choices(Object.keys(SHELLS)))
    .addHelpText('before', EXAMPLES)
    .action(completion)

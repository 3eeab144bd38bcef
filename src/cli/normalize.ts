import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import { writing } from '../batch/output-error'
import { LEGACY_CHARSETS, type LegacyCharset, legacyCharset } from '../text'
import { EXIT, Stop } from './exit'
import { type NormalizeFilterOptions, type NormalizeReport, runNormalize } from './normalize-stream'
import { reasonOf } from './read'
import { say } from './streams'

const EXAMPLES = `Examples:
  tinbai normalize --tone new < old.txt > new.txt
  tinbai normalize --from auto old-tcvn3.txt > new.txt
  tinbai normalize --repair --report notes/*.txt --write   each file in place
`

interface Flags extends NormalizeFilterOptions {
  report?: true
  write?: true
}

function charset(name: string): LegacyCharset {
  return legacyCharset(name) ?? refuse()
}

function refuse(): never {
  throw new InvalidArgumentError(`One of ${LEGACY_CHARSETS.join(', ')}.`)
}

/** Where the file cannot be read, in words; what goes wrong with the output is said as it is. */
async function readable(file: string): Promise<number> {
  try {
    const { mode } = await stat(file)
    return mode
  } catch (error) {
    throw new Stop(EXIT.unreadable, `${file}: ${reasonOf(error)}`)
  }
}

/** The file put right in its place: whole, or as it was. */
async function inPlace(file: string, options: NormalizeFilterOptions): Promise<NormalizeReport> {
  const part = `${file}.part`
  const mode = await readable(file)
  return writing(file, async () => {
    try {
      const done = await runNormalize(createReadStream(file), createWriteStream(part, { mode }), options)
      await rename(part, file)
      return done
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
  })
}

async function normalize(files: string[], { report, write, ...options }: Flags): Promise<void> {
  if (write && files.length === 0) throw new Stop(EXIT.usage, '--write works on files: name them')
  const tell = (done: NormalizeReport, file?: string) => {
    if (report) process.stderr.write(`${JSON.stringify({ ...(file !== undefined && { file }), ...done })}\n`)
  }
  try {
    if (files.length === 0) return tell(await runNormalize(process.stdin, process.stdout, options))
    let unreadable = false
    for (const file of files) {
      try {
        if (write) tell(await inPlace(file, options), file)
        else {
          await readable(file)
          tell(await runNormalize(createReadStream(file), process.stdout, options), file)
        }
      } catch (error) {
        const { code, syscall, message } = error as NodeJS.ErrnoException
        if (!(error instanceof Stop) && syscall !== 'read') throw error
        say(error instanceof Stop ? message : `${file}: ${reasonOf({ code, message })}`)
        unreadable = true
      }
    }
    if (unreadable) process.exitCode = EXIT.unreadable
  } catch (error) {
    // The reader of the pipe went away (`| head`): no fault.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

export const command = (): Command =>
  new Command('normalize')
    .summary('put broken Vietnamese text right')
    .description('Puts broken Vietnamese text right: files, or standard input, to standard output.')
    .argument('[file...]', 'texts; without one, standard input')
    .addOption(new Option('--tone <style>', 'tone placement in open oa, oe, uy').choices(['old', 'new']))
    .option('--repair', 'move misplaced tones, make uơ and ưo ươ')
    .option('--homoglyphs', 'Cyrillic and Greek look-alikes inside Vietnamese words')
    .option('--mojibake', 'UTF-8 that was read as windows-1252, windows-1258 or Latin-1')
    .option('--escapes', 'resolve &#7879;, \\u1ec7 and %u1EC7 left in the text')
    .option('--from <charset>', `charset of the input: auto, ${LEGACY_CHARSETS.join(', ')} (default: UTF-8)`, name =>
      name.toLowerCase() === 'auto' ? 'auto' : charset(name),
    )
    .option('--to <charset>', 'charset of the output (default: UTF-8)', charset)
    .addOption(new Option('--fold <mode>', 'fold for searching: tones off, or all marks off').choices(['tone', 'ascii']))
    .option('--write', 'put each file right in its place')
    .option('--report', 'say on standard error what was changed and what is lost, as JSON, a line a file')
    .addHelpText('before', EXAMPLES)
    .action(normalize)

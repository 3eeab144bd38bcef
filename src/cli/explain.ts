import { Command, Option } from 'commander'
import { EXIT } from './exit'
import { type PageFlags, pageFlags, recipeOf } from './page-flags'
import { checkPlace, type InputFlags, placeFlags, WHICH } from './place-flags'
import { result, style, terminalWidth } from './streams'

const EXAMPLES = `Examples:
  tinbai explain page.html                      why each piece was kept or dropped
  tinbai explain page.html -f html > why.html   the same, coloured, to open in a browser
  tinbai explain https://example.gov.vn/tin/1
  tinbai explain crawl.warc.gz --page https://example.gov.vn/tin/1
  tinbai explain page.html -f json | jq '.trace[] | select(.verdict == "drop")'
`

interface Flags extends PageFlags, InputFlags {
  page?: string
  format: 'text' | 'html' | 'json'
}

async function explainPage(file: string, flags: Flags): Promise<void> {
  checkPlace([file], flags)
  const [{ onePage, optionsFor }, { extract }, { explain }, { extractOptions }, recipe] = await Promise.all([
    import('./input-pages'),
    import('../extract'),
    import('../render/index'),
    import('../batch/recipe'),
    recipeOf(flags),
  ])
  const page = await onePage(file, flags)
  const { bytes, name } = page
  const extraction = extract(bytes, optionsFor(page, await extractOptions(recipe)))
  const width = terminalWidth()
  const forms = {
    text: () =>
      explain(extraction, 'text', { ...(width && { width }), paint: (verdict, text) => style(verdict === 'keep' ? 'green' : 'dim', text) }),
    html: () => explain(extraction, 'html', { name }),
    // The trace is made when it is read: spread, so that it stands in the JSON.
    json: () => `${JSON.stringify({ ...extraction, trace: extraction.trace }, null, 2)}\n`,
  }
  await result(forms[flags.format]())
  if (extraction.status === 'no-article') process.exitCode = EXIT.failed
}

export const command = (): Command =>
  placeFlags(pageFlags(new Command('explain')))
    .summary('say why each piece of a page was kept or dropped')
    .description('Shows the decision on every piece of a page: kept as what, or dropped, by which rule and why.')
    .argument('<file>', 'a page, a flattened text, an address, an archive, or - for stdin')
    .option(...WHICH)
    .addOption(new Option('-f, --format <format>', 'how to show it').choices(['text', 'html', 'json']).default('text'))
    .addHelpText('before', EXAMPLES)
    .action(explainPage)

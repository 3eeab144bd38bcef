import { Command } from 'commander'
import { EXIT, Stop } from './exit'
import { WHICH } from './place-flags'
import { result, say } from './streams'

const EXAMPLES = `Examples:
  tinbai portal new page.html --url https://songxanh.example.gov.vn/tin/1 > songxanh.json
  tinbai portal new https://songxanh.example.gov.vn/tin/1 > songxanh.json
`

const FIELDS = ['title', 'lead', 'body', 'byline', 'date', 'section'] as const

async function begin(file: string, { url: given, name, page }: { url?: string; name?: string; page?: string }): Promise<void> {
  const [{ extract }, { guessPortal }, { onePage }] = await Promise.all([
    import('../extract'),
    import('../portal-guess'),
    import('./input-pages'),
  ])
  const { bytes, known } = await onePage(file, { page })
  const hints = known.contentType === undefined ? {} : { contentType: known.contentType }
  const { status, article } = extract(bytes, { ...hints, ...(given !== undefined && { url: given }) })
  const url = given ?? known.url ?? article?.url
  if (url === undefined || !URL.canParse(url) || new URL(url).hostname === '')
    throw new Stop(EXIT.usage, `${file} does not say where it comes from: give its address with --url`)
  const portal = guessPortal(bytes, { url, ...hints })
  await result(`${JSON.stringify(name === undefined ? portal : { ...portal, name }, null, 2)}\n`)
  const [layout] = portal.layouts
  const missing = FIELDS.filter(field => layout![field] === undefined)
  if (status !== 'article') say(`${file}: no article is found on it as it is: fill in title and body`)
  else if (missing.length > 0)
    say(`nothing with a name that lasts holds ${missing.join(', ')}: fill in what the page has, then run tinbai portal test`)
}

/** `tinbai portal new` */
export const portalNew = (): Command =>
  new Command('new')
    .summary('print a portal with the selectors one of its pages suggests')
    .description(
      'Prints a portal as JSON, with the selectors that name what is read from the page today. Correct it, and hold it to other pages.',
    )
    .argument('<file>', 'a saved page of the portal, its address, an archive, or - for stdin')
    .option(...WHICH)
    .option('--url <url>', 'the page’s address, where the page does not say it')
    .option('--name <name>', 'the portal’s name (default: its host)')
    .addHelpText('before', EXAMPLES)
    .action(begin)

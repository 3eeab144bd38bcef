import { Command } from 'commander'
import type { FieldEffect, PortalEffect } from '../portal-effect'
import { EXIT } from './exit'
import { type PageFlags, pageFlags, readPortal, recipeOf } from './page-flags'
import { result, style } from './streams'

const EXAMPLES = `Examples:
  tinbai portal test songxanh.json page.html --url https://songxanh.example.gov.vn/tin/1
  tinbai portal test songxanh.json saved/*.html --captured 2014-03-02
`

const MOST_LETTERS = 70

const short = (text: string | undefined) =>
  text === undefined ? '(nothing)' : text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text

/** `=` the same, `+` new, `-` gone, `~` other. */
function signOf({ before, after }: FieldEffect): '=' | '+' | '-' | '~' {
  if (before === after) return '='
  return before === undefined ? '+' : after === undefined ? '-' : '~'
}

function linesOf(effect: FieldEffect): string[] {
  const { field, before, after, selectors } = effect
  const sign = signOf(effect)
  const head = `  ${sign} ${field.padEnd(10)} `
  const indent = ' '.repeat(head.length)
  const values =
    sign === '='
      ? before === undefined
        ? []
        : [short(before)]
      : sign === '~'
        ? [short(before), `→ ${short(after)}`]
        : [short(after ?? before)]
  const found = selectors.map(
    ({ selector, count }) => `${selector}: ${count === 0 ? 'names nothing here' : `${count} element${count === 1 ? '' : 's'}`}`,
  )
  const lines = [...values, ...found]
  if (lines.length === 0) return []
  return lines.map((line, at) => style(sign === '=' ? 'dim' : sign === '-' ? 'red' : 'green', (at === 0 ? head : indent) + line))
}

function report(name: string, { applies, url, status, fields }: PortalEffect): string {
  if (!applies) return `${name}: ${url} is on none of the portal’s hosts: give the page’s address with --url\n`
  const [before, after] = status
  const head = `${name}: ${before === after ? after : `${before} → ${after}`}`
  return `${[head, ...fields.flatMap(linesOf)].join('\n')}\n`
}

async function test(file: string, inputs: string[], flags: PageFlags): Promise<void> {
  const [{ optionsFor, pageName, pagesOf }, { portalEffect }, { extractOptions }, portal, recipe] = await Promise.all([
    import('./input-pages'),
    import('../portal-effect'),
    import('../batch/recipe'),
    readPortal(file),
    recipeOf(flags),
  ])
  const options = await extractOptions(recipe)
  let [seen, applied, articles] = [0, 0, 0]
  for (const input of inputs) {
    for await (const page of pagesOf(input)) {
      const effect = portalEffect(page.bytes, portal, optionsFor(page, options))
      if (effect.applies) applied++
      if (effect.status[1] === 'article') articles++
      await result(`${seen++ === 0 ? '' : '\n'}${report(pageName(page.origin), effect)}`)
    }
  }
  if (applied < seen || articles === 0) process.exitCode = EXIT.failed
}

/** `tinbai portal test` */
export const portalTest = (): Command =>
  pageFlags(new Command('test'))
    .summary('show field by field what a portal changes on pages')
    .description(
      'Reads pages without the portal and with it, and shows what changes: = the same, + found now, - lost, ~ another; and what each selector names.',
    )
    .argument('<portal>', 'the portal, as JSON')
    .argument('<input...>', 'pages of it, their addresses, folders or archives')
    .addHelpText('before', EXAMPLES)
    .action(test)

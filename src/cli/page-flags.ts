import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Recipe } from '../batch/recipe'
import type { ExtractOptions } from '../model/options'
import type { Portal } from '../model/portal'
import { EXIT, Stop } from './exit'
import { readInput } from './read'

/** Options every command that extracts has. */
export interface PageFlags {
  url?: string
  input?: ExtractOptions['input']
  portal: string[]
  captured?: string
  annotate?: true
  tone?: 'preserve' | 'old' | 'new'
  repair?: true
  lenient?: true
}

function capturedDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('It must be a day: 2019-07-29.')
  return value
}

const collect = (value: string, before: string[]) => [...before, value]

export const pageFlags = (command: Command): Command =>
  command
    .option('--url <url>', 'the page’s address: makes links absolute and helps to choose the portal')
    .addOption(new Option('--input <kind>', 'read the input as').choices(['auto', 'html', 'text']))
    .option(
      '--captured <day>',
      'when the page was captured, e.g. 2019-07-29: picks the layout of that day; an archive’s own date wins',
      capturedDay,
    )
    .addOption(
      new Option('--portal <file>', 'a portal’s selectors as JSON, tried before the built-in ones; may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--annotate', 'add sentences, people, organisations, places and dates to articles in English')
    .addOption(new Option('--tone <style>', 'where tone marks stand in oa, oe, uy').choices(['preserve', 'old', 'new']))
    .option('--repair', 'repair misplaced tone marks and half-typed ươ')
    .option('--lenient', 'where a page is no article, give the best that could be made of it')

/** @throws Stop where the file cannot be read or holds no portal. */
export async function readPortal(file: string): Promise<Portal> {
  const [{ parsePortal }, bytes] = await Promise.all([import('../portal'), readInput(file)])
  try {
    return parsePortal(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (error) {
    throw new Stop(EXIT.usage, `${file}: ${(error as Error).message}`)
  }
}

/** @throws Stop where a portal file cannot be read or is none. */
export async function recipeOf({ url, input, portal, captured, annotate, tone, repair, lenient }: PageFlags): Promise<Recipe> {
  const portals = await Promise.all(portal.map(readPortal))
  return {
    ...(url !== undefined && { url }),
    ...(input !== undefined && { input }),
    ...(captured !== undefined && { captured }),
    ...(portals.length > 0 && { portals }),
    ...(annotate && { annotate }),
    ...(lenient && { candidate: true }),
    ...((tone !== undefined || repair) && { normalize: { ...(tone && { tone }), ...(repair && { repair }) } }),
  }
}

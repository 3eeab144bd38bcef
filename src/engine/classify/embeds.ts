import { type Classification, isFree, keep } from './classification'

/** Players and viewers within the text, or between headline and text. */
export function ruleEmbeds(c: Classification): void {
  const { segments, from, to, title } = c
  for (let i = title >= 0 && title < from ? title + 1 : from; i < to; i++)
    if (segments[i]!.embed && isFree(c, i)) keep(c, i, 'embed', 'embed/player')
}

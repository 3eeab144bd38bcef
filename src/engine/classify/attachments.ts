import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { type Classification, drop, isFreeLine, keep } from './classification'

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|zip|rar|7z)(?:$|[?#&])/i

export const linksToFile = (links: Segment['links']) => links.some(l => FILE.test(l.href))

export const keepFile = (c: Classification, i: number) => keep(c, i, 'attachment', 'attachment/file', 'links to a file')

/** Attached files, and the lines that introduce them. */
export function ruleAttachments(c: Classification): void {
  const { segments, locales, from, to } = c
  for (let i = from; i < segments.length; i++) {
    if (!isFreeLine(c, i)) continue
    const { kind, text, links, linked } = segments[i]!
    if (linksToFile(links)) {
      if (text.length < 400 && (linked > 0.6 || isLabel(text, locales))) keepFile(c, i)
    } else if (
      text.length < 120 &&
      ((text.length < 60 && FILE.test(text)) || (i >= to - 8 && (kind === 'heading' || /[:：]$/.test(text)) && isLabel(text, locales)))
    )
      drop(c, i, 'attachment/label', 'introduces the attached files')
  }
}

const isLabel = (text: string, locales: readonly Locale[]) => locales.some(l => l.attachmentLabels.test(text))

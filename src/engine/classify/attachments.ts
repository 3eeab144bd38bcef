import type { Locale } from '../../model/locale'
import type { Classification } from './classification'

export const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|zip|rar|7z)(?:$|[?#&])/i

/** Attached files, and the lines that introduce them. */
export function ruleAttachments(c: Classification): void {
  const { segments, locales, from, to } = c
  for (let i = from; i < segments.length; i++) {
    const { kind, text, links, linked } = segments[i]!
    if (!c.free(i) || kind === 'image' || kind === 'table') continue
    if (links.some(l => FILE.test(l.href))) {
      if (text.length < 400 && (linked > 0.6 || isLabel(text, locales))) c.keep(i, 'attachment', 'attachment/file', 'links to a file')
    } else if (i >= to - 4 && text.length < 120 && /[:：]$/.test(text) && isLabel(text, locales))
      c.drop(i, 'attachment/label', 'introduces the attached files')
  }
}

const isLabel = (text: string, locales: readonly Locale[]) => locales.some(l => l.attachmentLabels.test(text))

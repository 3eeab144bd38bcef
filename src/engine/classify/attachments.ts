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
    if (text.length < 60 && isLabel(text, locales)) ruleFileList(c, i)
    if (!isFreeLine(c, i)) continue
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

/** Between two files of a list stand no more lines than these: number, size, what can be done. */
const BETWEEN_FILES = 6

/** The label of a list of files, and what stands beside their names in it: heads of columns, numbers, sizes. */
function ruleFileList(c: Classification, label: number): void {
  const { segments } = c
  let last = label
  for (let i = label + 1; i < segments.length && i - last <= BETWEEN_FILES && !segments[i]!.prose; i++)
    if (linksToFile(segments[i]!.links)) last = i
  for (let i = label; i < last; i++)
    if (isFreeLine(c, i) && !linksToFile(segments[i]!.links)) drop(c, i, 'attachment/label', 'introduces the attached files')
}

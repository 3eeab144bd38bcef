import type { Locale } from '../../model/locale'
import type { Segment } from '../../model/segment'
import { isFile } from '../observe/sheet'
import { type Classification, drop, isFreeLine, keep } from './classification'

export const linksToFile = (links: Segment['links']) => links.some(l => isFile(l.href))

export const keepFile = (c: Classification, i: number) => keep(c, i, 'attachment', 'attachment/file')

/** Attached files, and the lines that introduce them. */
export function ruleAttachments(c: Classification): void {
  const { segments, locales, from, to } = c
  for (let i = from; i < segments.length; i++) {
    if (!isFreeLine(c, i)) continue
    const { kind, text, links, linked } = segments[i]!
    const file = linksToFile(links)
    if (text.length >= (file ? 400 : 120)) continue
    const label = isLabel(text, locales)
    if (file) {
      if (linked > 0.6 || label || isIntroduced(text, links)) keepFile(c, i)
    } else {
      if ((text.length < 60 && isFile(text)) || (label && i >= to - 8 && (kind === 'heading' || /[:：]$/.test(text)))) dropLabel(c, i)
      if (label) ruleFileList(c, i)
    }
  }
}

/** `Nội dung chi tiết: Thông báo số 87.pdf`: words, a colon and the files. */
const isIntroduced = (text: string, links: Segment['links']) => {
  const at = text.indexOf(links[0]!.text.trim())
  return at > 0 && /[:：]\s*$/u.test(text.slice(0, at)) && text.endsWith(links.at(-1)!.text.trim())
}

const dropLabel = (c: Classification, i: number) => drop(c, i, 'attachment/label')

const isLabel = (text: string, locales: readonly Locale[]) => locales.some(l => l.attachmentLabels.test(text))

/** Between two files of a list stand no more lines than these: number, size, what can be done. */
const BETWEEN_FILES = 6

/** The label of a list of files, and what stands beside their names in it: heads of columns, numbers, sizes. */
function ruleFileList(c: Classification, label: number): void {
  const { segments } = c
  let at = label
  for (let i = label + 1; i < segments.length && i - at <= BETWEEN_FILES && !segments[i]!.prose; i++) {
    if (!linksToFile(segments[i]!.links)) continue
    for (; at < i; at++) if (isFreeLine(c, at)) dropLabel(c, at)
    at = i + 1
  }
}

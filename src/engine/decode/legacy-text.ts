import type { Notice } from '../../model/extraction'
import { decodeParts } from '../../text/legacy/decode-parts'
import { type DecodedAt, decodedAt } from './decoded-at'
import { judgeRuns } from './judge-runs'
import { inWords, noticeOf } from './legacy-notice'
import { mayBeOldSomewhere } from './text-kind'

/** Decodes a flattened text that is in an old charset, line by line. */
export function decodeLegacyText(text: string): { text: string; notice: Notice; decoded: DecodedAt } | undefined {
  if (!mayBeOldSomewhere(text)) return undefined
  const lines = text.split('\n')
  const judged = judgeRuns(lines.map(line => ({ text: line, font: undefined })))
  const found = judged.filter(each => each !== undefined)
  if (found.length === 0) return undefined
  const decoded = new Map<number, string>()
  const done = lines.map((line, index) => {
    const judgement = judged[index]
    if (!judgement) return line
    decoded.set(index + 1, inWords(judgement))
    return decodeParts([line], judgement.charset, { capitals: judgement.capitals, first: true })[0]!
  })
  return { text: done.join('\n'), notice: noticeOf(found), decoded: decodedAt(decoded) }
}

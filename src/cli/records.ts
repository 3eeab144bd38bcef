import { isRecord, readRecords } from '../archive/read-records'
import { pick } from '../batch/fields'
import type { Article } from '../model/article'
import type { PageRecord } from '../model/record'

const FILE = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu

/** Whether an input is a file of records, as `tinbai extract` writes them, and not one of pages: its first line tells. */
export async function holdsRecords(input: string): Promise<boolean> {
  if (!FILE.test(input)) return false
  try {
    for await (const record of readRecords(input)) return isRecord(record)
  } catch {
    // What is wrong with the file is for its reader to say.
  }
  return false
}

/** A record with only the fields asked for, as if it had been extracted so. */
export const withFields = (record: PageRecord, fields: (keyof Article)[] | undefined): PageRecord =>
  fields === undefined || record.status !== 'article' ? record : { ...record, fields, article: pick(record.article as Article, fields) }

import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readRecords } from '../archive/read-records'
import { writing } from '../batch/output-error'
import type { PageRecord } from '../model/record'
import { FORMS, type Form } from './forms'
import { pageFiles } from './page-files'
import { withFields } from './records'
import { type DeriveFlags, isSelected, selects } from './selection'

async function* selected(file: string, flags: DeriveFlags): AsyncGenerator<PageRecord> {
  for await (const record of readRecords(file)) if (isSelected(record, flags)) yield withFields(record, flags.fields)
}

async function* written(records: AsyncIterable<PageRecord>, { before = '', between = '', frame, write }: Form): AsyncGenerator<string> {
  yield before
  let count = 0
  for await (const record of records) {
    const text = write(record)
    if (text !== undefined) yield ((count++ > 0 ? between : frame?.open(record)) ?? '') + text
  }
  if (count > 0) yield frame?.close ?? ''
}

/** One file for each file of records, whole or not at all. */
async function oneFile(records: string, folder: string, flags: DeriveFlags): Promise<string> {
  const name = flags.format ?? 'jsonl'
  const form = await FORMS[name]({ frontMatter: flags.frontMatter })
  const output = join(
    folder,
    basename(records).replace(/\.jsonl(?:\.gz)?$/iu, '') + (name === 'jsonl' ? '.articles.jsonl' : form.extension),
  )
  await writing(output, async () => {
    await pipeline(Readable.from(written(selected(records, flags), form)), createWriteStream(`${output}.part`))
    await rename(`${output}.part`, output)
  })
  return output
}

/** A file for each page that has something to write, in the folders of its input. */
async function filePerPage(records: string, folder: string, form: Form, flags: DeriveFlags): Promise<void> {
  const nameOf = pageFiles(form.extension ?? '.json')
  for await (const record of selected(records, flags)) {
    const text = form.write(record)
    if (text === undefined) continue
    const path = join(folder, nameOf(record.origin))
    await writing(path, async () => {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, `${form.before ?? ''}${form.frame?.open(record) ?? ''}${text}${form.frame?.close ?? ''}`)
    })
  }
}

/**
 * Writes what the flags ask for of files of records: `-f` and `--only` a file beside each, `--per-page` a folder `NAME.pages` of one file a page.
 * Made anew each time: everything they depend on is in the records.
 * @throws OutputError where a file cannot be written.
 */
export async function derive(files: readonly string[], folder: string, flags: DeriveFlags): Promise<void> {
  await writing(folder, () => mkdir(folder, { recursive: true }))
  const { perPage, format } = flags
  for (const file of files) {
    if ((format !== undefined && format !== 'jsonl') || (perPage === undefined && selects(flags))) await oneFile(file, folder, flags)
    if (perPage !== undefined)
      await filePerPage(
        file,
        join(folder, `${basename(file).replace(/\.jsonl(?:\.gz)?$/iu, '')}.pages`),
        await FORMS[perPage]({ frontMatter: flags.frontMatter }),
        flags,
      )
  }
}

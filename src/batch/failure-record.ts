import { createHash } from 'node:crypto'
import type { Failure, PageRecord, Provenance } from '../model/record'
import { TOOL } from './version'

const UNFED = createHash('sha256')

export const digestOf = (bytes: Uint8Array): string => `sha256:${UNFED.copy().update(bytes).digest('hex')}`

export const failureRecord = (origin: Provenance, error: Failure): PageRecord => ({
  schema: 'tinbai/article.v1',
  status: 'error',
  origin,
  error,
  notices: [],
  tool: TOOL,
})

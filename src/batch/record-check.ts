import { createRequire } from 'node:module'
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js'

/** The package's own file, by the name it is published under: bundled, it would be shipped twice. */
const schemaFile = createRequire(import.meta.url)
const readSchema = () => schemaFile('tinbai/schema/article.v1.schema.json') as Record<string, unknown>

/** Whether a record holds to `schema/article.v1.schema.json`: undefined, or what is wrong first, in words. */
export type RecordCheck = (record: unknown) => string | undefined

const sayError = ({ instancePath, message, params }: ErrorObject) => {
  const extra =
    'additionalProperty' in params
      ? ` (${params.additionalProperty})`
      : 'allowedValues' in params
        ? ` (${params.allowedValues.join(', ')})`
        : ''
  return `${instancePath === '' ? 'the record' : instancePath.slice(1)} ${message}${extra}`
}

export function recordChecker(): RecordCheck {
  // Branches that tighten a property declared outside of them are no mistake in 2020-12.
  const validate = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, strictTypes: false }).compile(readSchema())
  // `if` only says that its `then` does not hold; what that says comes first.
  return record => (validate(record) ? undefined : sayError(validate.errors![0]!))
}

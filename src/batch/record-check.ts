import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js'
import schema from '../../schema/article.v1.schema.json'

/** Whether a record holds to `schema/article.v1.schema.json`: undefined, or what is wrong in words, one place first. */
export type RecordCheck = (record: unknown) => string | undefined

// A failed branch of a oneOf complains of every other branch's rules too: what lies deepest is what the writer got wrong.
const DEPTH_FIRST = (a: ErrorObject, b: ErrorObject) => b.instancePath.split('/').length - a.instancePath.split('/').length
const VAGUE = new Set(['oneOf', 'if', 'const', 'false schema'])

const sayError = ({ instancePath, message, params }: ErrorObject) => {
  const extra =
    'additionalProperty' in params
      ? ` (${params.additionalProperty})`
      : 'allowedValues' in params
        ? ` (${params.allowedValues.join(', ')})`
        : ''
  return `${instancePath === '' ? 'the record' : instancePath.slice(1)} ${message}${extra}`
}

function explain(errors: readonly ErrorObject[]): string {
  const clear = errors.filter(error => !VAGUE.has(error.keyword))
  return sayError([...(clear.length > 0 ? clear : errors)].sort(DEPTH_FIRST)[0]!)
}

export function recordChecker(): RecordCheck {
  // `$ref` beside other keywords and branches that tighten a property are 2020-12's own ways.
  const validate = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, strictTypes: false }).compile(schema)
  return record => (validate(record) ? undefined : explain(validate.errors ?? []))
}

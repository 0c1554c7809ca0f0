import type { Parameter, Schema } from '../openapi/operation.ts'
import type { OperationCall } from './call.ts'
import { childOf } from './clause.ts'

/**
 * Whether some page of the vendor shows all that a request is made of. What only we think can be asked for, such as a
 * parameter that we added or a page larger than any that is shown, may be refused.
 */
export function isVouched({ operation, query = [], vouched = true }: OperationCall): boolean {
  return (
    vouched &&
    query.every(([name, value]) => {
      const [top = '', ...rest] = name.split(/[[\]]+/).filter((part) => part !== '')
      const parameter = operation.parameters.find((one) => one.name === top)
      return parameter !== undefined && isShown(parameter, rest, value)
    })
  )
}

function isShown(parameter: Parameter, path: readonly string[], value: string): boolean {
  if (parameter.provenance === 'inferred') return false
  let schema: Schema | undefined = parameter.schema
  for (const part of path) {
    schema = schema && childOf(schema, part)
  }
  if (!schema) return false
  const inferred: unknown = schema['x-inferred']
  const isOurs = (keyword: string) => Array.isArray(inferred) && inferred.includes(keyword)
  if (isOurs('enum') && !schema.examples?.includes(value)) return false
  return !isOurs('maximum') || Number(value) <= Number(parameter.example)
}

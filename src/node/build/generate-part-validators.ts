import { type Fields, isObject, objectOf } from '../../json/object.ts'
import { createResolver } from '../../openapi/resolve.ts'
import { compiledCode } from './compiled-code.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { SchemaCompiler } from './schema-compiler.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * A validator for every schema of a document that has an `x-validator` (a room, and a file in it): what can come in by
 * more than one door is looked at where it is used, by one validator.
 */
export async function generatePartValidators({
  file,
  json,
}: SourceDocument): Promise<readonly GeneratedFile[]> {
  const { deep } = createResolver(json)
  const schemas = Object.values(objectOf(objectOf(json['components'])['schemas']))
  const parts = schemas.filter(isObject).filter((schema) => 'x-validator' in schema)
  return Promise.all(
    parts.map((schema) =>
      partValidator(file, String(schema['x-validator']), objectOf(deep(schema))),
    ),
  )
}

/** `place` is a room and the name of the module in it: `unhappy/fault-rules` exports `faultRulesValidator`. */
export async function partValidator(
  file: string,
  place: string,
  schema: Fields,
): Promise<GeneratedFile> {
  const [room, name = ''] = place.split('/')
  const compiler = new SchemaCompiler(file, { explains: true })
  const validator = compiler.add(schema, name)
  const exported = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return {
    path: `src/${room}/generated/${name}-validator.ts`,
    content: `${generatedBanner(file)}// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
${await compiledCode(compiler)}
export const ${exported}Validator: CompiledValidator = ${validator}
`,
  }
}

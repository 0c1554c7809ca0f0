import { type Fields, isObject, objectOf } from '../../json/object.ts'
import { createResolver } from '../../openapi/resolve.ts'
import { branchesOf } from './explained-schema.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * What the document says of each scenario and each kind of fault, as data, in two files: by the one they are read and
 * filled in; the other is what is told of them, which most never ask for.
 */
export function generateSettings({ file, json }: SourceDocument): readonly GeneratedFile[] {
  const { deep } = createResolver(json)
  const schemas = objectOf(objectOf(json['components'])['schemas'])
  const kinds = Object.entries({ scenario: 'Scenario', fault: 'Fault' }).flatMap(([kind, name]) => {
    const union = objectOf(deep(schemas[name]))
    return isObject(union['discriminator']) ? [{ kind, branches: branchesOf(union) }] : []
  })
  if (kinds.length === 0) return []
  const module = (name: string, plural: string, of: (branch: Fields) => Fields) => ({
    path: `src/unhappy/generated/${name}.ts`,
    content: [
      generatedBanner(file),
      ...kinds.map(({ kind, branches }) => {
        const rows = Object.fromEntries(branches.map(([key, branch]) => [key, of(branch)]))
        return `export const ${kind}${plural} = ${JSON.stringify(rows, null, 2)} as const\n`
      }),
    ].join('\n'),
  })
  return [module('settings', 'Settings', settingOf), module('setting-texts', 'Texts', textsOf)]
}

function settingOf(branch: Fields): Fields {
  const required = [branch['required']].flat()
  return {
    ...kept('aspect', branch['x-aspect']),
    ...kept('transport', branch['x-transport']),
    parameters: Object.fromEntries(
      parametersOf(branch).map(([name, schema]) => [
        name,
        parameterOf(schema, required.includes(name)),
      ]),
    ),
  }
}

function textsOf(branch: Fields): Fields {
  return {
    summary: branch['description'],
    ...kept('match', branch['x-match']),
    parameters: Object.fromEntries(
      parametersOf(branch).map(([name, { description }]) => [name, description]),
    ),
    example: [branch['examples']].flat()[0],
  }
}

function parametersOf(branch: Fields): readonly (readonly [name: string, schema: Fields])[] {
  return Object.entries(objectOf(branch['properties']))
    .map(([name, schema]) => [name, objectOf(schema)] as const)
    .filter(([, schema]) => !('const' in schema))
}

function parameterOf(schema: Fields, required: boolean): Fields {
  const { title, type, minimum, maximum } = schema
  // The bounds of what may be a text as well say nothing to a reader.
  const isNumber = title !== 'id' && (title !== undefined || !Array.isArray(type))
  return {
    required,
    ...(isNumber ? { ...kept('minimum', minimum), ...kept('maximum', maximum) } : {}),
    ...kept('default', schema['default']),
    ...kept('unit', schema['x-unit']),
    type: title ?? [type].flat()[0],
    ...kept('choices', schema['x-choices']),
  }
}

function kept(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value }
}

import { type Fields, isObject, objectOf } from '../../json/object.ts'
import { createResolver } from '../../openapi/resolve.ts'
import { branchesOf } from './explained-schema.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * What the document says of each scenario and each kind of fault, as data: what it does, its parameters with their
 * defaults and bounds, an example. `GET /_maniqui/scenarios` shows it, and defaults are filled in from it.
 */
export function generateSettings({ file, json }: SourceDocument): readonly GeneratedFile[] {
  const { deep } = createResolver(json)
  const schemas = objectOf(objectOf(json['components'])['schemas'])
  const tables = Object.entries({ scenarioSettings: 'Scenario', faultSettings: 'Fault' }).flatMap(
    ([exported, name]) => {
      const union = objectOf(deep(schemas[name]))
      if (!isObject(union['discriminator'])) return []
      const rows = branchesOf(union).map(([key, branch]) => [key, settingOf(branch)] as const)
      return `export const ${exported} = ${JSON.stringify(Object.fromEntries(rows), null, 2)} as const\n`
    },
  )
  if (tables.length === 0) return []
  return [
    {
      path: 'src/unhappy/generated/settings.ts',
      content: `${generatedBanner(file)}\n${tables.join('\n')}`,
    },
  ]
}

function settingOf(branch: Fields): Fields {
  const required = [branch['required']].flat()
  const parameters = Object.entries(objectOf(branch['properties'])).filter(
    ([, schema]) => !('const' in objectOf(schema)),
  )
  return {
    summary: branch['description'],
    ...kept('aspect', branch['x-aspect']),
    ...kept('transport', branch['x-transport']),
    ...kept('match', branch['x-match']),
    parameters: Object.fromEntries(
      parameters.map(([name, schema]) => [
        name,
        parameterOf(objectOf(schema), required.includes(name)),
      ]),
    ),
    example: [branch['examples']].flat()[0],
  }
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
    summary: schema['description'],
    ...kept('choices', schema['x-choices']),
  }
}

function kept(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value }
}

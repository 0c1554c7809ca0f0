import { readFile } from 'node:fs/promises'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { isObject, objectOf } from '../../json/object.ts'
import { createResolver } from '../../openapi/resolve.ts'
import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { partValidator } from './generate-part-validators.ts'

const file = 'fixtures/fixture.schema.json'

/** What a fixture may be: the schema that editors read is what we check by, and where its types come from. */
export async function generateFixtureFormat(root: URL): Promise<readonly GeneratedFile[]> {
  const schema: unknown = JSON.parse(await readFile(new URL(file, root), 'utf8'))
  if (!isObject(schema)) throw new Error(`${file}: expected an object`)
  const { $schema: _, $defs, ...fixture } = schema
  const { deep } = createResolver(schema)
  const types = await openapiTypescript(documentOf({ ...objectOf($defs), Fixture: fixture }), {
    defaultNonNullable: false,
    immutable: true,
    silent: true,
  })
  return [
    await partValidator(file, 'fixture/fixture', objectOf(deep(fixture))),
    {
      path: 'src/fixture/generated/fixture.types.ts',
      content: `${generatedBanner(file)}\n${astToString(types)}`,
    },
  ]
}

/** The generator of types reads OpenAPI documents: a schema's definitions are components there. */
function documentOf(schemas: Readonly<Record<string, unknown>>): string {
  const info = { title: 'Fixtures', version: '1' }
  const document = { openapi: '3.1.0', info, paths: {}, components: { schemas } }
  return JSON.stringify(document).replaceAll('#/$defs/', '#/components/schemas/')
}

import { describe, expect, test } from 'vitest'
import { isObject, type Json, type JsonObject } from '../../src/json/object.ts'
import { join } from '../../src/json/pointer.ts'
import { follow, names, objectAt, readDocument } from './documents.ts'
import { problems, schemasOf } from './schemas.ts'
import { walk } from './walk.ts'

interface Sample {
  title: string
  schema: string
  value: Json | undefined
}

/** Every example of a document with the pointer of the schema it must satisfy. */
function* samples(document: JsonObject): Generator<Sample> {
  for (const { kind, pointer, node } of walk(document)) {
    if (kind === 'parameter' || kind === 'header') {
      yield { title: `${kind} ${pointer}`, schema: join(pointer, 'schema'), value: node['example'] }
    }
    if (kind === 'schema' && Array.isArray(node['examples'])) {
      for (const value of node['examples']) {
        yield { title: `schema ${pointer}`, schema: pointer, value }
      }
    }
    if (kind !== 'response' && kind !== 'request body') continue
    for (const [type, media] of Object.entries(objectAt(node, 'content'))) {
      const here = join(pointer, 'content', type)
      if (!isObject(media)) continue
      for (const name of Object.keys(objectAt(media, 'examples'))) {
        const example = follow(document, join(here, 'examples', name)).node
        yield { title: `${here} ${name}`, schema: join(here, 'schema'), value: example['value'] }
      }
    }
  }
}

describe.each(names)('the examples in %s.yaml', (name) => {
  const document = readDocument(name)
  const schema = schemasOf(document)
  const all = [...samples(document)]

  test.each(all.map((sample) => [sample.title, sample] as const))('%s is valid', (_, sample) => {
    expect(sample.value).not.toBeUndefined()
    expect(problems(schema(sample.schema), sample.value)).toEqual([])
  })

  test('stand in every response and request body that has content', () => {
    const without = [...walk(document)]
      .filter(({ kind }) => kind === 'response' || kind === 'request body')
      .filter(({ node }) =>
        Object.values(objectAt(node, 'content')).some(
          (media) => isObject(media) && Object.keys(objectAt(media, 'examples')).length === 0,
        ),
      )
    expect(without.map(({ pointer }) => pointer)).toEqual([])
  })
})

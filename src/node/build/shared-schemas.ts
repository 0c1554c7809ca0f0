import { type Fields, isObject } from '../../json/object.ts'

/** Below this a call costs more than the code it saves. */
const smallestShared = 200

/**
 * Takes the parts that occur more than once out of a set of schemas, wherever in a document they were
 * written, and puts references in their place: compiled, a shared part is one function.
 */
export function shareRepeatedParts(schemas: ReadonlyMap<string, Fields>): {
  readonly schemas: ReadonlyMap<string, Fields>
  readonly shared: ReadonlyMap<string, Fields>
} {
  const uses = new Map<string, number>()
  for (const schema of schemas.values()) {
    count(schema, uses)
  }

  const names = new Map<string, string>()
  const shared = new Map<string, Fields>()

  function referTo(part: Fields): Fields {
    const text = JSON.stringify(part)
    if (text.length < smallestShared || (uses.get(text) ?? 0) < 2) return mapParts(part, referTo)
    const name = names.get(text) ?? `shared${names.size + 1}`
    if (!names.has(text)) {
      names.set(text, name)
      shared.set(name, mapParts(part, referTo))
    }
    return { $ref: name }
  }

  return {
    schemas: new Map([...schemas].map(([name, schema]) => [name, referTo(schema)])),
    shared,
  }
}

/** Counts the places that use a part; the parts of a known part are counted once. */
function count(part: Fields, uses: Map<string, number>): void {
  const text = JSON.stringify(part)
  const known = uses.get(text) ?? 0
  uses.set(text, known + 1)
  if (known === 0) {
    for (const inner of partsOf(part)) {
      count(inner, uses)
    }
  }
}

function partsOf(schema: Fields): readonly Fields[] {
  const parts: Fields[] = []
  mapParts(schema, (part) => {
    parts.push(part)
    return part
  })
  return parts
}

/** A schema with each of the schemas directly in it replaced. */
export function mapParts(
  schema: Fields,
  change: (part: Fields) => Fields,
): Record<string, unknown> {
  const changed = (value: unknown) => (isObject(value) ? change(value) : value)
  return mapValues(schema, (value, keyword) => {
    if (keyword === 'enum' || keyword === 'const' || keyword === 'default') return value
    if (keyword === 'x-test') return isObject(value) ? testWith(value, changed) : value
    if (keyword === 'properties' || keyword === 'patternProperties' || keyword === 'x-union') {
      return isObject(value) ? mapValues(value, changed) : value
    }
    return Array.isArray(value) ? value.map(changed) : changed(value)
  })
}

/** What is wanted as a whole stays as it is: only what is then looked into is a schema. */
function testWith(test: Fields, change: (value: unknown) => unknown): Fields {
  return 'then' in test ? { ...test, then: change(test['then']) } : test
}

function mapValues(
  object: Fields,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
}

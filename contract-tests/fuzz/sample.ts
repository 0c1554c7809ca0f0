import fc from 'fast-check'
import type { Schema } from '../../src/openapi/operation.ts'
import { hostileJson, hostileText } from './hostile.ts'
import { type Arbitrary, fixed, type Later, oneOf, weighted } from './later.ts'
import { day, type Field, guest, moment, suggestionFor } from './suggest.ts'

/** A value that fits a schema, more or less: what the schema does not say outright is guessed. */
export function valueOf(schema: Schema, field: Field): Arbitrary {
  if (schema.const !== undefined) return oneOf(schema.const)
  if (schema.enum) return oneOf(...schema.enum)
  const suggested = suggestionFor(field, schema)
  const made = madeBy(schema, field)
  if (!suggested) return made
  // Now and then what the schema alone makes of it: other salons, other people, nobody.
  return fc.tuple(suggested, made, fc.nat(7)).map(
    ([suggest, make, chance]) =>
      (scene) =>
        (chance < 7 ? suggest(scene) : undefined) ?? make(scene),
  )
}

function madeBy(schema: Schema, field: Field): Arbitrary {
  const branches = schema.oneOf ?? schema.anyOf ?? []
  if (branches.length > 0 && schema.properties === undefined) {
    return fc.oneof(...branches.map((branch) => valueOf(named(branch, branches), field)))
  }
  const types = [schema.type ?? (schema.properties || schema.allOf ? 'object' : 'string')].flat()
  return fc.oneof(...types.map((type) => typed(type, schema, field)))
}

/** A text beside objects that are told apart by a name is such a name. */
function named(branch: Schema, branches: readonly Schema[]): Schema {
  const discriminator = branches.find((one) => 'discriminator' in one)?.['discriminator']
  if (branch.type !== 'string' || !isMapped(discriminator)) return branch
  return { enum: Object.keys(discriminator.mapping) }
}

function isMapped(discriminator: unknown): discriminator is { mapping: object } {
  return typeof discriminator === 'object' && discriminator !== null && 'mapping' in discriminator
}

function typed(type: string, schema: Schema, field: Field): Arbitrary {
  const { minimum = 0, maximum = 500, minItems = 0, maxItems = 3 } = schema
  switch (type) {
    case 'null':
      return oneOf(null)
    case 'boolean':
      return fixed(fc.boolean())
    case 'integer':
      return fixed(
        fc.integer({ min: Math.max(minimum, -1000), max: Math.min(maximum, 2 ** 31 - 1) }),
      )
    case 'number':
      return fixed(fc.nat(Math.min(maximum, 1000) * 100).map((hundredths) => hundredths / 100))
    case 'array':
      return listOf(schema.items ? valueOf(schema.items, field) : fixed(hostileJson), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems, 3)),
      })
    case 'object':
      return objectOf(schema, field)
    default:
      return fixed(textOf(schema))
  }
}

function listOf(item: Arbitrary, lengths: fc.ArrayConstraints): Arbitrary {
  return fc.array(item, lengths).map((items) => (scene) => items.map((make) => make(scene)))
}

function objectOf(schema: Schema, field: Field): Arbitrary {
  const branches = schema.oneOf ?? schema.anyOf ?? []
  const parts = [schema, ...(schema.allOf ?? [])].map((part) => fieldsOf(part, field))
  if (branches.length > 0) {
    parts.push(fc.oneof(...branches.map((branch) => fieldsOf(branch, field))))
  }
  return fc
    .tuple(...parts)
    .map((records) => (scene) => Object.assign({}, ...records.map((record) => made(record, scene))))
}

function fieldsOf({ properties = {}, required = [] }: Schema, field: Field) {
  const model = Object.entries(properties).map(
    ([name, property]) => [name, valueOf(property, { ...field, name })] as const,
  )
  const requiredKeys = required.filter((name) => Object.hasOwn(properties, name))
  return fc.record<Record<string, Later>>(Object.fromEntries(model), { requiredKeys })
}

function made(record: Readonly<Record<string, Later>>, scene: Parameters<Later>[0]): object {
  return Object.fromEntries(Object.entries(record).map(([name, make]) => [name, make(scene)]))
}

const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.nat(9).map((last) => `880e8400-e29b-41d4-a716-44665544000${last}`),
  email: guest,
  date: day,
  'date-time': moment.map((at) => `${at}Z`),
  'iso-date-time': moment.map((at) => `${at}Z`),
}

function textOf({ format = '', pattern, minLength = 0, maxLength = 40 }: Schema) {
  const length = fc.integer({ min: minLength, max: Math.max(minLength, Math.min(maxLength, 40)) })
  const plain = byFormat[format] ?? length.map((letters) => 'abc'.repeat(20).slice(0, letters))
  // A schema that says no more than “text” allows any.
  const isFree = format === '' && pattern === undefined
  return weighted([4, plain], [isFree ? 1 : 0, hostileText])
}

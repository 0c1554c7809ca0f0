import type { Schema } from '../../src/openapi/operation.ts'
import type { Dice } from './dice.ts'

/** What to put where a field of that name stands; undefined leaves it to the schema. */
export type Suggest = (name: string, schema: Schema) => unknown

interface Sampling {
  readonly dice: Dice
  readonly suggest: Suggest
}

/** A value that fits a schema, more or less: what the schema does not say outright is guessed. */
export function sample(schema: Schema, name: string, sampling: Sampling, depth = 0): unknown {
  const { dice, suggest } = sampling
  const suggested = suggest(name, schema)
  if (suggested !== undefined) return suggested
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return dice.pick(schema.enum)
  const branches = schema.oneOf ?? schema.anyOf
  if (branches && branches.length > 0 && schema.properties === undefined) {
    return sample(dice.pick(branches) ?? {}, name, sampling, depth)
  }
  const types = [schema.type ?? (schema.properties || schema.allOf ? 'object' : 'string')].flat()
  switch (dice.pick(types)) {
    case 'null':
      return null
    case 'boolean':
      return dice.oneIn(2)
    case 'integer':
      return dice.int(schema.minimum ?? 0, Math.min(schema.maximum ?? 500, 2 ** 31 - 1))
    case 'number':
      return dice.int(0, Math.min(schema.maximum ?? 100, 1000) * 100) / 100
    case 'array':
      return Array.from(
        { length: dice.int(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)) },
        () => sample(schema.items ?? {}, name, sampling, depth + 1),
      )
    case 'object':
      return depth > 6 ? {} : sampleObject(schema, sampling, depth)
    default:
      return sampleText(schema, dice)
  }
}

function sampleObject(schema: Schema, sampling: Sampling, depth: number): Record<string, unknown> {
  const sampled: Record<string, unknown> = {}
  const parts = [
    schema,
    ...(schema.allOf ?? []),
    sampling.dice.pick(schema.oneOf ?? schema.anyOf ?? []) ?? {},
  ]
  for (const { properties = {}, required = [] } of parts) {
    for (const [name, property] of Object.entries(properties)) {
      if (!required.includes(name) && sampling.dice.oneIn(2)) continue
      sampled[name] = sample(property, name, sampling, depth + 1)
    }
  }
  return sampled
}

function sampleText(
  { format, minLength = 0, maxLength = 40, example, examples }: Schema,
  dice: Dice,
): string {
  const given = dice.pick([example, ...(examples ?? [])])
  if (typeof given === 'string' && !dice.oneIn(3)) return given
  switch (format) {
    case 'uuid':
      return `880e8400-e29b-41d4-a716-44665544000${dice.int(0, 9)}`
    case 'email':
      return `guest${dice.int(1, 50)}@example.com`
    case 'date':
      return day(dice)
    case 'date-time':
    case 'iso-date-time':
      return `${day(dice)}T${twoDigits(dice.int(9, 19))}:${dice.pick(['00', '15', '30'])}:00Z`
    default:
      return 'abc'
        .repeat(20)
        .slice(0, dice.int(minLength, Math.max(minLength, Math.min(maxLength, 40))))
  }
}

/** Around the day on which the fuzzer's clocks start. */
export function day(dice: Dice): string {
  return new Date(Date.UTC(2026, 2, 9 + dice.int(0, 20))).toISOString().slice(0, 10)
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/*
 * The JSON Schemas of `x-when`: what may stand in a cause. What only the operation tells (which inputs it has) is
 * looked at in generate-causes.ts.
 */

const text = { type: 'string', minLength: 1 }
const names = { type: 'array', minItems: 1, items: text }

export const scenarioCauseSchema = {
  type: 'object',
  properties: { scenario: text },
  additionalProperties: false,
}

export const requestCauseSchema = {
  type: 'object',
  required: ['how'],
  properties: {
    how: { type: 'string', pattern: '^[A-Z].*\\.$' },
    because: text,
    set: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { $ref: '#/$defs/value' },
    },
    omit: names,
    headers: { type: 'object', minProperties: 1, additionalProperties: text },
    key: text,
    text,
    bytes: { type: 'integer', minimum: 1 },
    flags: names,
    times: { type: 'integer', minimum: 2 },
    or: names,
    'x-provenance': { const: 'inferred' },
  },
  additionalProperties: false,
  $defs: {
    value: {
      if: { type: 'object' },
      then: {
        type: 'object',
        properties: {
          day: text,
          days: { type: 'integer' },
          at: { type: 'string', pattern: '^\\d\\d:\\d\\d:\\d\\dZ$' },
          unknown: { enum: ['uuid', 'integer'] },
          as: text,
          then: text,
        },
        additionalProperties: false,
        minProperties: 1,
        dependentRequired: { days: ['day'], at: ['day'], then: ['as'] },
        oneOf: [{ required: ['day'] }, { required: ['unknown'] }, { required: ['as'] }],
      },
      else: {
        type: ['string', 'number', 'boolean', 'array'],
        items: { $ref: '#/$defs/value' },
        minItems: 1,
      },
    },
  },
}

import { expect, test } from 'vitest'
import type { Cause } from '../../causes/cause.ts'
import { readErrors } from './generate-causes.ts'

const parameters = [
  { name: 'on', in: 'query', schema: { type: 'string', format: 'date' } },
  {
    name: 'filters',
    in: 'query',
    schema: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' } } } },
  },
]
const fields = { type: 'object', properties: { name: { type: 'string' } } }

/** A document with one operation, whose only error has these causes. */
function documentWith(when: unknown) {
  const key = {
    type: 'apiKey',
    in: 'header',
    name: 'X-Key',
    'x-keys': [{ prefix: 'a_' }],
    'x-key-errors': { none: 'NO_KEY', invalid: 'BAD_KEY' },
  }
  const example = { value: {}, ...(when === undefined ? {} : { 'x-when': when }) }
  const keyExample = { value: {}, 'x-when': [] }
  const operation = {
    operationId: 'ask',
    security: [{ key: [] }],
    parameters,
    requestBody: { content: { 'application/json': { schema: fields } } },
    responses: {
      401: {
        content: { 'application/json': { examples: { NO_KEY: keyExample, BAD_KEY: keyExample } } },
      },
      422: {
        content: {
          'application/json': { examples: { TOO_LATE: { $ref: '#/components/examples/LATE' } } },
        },
      },
    },
  }
  return {
    name: 'x',
    file: 'x.yaml',
    json: {
      paths: { '/ask': { post: operation } },
      components: { securitySchemes: { key }, examples: { LATE: example } },
    },
  }
}

const how = 'Ask late.'

test.each([
  { how, set: { on: { day: 'tomorrow', days: 3 } }, because: 'is late' },
  { how, set: { on: { day: 'next Sunday', at: '10:00:00Z' } } },
  { how, set: { 'filters.0.field': 'x', name: { as: 'on', then: 'Z' } } },
  { how, set: { name: [{ unknown: 'uuid' }, { as: 'on' }] }, omit: ['on'], or: ['NO_KEY'] },
  { how, bytes: 5 },
  { scenario: 'flaky; probability=1' },
] satisfies readonly Cause[])('a cause may say %j', (cause) => {
  const [operation] = readErrors(documentWith([cause]))
  expect(operation?.errors).toContainEqual({ code: 'TOO_LATE', causes: [cause] })
})

test.each([
  ['nothing at all', undefined, 'or be []'],
  ['no list', { how }, 'or be []'],
  ['no sentence', [{ set: { on: 'x' } }], "required property 'how'"],
  ['half a sentence', [{ how: 'late' }], '/how'],
  ['a slip', [{ how, omitt: ['on'] }], 'omitt'],
  ['a slip in a value', [{ how, set: { on: { dya: 'today' } } }], 'dya'],
  ['two things in one value', [{ how, set: { on: { day: 'today', as: 'on' } } }], '/set/on'],
  ['a scenario and more', [{ scenario: 'slow', how }], 'how'],
  ['an input that is none', [{ how, set: { onn: 'x' } }], 'names onn'],
  ['a part that is none', [{ how, set: { 'filters.0.fild': 'x' } }], 'names filters.0.fild'],
  ['an omission of none', [{ how, omit: ['size'] }], 'there are on, filters, name'],
  ['a copy of none', [{ how, set: { on: { as: 'off' } } }], 'names off'],
  ['a day that is none', [{ how, set: { on: { day: 'someday' } } }], 'someday'],
  ['a day of work', [{ how, set: { on: { day: 'in 3 working days' } } }], 'in 3 working days'],
  ['a day of every year', [{ how, set: { on: { day: 'every 25 December' } } }], 'every 25'],
  ['a key of another error', [{ how, key: 'invalid' }], 'does not give TOO_LATE'],
  ['a code that is none', [{ how, or: ['EARLY'] }], 'names EARLY'],
  ['a reason without an input', [{ how, bytes: 5, because: 'is large' }], 'because'],
])('%s is refused, the error named', (_name, when, message) => {
  const read = () => readErrors(documentWith(when))
  expect(read).toThrow(message)
  expect(read).toThrow('x.yaml: x-when of ask 422 TOO_LATE')
})

import { expect, test } from 'vitest'
import { fieldsAt } from './schema-parts.ts'

const schema = {
  type: 'object',
  properties: {
    name: {},
    faults: { type: 'array', items: { properties: { match: {}, times: {} } } },
  },
  anyOf: [{ properties: { now: {} } }, { allOf: [{ properties: { frozen: {}, name: {} } }] }],
} as const

test.each([
  ['', ['name', 'faults', 'now', 'frozen']],
  ['faults.0', ['match', 'times']],
  ['faults.0.match', []],
  ['nothing', []],
])('the fields known at “%s” are %j', (place, fields) => {
  expect(fieldsAt(schema, place)).toEqual(fields)
})

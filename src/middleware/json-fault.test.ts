import { expect, test } from 'vitest'
import { jsonFault } from './json-fault.ts'

test.each([
  '{"key":"hh_live_realSECRET",x}',
  'SECRET',
  '["SECRET",]',
  '{"SECRET":1,,}',
  'x'.repeat(20) + 'SECRET',
  ',SECRET',
])('%s is refused without a piece of it', (text) => {
  const fault = faultOf(text)
  expect(fault).toMatch(/^(?:Unexpected|Expected)/)
  expect(fault).not.toMatch(/SECRET|hh_live/)
})

test('what went wrong, and where, is told', () => {
  expect(faultOf('{"a":1')).toMatch(/at position 6/)
  expect(faultOf('[1,]')).toMatch(/^Unexpected token '?\]'?/)
})

function faultOf(text: string): string {
  try {
    JSON.parse(text)
  } catch (error) {
    return jsonFault(error)
  }
  throw new Error('it is JSON')
}

import { expect, test } from 'vitest'
import { type Expectation, judgeExpectation } from './expectation.ts'
import { exchange } from './test-exchange.ts'

const list = exchange({ id: 1, operationId: 'listServices' })
const book = (id: number, personId: number) =>
  exchange({
    id,
    operationId: 'createBooking',
    method: 'POST',
    url: 'http://x/v1/bookings',
    body: JSON.stringify({ personId }),
    key: 'cpk_hidden',
  })
const sent = [list, book(2, 5), book(3, 6), book(4, 5)]

test.each<[string, Expectation, readonly number[] | string]>([
  ['one or more', { match: { operation: 'createBooking' } }, [2, 3, 4]],
  ['exactly two', { match: { body: { personId: 5 } }, count: { min: 2, max: 2 } }, [2, 4]],
  ['none', { match: { body: { personId: 7 } }, count: { max: 0 } }, []],
  [
    'at most',
    { match: { operation: 'createBooking' }, count: { max: 1 } },
    'At most one request should have come, and 3 did.',
  ],
  ['any at all', { match: { body: { personId: 7 } } }, 'A request should have come, and none did.'],
  [
    'at least',
    { match: { body: { personId: 5 } }, count: { min: 3 } },
    'At least 3 requests should have come, and only 2 did.',
  ],
  ['in order', { order: [{ operation: 'listServices' }, { body: { personId: 6 } }] }, [1, 3]],
  [
    'a match beside an order',
    {
      match: { body: { personId: 7 } },
      order: [{ body: { personId: 5 } }, { body: { personId: 6 } }],
    },
    'A request should have come, and none did.',
  ],
  [
    'in another order',
    { order: [{ body: { personId: 6 } }, { operation: 'listServices' }] },
    'Request 2 of 2 in order did not come after exchange 3.',
  ],
])('%s', (_, expectation, expected) => {
  const { met, reason, found } = judgeExpectation(sent, expectation)
  expect(met ? found : reason).toEqual(expected)
})

test('what came instead is shown, the nearest first, each criterion with what came', () => {
  const match = {
    operation: 'createBooking',
    header: { 'x-api-key': 'cpk_h*' },
    body: { personId: 7 },
  }
  const { instead } = judgeExpectation(sent, { match })
  expect(instead.map((one) => one.exchange.id)).toEqual([4, 3, 2, 1])
  expect(instead[0]?.criteria).toEqual([
    { name: 'operation', wanted: '"createBooking"', came: 'createBooking', met: true },
    { name: 'header.x-api-key', wanted: '"cpk_[redacted]*"', came: 'cpk_[redacted]', met: true },
    { name: 'body.personId', wanted: '7', came: 5, met: false },
  ])
})

test('a key that is hidden where it is shown is still compared as it came', () => {
  const met = (key: string) =>
    judgeExpectation(sent, { match: { header: { 'x-api-key': key }, operation: 'createBooking' } })
      .met
  expect(met('cpk_hidden')).toBe(true)
  expect(met('cpk_[redacted]')).toBe(false)
})

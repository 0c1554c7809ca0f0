import { describe, expect, it } from 'vitest'
import { exchange } from './test-exchange.ts'
import { Grading } from './grading.ts'

type Given = Parameters<typeof exchange>[0] & object

/** Ids count up from 1; what was noticed, as rule and ids. */
function graded(...given: Given[]): [string, (readonly number[])[]][] {
  const grading = new Grading()
  for (const [index, one] of given.entries()) {
    grading.note(exchange({ api: 'citapro', ...one, id: index + 1 }))
  }
  return grading.findings().map(({ rule, exchanges }) => [rule, exchanges])
}

describe('retried-too-early', () => {
  const limited = { status: 429, headers: { 'retry-after': '10' } }

  it.each<[string, Given[], unknown]>([
    ['a second later', [{ at: 0, ...limited }, { at: 1000 }], [[1, 2]]],
    ['just before', [{ at: 0, ...limited }, { at: 9999 }], [[1, 2]]],
    ['on time', [{ at: 0, ...limited }, { at: 10_000 }], undefined],
    [
      'on time by the real clock, the sandbox being frozen',
      [
        { at: 0, ...limited },
        { at: 0, began: 10_000 },
      ],
      undefined,
    ],
    [
      'on time by the sandbox, which was moved on',
      [
        { at: 0, ...limited },
        { at: 10_000, began: 1 },
      ],
      undefined,
    ],
    [
      'on time by the sandbox, which stood still while the refusal was made',
      [
        { at: 0, elapsed: 30, ...limited },
        { at: 10_000, began: 31 },
      ],
      undefined,
    ],
    [
      'with the other API',
      [
        { at: 0, ...limited },
        { at: 1000, api: 'salonbookit' },
      ],
      undefined,
    ],
    ['before the refusal had arrived', [{ at: 0, elapsed: 50, ...limited }, { at: 20 }], undefined],
    ['without a Retry-After', [{ at: 0, status: 429 }, { at: 1 }], undefined],
    [
      'twice',
      [{ at: 0, ...limited }, { at: 1000, ...limited }, { at: 2000 }],
      [
        [1, 2],
        [2, 3],
      ],
    ],
  ])('%s', (_, given, want) => {
    expect(graded(...given)).toEqual(want ? [['retried-too-early', want]] : [])
  })

  it('takes a 503 to be about its own operation', () => {
    const down = { status: 503, headers: { 'retry-after': '10' }, operationId: 'listServices' }
    expect(graded({ at: 0, ...down }, { at: 1, operationId: 'listPeople' })).toEqual([])
    expect(graded({ at: 0, ...down }, { at: 1, operationId: 'listServices' })).toEqual([
      ['retried-too-early', [[1, 2]]],
    ])
  })
})

describe('repeated-write', () => {
  const post = { method: 'POST', url: 'http://x/v1/bookings', body: '{"a":1}', status: 201 }

  it.each<[string, Given[], boolean]>([
    [
      'after its answer was lost',
      [
        { ...post, status: 0 },
        { ...post, at: 5 },
      ],
      true,
    ],
    [
      'after its answer came broken',
      [
        { ...post, reason: 'scenario truncated-body' },
        { ...post, at: 5 },
      ],
      true,
    ],
    [
      'after a gateway gave up',
      [
        { ...post, status: 504 },
        { ...post, at: 5 },
      ],
      true,
    ],
    [
      'after its answer was lost, and refused because it had been carried out',
      [
        { ...post, status: 0 },
        { ...post, at: 5, status: 409 },
      ],
      true,
    ],
    [
      'after a 503, which says that nothing was done',
      [
        { ...post, status: 503 },
        { ...post, at: 5 },
      ],
      false,
    ],
    [
      'with another body',
      [
        { ...post, status: 0 },
        { ...post, body: '{"a":2}', at: 5 },
      ],
      false,
    ],
    [
      'by another client',
      [
        { ...post, status: 0 },
        { ...post, key: 'cpk_other', at: 5 },
      ],
      false,
    ],
    ['having looked first', [{ ...post, status: 0 }, { at: 3 }, { ...post, at: 5 }], false],
  ])('%s', (_, given, want) => {
    const found = want ? [['repeated-write', [[1, given.length]]]] : []
    expect(graded(...given)).toEqual(found)
  })
})

describe('double-submit', () => {
  const post = { method: 'POST', url: 'http://x/v1/bookings', body: '{"a":1}', status: 201 }
  const taken = { ...post, status: 422 }

  it.each<[string, Given[], boolean]>([
    [
      'while the first was under way',
      [
        { ...post, at: 0, elapsed: 100 },
        { ...post, at: 50 },
      ],
      true,
    ],
    ['after the first had been accepted', [post, { ...taken, at: 5 }], true],
    [
      'the first accepted after the second had been refused',
      [
        { ...taken, at: 50 },
        { ...post, at: 0, elapsed: 100 },
      ],
      true,
    ],
    ['having looked in between', [post, { at: 3 }, { ...taken, at: 5 }], false],
    ['after it was refused', [taken, { ...post, at: 5 }], false],
    ['with another body', [post, { ...post, body: '{"a":2}', at: 5 }], false],
    ['by another client', [post, { ...post, key: 'cpk_other', at: 5 }], false],
  ])('%s', (_, given, want) => {
    const found = want ? [['double-submit', [[1, given.length]]]] : []
    expect(graded(...given)).toEqual(found)
  })
})

describe('ignored-401', () => {
  const refused = (at: number, more: Given = {}): Given => ({
    at,
    status: 401,
    code: 'INVALID_API_KEY',
    ...more,
  })

  it('notices a client that goes on, and tells with which exchanges', () => {
    const four = [0, 10, 20, 30].map((at) => refused(at))
    expect(graded(...four.slice(0, 3))).toEqual([])
    expect(graded(...four)).toEqual([['ignored-401', [[1, 2, 3, 4]]]])
  })

  it('counts the 403 of a key that was switched off, but not of something else', () => {
    const off = (at: number) => refused(at, { status: 403, code: 'API_KEY_DISABLED' })
    expect(graded(off(0), off(10), off(20), off(30))).toHaveLength(1)
    const other = (at: number) => refused(at, { status: 403, code: 'SOMETHING_ELSE' })
    expect(graded(other(0), other(10), other(20), other(30))).toEqual([])
  })

  it.each<[string, Given[]]>([
    ['a success in between', [refused(0), refused(10), refused(20), { at: 25 }, refused(30)]],
    ['another key each time', [0, 10, 20, 30].map((at) => refused(at, { key: `cpk_${at}` }))],
    ['no key at all', [0, 10, 20, 30].map((at) => refused(at, { key: '' }))],
    ['all sent at once', [0, 1, 2, 3, 4].map((at) => refused(at, { elapsed: 100 }))],
  ])('forgives %s', (_, given) => {
    expect(graded(...given)).toEqual([])
  })
})

describe('polled-availability', () => {
  const poll = (at: number, more: Given = {}): Given => ({
    at,
    operationId: 'getAvailabilityDay',
    url: 'http://x/api/v1/disponibilidad/5/2026-03-10/',
    ...more,
  })

  it('notices three within less than a second of each other, and lets the run grow', () => {
    expect(graded(poll(0), poll(900), poll(1800))).toEqual([['polled-availability', [[1, 2, 3]]]])
    expect(graded(poll(0), poll(900), poll(1800), poll(2700))).toEqual([
      ['polled-availability', [[1, 2, 3, 4]]],
    ])
  })

  it.each<[string, Given[]]>([
    ['a second apart', [poll(0), poll(1000), poll(2000)]],
    [
      'a second apart on the sandbox alone',
      [poll(0, { began: 0 }), poll(1000, { began: 1 }), poll(2000, { began: 2 })],
    ],
    ['twice only', [poll(0), poll(1), poll(5000), poll(5001)]],
    ['other days', [poll(0), poll(1, { url: 'http://x/2' }), poll(2, { url: 'http://x/3' })]],
    ['a booking in between', [poll(0), poll(1), { at: 2, method: 'POST' }, poll(3)]],
    ['another operation', [0, 1, 2].map((at) => ({ at, operationId: 'listServices' }))],
  ])('forgives %s', (_, given) => {
    expect(graded(...given)).toEqual([])
  })
})

it('shows a booking whose time the mock found moved, with the offer it knows it by', () => {
  const grading = new Grading()
  const given = { api: 'citapro', method: 'POST', status: 201 }
  grading.note(exchange({ ...given, body: '1', id: 1 }))
  grading.note({ ...exchange({ ...given, body: '2', id: 2 }), hint: { about: 'path', text: 'x' } })
  expect(grading.findings()).toEqual([])
  grading.note({
    ...exchange({ ...given, body: '4', id: 4 }),
    hint: { about: 'time', text: 'x', seenIn: 3 },
  })
  expect(grading.findings()).toMatchObject([
    { rule: 'shifted-time', times: 1, exchanges: [[3, 4]] },
  ])
})

it('counts every occasion and keeps the latest ten', () => {
  const grading = new Grading()
  for (let id = 1; id <= 30; id += 1) {
    grading.note(
      exchange({ id, at: id, api: 'citapro', status: 429, headers: { 'retry-after': '60' } }),
    )
  }
  const [finding] = grading.findings()
  expect(finding?.times).toBe(29)
  expect(finding?.exchanges).toHaveLength(10)
  expect(finding?.exchanges.at(-1)).toEqual([29, 30])
})

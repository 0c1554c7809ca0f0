import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf } from '../../contract-tests/support/client.ts'
import { createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { SandboxHandle } from '../library/sandbox-handle.ts'

let maniqui: Maniqui
let box: SandboxHandle
let citapro: Client

beforeEach(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  box = maniqui.sandbox('box')
  citapro = clientOf(maniqui, box.citaproKey)
})

const services = '/v1/services'
const match = { operation: 'listServices' }

describe('a change of the real answer', () => {
  test('sets, for one item or for all, adds and removes; kept answers stay as they were', async () => {
    const before = await citapro(services)
    const set = { 'items.0.name': null, 'items.*.color': 'red' }
    const remove = ['items.1.duration']
    box.faults.use({ match, fault: { kind: 'change', set, remove, undocumented: true }, times: 1 })
    const { status, headers, body } = await citapro(services)
    expect([status, headers.get('x-maniqui')]).toEqual([200, 'fault change, undocumented'])
    expect(body.items[0]).toEqual({ ...before.body.items[0], name: null, color: 'red' })
    const { duration: _, ...rest } = before.body.items[1]
    expect(body.items[1]).toEqual({ ...rest, color: 'red' })
    expect(await citapro(services)).toEqual(before)
  })

  test('by JSON Merge Patch, which the document allows', async () => {
    const { body: before } = await citapro(services)
    box.faults.use({ match, fault: { kind: 'change', merge: { items: [] } } })
    const { headers, body } = await citapro(services)
    expect(headers.get('x-maniqui')).toBe('fault change')
    expect(body).toEqual({ ...before, items: [] })
  })

  test.each([
    [{ 'items.0.name': null }, /body items\.0\.name must be a string/],
    [{ 'items.0.color': 'red' }, /body items\.0\.color is undeclared/],
  ])('%j, not said to be undocumented, is refused by a problem', async (set, detail) => {
    box.faults.use({ match, fault: { kind: 'change', set } })
    const { status, headers, body } = await citapro(services)
    expect([status, headers.get('x-maniqui')]).toEqual([500, 'fault change refused'])
    expect(body).toMatchObject({ status: 500, detail: expect.stringMatching(detail) })
    expect(body.detail).toMatch(/^The fault change breaks the document of listServices: /)
  })

  test('says what it did not find', async () => {
    box.faults.use({ match, fault: { kind: 'change', set: { 'item.0.name': null } } })
    const { headers } = await citapro(services)
    expect(headers.get('x-maniqui')).toBe('fault change, nothing at item.0.name')
  })

  test('and spoilt on its way, both are told', async () => {
    box.faults.use(
      { fault: { kind: 'change', set: { extra: 1 }, undocumented: true } },
      { fault: { kind: 'wrong-content-type' } },
    )
    const { headers, body } = await citapro(services)
    expect(headers.get('x-maniqui')).toBe('fault change, undocumented, fault wrong-content-type')
    expect(JSON.parse(body).extra).toBe(1)
  })
})

describe('an answer of one’s own', () => {
  test.each([
    [{ body: 'down' }, 'text/plain; charset=utf-8', 'down'],
    [{ body: '<p>', headers: { 'Content-Type': 'text/html' } }, 'text/html', '<p>'],
    [{ body: { a: 1 } }, 'application/json', { a: 1 }],
    [{}, null, ''],
  ])('%j', async (made, type, wanted) => {
    const fault = { kind: 'answer', status: 502, ...made, undocumented: true } as const
    box.faults.use({ fault })
    const { status, headers, body } = await citapro(services)
    expect([status, headers.get('content-type'), body]).toEqual([502, type, wanted])
    expect(headers.get('x-maniqui')).toBe('fault answer, undocumented')
  })

  test('that its document has needs no more; the operation is not carried out', async () => {
    const body = { message: 'The server is tired.' }
    box.faults.use({ match, fault: { kind: 'answer', status: 500, body } })
    const got = await citapro(services)
    expect([got.status, got.headers.get('x-maniqui'), got.body]).toEqual([
      500,
      'fault answer',
      body,
    ])
  })

  test('whose body breaks a schema is refused when it strikes', async () => {
    box.faults.use({ match, fault: { kind: 'answer', status: 500, body: { message: 5 } } })
    const { headers, body } = await citapro(services)
    expect(headers.get('x-maniqui')).toBe('fault answer refused')
    expect(body.detail).toMatch(/body message must be a string/)
  })
})

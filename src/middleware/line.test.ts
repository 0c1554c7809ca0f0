import { beforeEach, expect, test } from 'vitest'
import { clientOf } from '../../contract-tests/support/client.ts'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { createServer } from '../server.ts'

let maniqui: Maniqui
let box: Sandbox
let bugs: unknown[]

beforeEach(async () => {
  bugs = []
  maniqui = await createManiqui({
    now: '2026-03-10T08:00:00',
    frozen: true,
    rateLimit: { requests: 9, seconds: 60 },
    onEvent: (event) => {
      if (event.kind === 'bug') bugs.push(event.error)
    },
  })
  box = contextOf(maniqui).sandboxes.use('box')
})

const services = () => new Request('http://x/v1/services', { headers: { 'x-api-key': 'cpk_box' } })

test('a GET is answered at once, without a promise: computed, kept and refused', () => {
  const { fetch } = createServer(contextOf(maniqui))
  const asked = [services(), services(), new Request('http://x/v1/services')]
  const given = asked.map((request) => fetch(request, {}))
  expect(given.every((one) => one instanceof Response)).toBe(true)
})

test('the journal has what was sent: of a cut body what came, and no more', async () => {
  const whole = JSON.stringify((await clientOf(maniqui, 'cpk_box')('/v1/services')).body)
  box.faults.set([{ fault: { kind: 'truncated-body', bytes: 10 } }])
  const sent: unknown[] = []
  const transport = {
    reset: () => {},
    hang: () => {},
    truncate: ({ body }: { body: string }, bytes: number) => void sent.push([body, bytes]),
  }
  await maniqui.fetch(services(), { transport })
  expect(sent).toEqual([[whole, 10]])
  const { response, reason } = box.journal.exchanges().at(-1) ?? {}
  expect(response).toEqual({ status: 200, headers: expect.any(Object), body: whole.slice(0, 10) })
  expect(response?.headers).toMatchObject({ 'x-maniqui': reason, 'x-ratelimit-remaining': '7' })
})

test('a bug is answered as its API answers one, under the headers of all answers, and journalled', async () => {
  const bug = new Error('planted')
  Object.defineProperty(box.salon, 'services', {
    value: () => {
      throw bug
    },
  })
  const { status, headers, body } = await clientOf(maniqui, 'cpk_box')('/v1/services')
  expect([status, body]).toEqual([500, { message: expect.any(String) }])
  expect(headers.get('x-ratelimit-remaining')).toBe('8')
  expect(bugs).toEqual([bug])
  expect(box.journal.exchanges().at(-1)?.response).toEqual({ status: 500, headers: {} })
})

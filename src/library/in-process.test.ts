import { beforeEach, expect, test } from 'vitest'
import { contextOf, createManiqui, type Maniqui } from './maniqui.ts'

/* What breaks a connection, where there is none: as `fetch` shows it. The same over sockets: contract-tests/unhappy. */

let maniqui: Maniqui

beforeEach(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
})

const ask = (scenario: string, init: RequestInit = {}, path = '/v1/services') => {
  const headers = {
    'x-api-key': 'cpk_box',
    'x-maniqui-scenario': scenario,
    'content-type': 'application/json',
  }
  // With bindings of its own, as what looks at every other answer reads its body first.
  return maniqui.fetch(new Request(`http://x${path}`, { headers, ...init }), {})
}

const client = JSON.stringify({
  firstname: 'Ida',
  lastname: 'Rey',
  email: 'ida@example.com',
  phone: '+34600000009',
})

const revision = () => contextOf(maniqui).sandboxes.use('box').salon.revision
const statuses = () =>
  maniqui
    .sandbox('box')
    .requests()
    .map(({ response }) => response.status)

test.each([
  ['connection-reset', 0],
  ['lost-response', 1],
])('%s rejects as a failed fetch, and carries out so many writes: %i', async (scenario, writes) => {
  const before = revision()
  const sent = ask(scenario, { method: 'POST', body: client }, '/v1/clients')
  await expect(sent).rejects.toBeInstanceOf(TypeError)
  expect(Math.sign(revision() - before)).toBe(writes)
  expect(statuses()).toEqual([0])
})

test('timeout settles only when the signal aborts, with its reason', async () => {
  const controller = new AbortController()
  let settled = false
  const sent = ask('timeout', { signal: controller.signal }).finally(() => (settled = true))
  await ask('slow; ms=0')
  expect(settled).toBe(false)
  controller.abort(new Error('enough'))
  await expect(sent).rejects.toThrow('enough')
  const late = ask('timeout', { signal: AbortSignal.abort(new Error('late')) })
  await expect(late).rejects.toThrow('late')
})

test('truncated-body: the head promises the whole, so many bytes come, then the body errors', async () => {
  const whole = await (await ask('slow; ms=0')).text()
  const response = await ask('truncated-body; bytes=10')
  expect([response.status, response.headers.get('x-maniqui')]).toEqual([
    200,
    'scenario truncated-body',
  ])
  expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(whole))
  const reader = response.body!.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe(whole.slice(0, 10))
  await expect(reader.read()).rejects.toBeInstanceOf(TypeError)
  await expect((await ask('truncated-body; bytes=0')).json()).rejects.toBeInstanceOf(TypeError)
})

test('for a sandbox and a server too, until it is turned off', async () => {
  const box = maniqui.sandbox('box')
  box.scenarios.use({ name: 'connection-reset', operation: 'listServices' })
  box.faults.use({
    match: { operation: 'listPeople' },
    fault: { kind: 'connection-reset', commits: false },
  })
  const plain = (path: string) =>
    maniqui.fetch(new Request(`http://x${path}`, { headers: { 'x-api-key': box.citaproKey } }))
  await expect(plain('/v1/services')).rejects.toThrow(/reset/)
  await expect(plain('/v1/people')).rejects.toThrow(/reset/)
  expect((await plain('/v1/locations')).status).toBe(200)
  box.scenarios.clear()
  expect((await plain('/v1/services')).status).toBe(200)
  maniqui = await createManiqui({ scenarios: ['connection-reset'] })
  await expect(plain('/v1/services')).rejects.toThrow(/reset/)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createManiqui, type Maniqui } from '../library/maniqui.ts'
import { listen, type Listening } from '../node/listen.ts'
import { describeFaults } from '../unhappy/describe.ts'
import { controlled } from './test-control.ts'

const day = '/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15'

test('GET /_maniqui/faults lists every kind, and whether it needs a connection', async () => {
  const { send } = await controlled()
  const { status, body } = await send('GET', '/_maniqui/faults')
  expect([status, body.faults]).toEqual([200, describeFaults()])
  const needing = body.faults.filter(({ transport }: { transport: boolean }) => transport)
  expect(needing.map(({ kind }: { kind: string }) => kind)).toEqual([
    'connection-reset',
    'hang',
    'truncated-body',
  ])
})

describe('the example of each kind, pasted', () => {
  let maniqui: Maniqui
  let server: Listening

  beforeAll(async () => {
    maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
    server = await listen(maniqui, { port: 0 })
  })
  afterAll(() => server.close())

  test.each(describeFaults().map(({ kind, example }) => [kind, example] as const))(
    '%s is taken, and strikes',
    async (kind, example) => {
      const faults = `${server.url}/_maniqui/sandboxes/${kind}/faults`
      const put = await fetch(faults, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        // Counted, so that it is seen to strike.
        body: JSON.stringify(example.map((rule) => ({ ...rule, times: 1 }))),
      })
      expect([put.status, await put.json()]).toMatchObject([200, example])
      const leave = new AbortController()
      const headers = { 'x-api-key': `hh_live_${kind}`, 'content-type': 'application/json' }
      const sent = [
        fetch(`${server.url}${day}`, { headers, signal: leave.signal }),
        fetch(`${server.url}/v1/bookings/availability`, {
          headers: { 'x-api-key': `cpk_${kind}` },
          signal: leave.signal,
        }),
        fetch(`${server.url}/api/v1/reservas/crear/`, {
          method: 'POST',
          headers,
          body: '{}',
          signal: leave.signal,
        }),
      ].map((answer) => answer.then((response) => response.text()).catch(() => 'broken'))
      const struck = async () => (await (await fetch(faults)).json())[0].struck
      await expect.poll(struck).toBe(1)
      leave.abort()
      await Promise.all(sent)
    },
  )
})

describe('PUT …/faults', () => {
  test('holds an answer of one’s own to the documents of all it can strike, its body too', async () => {
    const { send } = await controlled()
    const fault = { kind: 'answer', status: 500, body: { message: 5 } }
    const put = (rule: object) => send('PUT', '/_maniqui/sandboxes/a/faults', [rule])
    const { status, body } = await put({ match: { operation: 'listServices' }, fault })
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          in: 'body',
          name: '0.fault',
          detail:
            'breaks the document of listServices (body message must be a string): match only the operation it is for, or add "undocumented": true',
        },
      ],
    ])
    const right = { ...fault, body: { message: 'Tired.' } }
    expect((await put({ match: { operation: 'listServices' }, fault: right })).status).toBe(200)
    // The other API has errors of another form.
    expect((await put({ fault: right })).body.errors[0].detail).toMatch(/^breaks .* of getAvail/)
    expect((await put({ fault: { ...right, undocumented: true } })).status).toBe(200)
  })
})

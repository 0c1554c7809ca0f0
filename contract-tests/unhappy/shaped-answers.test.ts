import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import type { SandboxHandle } from '../../src/library/sandbox-handle.ts'
import { listen, type Listening } from '../../src/node/listen.ts'
import type { FaultRule } from '../../src/unhappy/fault-rule.ts'
import { holdTimers } from '../support/timers.ts'

/* What a tester asks for, each as the one line of JSON that is put: over the control API, in process, and from Python. */

const gateway = `[{"match": {"operation": "createReservation", "body": {"peluquero_id": 5}}, "skip": 1, "times": 1, "fault": {"kind": "answer", "status": 502, "headers": {"content-type": "text/html"}, "body": "<h1>502 Bad Gateway</h1>", "undocumented": true}}]`
const strangeSlots = `[{"match": {"operation": "getAvailabilityDay"}, "fault": {"kind": "change", "set": {"data.slots.0.hora_fin": null, "data.slots.1.motivo": "de_siesta", "data.slots.2.color": "red"}, "undocumented": true}}]`
const lostOnce = `[{"match": {"operation": "createReservation"}, "times": 1, "fault": {"kind": "connection-reset", "commits": true}}]`
const thirdSlow = `[{"skip": 2, "times": 1, "fault": {"kind": "latency", "ms": 700}}]`

const day = '/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15'

const reservation = {
  servicio_ids: [15],
  peluquero_id: 5,
  fecha: '2026-03-12',
  hora_inicio: '12:00',
  nombre: 'Ana',
  email: 'ana@example.com',
}

let maniqui: Maniqui
let server: Listening
let box: SandboxHandle

beforeAll(async () => {
  maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  server = await listen(maniqui, { port: 0 })
  box = maniqui.sandbox('shaped')
})
beforeEach(() => box.reset())
afterAll(() => server.close())

interface Door {
  readonly set: (rules: string) => Promise<void>
  readonly send: (path: string, body?: object) => Promise<Response>
}

const headersOf = (body?: object) => ({
  'x-api-key': box.salonbookitKey,
  ...(body ? { 'content-type': 'application/json' } : {}),
})

const requestOf = (body?: object) =>
  body
    ? { method: 'POST', headers: headersOf(body), body: JSON.stringify(body) }
    : { headers: headersOf() }

const overHttp: Door = {
  async set(rules) {
    const response = await fetch(`${server.url}/_maniqui/sandboxes/shaped/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: rules,
    })
    expect([response.status, await response.json()]).toMatchObject([200, JSON.parse(rules)])
  },
  send: (path, body) => fetch(server.url + path, requestOf(body)),
}

const inProcess: Door = {
  async set(rules) {
    const read: readonly FaultRule[] = JSON.parse(rules)
    box.faults.use(...read)
  },
  send: (path, body) => maniqui.fetch(new Request(`http://x${path}`, requestOf(body))),
}

describe.each([
  ['over the control API', overHttp],
  ['in process', inProcess],
] as const)('%s', (_, { set, send }) => {
  const reserve = (change: object = {}) =>
    send('/api/v1/reservas/crear/', { ...reservation, ...change })

  test('the second POST of professional 5 is answered by a gateway’s HTML 502', async () => {
    await set(gateway)
    const first = await reserve()
    const other = await reserve({ peluquero_id: 7 })
    const second = await reserve({ hora_inicio: '12:30' })
    const third = await reserve({ hora_inicio: '12:30' })
    expect([first, other, second, third].map(({ status }) => status)).toEqual([201, 201, 502, 201])
    expect(second.headers.get('content-type')).toBe('text/html')
    expect(second.headers.get('x-maniqui')).toBe('fault answer, undocumented')
    expect(await second.text()).toBe('<h1>502 Bad Gateway</h1>')
  })

  test('a slot list has a null, an enum value nobody knows and a field more', async () => {
    const before = await (await send(day)).json()
    await set(strangeSlots)
    const response = await send(day)
    const { data } = await response.json()
    expect(response.headers.get('x-maniqui')).toBe('fault change, undocumented')
    const [first, second, third, ...rest] = before.data.slots
    expect(data.slots).toEqual([
      { ...first, hora_fin: null },
      { ...second, motivo: 'de_siesta' },
      { ...third, color: 'red' },
      ...rest,
    ])
  })

  test('the third request is slow, and only that', async () => {
    await set(thirdSlow)
    const timers = holdTimers((delay) => delay === 700)
    const delays: (readonly number[])[] = []
    for (let count = 0; count < 4; count += 1) {
      const waited = await timers.waitedFor(send(day))
      expect(waited.answer.status).toBe(200)
      delays.push(waited.delays)
    }
    expect(delays).toEqual([[], [], [700], []])
  })
})

test('exactly one response is lost, and its reservation made', async () => {
  await overHttp.set(lostOnce)
  const path = '/api/v1/reservas/crear/'
  await expect(overHttp.send(path, reservation)).rejects.toThrow()
  expect((await overHttp.send(path, reservation)).status).toBe(409)
  const later = { ...reservation, hora_inicio: '12:30' }
  expect((await overHttp.send(path, later)).status).toBe(201)
})

/* Nothing but the standard library; the base URL, the key and the rules are its arguments. */
const python = `
import json, sys, urllib.request, urllib.error, http.client
base, key, rules, day, reservation = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), sys.argv[4], json.loads(sys.argv[5])

def send(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data, {"X-API-Key": key, "Content-Type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, response.headers.get_content_type(), response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), error.read().decode()
    except (urllib.error.URLError, http.client.HTTPException, ConnectionError):
        return "lost"

def plant(name):
    return send("PUT", "/_maniqui/sandboxes/shaped/faults", rules[name])[0]

def reserve(time):
    return send("POST", "/api/v1/reservas/crear/", dict(reservation, hora_inicio=time))

out = [plant("gateway"), reserve("12:00")[0], reserve("12:30")]
out += [plant("strangeSlots"), [json.loads(send("GET", day)[2])["data"]["slots"][n].get(field) for n, field in ((0, "hora_fin"), (1, "motivo"), (2, "color"))]]
out += [plant("lostOnce"), reserve("13:00"), reserve("12:30")[0]]
out += [plant("thirdSlow")] + [send("GET", day)[0] for n in range(3)]
print(json.dumps(out))
`

const run = promisify(execFile)
const hasPython = await run('python3', ['--version']).then(
  () => true,
  () => false,
)

test.skipIf(!hasPython)('all of it from Python’s standard library (needs python3)', async () => {
  const rules = Object.entries({ gateway, strangeSlots, lostOnce, thirdSlow })
  const asked = JSON.stringify(
    Object.fromEntries(rules.map(([name, text]) => [name, JSON.parse(text)])),
  )
  const { stdout } = await run('python3', [
    '-c',
    python,
    server.url,
    box.salonbookitKey,
    asked,
    day,
    JSON.stringify(reservation),
  ])
  expect(JSON.parse(stdout)).toEqual([
    200,
    201,
    [502, 'text/html', '<h1>502 Bad Gateway</h1>'],
    200,
    [null, 'de_siesta', 'red'],
    200,
    'lost',
    201,
    200,
    200,
    200,
    200,
  ])
  expect(box.faults.list()).toMatchObject([{ seen: 3, struck: 1 }])
})

import { describe, expect, it } from 'vitest'
import type { ServerEvent } from '../sandbox/server-context.ts'
import { type Controlled, controlled, type LooseJson } from './test-control.ts'

const events = (name: string) => `http://localhost/_maniqui/sandboxes/${name}/events`

interface Listener {
  readonly response: Response
  /** The next event, as its name and data. */
  next(): Promise<{ event: string; data: LooseJson } | 'over'>
  end(): Promise<void>
}

/** Reads a stream of server-sent events, one at a time. */
async function listen({ maniqui }: Controlled, name: string): Promise<Listener> {
  const response = await maniqui.fetch(new Request(events(name)))
  if (!response.body || response.status !== 200) throw new Error(`no stream: ${response.status}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    response,
    async next() {
      while (!text.includes('\n\n')) {
        const { done, value } = await reader.read()
        if (done) return 'over'
        text += value
      }
      const block = text.slice(0, text.indexOf('\n\n'))
      text = text.slice(block.length + 2)
      const fields = new Map(
        block.split('\n').map((line): [string, string] => {
          const colon = line.indexOf(': ')
          return [line.slice(0, colon), line.slice(colon + 2)]
        }),
      )
      return { event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null') }
    },
    end: () => reader.cancel(),
  }
}

async function names(listener: Listener, count: number): Promise<string[]> {
  const seen: string[] = []
  for (let index = 0; index < count; index += 1) {
    const next = await listener.next()
    seen.push(next === 'over' ? next : next.event)
  }
  return seen
}

async function mock(): Promise<Controlled> {
  const made = await controlled()
  made.maniqui.sandbox('a').reset()
  return made
}

describe('GET …/events', () => {
  it('begins at once, as server-sent events that nobody keeps', async () => {
    const listener = await listen(await mock(), 'a')
    expect(listener.response.headers.get('content-type')).toBe('text/event-stream')
    expect(listener.response.headers.get('cache-control')).toBe('no-cache')
    expect(await listener.next()).toEqual({ event: 'ready', data: { sandbox: 'a' } })
    await listener.end()
  })

  it('tells of every request, redacted, and of the booking it made', async () => {
    const made = await mock()
    const listener = await listen(made, 'a')
    await listener.next()
    const guest = { nombre: 'Luz Gil', email: 'luz@example.com', telefono: '+34600111223' }
    const found = await made.send(
      'GET',
      '/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15',
      undefined,
      { 'x-api-key': 'hh_live_a' },
    )
    const slot = found.body.data.slots.find(({ disponible }: { disponible: boolean }) => disponible)
    const booking = {
      servicio_ids: [15],
      peluquero_id: 5,
      fecha: '2026-03-12',
      hora_inicio: slot.hora_inicio,
      ...guest,
    }
    const { status } = await made.send('POST', '/api/v1/reservas/crear/', booking, {
      'x-api-key': 'hh_live_a',
    })
    expect(status).toBe(201)
    const [looked, asked, booked] = [
      await listener.next(),
      await listener.next(),
      await listener.next(),
    ]
    expect(looked).toMatchObject({ event: 'exchange', data: { operationId: 'getAvailabilityDay' } })
    expect(asked).toMatchObject({
      event: 'exchange',
      data: { id: 2, operationId: 'createReservation', response: { status: 201 } },
    })
    expect(JSON.stringify(asked)).not.toContain('"hh_live_a"')
    expect(booked).toMatchObject({
      event: 'booking',
      data: { source: 'salonbookit', client: { name: 'Luz Gil' } },
    })
    await listener.end()
  })

  it('tells what is arranged, and by whom a booking was changed', async () => {
    const { maniqui, send } = await mock()
    const box = maniqui.sandbox('a')
    const listener = await listen({ maniqui, send }, 'a')
    box.clock.advance('P1D')
    box.scenarios.use('slot-stolen')
    box.faults.use({ fault: { kind: 'latency', ms: 1 } })
    const { id } = box.agenda.book({
      services: [15],
      client: 1,
      start: '2026-03-05T12:00:00',
      status: 'no_show',
    })
    box.agenda.cancel(id)
    box.agenda.close({ date: '2026-03-19' })
    box.restore(box.snapshot())
    box.reset()
    expect(await names(listener, 11)).toEqual([
      'ready',
      'clock',
      'scenarios',
      'faults',
      'agenda',
      'booking',
      'agenda',
      'booking',
      'agenda',
      'restore',
      'reset',
    ])
    await listener.end()
  })

  it('names a sandbox as it is shown, and not by what may be somebody’s real key', async () => {
    const made = await controlled()
    const key = `real${'SECRET'.repeat(5)}`
    made.maniqui.sandbox(key).reset()
    const listener = await listen(made, key)
    expect(JSON.stringify(await listener.next())).toMatch(/"real-[0-9a-f]{14}"/)
    await listener.end()
  })

  it('is no listener who asks with HEAD, as nobody would ever read or end it', async () => {
    const made = await mock()
    for (let count = 0; count < 20; count += 1) {
      const head = await made.maniqui.fetch(new Request(events('a'), { method: 'HEAD' }))
      expect(head.status).toBe(200)
      expect(head.headers.get('content-type')).toBe('text/event-stream')
    }
    const listener = await listen(made, 'a')
    expect(await listener.next()).toMatchObject({ event: 'ready' })
    await listener.end()
  })

  it('is no listener who left before the first byte, so that there is room for others', async () => {
    const made = await mock()
    for (let count = 0; count < 60; count += 1) {
      const client = new AbortController()
      const asked = made.maniqui.fetch(new Request(events('a'), { signal: client.signal }))
      if (count % 2 === 0) client.abort()
      expect((await asked).status).toBe(200)
      client.abort()
    }
    const listener = await listen(made, 'a')
    expect(await listener.next()).toMatchObject({ event: 'ready' })
    await listener.end()
  })

  it('tells only of its own sandbox', async () => {
    const made = await mock()
    const listener = await listen(made, 'a')
    made.maniqui.sandbox('b').clock.advance('P1D')
    made.maniqui.sandbox('a').scenarios.clear()
    expect(await names(listener, 2)).toEqual(['ready', 'scenarios'])
    await listener.end()
  })

  it('ends when the sandbox is deleted, and when the server is closed', async () => {
    const made = await mock()
    const one = await listen(made, 'a')
    await made.send('DELETE', '/_maniqui/sandboxes/a')
    expect(await names(one, 3)).toEqual(['ready', 'end', 'over'])
    made.maniqui.sandbox('b').reset()
    const other = await listen(made, 'b')
    const stray = await listen(made, '_unkeyed')
    await made.maniqui.close()
    expect(await names(stray, 2)).toEqual(['ready', 'over'])
    expect((await names(other, 3)).at(-1)).toBe('over')
  })

  it('tells of requests without a valid key', async () => {
    const made = await mock()
    const listener = await listen(made, '_unkeyed')
    await made.send('GET', '/v1/services')
    await listener.next()
    expect(await listener.next()).toMatchObject({
      event: 'exchange',
      data: { response: { status: 401 } },
    })
    await listener.end()
  })

  it('has room for 16 listeners of a sandbox, and again when one leaves', async () => {
    const made = await mock()
    const listeners = await Promise.all(Array.from({ length: 16 }, () => listen(made, 'a')))
    await Promise.all(listeners.map((listener) => listener.next()))
    const refused = await made.send('GET', '/_maniqui/sandboxes/a/events')
    expect(refused.status).toBe(503)
    expect(refused.body.detail).toContain('“a”')
    await listeners[0]?.end()
    const again = await listen(made, 'a')
    expect(await again.next()).toMatchObject({ event: 'ready' })
    await Promise.all([...listeners, again].map((listener) => listener.end()))
  })

  it('drops the oldest events of a listener who does not read, and says so', async () => {
    const told: ServerEvent[] = []
    const made = await controlled({ onEvent: (event) => told.push(event) })
    const box = made.maniqui.sandbox('a')
    box.reset()
    const listener = await listen(made, 'a')
    for (let count = 0; count < 3000; count += 1) {
      box.clock.advance('PT1S')
    }
    expect(told.filter(({ kind }) => kind === 'dropped').length).toBeGreaterThan(0)
    let last
    for (let next = await listener.next(); next !== 'over'; next = await listener.next()) {
      last = next
      if (next.data.clock?.now === '2026-03-10T08:50:00.000+01:00') break
    }
    expect(last).toMatchObject({
      event: 'clock',
      data: { clock: { now: '2026-03-10T08:50:00.000+01:00' } },
    })
    await listener.end()
  })
})

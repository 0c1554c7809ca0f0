import { describe, expect, it } from 'vitest'
import { type Controlled, controlled, type LooseJson } from './test-control.ts'

const box = '/_maniqui/sandboxes/a'
const agenda = `${box}/agenda`
const bookings = `${agenda}/bookings`
const seven = { 'x-api-key': 'hh_live_a' }
const carlos = 5

/** Professional 5's slots of a day, as SalonBookIt shows them: `10:00` free, `10:00 ocupado`. */
async function slots({ send }: Controlled, date: string): Promise<string[]> {
  const { body } = await send(
    'GET',
    `/api/v1/disponibilidad/${carlos}/${date}/?servicio_id=15`,
    undefined,
    seven,
  )
  return body.data.slots.map(({ hora_inicio, motivo }: { hora_inicio: string; motivo?: string }) =>
    motivo ? `${hora_inicio} ${motivo}` : hora_inicio,
  )
}

/** A time of professional 5 that can be booked, on the first day after the sandbox's that has one. */
async function freeTime(mock: Controlled): Promise<{ date: string; time: string; start: string }> {
  for (let date = 11; date < 20; date += 1) {
    const day = `2026-03-${date}`
    const [time] = (await slots(mock, day)).filter((slot) => !slot.includes(' '))
    if (time !== undefined) return { date: day, time, start: `${day}T${time}:00` }
  }
  throw new Error('nothing is free for days')
}

describe('GET …/agenda', () => {
  it('shows a week from today, by day and professional', async () => {
    const { maniqui, send } = await controlled()
    maniqui.sandbox('a').reset()
    const { status, body } = await send('GET', agenda)
    expect(status).toBe(200)
    expect(body).toMatchObject({ zone: 'Europe/Madrid', from: '2026-03-10', to: '2026-03-16' })
    expect(body.days).toHaveLength(7)
    const entry = body.days[0].professionals.find(
      (one: LooseJson) => one.professional.id === carlos,
    )
    expect(entry.professional.name).toBe('Carlos Garcia')
    expect(entry.hours[0]).toMatchObject({
      start: expect.stringMatching(/^2026-03-10T\d\d:\d\d:00\+01:00$/),
    })
    expect(entry.bookings[0]).toMatchObject({
      source: 'fixture',
      client: { name: expect.any(String) },
    })
  })

  it.each([
    ['from=2026-04-01&to=2026-04-01', 1],
    ['from=2026-04-01', 7],
    ['to=2026-03-12', 3],
    ['from=2026-03-28&to=2026-03-30', 3],
    ['from=2026-01-01&to=2026-03-03', 62],
    ['from=9999-12-30', 2],
  ])('?%s shows %i days', async (query, days) => {
    const { maniqui, send } = await controlled()
    maniqui.sandbox('a').reset()
    expect((await send('GET', `${agenda}?${query}`)).body.days).toHaveLength(days)
  })

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=today', 'from'],
    ['to=2026-03-09', 'to'],
    ['from=2026-01-01&to=2026-03-04', 'to'],
    ['from=2026-01-01&to=9999-12-31', 'to'],
  ])('?%s is refused', async (query, field) => {
    const { maniqui, send } = await controlled()
    maniqui.sandbox('a').reset()
    const { status, body } = await send('GET', `${agenda}?${query}`)
    expect(status).toBe(422)
    expect(body.errors[0]).toMatchObject({ in: 'query', name: field })
  })
})

describe('POST …/agenda/bookings', () => {
  it('takes the time in both APIs at once, and cancelling frees it', async () => {
    const mock = await controlled()
    const { date, time, start } = await freeTime(mock)
    const made = await mock.send('POST', bookings, {
      professional: carlos,
      services: [15],
      client: 1,
      start,
      note: 'VIP',
    })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      start: `${start}+01:00`,
      status: 'confirmed',
      source: 'console',
      note: 'VIP',
      services: [{ id: 15, name: 'Corte Clasico' }],
      professional: { id: carlos, name: 'Carlos Garcia' },
    })
    expect(await slots(mock, date)).toContain(`${time} ocupado`)
    const listed = await mock.send('GET', `/v1/bookings/${made.body.uuid}`, undefined, {
      'x-api-key': 'cpk_a',
    })
    expect(listed.status).toBe(200)
    const location = made.headers.get('location') ?? ''
    expect(location).toBe(`${bookings}/${made.body.id}`)
    const cancelled = await mock.send('DELETE', location)
    expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled'])
    expect(await slots(mock, date)).toContain(time)
    expect((await mock.send('GET', `${box}/invariants`)).body).toEqual({ ok: true, violations: [] })
  })

  it('takes UUIDs, a guest, and whoever is free', async () => {
    const mock = await controlled()
    const { start } = await freeTime(mock)
    const client = {
      firstname: 'Ana',
      lastname: 'Ruiz',
      email: 'ana@example.com',
      phone: '+34600111222',
    }
    const { status, body } = await mock.send('POST', bookings, {
      services: ['880e8400-e29b-41d4-a716-446655440003'],
      location: '770e8400-e29b-41d4-a716-446655440002',
      professional: '990e8400-e29b-41d4-a716-446655440004',
      client,
      start: '2026-03-03T09:00:00',
      status: 'completed',
    })
    expect([status, body.client?.name]).toEqual([201, 'Ana Ruiz'])
    const anybody = await mock.send('POST', bookings, {
      services: [15],
      client: body.client.id,
      start,
    })
    expect(anybody.body.professional).not.toBeNull()
  })

  it('never books anybody twice: 409, and nothing changes', async () => {
    const mock = await controlled()
    const { start } = await freeTime(mock)
    const booking = { professional: carlos, services: [15], client: 1, start }
    await mock.send('POST', bookings, booking)
    const before = (await mock.send('GET', `${box}/snapshot`)).text
    const { status, body } = await mock.send('POST', bookings, booking)
    expect(status).toBe(409)
    expect(body.errors).toMatchObject([{ name: 'start', code: 'slot-taken' }])
    expect((await mock.send('GET', `${box}/snapshot`)).text).toBe(before)
  })

  it('is taken from under a client between its look and its booking', async () => {
    const mock = await controlled()
    const { date, time, start } = await freeTime(mock)
    await mock.send('POST', bookings, { professional: carlos, services: [15], client: 1, start })
    const guest = { nombre: 'Luz Gil', email: 'luz@example.com', telefono: '+34600111223' }
    const booking = {
      servicio_ids: [15],
      peluquero_id: carlos,
      fecha: date,
      hora_inicio: time,
      ...guest,
    }
    expect((await mock.send('POST', '/api/v1/reservas/crear/', booking, seven)).status).toBe(409)
  })

  it.each([
    [{}, 422, ['services', 'client', 'start']],
    [{ services: [], client: 1, start: '2026-03-12T10:00:00' }, 422, ['services']],
    [
      { services: [15, 999], client: 99_999, start: '2026-03-12T10:00:00' },
      422,
      ['services', 'client'],
    ],
    [{ services: [15], client: 1, start: 'soon' }, 422, ['start']],
    [{ services: [15], client: 1, start: '2026-03-12T10:00:30' }, 422, ['start']],
    [
      { services: [15], client: 1, start: '2026-03-12T04:00:00', professional: carlos },
      422,
      ['start'],
    ],
    [
      { services: [15], client: 1, start: '2026-03-15T10:00:00', professional: carlos },
      422,
      ['start'],
    ],
    [
      { services: [15], client: { firstname: 'A' }, start: '2026-03-12T10:00:00' },
      422,
      ['client.lastname', 'client.email', 'client.phone'],
    ],
    [{ services: [15], client: 1, start: '2026-03-12T10:00:00', status: 'done' }, 422, ['status']],
    [{ services: [15], client: 1, start: '2026-03-12T10:00:00', color: 'red' }, 422, ['color']],
  ])('refuses %j with %i, naming %j', async (booking, status, fields) => {
    const { send } = await controlled()
    const refused = await send('POST', bookings, booking)
    expect(refused.status).toBe(status)
    const names = refused.body.errors.map(({ name }: { name: string }) => name)
    expect(new Set(names)).toEqual(new Set(fields))
  })

  it('changes a booking’s status, and revives it only while its time is free', async () => {
    const mock = await controlled()
    const { start } = await freeTime(mock)
    const booking = { professional: carlos, services: [15], client: 1, start }
    const first = (await mock.send('POST', bookings, booking)).body
    const set = (status: string) => mock.send('PUT', `${bookings}/${first.uuid}`, { status })
    expect((await set('no_show')).body).toMatchObject({ id: first.id, status: 'no_show' })
    expect((await set('confirmed')).body.status).toBe('confirmed')
    await set('cancelled')
    await mock.send('POST', bookings, booking)
    expect((await set('confirmed')).status).toBe(409)
    expect((await set('gone')).status).toBe(422)
    expect((await mock.send('GET', `${box}/invariants`)).body.ok).toBe(true)
  })

  it.each(['999999', 'cc0e8400-e29b-41d4-a716-446655449999', '__proto__', 'x'])(
    'knows no booking %s',
    async (id) => {
      const { maniqui, send } = await controlled()
      maniqui.sandbox('a').reset()
      expect((await send('DELETE', `${bookings}/${id}`)).status).toBe(404)
      expect((await send('PUT', `${bookings}/${id}`, { status: 'cancelled' })).status).toBe(404)
    },
  )
})

describe('closing a day', () => {
  it('shows in both APIs at once, lists the bookings in its way, and can be undone', async () => {
    const mock = await controlled()
    const { date } = await freeTime(mock)
    const before = await slots(mock, date)
    const { status, headers, body } = await mock.send('POST', `${agenda}/closures`, {
      date,
      name: 'San José',
    })
    expect(status).toBe(201)
    expect(body.closure).toMatchObject({ date, name: 'San José', location: null })
    expect(body.collisions.every((one: LooseJson) => one.start.startsWith(date))).toBe(true)
    expect(await slots(mock, date)).toEqual([])
    const shown = await mock.send('GET', `${agenda}?from=${date}&to=${date}`)
    expect(shown.body.days[0].closures).toContainEqual(body.closure)
    expect(shown.body.days[0].professionals[0].state).toBe('holiday')
    expect((await mock.send('DELETE', headers.get('location') ?? '')).status).toBe(204)
    expect(await slots(mock, date)).toEqual(before)
    expect((await mock.send('DELETE', headers.get('location') ?? '')).status).toBe(404)
  })

  it.each([
    [{}, 'date'],
    [{ date: '2026-02-30' }, 'date'],
    [{ date: '2026-03-19', location: 99 }, 'location'],
    [{ date: '2026-03-19', name: '' }, 'name'],
  ])('refuses %j', async (closure, field) => {
    const { send } = await controlled()
    const { status, body } = await send('POST', `${agenda}/closures`, closure)
    expect(status).toBe(422)
    expect(body.errors[0].name).toBe(field)
  })
})

describe('time off', () => {
  it('shows in both APIs at once, lists the bookings in its way, and can be undone', async () => {
    const mock = await controlled()
    const { date } = await freeTime(mock)
    const before = await slots(mock, date)
    const from = `${date}T00:00:00`
    const given = await mock.send('POST', `${agenda}/time-off`, {
      professional: carlos,
      from,
      to: `${date}T23:59:00`,
    })
    expect(given.status).toBe(201)
    expect(given.body.timeOff).toMatchObject({
      professional: carlos,
      from: `${from}+01:00`,
      reason: 'Time off',
    })
    expect((await slots(mock, date)).filter((slot) => !slot.includes(' '))).toEqual([])
    const location = given.headers.get('location') ?? ''
    expect((await mock.send('DELETE', location)).status).toBe(204)
    expect(await slots(mock, date)).toEqual(before)
    expect((await mock.send('DELETE', location)).status).toBe(404)
  })

  it.each([
    [{ professional: 99, from: '2026-03-12', to: '2026-03-13' }, 'professional'],
    [{ professional: carlos, from: '2026-03-12', to: '2026-03-12' }, 'to'],
    [{ professional: carlos, from: '2026-03-13', to: '2026-03-12' }, 'to'],
    [{ professional: carlos, from: 'now-ish as it were', to: '2026-03-12' }, 'from'],
    [{ professional: carlos, from: '2026-03-12', to: '2026-03-12T10:00:01' }, 'to'],
    [{ professional: carlos, from: '2026-03-12' }, 'to'],
  ])('refuses %j', async (absence, field) => {
    const { send } = await controlled()
    const { status, body } = await send('POST', `${agenda}/time-off`, absence)
    expect(status).toBe(422)
    expect(body.errors[0].name).toBe(field)
  })
})

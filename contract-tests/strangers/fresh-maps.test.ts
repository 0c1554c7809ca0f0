/** One walk through each API of `fresh-maps.ts`, over a change of the clocks (8 March 2026). */
import { beforeEach, describe, expect, test } from 'vitest'
import { openFresh } from './fresh-maps.ts'
import type { Stranger } from './stranger.ts'

const NOW = Date.parse('2026-03-05T13:10:00Z')

interface Page {
  total: number
  items: Record<string, string>[]
}

interface Availability {
  days: string[]
  professionals: { id: string }[]
  slots: { startTime: string; endTime: string; professionals: { id: string }[] }[]
  limitExceeded: boolean
}

interface Slot {
  hora_inicio: string
  disponible: boolean
  motivo?: string
}

interface Day {
  fecha: string
  disponible: boolean
  slots_libres: number
  primer_slot?: string
  ultimo_slot?: string
  motivo?: string
}

let stranger: Stranger

const send = async (path: string, init: Omit<RequestInit, 'headers'> = {}) => {
  const key = path.startsWith('/api/') ? stranger.key.salonbookit : stranger.key.citapro
  const headers = { 'X-API-Key': key, 'Content-Type': 'application/json' }
  return stranger.fetch(new Request(stranger.url + path, { ...init, headers }))
}

const read = async <T>(path: string): Promise<T> => {
  const response = await send(path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as T
}

const post = (path: string, body: object) =>
  send(path, {
    method: 'POST',
    body: JSON.stringify(body),
  })

beforeEach(async () => {
  stranger = await openFresh({ now: () => NOW, wait: async () => {} })
})

const person = async (firstname: string) => {
  const { items } = await read<Page>('/v1/people')
  return items.find((one) => one['firstname'] === firstname)?.['id'] ?? ''
}

const findService = async () => {
  const { items } = await read<Page>('/v1/services')
  return items.find((one) => one['name'] === 'Corte y peinado') ?? {}
}

const first = <T>(list: T[]): T => {
  const [item] = list
  if (item === undefined) throw new Error('the list is empty')
  return item
}

const statuses = (answers: Response[]) =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other)

const minutesOf = (text = '') => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

const dayPath = (fecha: string) => `/api/v1/disponibilidad/208/${fecha}/?servicio_id=7030`

const slotsOf = async (fecha: string) => {
  const { data } = await read<{ data: { slots: Slot[]; slots_disponibles_count: number } }>(
    dayPath(fecha),
  )
  const free = data.slots.filter(({ disponible }) => disponible)
  expect(free.length).toBe(data.slots_disponibles_count)
  return data.slots
}

const daysOf = async (query = 'peluquero_id=208&servicio_id=7030') => {
  const { data } = await read<{ data: { dias: Day[] } }>(`/api/v1/disponibilidad/dias/?${query}`)
  return data.dias
}

describe('CitaPro', () => {
  test('a slot is booked by one of several at once, and is gone in both APIs', async () => {
    const [who, service] = [await person('Íñigo'), await findService()]
    const { items: places } = await read<Page>('/v1/locations')
    const [place = ''] = places.map(({ id }) => id)
    const query = `locationId=${place}&serviceId=${service['id']}&professionalId=${who}`
    const before = await read<Availability>(`/v1/bookings/availability?${query}`)
    const slot = first(before.slots)
    expect(before.days).toContain(slot.startTime.slice(0, 10))
    expect(before.professionals).toEqual(slot.professionals)

    const email = 'Ülkü@correo.example'
    const fields = { firstname: 'Ülkü', lastname: 'Ñáñez', email, phone: '+90 212 555 01 01' }
    const made = await post('/v1/clients', fields)
    expect(made.status).toBe(201)
    const { id: clientId } = (await made.json()) as { id: string }
    const filter = `filters[0][field]=email&filters[0][operator]==&filters[0][value]=${email}`
    const found = await read<Page>(`/v1/clients?${filter}`)
    expect(found.items.map(({ id }) => id)).toEqual([clientId])

    const body = {
      startTime: `${slot.startTime.replace(' ', 'T')}Z`,
      endTime: `${slot.endTime.replace(' ', 'T')}Z`,
      status: 'confirmed',
      amount: 33.35,
      clientId,
      locationId: place,
      serviceId: service['id'],
      personId: who,
    }
    const { total } = await read<Page>('/v1/bookings?limit=0')
    const answers = await Promise.all([1, 2, 3].map(() => post('/v1/bookings', body)))
    expect(statuses(answers)).toEqual([201, 400, 400])
    expect((await post('/v1/bookings', body)).status).toBe(400)
    expect((await read<Page>('/v1/bookings?limit=0')).total).toBe(total + 1)

    const created = first(answers.filter(({ status }) => status === 201))
    const { id } = (await created.json()) as { id: string }
    const kept = await read<Record<string, string>>(`/v1/bookings/${id}`)
    expect([kept['startTime'], kept['personId']]).toEqual([slot.startTime, who])
    const after = await read<Availability>(`/v1/bookings/availability?${query}`)
    const starts = after.slots.map(({ startTime }) => startTime)
    expect(starts).toEqual(before.slots.map(({ startTime }) => startTime).slice(1))

    // the salon's clock is three hours behind UTC, two in summer
    const summer = slot.startTime >= '2026-03-08'
    const local = Date.parse(body.startTime) - (summer ? 2 : 3) * 3_600_000
    const [fecha = '', time] = new Date(local).toISOString().split('T')
    const slots = await slotsOf(fecha)
    const same = slots.filter(({ hora_inicio }) => hora_inicio === time?.slice(0, 5))
    expect(same.map(({ motivo }) => motivo)).toEqual(['ocupado'])
  })

  test('without a person the chair is held, and the booking names nobody', async () => {
    const [service, { items: clients }] = [await findService(), await read<Page>('/v1/clients')]
    const place = first(
      (await read<Page>('/v1/locations?filters[0][field]=position&filters[0][value]=2')).items,
    )
    const path = `/v1/bookings/availability?locationId=${place['id']}&serviceId=${service['id']}`
    const before = await read<Availability>(path)
    const slot = first(before.slots)
    const [clientId] = clients.map(({ id }) => id)
    const when = { startTime: slot.startTime, endTime: slot.endTime, status: 'pending', amount: 1 }
    const made = await post('/v1/bookings', {
      ...when,
      clientId,
      locationId: place['id'],
      serviceId: service['id'],
    })
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    expect(await read(`/v1/bookings/${id}`)).toMatchObject({ personId: null, person: null })
    const after = await read<Availability>(path)
    const same = after.slots.filter(({ startTime }) => startTime === slot.startTime)
    expect(same.flatMap(({ professionals }) => professionals)).toEqual(slot.professionals.slice(1))
  })

  test('clients are changed and deleted; what is refused leaves nothing', async () => {
    const { items, total } = await read<Page>('/v1/clients?limit=50')
    expect(items.length).toBe(total)
    const path = `/v1/clients/${first(items)['id']}`
    expect((await post('/v1/clients', { firstname: 'A', phone: '12' })).status).toBe(422)
    const put = (body: object) => send(path, { method: 'PUT', body: JSON.stringify(body) })
    expect((await put({ firstname: 'Ω' })).status).toBe(422)
    const fields = { firstname: 'Ω', lastname: 'Ψ', email: 'o@p.example', phone: '+508 41 12 34' }
    expect((await put(fields)).status).toBe(204)
    expect(await read(path)).toMatchObject({ ...fields, phone: '+508411234' })
    expect((await send(path, { method: 'DELETE' })).status).toBe(204)
    expect((await read<Page>('/v1/clients')).total).toBe(total - 1)
    expect((await send('/v1/clients/nobody')).status).toBe(404)
  })

  test('the documented filters, and keys', async () => {
    const filters = [
      'filters[0][field]=status&filters[0][operator]==&filters[0][value]=confirmed',
      'filters[1][field]=startTime&filters[1][operator]=>=&filters[1][value]=2026-03-15T00:00:00Z',
      'orderBy=startTime&order=asc&limit=10&offset=0',
    ]
    const { items, total } = await read<Page>(`/v1/bookings?${filters.join('&')}`)
    expect([items.length, total > 10]).toEqual([10, true])
    const times = items.map((item) => item['startTime'])
    expect(
      times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= (time ?? '')),
    ).toBe(true)
    expect(times.every((time) => time !== undefined && time >= '2026-03-15')).toBe(true)
    const asked = async (headers: HeadersInit) => {
      const response = await stranger.fetch(new Request(`${stranger.url}/v1/people`, { headers }))
      return [response.status, ((await response.json()) as { message?: string }).message]
    }
    expect(await asked({ Authorization: `Bearer ${stranger.key.citapro}` })).toEqual([
      200,
      undefined,
    ])
    expect(await asked({ 'X-API-Key': 'cpk_x' })).toEqual([401, 'Invalid API key.'])
    expect((await asked({}))[1]).toMatch(/^API key is required\. Provide it via X-API-Key header/)
  })
})

describe('SalonBookIt', () => {
  test('the range and each of its days agree', async () => {
    const dias = await daysOf()
    expect(dias).toHaveLength(31)
    for (const dia of dias) {
      const slots = await slotsOf(dia.fecha)
      const free = slots.filter(({ disponible }) => disponible).map((slot) => slot.hora_inicio)
      expect([dia.slots_libres, dia.primer_slot, dia.ultimo_slot]).toEqual([
        free.length,
        free[0],
        free.at(-1),
      ])
    }
    const motives = new Set(dias.map(({ motivo }) => motivo))
    expect(motives).toEqual(new Set([undefined, 'completo', 'festivo', 'sin_turno']))
  })

  test('a slot is booked once, also by many at once, and is gone in both APIs', async () => {
    const fecha = first((await daysOf()).filter(({ disponible }) => disponible)).fecha
    const slots = await slotsOf(fecha)
    const { hora_inicio } = first(slots.filter(({ disponible }) => disponible))
    const who = { nombre: 'Zé Gonçalves', email: 'ze@correo.example', telefono: '41 12 34' }
    const body = { servicio_ids: [7030], peluquero_id: 208, fecha, hora_inicio, ...who }
    const { total } = await read<Page>('/v1/clients?limit=0')
    const answers = await Promise.all([1, 2, 3].map(() => post('/api/v1/reservas/crear/', body)))
    expect(statuses(answers)).toEqual([201, 410, 410])
    const made = await answers.find(({ status }) => status === 201)?.json()
    expect(made).toMatchObject({ success: true, data: { total: 33.35, moneda: 'EUR' } })
    expect((await post('/api/v1/reservas/crear/', body)).status).toBe(410)
    expect((await read<Page>('/v1/clients?limit=0')).total).toBe(total + 1)

    const from = minutesOf(hora_inicio)
    for (const slot of await slotsOf(fecha)) {
      const start = minutesOf(slot.hora_inicio)
      if (start + 50 > from && start < from + 50) expect(slot.disponible).toBe(false)
    }
    const list = await read<Page>('/v1/bookings?limit=1')
    const { startTime = '', locationId, serviceId, personId } = first(list.items)
    const path = `/v1/bookings/availability?locationId=${locationId}&serviceId=${serviceId}`
    const left = await read<Availability>(`${path}&professionalId=${personId}`)
    expect(left.slots.some((slot) => slot.startTime < startTime && slot.endTime > startTime)).toBe(
      false,
    )
    expect(left.slots.some((slot) => slot.startTime === startTime)).toBe(false)
  })

  test.each([
    ['/api/v1/disponibilidad/999/2026-03-10/', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['/api/v1/disponibilidad/208/2026-3-10/', 400, 'INVALID_DATE'],
    ['/api/v1/disponibilidad/208/2026-02-30/', 400, 'INVALID_DATE'],
    ['/api/v1/disponibilidad/208/2026-03-04/', 400, 'DATE_IN_PAST'],
    ['/api/v1/disponibilidad/208/2027-03-04/', 400, 'DATE_TOO_FAR'],
    ['/api/v1/disponibilidad/dias/?peluquero_id=999', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['/api/v1/disponibilidad/dias/?servicio_id=1', 404, 'SERVICE_NOT_FOUND'],
    ['/api/v1/disponibilidad/dias/?hasta=2027-01-01', 400, 'DATE_TOO_FAR'],
  ])('%s is refused', async (path, status, code) => {
    const response = await send(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ success: false, error: { code } })
  })

  test('a day off is told with 200 and no slots; keys', async () => {
    const body = await read('/api/v1/disponibilidad/208/2026-03-08/')
    const aviso = { code: 'PROFESSIONAL_NOT_WORKING' }
    expect(body).toMatchObject({ success: true, data: { slots: [], aviso } })
    const asked = async (headers: HeadersInit) => {
      const request = new Request(`${stranger.url}${dayPath('2026-03-09')}`, { headers })
      return (await stranger.fetch(request)).json()
    }
    expect(await asked({})).toMatchObject({ error: { code: 'MISSING_API_KEY' } })
    const wrong = { 'X-API-Key': stranger.key.citapro }
    expect(await asked(wrong)).toMatchObject({ error: { code: 'INVALID_API_KEY' } })
  })
})

import { describe, expect, test } from 'vitest'
import { openStranger as openExpressSql } from './express-sql.ts'
import { openStranger as openHonoDocuments } from './hono-documents.ts'
import { openStranger as openPlainEvents } from './plain-events.ts'
import type { Choices, OpenStranger, Stranger } from './stranger.ts'

const opened: [string, OpenStranger][] = [
  ['express-sql', openExpressSql],
  ['plain-events', openPlainEvents],
  ['hono-documents', openHonoDocuments],
]
// 02:30 UTC on a Wednesday: in Guayaquil it is still Tuesday.
const start = Date.parse('2026-03-11T02:30:00Z')

/** Between them, these bundles take every value of every choice. */
const bundles: Record<string, Partial<Choices>> = {
  default: {},
  one: {
    advanceDays: 45,
    clientWrites: true,
    daysListed: 'open',
    defaultLimit: 3,
    maximumLimit: 5,
    deletedClient: 'readable',
    duplicateEmail: 'accepted',
    extraFields: true,
    extraHeaders: true,
    freeLength: 'accepted',
    listOrder: 'id',
    longRange: 'refused',
    maximumText: 300,
    missingStatus: 404,
    notWorking: 'code in data',
    offGrid: 'accepted',
    openPerson: 'left open',
    overLimit: 'refused',
    peopleFilter: 'both',
    slash: 'either',
    step: 15,
    takenStatus: 404,
    timesAs: 'instants',
    unbookable: 'listed',
    unknownIdStatus: 404,
    uuidVersion: 7,
    validationBody: 'message',
    rateLimited: false,
    slow: true,
    onlyDocuments: false,
  },
  two: {
    advanceDays: 365,
    clientWrites: false,
    daysListed: 'with slots',
    defaultLimit: 100,
    deletedClient: 'gone',
    duplicateEmail: 'refused',
    extraFields: false,
    extraHeaders: false,
    freeLength: 'refused',
    listOrder: 'reversed',
    longRange: 'clamped',
    missingStatus: 405,
    notWorking: 'error beside data',
    offGrid: 'refused',
    openPerson: 'assigned',
    overLimit: 'clamped',
    peopleFilter: 'plain',
    slash: 'redirected',
    step: 30,
    takenStatus: 409,
    timesAs: 'wall clock',
    unbookable: 'omitted',
    unknownIdStatus: 422,
    uuidVersion: 1,
    validationBody: 'nothing',
    rateLimited: true,
  },
  three: {
    listOrder: 'name',
    notWorking: 'silent',
    peopleFilter: 'filters',
    slash: 'missing',
    takenStatus: 422,
    uuidVersion: 4,
    validationBody: 'list',
    onlyDocuments: true,
    motives: { dayOff: 'x', past: 'y', rest: 'z' },
  },
  four: { listOrder: 'added', validationBody: 'problem', timesAs: 'instants', offGrid: 'refused' },
  five: { validationBody: 'fields', timesAs: 'wall clock', offGrid: 'refused' },
}

/** Every field the walks look at, of whatever thing; one that is missing fails a test. */
interface Thing {
  codigo: string
  data: Thing
  days: string[]
  dias: Thing[]
  dias_disponibles_count: number
  disponible: boolean
  endTime: string
  error: { code: string }
  fecha: string
  hora_fin: string
  hora_inicio: string
  id: string
  items: Thing[]
  limitExceeded: boolean
  motivo?: string
  personId: string
  price: number
  primer_slot: string
  professionals: Thing[]
  proximo_disponible: string
  slots: Thing[]
  slots_disponibles_count: number
  slots_libres: number
  startTime: string
  status: string
  success: boolean
  total: number
  ultimo_disponible: string
  ultimo_slot: string
}
interface Reply {
  status: number
  headers: Headers
  body: Thing
}

const talk = (stranger: Stranger, vendor: 'citapro' | 'salonbookit') => {
  const root = vendor === 'citapro' ? '/v1' : '/api/v1'
  return async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await stranger.fetch(
      new Request(`${stranger.url}${root}${path}`, {
        method,
        headers: { 'X-API-Key': stranger.key[vendor], 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
}
const openWith = async (openStranger: OpenStranger, choices: Partial<Choices>) => {
  const clock = { ms: start, waited: 0 }
  const wait = (ms: number): Promise<void> => {
    clock.waited += ms
    return Promise.resolve()
  }
  const stranger = await openStranger({ now: () => clock.ms, wait, choices })
  return { clock, stranger }
}
const client = (email: string) => ({
  firstname: 'Juan',
  lastname: 'Pérez',
  email,
  phone: '+593991234568',
})
const byEmail = (email: string): string =>
  `/clients?filters[0][field]=email&filters[0][operator]==&filters[0][value]=${email}`

for (const [name, openStranger] of opened) {
  for (const [bundle, choices] of Object.entries(bundles)) {
    describe(`${name}, ${bundle}`, () => {
      test('the walk through scheduling a booking', async () => {
        const { clock, stranger } = await openWith(openStranger, choices)
        const call = talk(stranger, 'citapro')
        const services = (await call('GET', '/services')).body
        const locations = (await call('GET', '/locations')).body
        expect(services.total).toBeGreaterThanOrEqual(services.items.length)
        let slot: Thing | undefined
        let query = ''
        let service: Thing | undefined
        let location: Thing | undefined
        for (const one of services.items.filter((item) => item.status === 'active')) {
          for (const place of locations.items) {
            const range = 'startDate=2026-03-11&endDate=2026-03-18'
            const asked = `?locationId=${place.id}&serviceId=${one.id}&${range}`
            const answer = await call('GET', `/bookings/availability${asked}`)
            expect(answer.status).toBe(200)
            expect(answer.body.limitExceeded).toBe(false)
            for (const found of answer.body.slots) {
              expect(found.startTime).toMatch(/^2026-03-1[1-8] \d\d:\d\d:00$/)
              expect(found.endTime > found.startTime).toBe(true)
              expect(answer.body.days).toContain(found.startTime.slice(0, 10))
            }
            if (slot === undefined && answer.body.slots.length > 3) {
              query = asked
              slot = answer.body.slots[3]
              service = one
              location = place
            }
          }
        }
        const person = slot?.professionals[0]
        const people = await call('GET', `/people?locationId=${location?.id}`)
        expect(people.body.items.length).toBeGreaterThan(0)
        const version = choices.uuidVersion ?? '[147]'
        const hex = '[0-9a-f]'
        const form = `^${hex}{8}-${hex}{4}-${version}${hex}{3}-[89ab]${hex}{3}-${hex}{12}$`
        expect(person?.id).toMatch(new RegExp(form))

        const email = 'juan@example.com'
        expect((await call('GET', byEmail(email))).body).toMatchObject({ total: 0, items: [] })
        const made = await call('POST', '/clients', client(email))
        expect(made.status).toBe(201)
        const found = await call('GET', byEmail(email))
        expect(found.body.items[0]?.id).toBe(made.body.id)
        expect(found.body.total).toBe(1)
        expect((await call('POST', '/clients', { firstname: 'Juan' })).status).toBe(422)

        const booking = {
          startTime: `${slot?.startTime.replace(' ', 'T')}Z`,
          endTime: `${slot?.endTime.replace(' ', 'T')}Z`,
          status: 'confirmed',
          amount: service?.price,
          clientId: made.body.id,
          locationId: location?.id,
          serviceId: service?.id,
          personId: person?.id,
          notifyClient: true,
        }
        const backwards = { ...booking, startTime: booking.endTime, endTime: booking.startTime }
        expect((await call('POST', '/bookings', backwards)).status).toBe(422)
        const nobody = { ...booking, clientId: '00000000-0000-4000-8000-000000000000' }
        expect((await call('POST', '/bookings', nobody)).status).toBe(
          choices.unknownIdStatus ?? { 'plain-events': 404 }[name] ?? 422,
        )
        const booked = await call('POST', '/bookings', booking)
        expect(booked.status).toBe(201)
        const taken = { 'express-sql': 409, 'plain-events': 422 }[name] ?? 404
        expect((await call('POST', '/bookings', booking)).status).toBe(choices.takenStatus ?? taken)
        const after = (await call('GET', `/bookings/availability${query}`)).body
        const still = after.slots.find((one) => one.startTime === slot?.startTime)
        expect((still?.professionals ?? []).map((one) => one.id)).not.toContain(person?.id)

        if (choices.onlyDocuments) {
          expect([404, 405]).toContain((await call('GET', `/bookings/${booked.body.id}`)).status)
        } else {
          const read = await call('GET', `/bookings/${booked.body.id}`)
          const { startTime, endTime, personId } = read.body
          const wanted = [slot?.startTime, slot?.endTime, person?.id]
          expect([startTime, endTime, personId]).toEqual(wanted)
          const writes = choices.clientWrites ?? name !== 'hono-documents'
          const put = await call('PUT', `/clients/${made.body.id}`, client('otro@example.com'))
          expect(put.status).toBe(writes ? 204 : (choices.missingStatus ?? 405))
          const gone = await call('DELETE', `/clients/${made.body.id}`)
          expect(gone.status).toBe(writes ? 204 : (choices.missingStatus ?? 405))
          const list = await call('GET', '/bookings?orderBy=startTime&order=asc&limit=3&offset=1')
          const order = list.body.items.map((item) => item.startTime)
          expect(order).toEqual([...order].sort())
        }
        expect(clock.waited > 0).toBe(choices.slow ?? false)
        await stranger.close()
      })

      test('the days and slots of SalonBookIt', async () => {
        const { stranger } = await openWith(openStranger, choices)
        const call = talk(stranger, 'salonbookit')
        const { peluquero_id: who, servicio_id: what } = stranger.inputs
        const asked = `/disponibilidad/dias/?peluquero_id=${who}&servicio_id=${what}`
        const days = (await call('GET', asked)).body.data
        expect(days.dias).toHaveLength(31)
        const open = days.dias.filter((day) => day.disponible)
        expect(days.dias_disponibles_count).toBe(open.length)
        expect(days.dias.filter((day) => day.motivo === 'festivo')).toHaveLength(1)
        const day = open[1]
        const path = `/disponibilidad/${who}/${day?.fecha}/?servicio_id=${what}`
        const before = (await call('GET', path)).body.data
        expect(before.slots_disponibles_count).toBe(day?.slots_libres)
        expect(before.proximo_disponible).toBe(day?.primer_slot)
        expect(before.ultimo_disponible).toBe(day?.ultimo_slot)
        for (const slot of before.slots) {
          expect('motivo' in slot).toBe(!slot.disponible)
        }
        const stated = ['festivo', 'completo']
        const off = days.dias.find((one) => one.motivo && !stated.includes(one.motivo))
        const closed = await call('GET', `/disponibilidad/${who}/${off?.fecha}/`)
        expect(closed.status).toBe(200)
        expect(closed.body).toMatchObject({ success: true, data: { slots: [] } })

        for (const [status, code, wrong] of [
          [404, 'PROFESSIONAL_NOT_FOUND', `/disponibilidad/999/${day?.fecha}/`],
          [404, 'PROFESSIONAL_NOT_FOUND', '/disponibilidad/dias/?peluquero_id=999'],
          [404, 'SERVICE_NOT_FOUND', `${asked}9`],
          [400, 'INVALID_DATE', `/disponibilidad/${who}/2026-02-30/`],
          [400, 'INVALID_DATE', '/disponibilidad/dias/?desde=2026-3-5'],
          [400, 'DATE_IN_PAST', `/disponibilidad/${who}/2024-01-20/`],
          [400, 'DATE_TOO_FAR', `/disponibilidad/${who}/9999-12-31/`],
          [400, 'DATE_TOO_FAR', '/disponibilidad/dias/?desde=9999-12-31'],
        ] as const) {
          const answer = await call('GET', wrong)
          expect([wrong, answer.status, answer.body.error.code]).toEqual([wrong, status, code])
        }

        if (!choices.onlyDocuments) {
          const free = before.slots.filter((slot) => slot.disponible)[0]
          const reserva = {
            servicio_ids: [Number(what)],
            peluquero_id: Number(who),
            fecha: day?.fecha,
            hora_inicio: free?.hora_inicio,
            nombre: 'Juan Perez',
            email: 'juan@email.com',
            telefono: '+34612345678',
          }
          const made = await call('POST', '/reservas/crear/', reserva)
          expect(made.status).toBe(201)
          expect(made.body.data.hora_fin).toBe(free?.hora_fin)
          expect(made.body.data.codigo).toMatch(/^[A-Z0-9]{8}$/)
          const again = await call('POST', '/reservas/crear/', reserva)
          expect(again.body.success).toBe(false)
          const after = (await call('GET', path)).body.data
          const same = after.slots.find((slot) => slot.hora_inicio === free?.hora_inicio)
          expect(same).toMatchObject({ disponible: false, motivo: 'ocupado' })
          expect(after.slots_disponibles_count).toBeLessThan(before.slots_disponibles_count)
        }
        await stranger.close()
      })
    })
  }

  test(`${name}: keys, limits and ranges`, async () => {
    const choices: Partial<Choices> = { rateLimited: true, longRange: 'clamped' }
    const { clock, stranger } = await openWith(openStranger, choices)
    const bare = await stranger.fetch(new Request(`${stranger.url}/v1/services`))
    expect([bare.status, await bare.json()]).toEqual([
      401,
      { message: 'API key is required. Provide it via X-API-Key header or Authorization Bearer.' },
    ])
    const bearer = await stranger.fetch(
      new Request(`${stranger.url}/v1/services`, {
        headers: { Authorization: `Bearer ${stranger.key.citapro}` },
      }),
    )
    const { items } = await bearer.json()
    const call = talk(stranger, 'citapro')
    const places = (await call('GET', '/locations')).body.items
    const asked = `/bookings/availability?serviceId=${items.at(-1).id}&locationId=${places[0]?.id}`
    const long = (await call('GET', `${asked}&startDate=2026-03-12&endDate=2026-06-30`)).body
    expect(long.limitExceeded).toBe(true)
    expect(long.days.every((day) => day <= '2026-04-11')).toBe(true)
    expect((await call('GET', `${asked}&startDate=9999-12-31`)).status).toBe(422)
    expect((await call('GET', `${asked}&startDate=2026-13-01`)).status).toBe(422)
    expect((await call('GET', '/bookings/availability')).status).toBe(422)
    let last = await call('GET', '/services')
    for (let n = 0; n < 60; n += 1) {
      last = await call('GET', '/services')
    }
    expect(last.status).toBe(429)
    clock.ms += Number(last.headers.get('retry-after')) * 1000
    expect((await call('GET', '/services')).status).toBe(200)
    await stranger.close()
  })
}

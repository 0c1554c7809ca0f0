import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { clientOf, known, type Client, type Reply } from '../../contract-tests/support/client.ts'
import { createManiqui, type Maniqui } from '../library/maniqui.ts'

const start = { now: '2026-03-10T08:00:00', frozen: true }
const place = `locationId=${known.location}&serviceId=${known.service}`

let maniqui: Maniqui
let ask: Client

beforeEach(async () => {
  maniqui = await createManiqui(start)
  ask = clientOf(maniqui, 'cpk_demo')
})

const hintOf = ({ headers }: Reply) => headers.get('x-maniqui-hint')

async function slotsOf(client: Client, day: string): Promise<string[]> {
  const target = `/v1/bookings/availability?${place}&startDate=${day}&endDate=${day}`
  const { body } = await client(target)
  return body.slots.map(({ startTime }: { startTime: string }) => startTime)
}

function book(client: Client, startTime: string): Promise<Reply> {
  const hour = new Date(Date.parse(startTime.replace(/ |T/, 'T').slice(0, 19) + 'Z') + 3_600_000)
  const body = {
    startTime,
    endTime: `${hour.toISOString().slice(0, 19)}Z`,
    status: 'confirmed',
    amount: 50,
    clientId: known.client,
    locationId: known.location,
    serviceId: known.service,
  }
  return client('/v1/bookings', { body })
}

/** What `new Date(text).toISOString()` gives in a browser that is so many minutes ahead of UTC. */
function asBrowser(text: string, offset: number): string {
  return new Date(Date.parse(`${text.replace(' ', 'T')}Z`) - offset * 60_000).toISOString()
}

const shifted = () =>
  maniqui
    .sandbox('demo')
    .coverage()
    .grading.findings.filter(({ rule }) => rule === 'shifted-time')

describe('a booking of an offered time that went through new Date(…).toISOString()', () => {
  test('is noticed although it is made, at another hour', async () => {
    expect(await slotsOf(ask, '2026-03-12')).toContain('2026-03-12 12:00:00')
    const reply = await book(ask, asBrowser('2026-03-12 12:00:00', 60))
    expect(reply.status).toBe(201)
    expect(hintOf(reply)).toContain('2026-03-12 11:00')
    expect(hintOf(reply)).toContain('If 2026-03-12 12:00 was picked')
    expect(hintOf(reply)).toMatch(/^[ -~]{1,400}$/)
    expect(reply.body).toEqual({ id: expect.any(String) })
    expect(shifted()).toMatchObject([{ times: 1, exchanges: [[1, 2]] }])
    expect(maniqui.sandbox('demo').requests()[1]?.hint).toBe(hintOf(reply))
  })

  test('is noticed where it is refused, also without milliseconds', async () => {
    const [first = ''] = await slotsOf(ask, '2026-03-12')
    for (const time of [asBrowser(first, 60), asBrowser(first, 60).replace('.000Z', 'Z')]) {
      const reply = await book(ask, time)
      expect(reply.status).toBe(422)
      expect(hintOf(reply)).toContain(`Availability offered ${first.slice(0, 16)}, and this asks`)
      expect(JSON.stringify(reply.body)).not.toContain('offered')
    }
    expect(shifted()).toMatchObject([{ times: 2 }])
  })

  test.each([-300, -180, 330, 540])(
    'is noticed from a browser at UTC%i minutes',
    async (offset) => {
      const slots = await slotsOf(ask, '2026-03-12')
      const last = slots.at(offset < 0 ? -1 : 0) ?? ''
      const reply = await book(ask, asBrowser(last, offset))
      expect(hintOf(reply)).toContain('Availability offered another time')
    },
  )

  test('is noticed in summer, and in a salon west of Greenwich', async () => {
    const salon = await createManiqui({ ...start, zone: 'America/Guayaquil' })
    const client = clientOf(salon, 'cpk_demo')
    const last = (await slotsOf(client, '2026-03-12')).at(-1) ?? ''
    expect(hintOf(await book(client, asBrowser(last, -300)))).toContain(last.slice(0, 16))
    const [first = ''] = await slotsOf(ask, '2026-04-02')
    expect(hintOf(await book(ask, asBrowser(first, 120)))).toContain(first.slice(0, 16))
  })

  test('is noticed in SalonBookIt, where only an unlisted time can tell', async () => {
    const page = clientOf(maniqui, 'hh_live_demo')
    const { body } = await page('/api/v1/disponibilidad/5/2026-03-12/?servicio_id=15')
    const first: string = body.data.proximo_disponible
    const reserve = (hora_inicio: string) =>
      page('/api/v1/reservas/crear/', {
        body: {
          servicio_ids: [15],
          peluquero_id: 5,
          fecha: '2026-03-12',
          hora_inicio,
          nombre: 'Juan Perez',
          email: 'juan@example.com',
        },
      })
    const reply = await reserve(asBrowser(`2026-03-12 ${first}:00`, 60).slice(11, 16))
    expect(reply.status).toBe(409)
    expect(hintOf(reply)).toContain(`Availability offered 2026-03-12 ${first}`)
    expect(hintOf(await reserve(first))).toBeNull()
  })
})

describe('no hint gets', () => {
  test('who never asked', async () => {
    expect(hintOf(await book(ask, '2026-03-12T11:00:00.000Z'))).toBeNull()
  })

  test('who says an offset, as that is converted', async () => {
    await slotsOf(ask, '2026-03-12')
    expect(hintOf(await book(ask, '2026-03-12T07:00:00+01:00'))).toBeNull()
  })

  test('who asks for what is not offered, and no zone away from what is', async () => {
    await slotsOf(ask, '2026-03-12')
    expect(hintOf(await book(ask, '2026-03-12T04:00:00Z'))).toBeNull()
  })

  test('who books what was offered once, and is no more', async () => {
    const [first = ''] = await slotsOf(ask, '2026-03-12')
    const time = `${first.replace(' ', 'T')}Z`
    while ((await book(ask, time)).status === 201) {}
    for (let again = 0; again < 10; again += 1) {
      await slotsOf(ask, '2026-03-12')
    }
    const reply = await book(ask, time)
    expect(reply.status).toBe(422)
    expect(hintOf(reply)).toBeNull()
  })

  test('anybody whose offers the journal may have dropped', async () => {
    const small = await createManiqui({ ...start, journalBytes: 20_000 })
    const client = clientOf(small, 'cpk_demo')
    const [first = ''] = await slotsOf(client, '2026-03-12')
    for (let other = 0; other < 20; other += 1) {
      await slotsOf(client, '2026-03-12')
    }
    expect(hintOf(await book(client, asBrowser(first, 60).replace('.000Z', 'Z')))).toBeNull()
  })
})

/** A day to list, or a listed time to book, by chance; and how a plain client writes it. */
const step = fc.oneof(
  fc.record({ list: fc.constantFrom('2026-03-11', '2026-03-12', '2026-03-28', '2026-03-29') }),
  fc.record({ page: fc.constantFrom('2026-03-11', '2026-03-12') }),
  fc.record({ book: fc.nat(), form: fc.nat(3), reserve: fc.boolean() }),
  fc.record({ advance: fc.constantFrom('PT20M', 'PT3H', 'P1D') }),
)

const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(' ', 'T'),
  (text) => `${text.replace(' ', 'T')}Z`,
  (text) => `${text.replace(' ', 'T')}+00:00`,
]

test.each(['Europe/Madrid', 'America/Guayaquil', 'Asia/Kolkata'])(
  'whoever books times as they were listed, in whatever order, gets no hint in %s',
  async (zone) => {
    let booked = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
        const salon = await createManiqui({ ...start, zone })
        const client = clientOf(salon, 'cpk_demo')
        const page = clientOf(salon, 'hh_live_demo')
        const listed: string[] = []
        for (const one of steps) {
          if ('advance' in one) salon.sandbox('demo').clock.advance(one.advance)
          else if ('list' in one) listed.push(...(await slotsOf(client, one.list)))
          else if ('page' in one) {
            const { body } = await page(`/api/v1/disponibilidad/5/${one.page}/?servicio_id=15`)
            for (const { hora_inicio, disponible } of body.data?.slots ?? []) {
              if (disponible) listed.push(`${one.page} ${hora_inicio}:00`)
            }
          } else if (listed.length > 0) {
            const text = listed[one.book % listed.length] ?? ''
            const reply = one.reserve
              ? await page('/api/v1/reservas/crear/', {
                  body: {
                    servicio_ids: [15],
                    peluquero_id: 5,
                    fecha: text.slice(0, 10),
                    hora_inicio: text.slice(11, 16),
                    nombre: 'Juan Perez',
                    email: 'juan@example.com',
                  },
                })
              : await book(client, forms[one.form]?.(text) ?? text)
            if (reply.status === 201) booked += 1
            expect(hintOf(reply)).toBeNull()
          }
        }
        const { grading } = salon.sandbox('demo').coverage()
        expect(grading.findings.filter(({ rule }) => rule === 'shifted-time')).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(booked).toBeGreaterThan(20)
  },
)

test('whoever sends a listed time through the salon’s zone gets one, made or refused', async () => {
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('2026-03-11', '2026-03-27', '2026-03-30', '2026-04-02'),
      fc.nat(),
      async (day, index) => {
        const client = clientOf(maniqui, `cpk_shift-${day}-${index % 40}`)
        const slots = await slotsOf(client, day)
        const picked = slots[index % slots.length] ?? ''
        const reply = await book(client, asBrowser(picked, day > '2026-03-29' ? 120 : 60))
        statuses.add(reply.status)
        const wall = asBrowser(picked, day > '2026-03-29' ? 120 : 60)
          .slice(0, 16)
          .replace('T', ' ')
        expect(hintOf(reply)).toContain(picked.slice(0, 16))
        expect(hintOf(reply)).toContain(wall)
      },
    ),
    { numRuns: 60 },
  )
  expect(statuses).toEqual(new Set([201, 422]))
})

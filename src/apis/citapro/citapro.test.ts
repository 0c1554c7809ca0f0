import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf, known } from '../../../contract-tests/support/client.ts'
import { createManiqui } from '../../library/maniqui.ts'

/* The salon of the guide: Monday 9 March 2026, eight in the morning. */
let ask: Client

beforeEach(async () => {
  ask = clientOf(await createManiqui(), 'cpk_a1b2c3d4e5f6...')
})

const juan = {
  firstname: 'Juan',
  lastname: 'Pérez',
  email: 'juan@example.com',
  phone: '+593991234568',
}
const nobody = '11111111-1111-4111-8111-111111111111'

async function guideBooking() {
  const { body } = await ask('/v1/clients', { body: juan })
  return {
    startTime: '2026-03-10T09:00:00Z',
    endTime: '2026-03-10T10:00:00Z',
    status: 'confirmed',
    amount: 50,
    clientId: body.id,
    locationId: known.location,
    serviceId: known.service,
    personId: known.person,
  }
}

const availability = (query: string) =>
  ask(`/v1/bookings/availability?locationId=${known.location}&serviceId=${known.service}&${query}`)

test('a list of people names an unknown place together with a filter that cannot be read', async () => {
  const filter = 'filters[0][field]=locationId&filters[0][operator]==&filters[0][value]=nowhere'
  const { status, body } = await ask(`/v1/people?locationId=${nobody}&${filter}`)
  expect(status).toBe(422)
  expect(Object.keys(body.errors)).toEqual(['locationId', 'filters.0.value'])
})

describe('availability', () => {
  test('looks from today for 30 days by default', async () => {
    const byDefault = await availability('')
    const explicit = await availability('startDate=2026-03-09&endDate=2026-04-08')
    expect(byDefault.body).toEqual(explicit.body)
    expect(byDefault.body.limitExceeded).toBe(false)
  })

  test('cuts a longer range back to 30 days and says so', async () => {
    const longer = await availability('startDate=2026-03-09&endDate=2026-04-09')
    const longest = await availability('startDate=2026-03-09&endDate=2026-04-08')
    expect(longer.body.limitExceeded).toBe(true)
    expect(longer.body.slots).toEqual(longest.body.slots)
  })

  test('has nothing before today, and nothing past the advance limit', async () => {
    expect((await availability('startDate=2026-02-01&endDate=2026-03-08')).body.slots).toEqual([])
    expect((await availability('startDate=2028-01-01')).body.slots).toEqual([])
  })

  test('narrows to one professional', async () => {
    const { body } = await availability(`professionalId=${known.person}`)
    expect(body.professionals).toEqual([{ id: known.person, name: 'María García' }])
  })

  const refused = [
    ['', ['locationId', 'serviceId']],
    [
      'locationId=x&serviceId=1&startDate=2026-02-30&endDate=soon&professionalId=',
      ['endDate', 'locationId', 'professionalId', 'serviceId', 'startDate'],
    ],
    [
      `locationId=${nobody}&serviceId=${nobody}&professionalId=${nobody}`,
      ['locationId', 'professionalId', 'serviceId'],
    ],
    [
      `locationId=${known.location}&serviceId=${known.service}&startDate=2026-03-10&endDate=2026-03-09`,
      ['endDate'],
    ],
    [
      `locationId=${known.location}&locationId=${known.location}&serviceId=${known.service}`,
      ['locationId'],
    ],
    [`locationId=${known.location}&serviceId=${known.service}&startDate=2026-3-9`, ['startDate']],
  ] as const

  test.each(refused)('asked with “%s” is a 422 on %j', async (query, fields) => {
    const { status, body } = await ask(`/v1/bookings/availability?${query}`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors).toSorted()).toEqual(fields)
  })
})

describe('a list', () => {
  const names = async (query: string) => {
    const { body } = await ask(`/v1/services?${query}`)
    return body.items.map(({ name }: { name: string }) => name)
  }

  test('pages without dropping or repeating, and totals what the filters leave', async () => {
    const all = await names('orderBy=name&limit=100')
    const paged = [
      ...(await names('orderBy=name&limit=4&offset=0')),
      ...(await names('orderBy=name&limit=4&offset=4')),
      ...(await names('orderBy=name&limit=4&offset=8')),
    ]
    expect(paged).toEqual(all)
    expect((await ask('/v1/services?limit=1')).body.total).toBe(10)
    expect((await ask('/v1/services?offset=10')).body).toEqual({ total: 10, items: [] })
  })

  test('orders numbers as numbers, both ways', async () => {
    const { body: up } = await ask('/v1/services?orderBy=duration')
    const { body: down } = await ask('/v1/services?orderBy=duration&order=desc')
    const durations = (items: { duration: number }[]) => items.map(({ duration }) => duration)
    expect(durations(up.items)).toEqual(durations(up.items).toSorted((a, b) => a - b))
    expect(durations(down.items)).toEqual(durations(up.items).toReversed())
  })

  const filter = (index: number, field: string, operator: string, value: string) =>
    `filters[${index}][field]=${field}&filters[${index}][operator]=${operator}&filters[${index}][value]=${value}`

  test('ANDs its filters', async () => {
    const { body } = await ask(
      `/v1/services?${filter(0, 'duration', '>=', '60')}&${filter(1, 'price', '<', '80')}`,
    )
    expect(body.items.length).toBeGreaterThan(0)
    expect(
      body.items.every(
        ({ duration, price }: { duration: number; price: number }) => duration >= 60 && price < 80,
      ),
    ).toBe(true)
    expect(body.total).toBe(body.items.length)
  })

  test.each([
    ['=', 'active'],
    ['!=', 'inactive'],
    ['CONTAINS', 'CTIV'],
  ])('compares text with %s', async (operator, value) => {
    const { body } = await ask(`/v1/services?${filter(0, 'status', operator, value)}`)
    expect(body.total).toBeGreaterThan(0)
  })

  test('compares times on the clock, whichever way they are written', async () => {
    await ask('/v1/bookings', { body: await guideBooking() })
    for (const written of [
      '2026-03-10T09:00:00Z',
      '2026-03-10T09:00:00',
      '2026-03-10T09:00:00.000%2B00:00',
    ]) {
      const query = `${filter(0, 'startTime', '=', written)}&${filter(1, 'personId', '=', known.person)}`
      const { body } = await ask(`/v1/bookings?${query}`)
      expect(body.items.map(({ startTime }: { startTime: string }) => startTime)).toEqual([
        '2026-03-10 09:00:00',
      ])
    }
  })

  test('finds clients by a field of the business’s own', async () => {
    const fieldId = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890'
    await ask('/v1/clients', { body: { ...juan, customFields: [{ fieldId, value: 'premium' }] } })
    expect((await ask(`/v1/clients?${filter(0, fieldId, '=', 'premium')}`)).body.total).toBe(1)
    expect((await ask(`/v1/clients?${filter(0, fieldId, '=', 'basic')}`)).body.total).toBe(0)
  })

  test('knows where people work, by parameter and by filter', async () => {
    const byParameter = await ask(`/v1/people?locationId=${known.location}`)
    const byFilter = await ask(`/v1/people?${filter(0, 'locationId', '=', known.location)}`)
    const elsewhere = await ask(`/v1/people?${filter(0, 'locationId', '!=', known.location)}`)
    const all = await ask('/v1/people')
    expect(byParameter.body).toEqual(byFilter.body)
    expect(elsewhere.body.total + byFilter.body.total).toBe(all.body.total)
    expect((await ask(`/v1/people?locationId=${nobody}`)).body.errors).toHaveProperty('locationId')
    expect((await ask(`/v1/people?${filter(0, 'locationId', '=', nobody)}`)).status).toBe(422)
  })

  const refused = [
    ['limit=0&offset=-1&order=up&orderBy=colour', ['limit', 'offset', 'order', 'orderBy']],
    ['limit=101', ['limit']],
    ['limit=ten', ['limit']],
    [filter(0, 'colour', '~', 'red'), ['filters.0.field', 'filters.0.operator']],
    ['filters[0][field]=name', ['filters.0.operator', 'filters.0.value']],
    [filter(0, 'duration', '>', 'long'), ['filters.0.value']],
    ['limit=%E0%A4%A', ['limit']],
  ] as const

  test.each(refused)('asked with “%s” is a 422 on %j', async (query, fields) => {
    const { status, body } = await ask(`/v1/services?${query}`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors).toSorted()).toEqual(fields)
  })
})

describe('a client', () => {
  test('is created, read, replaced as a whole, and deleted', async () => {
    const { body: created } = await ask('/v1/clients', { body: { ...juan, city: 'Quito' } })
    const target = `/v1/clients/${created.id}`
    expect((await ask(target)).body).toMatchObject({ ...juan, id: created.id, city: 'Quito' })
    expect((await ask(target, { method: 'PUT', body: { ...juan, lastname: 'Paz' } })).status).toBe(
      204,
    )
    expect((await ask(target)).body).toMatchObject({ lastname: 'Paz', city: null })
    expect((await ask(target, { method: 'DELETE' })).status).toBe(204)
    for (const method of ['GET', 'DELETE']) {
      expect(await ask(target, { method })).toMatchObject({
        status: 404,
        body: { message: 'Client not found.' },
      })
    }
    expect((await ask(target, { method: 'PUT', body: juan })).status).toBe(404)
  })

  test('may share an e-mail address with another', async () => {
    const first = await ask('/v1/clients', { body: juan })
    const second = await ask('/v1/clients', { body: juan })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.id).not.toBe(first.body.id)
  })

  test('is refused with every offending field at once, and nothing changes', async () => {
    const { body: before } = await ask('/v1/clients')
    const { status, body } = await ask('/v1/clients', {
      body: {
        firstname: '',
        lastname: 'x'.repeat(256),
        email: 'nobody',
        birthdate: '2024-02-30',
        customFields: [{ fieldId: 'x' }],
      },
    })
    expect(status).toBe(422)
    expect(Object.keys(body.errors).toSorted()).toEqual([
      'birthdate',
      'customFields.0.fieldId',
      'customFields.0.value',
      'email',
      'firstname',
      'lastname',
      'phone',
    ])
    expect((await ask('/v1/clients')).body).toEqual(before)
  })

  test.each(['nobody', nobody, '%00', '..%2f', '%zz'])('called %s is a 404', async (id) => {
    expect((await ask(`/v1/clients/${id}`)).body).toEqual({ message: 'Client not found.' })
    expect((await ask(`/v1/bookings/${id}`)).body).toEqual({ message: 'Booking not found.' })
  })

  test('is found by its id in any case', async () => {
    const { body } = await ask('/v1/clients', { body: juan })
    expect((await ask(`/v1/clients/${body.id.toUpperCase()}`)).body.id).toBe(body.id)
  })

  test('that was deleted keeps its bookings and cannot get another', async () => {
    const booking = await guideBooking()
    const { body: booked } = await ask('/v1/bookings', { body: booking })
    await ask(`/v1/clients/${booking.clientId}`, { method: 'DELETE' })
    expect((await ask(`/v1/bookings/${booked.id}`)).body.client.email).toBe(juan.email)
    const again = { ...booking, startTime: '2026-03-11T09:00:00Z', endTime: '2026-03-11T10:00:00Z' }
    expect((await ask('/v1/bookings', { body: again })).body.errors).toHaveProperty('clientId')
  })
})

describe('a booking', () => {
  test.each([
    ['2026-03-10T09:00:00Z', '2026-03-10T10:00:00Z'],
    ['2026-03-10T09:00:00+00:00', '2026-03-10T10:00:00.000Z'],
    ['2026-03-10T09:00:00', '2026-03-10T10:00:00'],
    ['2026-03-10T03:00:00-05:00', '2026-03-10T04:00:00-05:00'],
  ])('from %s to %s is the guide’s slot', async (startTime, endTime) => {
    const { status, body } = await ask('/v1/bookings', {
      body: { ...(await guideBooking()), startTime, endTime },
    })
    expect([status, body]).toEqual([201, { id: 'cc0e8400-e29b-41d4-a716-446655440007' }])
    expect((await ask(`/v1/bookings/${body.id}`)).body.startTime).toBe('2026-03-10 09:00:00')
  })

  test('without a professional goes to the free one of the lowest id', async () => {
    const { personId, ...booking } = await guideBooking()
    const { body } = await ask('/v1/bookings', { body: booking })
    expect((await ask(`/v1/bookings/${body.id}`)).body.personId).toBe(personId)
    expect((await ask('/v1/bookings', { body: booking })).body.errors).toHaveProperty('startTime')
  })

  test('that is cancelled from the start occupies nothing', async () => {
    const booking = await guideBooking()
    expect((await ask('/v1/bookings', { body: { ...booking, status: 'cancelled' } })).status).toBe(
      201,
    )
    expect((await ask('/v1/bookings', { body: { ...booking, status: 'no_show' } })).status).toBe(
      201,
    )
    expect((await ask('/v1/bookings', { body: booking })).status).toBe(201)
  })

  const at = (startTime: string, endTime: string) => ({
    startTime: `2026-03-${startTime}:00Z`,
    endTime: `2026-03-${endTime}:00Z`,
  })

  const refused = [
    ['before opening', at('10T08:00', '10T09:00'), ['startTime']],
    ['after closing', at('10T22:00', '10T23:00'), ['startTime']],
    ['in the past', at('06T09:00', '06T10:00'), ['startTime']],
    ['off the grid', at('10T09:05', '10T10:05'), ['startTime']],
    ['shorter than the service', at('10T09:00', '10T09:30'), ['endTime']],
    ['longer than the service', at('10T09:00', '10T10:30'), ['endTime']],
    ['that ends before it starts', at('10T10:00', '10T09:00'), ['endTime']],
    ['that ends when it starts', at('10T10:00', '10T10:00'), ['endTime']],
    ['over the break', at('10T12:30', '10T13:30'), ['startTime']],
    [
      'beyond the advance limit',
      { startTime: '2029-03-13T09:00:00Z', endTime: '2029-03-13T10:00:00Z' },
      ['startTime'],
    ],
    [
      'at a time the clocks skip',
      { startTime: '2026-03-29T02:30:00Z', endTime: '2026-03-29T03:30:00Z' },
      ['startTime'],
    ],
    [
      'to the second',
      { startTime: '2026-03-10T09:00:30Z', endTime: '2026-03-10T10:00:30Z' },
      ['endTime', 'startTime'],
    ],
    [
      'for nobody',
      { clientId: nobody, locationId: nobody, serviceId: nobody, personId: nobody },
      ['clientId', 'locationId', 'personId', 'serviceId'],
    ],
    [
      'that says nothing',
      {
        startTime: undefined,
        endTime: undefined,
        status: undefined,
        amount: undefined,
        clientId: undefined,
        locationId: undefined,
        serviceId: undefined,
      },
      ['amount', 'clientId', 'endTime', 'locationId', 'serviceId', 'startTime', 'status'],
    ],
    [
      'of the wrong types',
      {
        startTime: 1,
        endTime: 'soon',
        status: 'done',
        amount: '50',
        personId: 5,
        notifyClient: 'yes',
      },
      ['amount', 'endTime', 'notifyClient', 'personId', 'startTime', 'status'],
    ],
    [
      'for a client and at a time that do not exist',
      { clientId: nobody, ...at('10T08:00', '10T09:00') },
      ['clientId', 'startTime'],
    ],
  ] as const

  test.each(refused)('%s is refused, and nothing changes', async (_what, changed, fields) => {
    const booking = await guideBooking()
    const before = [(await ask('/v1/bookings?limit=100')).body, (await availability('')).body]
    const { status, body } = await ask('/v1/bookings', { body: { ...booking, ...changed } })
    expect(status).toBe(422)
    expect(Object.keys(body.errors).toSorted()).toEqual(fields)
    expect([(await ask('/v1/bookings?limit=100')).body, (await availability('')).body]).toEqual(
      before,
    )
  })
})

test('what is wrong is said in words, not in patterns', async () => {
  const booking = await ask('/v1/bookings', { body: { startTime: '10 March', endTime: 5 } })
  expect(booking.body.errors).toMatchObject({
    startTime: ['The startTime must be written as in 2026-03-10T09:00:00Z.'],
    endTime: ['The endTime must be a string.'],
    status: ['The status field is required.'],
  })
  const list = await ask(
    '/v1/clients?filters[0][field]=colour&filters[0][operator]==&filters[0][value]=red',
  )
  expect(list.body.errors).toEqual({ 'filters.0.field': ['The field cannot be filtered by.'] })
  const dates = await availability('startDate=tomorrow')
  expect(dates.body.errors).toEqual({
    startDate: ['The startDate must be a date that exists, as YYYY-MM-DD.'],
  })
})

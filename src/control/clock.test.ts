import { describe, expect, it } from 'vitest'
import { controlled } from './test-control.ts'

const clock = '/_maniqui/sandboxes/a/clock'

describe('PUT …/clock', () => {
  it.each([
    ['a wall time in the salon’s zone', '2026-07-01T10:00:00', '2026-07-01T10:00:00.000+02:00'],
    ['an instant', '2026-07-01T10:00:00Z', '2026-07-01T12:00:00.000+02:00'],
    ['a time with an offset', '2026-07-01T10:00:00-05:00', '2026-07-01T17:00:00.000+02:00'],
    ['a date, for its first moment', '2026-07-01', '2026-07-01T00:00:00.000+02:00'],
    ['a time with milliseconds', '2026-07-01T10:00:00.123', '2026-07-01T10:00:00.123+02:00'],
    [
      'the earlier of a time that comes twice',
      '2026-10-25T02:30:00',
      '2026-10-25T02:30:00.000+02:00',
    ],
  ])('takes %s', async (_, now, want) => {
    const { send } = await controlled()
    const { status, body } = await send('PUT', clock, { now })
    expect(status).toBe(200)
    expect(body).toEqual({
      now: want,
      epoch: Date.parse(want),
      zone: 'Europe/Madrid',
      frozen: true,
    })
    expect((await send('GET', clock)).body).toEqual(body)
    // What it says can be given back.
    expect((await send('PUT', clock, { now: body.now })).body).toEqual(body)
  })

  it('names the fields there are where one is unknown', async () => {
    const { send } = await controlled()
    const { status, body } = await send('PUT', clock, { speed: 2, now: '2026-07-01' })
    expect([status, body.choices]).toEqual([422, ['now', 'frozen']])
  })

  it.each([
    [{}, 'body'],
    [{ now: 'yesterday at ten' }, 'now'],
    [{ now: '2026-03-29T02:30:00' }, 'now'],
    [{ now: '2026-02-30T10:00:00' }, 'now'],
    [{ now: '1969-12-31T10:00:00' }, 'now'],
    [{ now: '9999-12-31T10:00:00' }, 'now'],
    [{ now: 1773126000000 }, 'now'],
    [{ now: null }, 'now'],
    [{ frozen: 'yes' }, 'frozen'],
    [{ frozen: true, speed: 2 }, 'speed'],
  ])('refuses %j and moves nothing', async (body, field) => {
    const { send } = await controlled()
    await send('PUT', clock, { frozen: true })
    const refused = await send('PUT', clock, body)
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].name).toBe(field)
    expect((await send('GET', clock)).body.now).toBe('2026-03-10T08:00:00.000+01:00')
  })

  it('lets it tick and stops it, exactly where it was told to', async () => {
    let present = Date.parse('2026-03-10T07:00:00Z')
    const { send } = await controlled({ frozen: false, present: () => present })
    await send('PUT', clock, { now: '2026-03-10T10:00:00' })
    present += 90_000
    expect((await send('GET', clock)).body).toMatchObject({
      now: '2026-03-10T10:01:30.000+01:00',
      frozen: false,
    })
    await send('PUT', clock, { frozen: true })
    present += 90_000
    expect((await send('GET', clock)).body).toMatchObject({
      now: '2026-03-10T10:01:30.000+01:00',
      frozen: true,
    })
    await send('PUT', clock, { now: '2026-03-10T12:00:00', frozen: false })
    present += 1
    expect((await send('GET', clock)).body).toMatchObject({
      now: '2026-03-10T12:00:00.001+01:00',
      frozen: false,
    })
  })
})

describe('POST …/clock/advance', () => {
  it.each([
    ['2026-03-10T08:00:00', 'PT2H', '2026-03-10T10:00:00.000+01:00'],
    ['over midnight', '2026-03-10T23:30:00', 'PT45M', '2026-03-11T00:15:00.000+01:00'],
    ['over a month’s end', '2026-01-31T10:00:00', 'P1D', '2026-02-01T10:00:00.000+01:00'],
    ['to a shorter month', '2026-01-31T10:00:00', 'P1M', '2026-02-28T10:00:00.000+01:00'],
    ['over a leap day', '2028-02-28T10:00:00', 'P2D', '2028-03-01T10:00:00.000+01:00'],
    ['over a year’s end', '2026-12-31T23:59:00', 'PT1M', '2027-01-01T00:00:00.000+01:00'],
    [
      'a day in which an hour is missing',
      '2026-03-28T10:00:00',
      'P1D',
      '2026-03-29T10:00:00.000+02:00',
    ],
    ['24 hours over that night', '2026-03-28T10:00:00', 'PT24H', '2026-03-29T11:00:00.000+02:00'],
    [
      'to a time that does not exist',
      '2026-03-28T02:30:00',
      'P1D',
      '2026-03-29T03:30:00.000+02:00',
    ],
    ['a day that has an hour twice', '2026-10-24T10:00:00', 'P1D', '2026-10-25T10:00:00.000+01:00'],
    ['24 hours over that night', '2026-10-24T10:00:00', 'PT24H', '2026-10-25T09:00:00.000+01:00'],
    [
      'through the hour that comes twice',
      '2026-10-25T02:30:00',
      'PT1H',
      '2026-10-25T02:30:00.000+01:00',
    ],
    ['by nothing', '2026-03-10T08:00:00', 'PT0S', '2026-03-10T08:00:00.000+01:00'],
  ])('%s: from %s by %s', async (...given) => {
    const [now, by, want] = given.slice(-3)
    const { send } = await controlled()
    await send('PUT', clock, { now })
    const { status, body } = await send('POST', `${clock}/advance`, { by })
    expect(status).toBe(200)
    expect(body.now).toBe(want)
  })

  it.each(['2 hours', '-PT1H', 'PT', 'P', '', 'P1.5M', 'P99999Y', `P${'9'.repeat(60)}D`, 5, null])(
    'refuses %j and moves nothing',
    async (by) => {
      const { send } = await controlled()
      const { status, body } = await send('POST', `${clock}/advance`, { by })
      expect(status).toBe(422)
      expect(body.errors[0].name).toBe('by')
      expect((await send('POST', `${clock}/advance`, { by: 'PT0S' })).body.now).toBe(
        '2026-03-10T08:00:00.000+01:00',
      )
    },
  )
})

describe('what follows the clock', () => {
  const key = { 'x-api-key': 'hh_live_a' }
  const day = (date: string) => `/api/v1/disponibilidad/5/${date}/?servicio_id=15`

  it('is today, and which slots have passed, also where the answer was kept', async () => {
    const { send } = await controlled()
    const slots = async () => {
      const { body } = await send('GET', day('2026-03-10'), undefined, key)
      return body.data.slots.filter(({ motivo }: { motivo?: string }) => motivo === 'pasado').length
    }
    const morning = await slots()
    expect(await slots()).toBe(morning)
    await send('POST', `${clock}/advance`, { by: 'PT5H' })
    expect(await slots()).toBeGreaterThan(morning)
    await send('POST', `${clock}/advance`, { by: 'P1D' })
    expect((await send('GET', day('2026-03-10'), undefined, key)).body).toMatchObject({
      error: { code: 'DATE_IN_PAST' },
    })
    await send('PUT', clock, { now: '2026-03-10T08:00:00' })
    expect(await slots()).toBe(morning)
  })

  it('is what a kept answer shows, also a moment after the last chance to book', async () => {
    let present = 0
    const { send } = await controlled({ frozen: false, present: () => present })
    const nine = async () => {
      const { body } = await send('GET', day('2026-03-11'), undefined, key)
      const { data } = (await send('GET', day('2026-03-10'), undefined, key)).body
      return [body.data.slots[0].disponible, data.slots[0].hora_inicio, data.slots[0].motivo]
    }
    // At eight sharp nine o'clock keeps the hour's notice, one millisecond later it does not.
    expect(await nine()).toEqual([true, '09:00', undefined])
    present += 1
    expect(await nine()).toEqual([true, '09:00', 'pasado'])
    present += 59_998
    expect(await nine()).toEqual([true, '09:00', 'pasado'])
  })

  it('is the agenda’s today, and when a booking was made', async () => {
    const { send } = await controlled()
    await send('PUT', clock, { now: '2026-04-06T08:00:00' })
    const agenda = await send('GET', '/_maniqui/sandboxes/a/agenda')
    expect([agenda.body.from, agenda.body.to]).toEqual(['2026-04-06', '2026-04-12'])
    const booking = {
      services: [15],
      professional: 5,
      client: 1,
      start: '2026-04-14T12:00:00',
      status: 'cancelled',
    }
    const { body } = await send('POST', '/_maniqui/sandboxes/a/agenda/bookings', booking)
    expect(body.createdAt).toBe('2026-04-06T08:00:00.000+02:00')
  })

  it('is the rate limit’s window', async () => {
    const { send } = await controlled({ rateLimit: { requests: 1, seconds: 60 } })
    const status = async () =>
      (await send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })).status
    expect([await status(), await status()]).toEqual([200, 429])
    await send('POST', `${clock}/advance`, { by: 'PT60S' })
    expect(await status()).toBe(200)
  })
})

import { expect, it } from 'vitest'
import { controlled } from './test-control.ts'

const agenda = '/_maniqui/sandboxes/a/agenda'

const booking = { services: [15], professional: 5, client: 1, start: '2026-03-26T10:00:00' }

it.each<[object, string]>([
  [
    { services: [99] },
    'services names no service of this salon: 99; there are 3, 4, 5, 6, 7, 8, 9,',
  ],
  [
    { professional: 99 },
    'professional names no professional of this salon: 99; there are 4, 5, 6,',
  ],
  [{ location: 99 }, 'location names no location of this salon: 99; there are 2, 3, 4'],
  [{ client: 9999 }, 'client names no client of this salon: 9999; there are 1, 2, 3'],
  [{ services: [10] }, 'services names a service that is not active: 10; active are 3, 4, 5'],
  [
    { services: [4] },
    'services names one that professional 5 does not offer: 4; offered are 3, 15, 16',
  ],
  [{ location: 3 }, 'location is not where professional 5 works: 3; that is at 2'],
  [
    { services: [9], professional: 8, location: 3 },
    'services names one that location 3 does not offer: 9; it is offered at 2, 4',
  ],
  [
    { start: '2026-03-26T08:00:00' },
    'start must be within the working hours of that day, 2026-03-26T09:00:00+01:00 to 2026-03-26T14:00:00+01:00, ' +
      '2026-03-26T15:00:00+01:00 to 2026-03-26T20:00:00+01:00, and is 2026-03-26T08:00:00+01:00 to 2026-03-26T08:30:00+01:00',
  ],
  [
    { start: '2026-03-26T10:10:00' },
    'start must be on the grid, and is 2026-03-26T10:10:00+01:00: 2026-03-26T10:00:00+01:00 is the nearest',
  ],
  [
    { start: '2026-03-27T10:00:00' },
    'start is on a day off of professional 5, 2026-03-27: take another day, or another professional',
  ],
])('a booking with %j is told what is wrong, and what would do', async (change, words) => {
  const { send } = await controlled()
  const { status, body } = await send('POST', `${agenda}/bookings`, { ...booking, ...change })
  expect(status).toBe(422)
  expect(body.detail).toContain(words)
})

it('a time that is taken is told with its end, and who is busy', async () => {
  const { send } = await controlled()
  expect((await send('POST', `${agenda}/bookings`, booking)).status).toBe(201)
  const { status, body } = await send('POST', `${agenda}/bookings`, booking)
  expect([status, body.detail]).toEqual([
    409,
    'The salon refuses: start must be free, and 2026-03-26T10:00:00+01:00 to 2026-03-26T10:30:00+01:00 is taken: professional 5 is busy.',
  ])
})

it('time off that ends before it begins is told both', async () => {
  const { send } = await controlled()
  const [from, to] = ['2026-03-26T12:00:00', '2026-03-26T11:00:00']
  const { body } = await send('POST', `${agenda}/time-off`, { professional: 5, from, to })
  expect(body.detail).toContain(
    'to must be after 2026-03-26T12:00:00+01:00, and is 2026-03-26T11:00:00+01:00',
  )
})

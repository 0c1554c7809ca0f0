import { describe, expect, test } from 'vitest'
import { Clock } from './clock.ts'
import { readSalonSnapshot } from './read-snapshot.ts'
import { Salon } from './salon.ts'
import { localMinute, fixtureNamed, salonAt } from './test-salon.ts'

/** The demo after a little life, through JSON as from a file. */
function lived() {
  const salon = salonAt('2026-03-10T08:00:00', fixtureNamed('demo'))
  salon.book({
    services: [3],
    client: { firstname: 'Eva', lastname: 'Sol', email: 'eva@example.com', phone: '+34' },
    start: localMinute(salon, '2026-03-24T12:00:00'),
    status: 'confirmed',
    source: 'citapro',
  })
  salon.setBookingStatus(5, 'no_show')
  salon.addHoliday({ day: salon.bounds().today, name: 'Huelga' })
  return JSON.parse(JSON.stringify(salon.snapshot()))
}

describe('a snapshot', () => {
  test('of ours is read as it is, and the salon goes on from it', () => {
    const snapshot = lived()
    expect(readSalonSnapshot(snapshot)).toEqual({ ok: true, snapshot })
    const clock = new Clock({ source: () => 0 })
    expect(JSON.parse(JSON.stringify(Salon.restore(snapshot, { clock }).snapshot()))).toEqual(
      snapshot,
    )
  })

  test.each<[name: string, spoil: (snapshot: ReturnType<typeof lived>) => unknown, wanted: RegExp]>(
    [
      ['another version', (s) => ({ ...s, version: 2 }), /^version: 2 is not one of 1/],
      ['no object', () => 'salon', /^: "salon" is not an object/],
      ['an unknown key', (s) => ({ ...s, extra: 1 }), /^extra: "extra" is not known/],
      ['a missing part', ({ clients: _, ...s }) => s, /"clients" is missing/],
      ['an unknown zone', (s) => ({ ...s, base: { ...s.base, zone: 'Mars/X' } }), /^base\.zone/],
      [
        'a status that is none',
        (s) => ({ ...s, bookings: [{ ...s.bookings[0], status: 'gone' }] }),
        /^bookings\.0\.status: "gone"/,
      ],
      [
        'a fraction of a minute',
        (s) => ({ ...s, bookings: [{ ...s.bookings[0], start: 1.5 }] }),
        /^bookings\.0\.start/,
      ],
      [
        'a booking for nobody known',
        (s) => ({ ...s, bookings: [{ ...s.bookings[0], client: 9999 }] }),
        /names client 9999/,
      ],
      [
        'ids out of order',
        (s) => ({ ...s, base: { ...s.base, clients: s.base.clients.toReversed() } }),
        /^base\.clients: Ids have to ascend/,
      ],
      [
        'an id that would be given twice',
        (s) => ({ ...s, next: { ...s.next, booking: 3 } }),
        /^next\.booking: The next id 3/,
      ],
      [
        'a double booking',
        (s) => ({
          ...s,
          bookings: [
            ...s.bookings,
            { ...s.bookings.at(-1), id: 900, uuid: s.bookings.at(-1).uuid.replace(/^./, 'f') },
          ],
          next: { ...s.next, booking: 901 },
        }),
        /overlap for professional/,
      ],
      [
        'a booking backwards',
        (s) => ({ ...s, bookings: [{ ...s.bookings[0], end: 0 }] }),
        /no length/,
      ],
      [
        'hours that overlap',
        (s) => ({
          ...s,
          base: {
            ...s.base,
            professionals: [
              {
                ...s.base.professionals[0],
                hours: [...s.base.professionals[0].hours, s.base.professionals[0].hours[0]],
              },
            ],
          },
        }),
        /^base\.professionals\.0\.hours/,
      ],
    ],
  )('with %s is refused', (_name, spoil, wanted) => {
    const read = readSalonSnapshot(spoil(lived()))
    const problems = read.ok ? [] : read.problems
    expect(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')).toMatch(
      wanted,
    )
  })
})

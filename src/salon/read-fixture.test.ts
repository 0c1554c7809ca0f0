import { describe, expect, test } from 'vitest'
import type { Fixture } from './fixture.ts'
import { readFixture } from './read-fixture.ts'
import { FixtureError, plant } from './seed.ts'
import { ALL_WEEK, SMALL } from './test-salon.ts'

const NOW = Date.parse('2026-03-10T08:00:00Z')
const ana = SMALL.professionals![0]!
const at10 = { professional: 1, client: 1, services: [1], day: 'in 2 working days', time: '10:00' }

/** `path: message` of every problem. */
const problemsOf = (value: unknown): string[] => {
  const read = readFixture(value, { now: NOW })
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a fixture', () => {
  test('that is good is handed on as it is', () => {
    expect(readFixture(SMALL, { now: NOW })).toEqual({ ok: true, fixture: SMALL })
    expect(problemsOf({})).toEqual([])
  })

  test.each<[name: string, fixture: unknown, wanted: RegExp[]]>([
    ['is a list', [], [/^: \[\] is not an object with business, zone/]],
    ['is nothing', null, [/^: null is not an object/]],
    [
      'has an unknown key',
      { ...SMALL, service: [] },
      [/^service: "service" is not known here; allowed: .*services/],
    ],
    [
      'has an unknown key deep down',
      { ...SMALL, clients: [{ ...SMALL.clients![0], mail: 'x' }] },
      [/^clients\.0\.mail: "mail" is not known here; allowed: id, uuid, firstname/],
    ],
    [
      'lacks a key',
      { ...SMALL, services: [{ id: 1 }] },
      [/^services\.0: "name" is missing/, /"duration" is missing/, /"price"/, /"category"/],
    ],
    ['has a wrong type', { ...SMALL, slotStep: '30' }, [/^slotStep: "30" is not one of 15, 30/]],
    ['has a wrong step', { ...SMALL, slotStep: 20 }, [/^slotStep: 20 is not one of 15, 30/]],
    [
      'has a fraction for an id',
      { ...SMALL, locations: [{ id: 1.5, name: 'A', address: 'B' }] },
      [/^locations\.0\.id: 1\.5 is not a whole number/],
    ],
    [
      'has a bad UUID',
      { ...SMALL, locations: [{ id: 1, uuid: 'x', name: 'A', address: 'B' }] },
      [/^locations\.0\.uuid: "x" is not a UUID/],
    ],
    [
      'has an unknown zone',
      { ...SMALL, zone: 'Europe/Madird' },
      [/^zone: There is no time zone "Europe\/Madird"/],
    ],
    [
      'has a bad clock',
      { ...SMALL, clock: { now: '2024-02-30T08:00:00' } },
      [/^clock\.now: "2024-02-30T08:00:00" is no time in Europe\/Madrid/],
    ],
    [
      'has two of one id',
      { ...SMALL, clients: [SMALL.clients![0], SMALL.clients![0]] },
      [/^clients\.1\.id: clients\[0\] is already called 1/],
    ],
    [
      'has a dangling category',
      { ...SMALL, categories: [] },
      [
        /^services\.0\.category: There is no category 1; there is none at all/,
        /services\.1/,
        /services\.2/,
      ],
    ],
    [
      'has a dangling location',
      { ...SMALL, services: [{ ...SMALL.services![0], locations: [7] }] },
      [/^services\.0\.locations\.0: There is no location 7; there is 1, 2/],
    ],
    [
      'has dangling ids in a booking',
      {
        ...SMALL,
        bookings: [{ ...at10, professional: 9, client: 8, services: [1, 7], location: 6 }],
      },
      [
        /^bookings\.0\.professional: .*9/,
        /^bookings\.0\.client: .*8/,
        /^bookings\.0\.location: .*6/,
        /^bookings\.0\.services\.1: .*7/,
      ],
    ],
    [
      'has dangling ids elsewhere',
      {
        ...SMALL,
        holidays: [{ day: 'today', name: 'x', location: 9 }],
        timeOff: [{ professional: 9, day: 'today' }],
      },
      [/^holidays\.0\.location/, /^timeOff\.0\.professional/],
    ],
    [
      'has hours that are none',
      {
        ...SMALL,
        professionals: [{ ...ana, shifts: [{ location: 1, days: ALL_WEEK, hours: '9-17' }] }],
      },
      [/^professionals\.0\.shifts\.0\.hours: "9-17" are no hours/],
    ],
    [
      'has a break outside the hours',
      {
        ...SMALL,
        professionals: [
          {
            ...ana,
            shifts: [
              { location: 1, days: ALL_WEEK, hours: '09:00-14:00', breaks: ['13:30-14:30'] },
            ],
          },
        ],
      },
      [/^professionals\.0\.shifts\.0\.breaks\.0: .*outside/],
    ],
    [
      'has somebody in two places',
      {
        ...SMALL,
        professionals: [
          {
            ...ana,
            shifts: [
              { location: 1, days: ['Monday'], hours: '09:00-14:00' },
              { location: 2, days: ['Monday'], hours: '13:00-15:00' },
            ],
          },
        ],
      },
      [/^professionals\.0\.shifts: .*overlap on Monday/],
    ],
    [
      'has a bare offset',
      { ...SMALL, bookings: [{ ...at10, day: '+3' }] },
      [/^bookings\.0\.day: "\+3" is no day here; write "today".*"in 3 working days"/],
    ],
    [
      'has a yearly booking',
      { ...SMALL, bookings: [{ ...at10, day: 'every 25 December' }] },
      [/^bookings\.0\.day/],
    ],
    [
      'has a bad time',
      { ...SMALL, bookings: [{ ...at10, time: '10' }] },
      [/^bookings\.0\.time: "10" is no time/],
    ],
    [
      'has a booking for nothing',
      { ...SMALL, bookings: [{ ...at10, services: [] }] },
      [/^bookings\.0\.services/],
    ],
    [
      'has overlapping bookings',
      { ...SMALL, bookings: [at10, { ...at10, time: '09:45-10:05' }] },
      [
        /^bookings\.1: 09:45-10:05 on 2026-03-12 \("in 2 working days"\) overlaps bookings\[0\], 10:00 on .*professional 1/,
      ],
    ],
    [
      'has a booking outside hours',
      { ...SMALL, bookings: [{ ...at10, day: '2026-03-12', time: '08:00' }] },
      [/^bookings\.0\.time: Professional 1 does not work on 2026-03-12/],
    ],
    [
      'has a booking past closing',
      { ...SMALL, bookings: [{ ...at10, day: '2026-03-12', time: '16:45' }] },
      [/^bookings\.0\.time/],
    ],
    [
      'has a booking nobody ever works for',
      { ...SMALL, bookings: [{ ...at10, time: '20:00' }] },
      [/^bookings\.0\.day: .*finds no day on which professional 1 works at 20:00/],
    ],
    [
      'has a booking on a holiday',
      {
        ...SMALL,
        holidays: [{ day: '2026-03-12', name: 'x' }],
        bookings: [{ ...at10, day: '2026-03-12' }],
      },
      [/^bookings\.0\.time/],
    ],
    [
      'has a booking in time off',
      {
        ...SMALL,
        timeOff: [{ professional: 1, day: '2026-03-12', hours: '10:15-11:00' }],
        bookings: [{ ...at10, day: '2026-03-12' }],
      },
      [/^bookings\.0\.time/],
    ],
    [
      'has time off backwards',
      { ...SMALL, timeOff: [{ professional: 1, day: '2026-03-12', until: '2026-03-11' }] },
      [/^timeOff\.0\.day/],
    ],
    [
      'has time off in two ways',
      {
        ...SMALL,
        timeOff: [
          { professional: 1, day: '2026-03-12', until: '2026-03-13', hours: '09:00-10:00' },
        ],
      },
      [/^timeOff\.0\.hours/],
    ],
    [
      'pins an id that may be taken',
      { ...SMALL, bookings: [at10], nextIds: { clients: [{ id: 1 }], bookings: [{ id: 1 }] } },
      [/^nextIds\.clients\.0\.id: 1 may be taken/, /^nextIds\.bookings\.0\.id: 1 may be taken/],
    ],
  ])('that %s is refused, with its place', (_name, fixture, wanted) => {
    const problems = problemsOf(fixture)
    expect(problems).toHaveLength(wanted.length)
    for (const [index, pattern] of wanted.entries()) expect(problems[index]).toMatch(pattern)
  })

  test('reports everything at once', () => {
    expect(problemsOf({ zones: 1, slotStep: 7, clients: [{ id: 'a' }] }).length).toBeGreaterThan(5)
  })

  test('is tried on every day of a week: good on a Tuesday is not enough', () => {
    const shifts = [{ location: 1, days: ['Tuesday'] as const, hours: '09:00-17:00' }]
    const tuesdays = { ...SMALL, professionals: [{ ...ana, shifts }] }
    const booking = { ...at10, day: 'today' }
    expect(problemsOf({ ...tuesdays, bookings: [booking] })[0]).toMatch(
      /^bookings\.0\.time: Professional 1 does not work on 2026-03-11 \("today"\).*if working/,
    )
    expect(
      problemsOf({ ...tuesdays, bookings: [{ ...booking, day: 'today if working' }] }),
    ).toEqual([])
  })

  test('may have cancelled bookings over others, and on a day off', () => {
    const fixture = {
      ...SMALL,
      timeOff: [{ professional: 1, day: '2026-03-13' }],
      bookings: [
        at10,
        { ...at10, status: 'cancelled' },
        { ...at10, day: '2026-03-13', status: 'cancelled' },
      ],
    }
    expect(problemsOf(fixture)).toEqual([])
  })

  test('cannot smuggle anything in as a prototype', () => {
    const fixture: unknown = JSON.parse('{"__proto__": {"slotStep": 15}, "constructor": 1}')
    expect(problemsOf(fixture).join()).toMatch(
      /__proto__: .*not known here.*constructor: .*not known/,
    )
  })
})

describe('planting', () => {
  const grown = (fixture: Fixture, zone?: string) =>
    plant(fixture, { now: NOW, seed: 1, zone }).data

  test('throws what is wrong, when nobody read the fixture before', () => {
    expect(() => grown({ ...SMALL, categories: [] })).toThrow(FixtureError)
    expect(() => grown({ ...SMALL, bookings: [at10, at10] })).toThrow(
      /bookings\.1: 10:00 .* overlaps/,
    )
  })

  test('fills in place, length, price, status and ids', () => {
    const bookings = [
      { ...at10, services: [1, 2] },
      { ...at10, day: '2 working days ago' },
      { ...at10, id: 7, day: 'tomorrow', uuid: 'AA0E8400-E29B-41D4-A716-446655440005' },
      { ...at10, day: 'in 3 working days', time: '10:00-10:20', amount: 5 },
    ]
    expect(grown({ ...SMALL, bookings }).bookings).toMatchObject([
      { id: 7, uuid: 'aa0e8400-e29b-41d4-a716-446655440005' },
      { id: 8, location: 1, amount: 70.3, status: 'confirmed' },
      { id: 9, status: 'completed' },
      { id: 10, amount: 5, code: expect.stringMatching(/^[A-Z0-9]{8}$/) },
    ])
    const lengths = grown({ ...SMALL, bookings }).bookings.map(({ start, end }) => end - start)
    expect(lengths).toEqual([30, 90, 30, 20])
  })

  test('keeps ids whatever the weekday leaves out', () => {
    const weekdays = [{ location: 1, days: ['Wednesday'] as const, hours: '09:00-17:00' }]
    const bookings = [
      { ...at10, day: 'today if working' },
      { ...at10, day: 'next working Wednesday' },
    ]
    const data = grown({ ...SMALL, professionals: [{ ...ana, shifts: weekdays }], bookings })
    expect(data.bookings.map(({ id }) => id)).toEqual([2])
  })

  test('puts the same wall times into another zone', () => {
    const fixture = { ...SMALL, bookings: [at10] }
    const [madrid, quito] = [grown(fixture), grown(fixture, 'America/Guayaquil')]
    expect(quito.zone).toBe('America/Guayaquil')
    expect(quito.bookings[0]!.start - madrid.bookings[0]!.start).toBe(6 * 60)
  })

  test('made and joined everything before today', () => {
    const fixture = { ...SMALL, bookings: [at10, { ...at10, day: '3 working days ago' }] }
    for (const { createdAt } of [...grown(fixture).bookings, ...grown(fixture).clients])
      expect(createdAt).toBeLessThan(Date.parse('2026-03-09T23:00:00Z'))
  })
})

import { bordersIn, formatWallDay, formatWallTime } from '../calendar.ts'
import { jsonOf } from '../../json/show.ts'
import { freeOf } from '../slots.ts'
import { type Claim, wayOf } from './relate.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** A range is what it is cut into, and says of a day what the day says; asked twice it is the same. */
export async function rangeClaims(world: SalonbookitWorld): Promise<readonly Claim[]> {
  const { today, to = today, days } = await world.base()
  // Not today, so that time may pass.
  const from = today + 1
  const range = wayOf(
    ([start, end]: readonly [number, number], fresh) => {
      const span = [
        ['desde', formatWallDay(start)],
        ['hasta', formatWallDay(end)],
      ] as const
      return world.range(world.about(span), fresh)
    },
    (views) => views.flatMap((view) => view.days).map((day) => jsonOf(day)),
  )
  const inRange = wayOf(
    async (day: number, fresh) => ({ day, ...(await world.base(fresh)) }),
    (views) =>
      views.map(({ day, days: told }) => {
        const found = told.find((one) => one.day === day)
        return `${found?.count ?? 0}, ${found?.first} to ${found?.last}`
      }),
  )
  const alone = wayOf(
    (day: number, fresh) => world.day(day, { service: world.service }, fresh),
    (views) =>
      views.map(({ slots }) => {
        const starts = freeOf(slots)
          .map(({ start }) => formatWallTime(start))
          .toSorted()
        return `${starts.length}, ${starts[0]} to ${starts.at(-1)}`
      }),
  )
  const borders = bordersIn(from, to - 1)
  const free = days.filter((day) => day.free && day.day > today).map(({ day }) => day)
  const ends = [free[0], free.at(-1)].flatMap((day) => day ?? [])
  const near = new Set([...ends, ...borders.flatMap((day) => [day, day + 1])])
  const one = range([from, to])
  return [
    { check: 'asked_twice', ways: ['a range', 'the same, asked for again'], one, other: one },
    ...borders.map((day): Claim => {
      const other = range([from, day], [day + 1, to])
      return { check: 'days_make_range', ways: ['a range', 'its parts'], one, other }
    }),
    ...[...near].map((day): Claim => {
      const ways = ['a range on a day', 'the view of that day'] as const
      return { check: 'day_and_range_agree', ways, one: inRange(day), other: alone(day) }
    }),
  ]
}

import { NotExercised } from '../stops.ts'
import { bordersIn } from '../calendar.ts'
import type { QueryPairs } from '../../openapi/inputs.ts'
import { offersOf } from '../slots.ts'
import { filterQuery } from './citapro-filters.ts'
import { baseOf, type ListSpec, weakest } from './citapro-lists.ts'
import { searchOf, windowOf } from './citapro-window.ts'
import type { CitaproWorld, Search } from './citapro-world.ts'
import { type Claim, wayOf } from './relate.ts'

/** A range is its days, and whatever it is cut into; among everybody's times are those of each. */
export async function availabilityClaims(world: CitaproWorld): Promise<readonly Claim[]> {
  const { choice, from, whole } = await windowOf(world)
  const range = { ...searchOf(choice), from, to: from + 30 }
  const offers = (who: string, ...searches: readonly Search[]) =>
    wayOf(world.availability.bind(world), (parts) =>
      parts.flatMap(({ slots }) => [...offersOf(slots)]).filter((offer) => offer.endsWith(who)),
    )(...searches)
  const most = world.run.effort === 'thorough' ? 31 : 3
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ ...range, from: from + day, to: from + day }))
  const cuts = bordersIn(from, range.to - 1).map((day) => [
    { ...range, to: day },
    { ...range, from: day + 1 },
  ])
  const ways = ['a search', 'the same, asked for again'] as const
  return [
    { check: 'asked_twice', ways, one: offers('', range), other: offers('', range) },
    ...[days, ...cuts].map((parts): Claim => {
      const { to } = parts.at(-1) ?? range
      const ways = ['a range', 'its parts'] as const
      return {
        check: 'days_make_range',
        ways,
        one: offers('', { ...range, to }),
        other: offers('', ...parts),
      }
    }),
    ...whole.professionals.slice(0, most).map((professional): Claim => {
      const ways = ["everybody's times", "one professional's"] as const
      const alone = offers(professional, { ...range, professional })
      return { check: 'person_within_all', ways, one: offers(professional, range), other: alone }
    }),
  ]
}

/** Asked twice the same; three pages are what one is; the bookings of all statuses are all bookings. */
export async function listClaims(world: CitaproWorld, spec: ListSpec): Promise<readonly Claim[]> {
  const { operationId } = spec
  const ask = (query: QueryPairs, fresh: boolean) => world.list(operationId, query, fresh)
  const list = wayOf(ask, (parts) => [
    ...parts.flatMap(({ ids }) => ids).map((id, index) => `${index + 1}. ${id}`),
    ...parts.map(({ total }) => `total ${total}`),
  ])
  const sum = wayOf(ask, (parts) => [
    `total ${parts.reduce((all, { total = 0 }) => all + total, 0)}`,
  ])
  const all = baseOf({ ...spec, orderBy: 'id', order: 'asc', long: true })
  const { ids } = await ask(all, false)
  if (ids.length === 0) throw new NotExercised(`${operationId} lists nothing`)
  const size = Math.ceil(ids.length / 3)
  const pages = [0, size, 2 * size]
    .filter((offset) => offset < ids.length)
    .map((offset): QueryPairs => {
      const limit = Math.min(size, ids.length - offset)
      return [...all, ['limit', String(limit)], ['offset', String(offset)]]
    })
  const { properties } = world.run.operation('createBooking').requestBody?.schema ?? {}
  const statuses = (properties?.['status']?.enum ?? []).map((status) =>
    filterQuery([{ field: 'status', operator: '=', value: String(status) }]),
  )
  const kindOf = (...names: string[]) => weakest(world, operationId, names)
  const [again, paged, parts] = [
    { ways: ['a list', 'the same, asked for again'], other: list(all) },
    { ways: ['a list', 'its pages'], other: list(...pages), kind: kindOf('limit', 'orderBy') },
    {
      ways: ['all bookings', 'those of each status'],
      other: sum(...statuses),
      kind: kindOf('filters'),
    },
  ] as const
  return [
    { check: 'asked_twice', one: list(all), ...again },
    { check: 'pages_make_list', one: list(all), ...paged },
    ...(operationId === 'listBookings'
      ? [{ check: 'filters_add_up', one: sum([]), ...parts } as const]
      : []),
  ]
}

import { NotExercised } from '../stops.ts'
import { formatWallDay, formatWallTime } from '../calendar.ts'
import { operationClause, parameterClause } from '../../judge/clause.ts'
import { settle } from '../settle.ts'
import { freeOf } from '../slots.ts'
import { disagreement } from './salonbookit-range-checks.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** Several services add up, an explicit duration wins, and longer slots lie within shorter free ones. */
export async function checkLengths(world: SalonbookitWorld): Promise<void> {
  const { run, service } = world
  const { days, today } = await world.base()
  const busiest = days
    .filter(({ free, day }) => free && day !== today)
    .toSorted((one, other) => (one.count ?? 0) - (other.count ?? 0))[0]
  if (!busiest) throw new NotExercised('no day of the range is free')
  const { day } = busiest
  const single = await world.day(day, { service })
  await world.day(day, {})
  await run.step(['duration_wins', 'longer_within_shorter'], async () => {
    const wanted = (single.minutes ?? 30) + 15
    const longer = await world.day(day, { service, minutes: wanted })
    run.expect('duration_wins', longer.minutes === wanted, () => ({
      operationId: 'getAvailabilityDay',
      clause: parameterClause(longer.answer.operation, 'duracion'),
      // Which of several wins is said nowhere.
      kind: 'inferred',
      subject: 'duracion does not win over servicio_id',
      expected: `duracion_solicitada ${wanted}, as duracion says`,
      actual: `duracion_solicitada ${longer.minutes}`,
      evidence: [longer.answer],
    }))
    await checkWithin(world, day, { service, minutes: wanted })
  })
  await run.step(['services_add_up'], async () => {
    const second = await world.second(day)
    const other = await world.day(day, { service: second })
    const both = await world.day(day, { services: [service, second] })
    const sum = (single.minutes ?? 0) + (other.minutes ?? 0)
    run.expect('services_add_up', both.minutes === sum, () => ({
      operationId: 'getAvailabilityDay',
      clause: parameterClause(both.answer.operation, 'servicios'),
      subject: 'the durations of several services are not added',
      expected: `duracion_solicitada ${sum}, the sum of ${single.minutes} and ${other.minutes}`,
      actual: `duracion_solicitada ${both.minutes}`,
      evidence: [single.answer, other.answer, both.answer],
    }))
    await checkWithin(world, day, { services: [service, second] })
    await checkRangeOf(world, { day, service: second })
  })
}

/** The range view, too, counts by the length of the service asked for. */
async function checkRangeOf(
  world: SalonbookitWorld,
  { day, service }: { day: number; service: string },
): Promise<void> {
  const query = [
    ['peluquero_id', world.professional],
    ['servicio_id', service],
    ['desde', formatWallDay(day)],
    ['hasta', formatWallDay(day)],
  ] as const
  const { value, problem } = await settle(
    async (fresh) => ({
      range: await world.range(query, fresh),
      view: await world.day(day, { service }, fresh),
    }),
    ({ range, view }) => disagreement(range, view),
  )
  world.run.expect('day_and_range_agree', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(value.range.answer.operation, 'servicio_id'),
    kind: 'consistency',
    subject: 'the range view and the day view of a service disagree',
    expected: `for ${formatWallDay(day)} what the view of that day says of servicio_id ${service}`,
    actual: problem ?? '',
    evidence: [value.range.answer, value.view.answer],
  }))
}

/** A longer time can only be free where every shorter one that lies in it is. */
async function checkWithin(
  world: SalonbookitWorld,
  day: number,
  length: Parameters<SalonbookitWorld['day']>[1],
): Promise<void> {
  const { value, problem } = await settle(
    async (fresh) => ({
      cells: await world.day(day, {}, fresh),
      longer: await world.day(day, length, fresh),
    }),
    ({ cells, longer }) => {
      const taken = cells.slots.filter(({ free }) => !free)
      // One that reaches beyond it may be taken for what comes after.
      const clash = freeOf(longer.slots).find((slot) =>
        taken.some((cell) => cell.start >= slot.start && cell.end <= slot.end),
      )
      return clash && `${formatWallTime(clash.start)} to ${formatWallTime(clash.end)} is free`
    },
  )
  world.run.expect('longer_within_shorter', problem === undefined, () => ({
    operationId: 'getAvailabilityDay',
    clause: operationClause(value.longer.answer.operation),
    kind: 'consistency',
    subject: 'a longer time is free although a part of it is not',
    expected: 'no longer slot free over a shorter one that is taken',
    actual: problem ?? '',
    evidence: [value.cells.answer, value.longer.answer],
  }))
}

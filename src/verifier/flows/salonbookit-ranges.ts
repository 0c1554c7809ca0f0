import { equal } from '../../json/equal.ts'
import { jsonOf } from '../../json/show.ts'
import { NotExercised } from '../stops.ts'
import { formatWallDay } from '../calendar.ts'
import { operationClause, parameterClause } from '../../judge/clause.ts'
import { settle } from '../settle.ts'
import type { RangeView, SalonbookitWorld } from './salonbookit-world.ts'

/** The default range: from today, 30 days long, and the same as the one asked for by its dates. */
export async function checkDefaultRange(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const byDefault = await world.base(fresh)
      const { today } = byDefault
      const to = byDefault.to ?? today + 30
      const query = world.about([
        ['desde', formatWallDay(today)],
        ['hasta', formatWallDay(to)],
      ])
      return { byDefault, explicit: await world.range(query, fresh) }
    },
    ({ byDefault, explicit }) => differenceOfDays(byDefault, explicit),
  )
  const { byDefault, explicit } = value
  run.expect('default_range', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(byDefault.answer.operation, 'desde'),
    kind: 'consistency',
    subject: 'the default range differs from the explicit one',
    expected: 'without desde and hasta the same days as with the dates of the answer',
    actual: problem ?? '',
    evidence: [byDefault.answer, explicit.answer],
  }))
  await checkDefaultEnd(world, byDefault)
}

/** `hasta` is 30 days on; sooner only where the target takes no later day. */
async function checkDefaultEnd(
  world: SalonbookitWorld,
  byDefault: RangeView & { today: number },
): Promise<void> {
  const { run } = world
  const { today, answer, to } = byDefault
  if (to === undefined) throw new NotExercised('the range view does not say when it ends')
  const clause = parameterClause(answer.operation, 'hasta')
  const expected = `hasta ${formatWallDay(today + 30)}, 30 days after ${formatWallDay(today)}`
  const base = {
    operationId: 'getAvailabilityRange',
    clause,
    expected,
    actual: `hasta ${formatWallDay(to)}`,
  }
  if (to >= today + 30) {
    run.expect('default_range', to === today + 30, () => ({
      ...base,
      subject: 'the default range is not 30 days long',
      evidence: [answer],
    }))
    return
  }
  const next = await run.send({
    operation: answer.operation,
    query: world.about([
      ['desde', formatWallDay(today)],
      ['hasta', formatWallDay(to + 1)],
    ]),
    expects: 'either',
  })
  run.expect('default_range', next.status >= 400, () => ({
    ...base,
    subject: 'the default range is shorter than 30 days',
    evidence: [answer, next],
  }))
}

/** A range that starts later, without an end, and a single day are parts of what is known already. */
export async function checkPartRanges(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const whole = await world.base(fresh)
      const from = whole.today + 3
      return {
        whole,
        open: await world.range(world.about([['desde', formatWallDay(from)]]), fresh),
      }
    },
    ({ whole, open }) => differenceOfDays(whole, open),
  )
  const { whole, open } = value
  const from = whole.today + 3
  run.expect('ranges_agree', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: operationClause(open.answer.operation),
    kind: 'consistency',
    subject: 'two ranges disagree on a day',
    expected: 'the same for each day that both ranges have',
    actual: problem ?? '',
    evidence: [whole.answer, open.answer],
  }))
  // Whether the default end counts from desde or from today is not said, so either will do.
  const ends = [from + 30, whole.to]
  const limit = whole.to !== undefined && whole.to < whole.today + 30
  const openTo = open.to ?? 0
  run.expect('default_range', limit || ends.includes(openTo) || openTo < from + 30, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(open.answer.operation, 'hasta'),
    subject: 'the default end is not 30 days after the start',
    expected: `hasta ${formatWallDay(from + 30)}`,
    actual: `hasta ${formatWallDay(openTo)}`,
    evidence: [open.answer],
  }))
  // A single day, and two, for every answer is held to the dates that were asked for.
  for (const to of [from, from + 1]) {
    await world.range(
      world.about([
        ['desde', formatWallDay(from)],
        ['hasta', formatWallDay(to)],
      ]),
    )
  }
}

/** What one professional has free, any has; and no day has less free for any than for one. */
export async function checkAnyProfessional(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => ({
      one: await world.base(fresh),
      any: await world.range([['servicio_id', world.service]], fresh),
    }),
    ({ one, any }) => {
      for (const { day, free, count, first, last } of one.days) {
        const told = any.days.find((candidate) => candidate.day === day)
        if (!told) continue
        if (free && !told.free) return `${formatWallDay(day)} is free for one, and for nobody`
        if ((told.count ?? 0) < (count ?? 0)) {
          return `${formatWallDay(day)} has ${count} free times for one, ${told.count} for any`
        }
        if (free && ((told.first ?? '') > (first ?? '') || (told.last ?? '') < (last ?? ''))) {
          return `${formatWallDay(day)} is free from ${first} to ${last} for one, from ${told.first} to ${told.last} for any`
        }
      }
      return undefined
    },
  )
  await world.range([])
  run.expect('any_professional', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(value.any.answer.operation, 'peluquero_id'),
    kind: 'consistency',
    subject: 'any professional has less free than one of them',
    expected: 'without peluquero_id at least what one professional has free',
    actual: problem ?? '',
    evidence: [value.one.answer, value.any.answer],
  }))
}

/** Compares the days that two ranges have in common. */
function differenceOfDays(one: RangeView, other: RangeView): string | undefined {
  const told = new Map(other.days.map((day) => [day.day, day]))
  const both = one.days.filter(({ day }) => told.has(day))
  const odd = both.find((day) => !equal(told.get(day.day), day))
  if (odd) return `${formatWallDay(odd.day)}: ${jsonOf(odd)} and ${jsonOf(told.get(odd.day))}`
  const sameSpan = one.from === other.from && one.to === other.to
  return sameSpan && one.days.length !== other.days.length
    ? `${one.days.length} and ${other.days.length} days`
    : undefined
}

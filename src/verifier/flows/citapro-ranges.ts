import { NotExercised } from '../stops.ts'
import { formatWallDay, parseWallDay } from '../calendar.ts'
import { operationClause, parameterClause } from '../../judge/clause.ts'
import { settle } from '../settle.ts'
import { daysOf, differenceOf, offersOf, sample } from '../slots.ts'
import { searchOf, windowOf } from './citapro-window.ts'
import { type Availability, type CitaproWorld, daysListed } from './citapro-world.ts'

/** The default range, an explicit one, one without an end, one too long, one in the past. */
export async function checkRanges(world: CitaproWorld): Promise<void> {
  await checkDefaults(world)
  await checkOpenEnd(world)
  await checkLimit(world)
}

/** Leaving both dates out is today and 30 days; the answer's own first day tells when that is. */
async function checkDefaults(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const { choice, whole, first, from } = await windowOf(world, fresh)
      const search = searchOf(choice)
      return {
        byDefault: choice.offered,
        whole,
        first,
        from,
        before: await world.availability({ ...search, from: first - 31, to: first - 1 }, fresh),
      }
    },
    ({ byDefault, whole, before, first, from }) => {
      if (before.slots.length > 0) {
        return `asked for explicitly, ${sample(before.days)} has slots, which the default leaves out`
      }
      const last = Math.max(...daysOf(byDefault.slots))
      // Today may lie before the first free day, so a short default is only proven by a clock.
      const today = todayOf(byDefault)
      const near = today !== undefined && Math.abs(today - first) <= 1
      const left = daysOf(whole.slots).find((day) => near && day > last && day <= today + 28)
      if (left !== undefined) return `the default range ends before ${formatWallDay(left)}`
      const upTo = (availability: Availability): ReadonlySet<string> =>
        offersOf(
          availability.slots.filter(
            ({ start }) => start >= from * 1440 && start < (last + 1) * 1440,
          ),
        )
      return differenceOf(upTo(byDefault), upTo(whole), ['the default range', 'the explicit one'])
    },
  )
  run.expect('default_range', problem === undefined, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(value.whole.answer.operation, 'startDate'),
    kind: 'consistency',
    subject: 'the default range differs from the explicit one',
    expected: 'without startDate and endDate the slots from today on, as when the dates are given',
    actual: problem ?? '',
    evidence: [value.byDefault.answer, value.before.answer, value.whole.answer],
  }))
  const days = daysListed(value.byDefault)
  const span = Math.max(...days) - Math.min(...days)
  run.expect('range_limit', span <= 30, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(value.whole.answer.operation, 'endDate'),
    subject: 'the default range is longer than 30 days',
    expected: 'slots on at most 31 days, from today to 30 days later',
    actual: `slots from ${formatWallDay(Math.min(...days))} to ${formatWallDay(Math.max(...days))}`,
    evidence: [value.byDefault.answer],
  }))
}

/** The day of the `Date` header, which is a sandbox's own day only if it is near the first free one. */
function todayOf({ answer }: Availability): number | undefined {
  const date = Date.parse(answer.headers.get('date') ?? '')
  return Number.isNaN(date) ? undefined : Math.floor(date / 86_400_000)
}

/** Without an end the range ends 30 days after its start, that day included. */
async function checkOpenEnd(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const { choice, from, whole } = await windowOf(world, fresh)
      return {
        whole,
        open: await world.availability({ ...searchOf(choice), from }, fresh),
      }
    },
    ({ whole, open }) =>
      differenceOf(offersOf(open.slots), offersOf(whole.slots), [
        'the range without an end',
        'the one to 30 days later',
      ]),
  )
  run.expect('default_range', problem === undefined, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(value.open.answer.operation, 'endDate'),
    subject: 'the default end is not 30 days after the start',
    expected: 'without endDate the slots up to and on the 30th day after startDate',
    actual: problem ?? '',
    evidence: [value.open.answer, value.whole.answer],
  }))
}

/** More than 30 days are not answered; whether they are cut or refused is not documented. */
async function checkLimit(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { choice, from } = await windowOf(world)
  const operation = run.operation('getAvailability')
  const search = { ...searchOf(choice), from, to: from + 45 }
  const clause = parameterClause(operation, 'endDate')
  let long: Availability
  try {
    long = await world.availability(search, false, { vouched: false })
  } catch (error) {
    if (!(error instanceof NotExercised)) throw error
    run.pass('range_limit')
    return
  }
  const beyond = long.days.filter((day) => (parseWallDay(day) ?? 0) > from + 30)
  run.expect('range_limit', beyond.length === 0, () => ({
    operationId: operation.operationId,
    clause,
    subject: 'a longer range is answered beyond the 30th day',
    expected: `no slots after ${formatWallDay(from + 30)}, 30 days after startDate`,
    actual: `slots on ${sample(beyond)}`,
    evidence: [long.answer],
  }))
  const { whole } = await windowOf(world)
  const inferred = { ...operationClause(operation), provenance: 'inferred' as const }
  run.expect('range_limit', long.limitExceeded === true && whole.limitExceeded === false, () => ({
    operationId: operation.operationId,
    clause: inferred,
    subject: 'limitExceeded does not tell a cut range',
    expected: 'limitExceeded true for 46 days and false for 31',
    actual: `${String(long.limitExceeded)} for 46 days, ${String(whole.limitExceeded)} for 31`,
    evidence: [whole.answer, long.answer],
  }))
}

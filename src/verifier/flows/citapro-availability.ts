import { formatDay, parseDay, weekdayOf } from '../calendar.ts'
import {
  checkInRange,
  checkLength,
  checkSorted,
  checkUnique,
  type SlotPlaces,
  type SlotsAnswer,
} from '../checks/slots.ts'
import { operationClause, parameterClause, propertyClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { settle } from '../settle.ts'
import { daysOf, differenceOf, offersOf, sample, slotsOf, slotsOn } from '../slots.ts'
import {
  type Availability,
  type Choice,
  type CitaproWorld,
  daysListed,
  type Search,
  type Window,
  type OtherService,
} from './citapro-world.ts'

const places: SlotPlaces = { list: 'slots', start: 'slots.0.startTime', end: 'slots.0.endTime' }

/** Checks one answer against itself and the request: range, length, order, professionals, days. */
export function checkAnswer(
  world: CitaproWorld,
  availability: Availability,
  { minutes, from, to }: { minutes: number; from?: number; to?: number },
): void {
  const { run } = world
  const slots: SlotsAnswer = { answer: availability.answer, slots: availability.slots, places }
  if (from !== undefined && to !== undefined) checkInRange(run, slots, { from, to })
  checkLength(run, slots, minutes, "the service's duration")
  checkUnique(run, slots)
  checkSorted(run, slots)
  checkProfessionals(world, availability)
  checkDays(world, availability)
}

function checkProfessionals({ run }: CitaproWorld, availability: Availability): void {
  const { answer, slots, professionals } = availability
  const nobody = slots.find((slot) => slot.professionals.length === 0)
  const inSlots = new Set(slots.flatMap((slot) => slot.professionals))
  const difference = differenceOf(inSlots, new Set(professionals), ['slots', 'professionals'])
  const twice = new Set(professionals).size < professionals.length
  run.expect('slot_professionals', !nobody && !difference && !twice, () => ({
    operationId: answer.operation.operationId,
    clause: propertyClause(answer.operation, 200, 'professionals'),
    kind: 'consistency',
    subject: 'slots and professionals disagree',
    expected: 'each slot with a professional, and all of those listed once in professionals',
    actual: nobody
      ? 'a slot without a professional'
      : (difference ?? 'a professional listed twice'),
    evidence: [answer],
  }))
}

function checkDays({ run }: CitaproWorld, availability: Availability): void {
  const { answer, slots, days } = availability
  const inSlots = daysOf(slots).map(formatDay)
  const difference = differenceOf(new Set(inSlots), new Set(days), ['slots', 'days'])
  const twice = new Set(days).size < days.length
  run.expect('days_match_slots', !difference && !twice, () => ({
    operationId: answer.operation.operationId,
    clause: propertyClause(answer.operation, 200, 'days'),
    kind: 'consistency',
    subject: 'days and slots disagree',
    expected: 'in days each day that has a slot, once, and no other',
    actual: difference ?? `a day listed twice in ${sample(days)}`,
    evidence: [answer],
  }))
}

/** The window to plan with. It is found once; what was booked since is for a fresh look to show. */
export async function windowOf(world: CitaproWorld, fresh = false): Promise<Window> {
  const kept = world.window
  if (kept && !fresh) return kept
  const choice = await world.choice()
  const search = searchOf(choice)
  const offered = kept ? await world.availability(search, true) : choice.offered
  const listed = daysListed(offered)
  const first = Math.min(...(listed.length > 0 ? listed : daysOf(offered.slots)))
  if (!Number.isFinite(first)) throw new NotExercised('nothing is free any more')
  const open = new Set(listed.map(weekdayOf))
  const from = listed.find((day) => open.has(weekdayOf(day + 30))) ?? first
  const whole = await world.availability({ ...search, from, to: from + 30 }, fresh)
  const window = { choice: { ...choice, offered }, first, from, whole }
  world.window = window
  return window
}

export function searchOf({ service, location }: Choice): Search {
  return { service: service.id, location }
}

/** The default range, an explicit one, one without an end, one too long, one in the past. */
export async function checkRanges(world: CitaproWorld): Promise<void> {
  const { choice, from, whole } = await windowOf(world)
  checkAnswer(world, choice.offered, { minutes: choice.service.duration })
  checkAnswer(world, whole, { minutes: choice.service.duration, from, to: from + 30 })
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
      if (left !== undefined) return `the default range ends before ${formatDay(left)}`
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
    actual: `slots from ${formatDay(Math.min(...days))} to ${formatDay(Math.max(...days))}`,
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
    long = await world.availability(search)
  } catch (error) {
    if (!(error instanceof NotExercised)) throw error
    run.pass('range_limit')
    return
  }
  const beyond = long.days.filter((day) => (parseDay(day) ?? 0) > from + 30)
  run.expect('range_limit', beyond.length === 0, () => ({
    operationId: operation.operationId,
    clause,
    subject: 'a longer range is answered beyond the 30th day',
    expected: `no slots after ${formatDay(from + 30)}, 30 days after startDate`,
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

/** One day and one professional out of the window: the narrowest search there is. */
export function partOf({ choice, whole }: Window): Search & {
  from: number
  to: number
  professional: string
} {
  const days = daysOf(whole.slots)
  const day = days[Math.floor(days.length / 2)]
  const professional =
    day === undefined ? undefined : slotsOn(whole.slots, day)[0]?.professionals[0]
  if (day === undefined || professional === undefined) {
    throw new NotExercised('no slot of the window has a professional')
  }
  return { ...searchOf(choice), from: day, to: day, professional }
}

/** Asked for alone, that day must be what the window has for it and its professional. */
export async function checkParts(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const window = await windowOf(world, fresh)
      const { choice, whole } = window
      const part = partOf(window)
      return {
        minutes: choice.service.duration,
        whole,
        day: part.from,
        professional: part.professional,
        one: await world.availability(part, fresh),
      }
    },
    ({ whole, one, day, professional }) =>
      differenceOf(
        offersOf(one.slots),
        new Set(
          [...offersOf(slotsOn(slotsOf(whole.slots, professional), day))].filter((offer) =>
            offer.endsWith(professional),
          ),
        ),
        ['the day of that professional asked for alone', 'the range'],
      ),
  )
  const { one, day, professional, minutes, whole } = value
  checkAnswer(world, one, { minutes, from: day, to: day })
  const others = one.professionals.filter((id) => id !== professional)
  const foreign = one.slots.some(({ professionals }) =>
    professionals.some((id) => id !== professional),
  )
  const filtered = run.expect('professional_filter', others.length === 0 && !foreign, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(one.answer.operation, 'professionalId'),
    subject: 'slots of other professionals are answered',
    expected: `only slots of ${professional}`,
    actual: others.length > 0 ? `professionals lists ${sample(others)}` : 'slots of others',
    evidence: [one.answer],
  }))
  if (!filtered) return
  run.expect('ranges_agree', problem === undefined, () => ({
    operationId: 'getAvailability',
    clause: operationClause(one.answer.operation),
    kind: 'consistency',
    subject: 'a day asked for alone differs from the range',
    expected: `on ${formatDay(day)} for ${professional} the same slots as in the longer range`,
    actual: problem ?? '',
    evidence: [whole.answer, one.answer],
  }))
}

/** A second service of another length that has free times at the same place; looked for once. */
export function otherService(world: CitaproWorld): Promise<OtherService | undefined> {
  world.other ??= findOther(world)
  return world.other
}

async function findOther(world: CitaproWorld): Promise<OtherService | undefined> {
  const { choice, from } = await windowOf(world)
  const to = from + 6
  const shorterFirst = (await world.services())
    .filter(({ active, duration }) => active && duration !== choice.service.duration)
    .toSorted((one, other) => one.duration - other.duration)
  for (const service of shorterFirst.slice(0, 3)) {
    const search = { service: service.id, location: choice.location, from, to }
    const offered = await world.availability(search)
    if (offered.slots.length > 0) return { service, offered, from, to }
  }
  return undefined
}

/** Another service has slots of another length. */
export async function checkOtherService(world: CitaproWorld): Promise<void> {
  const other = await otherService(world)
  if (!other) throw new NotExercised('no second service of another length has a free time')
  const { service, offered, from, to } = other
  world.run.pass('service_filter')
  checkAnswer(world, offered, { minutes: service.duration, from, to })
}

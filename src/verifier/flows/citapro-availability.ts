import { NotExercised } from '../stops.ts'
import { formatWallDay } from '../calendar.ts'
import {
  checkInRange,
  checkLength,
  checkSorted,
  checkUnique,
  type SlotPlaces,
  type SlotsAnswer,
} from '../checks/slots.ts'
import { operationClause, parameterClause, propertyClause } from '../../judge/clause.ts'
import { settle } from '../settle.ts'
import { daysOf, differenceOf, offersOf, sample, slotsOf, slotsOn } from '../slots.ts'
import { otherService, partOf, windowOf } from './citapro-window.ts'
import type { Availability, CitaproWorld } from './citapro-world.ts'

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
  const inSlots = daysOf(slots).map(formatWallDay)
  const difference = differenceOf(new Set(inSlots), new Set(days), ['slots', 'days'])
  const twice = new Set(days).size < days.length
  const isUnlisted = inSlots.some((day) => !days.includes(day))
  run.expect('days_match_slots', !difference && !twice, () => ({
    operationId: answer.operation.operationId,
    clause: propertyClause(answer.operation, 200, 'days'),
    // Whether a day without free times is among them is said nowhere.
    kind: isUnlisted || twice ? 'consistency' : 'inferred',
    subject: 'days and slots disagree',
    expected: 'in days each day that has a slot, once, and no other',
    actual: difference ?? `a day listed twice in ${sample(days)}`,
    evidence: [answer],
  }))
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
    expected: `on ${formatWallDay(day)} for ${professional} the same slots as in the longer range`,
    actual: problem ?? '',
    evidence: [whole.answer, one.answer],
  }))
}

/** Another service has slots of another length. */
export async function checkOtherService(world: CitaproWorld): Promise<void> {
  const other = await otherService(world)
  if (!other) throw new NotExercised('no second service of another length has a free time')
  const { service, offered, from, to } = other
  world.run.pass('service_filter')
  checkAnswer(world, offered, { minutes: service.duration, from, to })
}

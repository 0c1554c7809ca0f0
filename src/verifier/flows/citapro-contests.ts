import { dayOf, formatWall } from '../calendar.ts'
import { bodyClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { textOf } from '../reading.ts'
import { sample, slotsOn } from '../slots.ts'
import { type Answer, describe } from '../target.ts'
import { planBooking } from './booking-plan.ts'
import { refuseTime } from './booking.ts'
import { checkRace } from './race.ts'
import { type CitaproDesk, openDesk } from './citapro-desk.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** Without a professional a free one is assigned; when the last is taken the slot is full. */
export async function checkAssignment(world: CitaproWorld): Promise<void> {
  const { run } = world
  const desk = await openDesk(world, ({ choice, whole, first }) => {
    // The very first slot is the likeliest to be too near; where that may hurt nobody it is taken.
    const [soonest] = choice.offered.slots
    const early = run.harmless && soonest && soonest.professionals.length <= 3
    const scarce = early
      ? soonest
      : whole.slots
          .filter(({ start }) => dayOf(start) > first && !world.booked.has(dayOf(start)))
          .toSorted((one, other) => one.professionals.length - other.professionals.length)[0]
    return (
      scarce && planBooking([scarce], { professionals: scarce.professionals, notBefore: first })
    )
  })
  const { target } = desk.plan
  const { professionals } = target
  if (professionals.length > 3) {
    throw new NotExercised('every slot has more than three professionals')
  }
  const assigned: string[] = []
  const evidence: Answer[] = []
  for (const number of professionals.keys()) {
    const order = await desk.order(target, number % 2)
    const answer = await run.send({ ...order, body: without(order.body), expects: 'success' })
    evidence.push(answer)
    if (answer.status >= 300) {
      await requireOffered(desk, assigned)
      break
    }
    desk.keep(answer)
    const id = textOf(answer.json, 'id') ?? ''
    const read = await run.get('getBooking', [], { path: { id } })
    assigned.push(textOf(read.json, 'personId') ?? 'nobody')
    evidence.push(read)
  }
  const right =
    assigned.length === professionals.length &&
    new Set(assigned).size === assigned.length &&
    assigned.every((id) => professionals.includes(id))
  run.expect('professional_assigned', right, () => ({
    operationId: 'createBooking',
    clause: bodyClause(desk.create, 'personId'),
    kind: 'consistency',
    subject: 'the professional assigned is not a free one',
    expected: `${professionals.length} bookings without personId, with ${sample(professionals)}`,
    actual: assigned.length === 0 ? 'refused' : `assigned: ${assigned.join(', ')}`,
    evidence,
  }))
  if (!right) return
  await refuseTime(desk, target, {
    check: 'professional_assigned',
    subject: 'a slot whose professionals are all taken',
    because: 'everyone offered for that slot is booked',
    evidence,
    change: (body) => without(body),
  })
}

/** Ends the step where somebody else has taken the slot meanwhile. */
async function requireOffered(desk: CitaproDesk, assigned: readonly string[]): Promise<void> {
  const { world, plan, service, location } = desk
  const search = { service: service.id, location, from: plan.day, to: plan.day }
  const { slots } = await world.availability(search, true)
  const still = slots.find(({ start }) => start === plan.target.start)
  if (!still || still.professionals.every((id) => assigned.includes(id))) {
    throw new NotExercised('the slot was taken by someone else meanwhile')
  }
}

export function without(body: unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}) }
  delete copy['personId']
  return copy
}

/**
 * Several clients at once want one slot, for which there is a cancelled booking already: by our reading
 * that one occupies nothing.
 */
export async function raceForSlot(world: CitaproWorld): Promise<void> {
  const { run } = world
  const desk = await openSpare(world)
  const { target } = desk.plan
  const order = await desk.order(target, 0)
  const body = typeof order.body === 'object' ? { ...order.body, status: 'cancelled' } : {}
  const cancelled = await run.send({ ...order, body, expects: 'either' })
  const stored = cancelled.status < 300
  if (stored) desk.keep(cancelled)
  const raced = await checkRace(desk, target, racers)
  run.expect('cancelled_is_free', stored && raced, () => ({
    operationId: 'createBooking',
    clause: { ...bodyClause(desk.create, 'status'), provenance: 'inferred' as const },
    subject: 'a booking made as cancelled is refused or takes its time',
    expected: `201, and ${formatWall(target.start)} can still be booked`,
    actual: stored ? 'it can no longer be booked' : describe(cancelled),
    evidence: [cancelled],
  }))
  // The slot was gone; another one has no cancelled booking in its way.
  if (!raced) {
    const other = await openSpare(world)
    await checkRace(other, other.plan.target, racers)
  }
}

const racers = 3

/** A plan for a slot of its own, on a day on which the run has booked nothing so far. */
export async function openSpare(world: CitaproWorld): Promise<CitaproDesk> {
  return openDesk(world, ({ whole, first }) => {
    const clear = whole.slots.filter(({ start }) => !world.booked.has(dayOf(start)))
    const late = clear.filter(({ start }) => dayOf(start) > first + 2)
    const picked = world.run.random.pick(late.length > 0 ? late : clear)
    // The last slot of that day is the likeliest to run past closing time.
    const slot = picked && slotsOn(whole.slots, dayOf(picked.start)).at(-1)
    return slot && planBooking([slot], { professionals: slot.professionals, notBefore: first })
  })
}

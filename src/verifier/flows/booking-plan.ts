import { dayOf } from '../calendar.ts'
import { overlaps, type TargetSlot, slotsOf, slotsOn, stepOf } from '../slots.ts'

/** The times of one professional on one day that a booking flow works with. */
export interface BookingPlan {
  readonly professional: string
  readonly day: number
  /** Booked first. */
  readonly target: TargetSlot
  /** Offered times that overlap the target in part. */
  readonly overlapping: readonly TargetSlot[]
  /** Begins where the target ends, or ends where it begins. */
  readonly neighbour: TargetSlot | undefined
  /** Offered times clear of target and neighbour. */
  readonly spare: readonly TargetSlot[]
}

/**
 * Chooses where to book: a day some way off, so that nobody who walks in today is in the way, and as
 * free as possible, so that overlaps and neighbours can be tried.
 */
export function planBooking(
  slots: readonly TargetSlot[],
  { professionals, notBefore }: { professionals: readonly string[]; notBefore: number },
): BookingPlan | undefined {
  const plans = professionals.flatMap((professional) => {
    const own = slotsOf(slots, professional)
    const days = [...new Set(own.map(({ start }) => dayOf(start)))]
    return days.map((day) => planDay(slotsOn(own, day), professional, day))
  })
  const score = ({ day, target, overlapping, neighbour, spare }: BookingPlan): number =>
    (day >= notBefore ? 1000 : 0) +
    // Somebody else must be able to take it too, to see that nobody else loses it.
    (target.professionals.length > 1 ? 150 : 0) +
    (neighbour ? 400 : 0) +
    100 * Math.min(overlapping.length, 2) +
    Math.min(spare.length, 50)
  return plans.toSorted((one, other) => score(other) - score(one))[0]
}

function planDay(slots: readonly TargetSlot[], professional: string, day: number): BookingPlan {
  const plans = slots.map((target): BookingPlan => {
    const others = slots.filter((slot) => slot !== target)
    const overlapping = others.filter((slot) => overlaps(slot, target))
    const neighbour =
      others.find(({ start }) => start === target.end) ??
      others.find(({ end }) => end === target.start)
    const spare = others.filter(
      (slot) => !overlaps(slot, target) && !(neighbour && overlaps(slot, neighbour)),
    )
    return { professional, day, target, overlapping: atBothEnds(overlapping), neighbour, spare }
  })
  const hasBefore = ({ target }: BookingPlan): boolean =>
    slots.some(({ end }) => end === target.start)
  const score = (plan: BookingPlan): number =>
    plan.overlapping.length * 10 +
    (plan.neighbour ? 30 : 0) +
    (hasBefore(plan) ? 15 : 0) +
    Math.min(plan.spare.length, 9)
  const best = plans.toSorted((one, other) => score(other) - score(one))[0]
  if (!best) throw new Error('a day without slots has no plan')
  return best
}

/** One that reaches in from before and one from after tell as much as all of them. */
function atBothEnds(overlapping: readonly TargetSlot[]): TargetSlot[] {
  const [first, last] = [overlapping[0], overlapping.at(-1)]
  return first && last && first !== last ? [first, last] : overlapping.slice(0, 1)
}

/** Times of a day at which nothing is offered to anybody, for a booking that must not succeed. */
export function unofferedTimes(
  slots: readonly TargetSlot[],
  { day, minutes }: { day: number; minutes: number },
): { night: TargetSlot | undefined; offGrid: TargetSlot | undefined } {
  const onDay = slotsOn(slots, day)
  const at = (start: number): TargetSlot => ({
    start,
    end: start + minutes,
    professionals: [],
    free: false,
  })
  const starts = new Set(onDay.map(({ start }) => start))
  const night = [3 * 60, 2 * 60, 23 * 60 - minutes]
    .map((minute) => at(day * 1440 + minute))
    .find((slot) => !onDay.some((offered) => overlaps(offered, slot)))
  const step = stepOf(onDay)
  // Seven minutes into a slot whose successor is offered too: free time all through, but no slot.
  const base = step ? onDay.find(({ start }) => starts.has(start + step)) : undefined
  const offGrid = base && step && step > 7 ? at(base.start + 7) : undefined
  return { night, offGrid }
}

import type { SalonBase } from './base.ts'
import type { Bounds } from './bounds.ts'
import { boundsRefusal } from './bounds.ts'
import type { Calendar } from './calendar.ts'
import type { HoursFilter } from './slot-query.ts'
import type { Day } from '../days/calendar-date.ts'
import type { Booking, Location, Professional, Service } from './entities.ts'
import { addMinutes, type Minute } from './minute.ts'
import { accepted, refused, type Refusal, type Result } from './refusals.ts'
import { type Grid, nearestStart, offers } from './grids.ts'

/** What is wanted: entities that exist, and a time that is still to be looked at. */
export interface Wish {
  readonly services: readonly Service[]
  readonly location: Location | undefined
  /** `undefined` means anybody. */
  readonly professional: Professional | undefined
  readonly start: Minute
  readonly minutes: number
}

/** Where a wish comes true. */
export interface Seat {
  readonly professional: Professional
  readonly location: number
}

/** Active professionals who offer all the services, with hours where these are offered; by id. */
export function candidatesFor(
  base: SalonBase,
  { services, location, professional }: Omit<Wish, 'start' | 'minutes'>,
): readonly Professional[] {
  if (location !== undefined && location.status !== 'active') return []
  if (services.some(({ status }) => status !== 'active')) return []
  const pool = professional === undefined ? base.professionals.list : [professional]
  return pool.filter(
    (one) =>
      one.status === 'active' &&
      services.every((service) => one.services.includes(service.id)) &&
      one.locations.some(
        (id) =>
          (location === undefined || id === location.id) &&
          services.every((service) => service.locations.includes(id)),
      ),
  )
}

/** Finds the seat that availability offers at that very time, or says why there is none. */
export function seatFor(
  wish: Wish,
  { base, calendar, bounds }: { base: SalonBase; calendar: Calendar; bounds: Bounds | undefined },
): Result<Seat> {
  const { start, minutes } = wish
  const { day } = base.zone.toWall(start)
  const outOfBounds = bounds && boundsRefusal(start, day, bounds)
  if (outOfBounds) return refused(outOfBounds)
  const closed = calendar.holidayOn(day)
  if (closed) return refused({ refusal: 'holiday', day, name: closed.name })

  const reasons: Refusal[] = []
  for (const professional of candidatesFor(base, wish)) {
    const seat = seatWith(professional, { day, start, minutes, place: wish, calendar, base })
    if (seat.ok) return seat
    reasons.push(...seat.refusals)
  }
  return refused(commonReason(reasons, wish, day))
}

/** The seat of a booking that is to take its time again: everything else about it is settled. */
export function seatAgain(
  { services, location, professional, start, end }: Booking,
  { base, calendar }: { base: SalonBase; calendar: Calendar },
): Result<Seat> {
  const wish = {
    services: services.flatMap((id) => base.services.get(id) ?? []),
    location: base.locations.get(location),
    professional: professional === null ? undefined : base.professionals.get(professional),
    start,
    minutes: end - start,
  }
  return seatFor(wish, { base, calendar, bounds: undefined })
}

function seatWith(
  professional: Professional,
  context: {
    day: Day
    start: Minute
    minutes: number
    place: HoursFilter
    calendar: Calendar
    base: SalonBase
  },
): Result<Seat> {
  const { day, start, minutes, place, calendar, base } = context
  const state = calendar.stateOf(professional, day, place)
  if (state === 'holiday') {
    return refused({ refusal: 'holiday', day, name: closureName(professional, context) })
  }
  if (state === 'off') {
    return refused({ refusal: 'not-working', day, professional: professional.id })
  }

  const step = base.data.settings.slotStep
  const end = addMinutes(start, minutes)
  const grids = calendar.grids(professional, day, place)
  const grid = grids.find((candidate) => offers(candidate, start, minutes, step))
  if (grid === undefined) {
    const around = grids.find((candidate) => start >= candidate.first && end <= candidate.end)
    return refused(
      around === undefined
        ? { refusal: 'outside-hours', start, end, hours: grids.map(hoursOfGrid) }
        : { refusal: 'off-grid', start, nearest: nearestStart(around, start, step) },
    )
  }
  return calendar.takenOn(professional.id, day).touches(start, end)
    ? refused({ refusal: 'slot-taken', start, end, professional: professional.id })
    : accepted({ professional, location: grid.location })
}

const hoursOfGrid = ({ first, end }: Grid) => ({ start: first, end })

function closureName(
  professional: Professional,
  { day, calendar }: { day: Day; calendar: Calendar },
): string {
  for (const location of professional.locations) {
    const closure = calendar.closureOf(location, day)
    if (closure) return closure.name
  }
  return ''
}

/** A reason that all share says more than that nobody is free. */
function commonReason(reasons: readonly Refusal[], wish: Wish, day: Day): Refusal {
  const [first, ...others] = reasons
  const end = addMinutes(wish.start, wish.minutes)
  if (wish.professional !== undefined) {
    // Nowhere to be found with these services: to whoever asks, that professional does not work.
    const { id } = wish.professional
    return first ?? { refusal: 'not-working', day, professional: id }
  }
  if (first === undefined) return { refusal: 'nobody-free', start: wish.start, end }
  const isShared = others.every(({ refusal }) => refusal === first.refusal)
  // `slot-taken` and `not-working` name one professional, which none was asked for.
  if (isShared && first.refusal !== 'slot-taken' && first.refusal !== 'not-working') return first
  return { refusal: 'nobody-free', start: wish.start, end }
}

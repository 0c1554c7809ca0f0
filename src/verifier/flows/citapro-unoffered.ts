import { NotExercised } from '../stops.ts'
import { foreignBooking } from './citapro-calendar.ts'
import { dayOf, formatWallDay, formatWall, minuteOfDay, weekdayOf } from '../calendar.ts'
import { overlaps, type TargetSlot, slotsOf, slotsOn } from '../slots.ts'
import { unofferedTimes } from './booking-plan.ts'
import { refuseTime, refuseUnlisted } from './booking.ts'
import { type Booked } from './desk.ts'
import { otherService, windowOf } from './citapro-window.ts'
import type { CitaproDesk } from './citapro-desk.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** Times that availability does not offer, each one change away from one that it does. */
export async function refuseTimes(desk: CitaproDesk): Promise<void> {
  const { run, world, plan, service } = desk
  const { whole, first } = await windowOf(world)
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  const shifted = (minutes: number): TargetSlot => ({
    ...base,
    start: base.start + minutes,
    end: base.end + minutes,
  })
  await run.step(['end_before_start'], () =>
    refuseUnlisted(
      desk,
      { start: base.end, end: base.start },
      {
        check: 'end_before_start',
        subject: 'a booking that ends before it starts',
        names: ['END_BEFORE_START'],
        because: 'endTime is before startTime',
      },
    ),
  )
  await run.step(['wrong_length'], async () => {
    for (const minutes of [5, -5]) {
      const time = { start: base.start, end: base.end + minutes }
      await refuseUnlisted(desk, time, {
        check: 'wrong_length',
        subject: minutes > 0 ? 'a longer booking' : 'a shorter booking',
        names: ['WRONG_LENGTH'],
        because: `the service takes ${service.duration} minutes`,
      })
    }
  })
  // The same weekday of the last week before today, when that professional works.
  const weeks = Math.floor((plan.day - first) / 7) + 1
  await run.step(['booking_in_past'], () =>
    refuseUnlisted(desk, shifted(-(weeks + 4) * 7 * 1440), {
      check: 'booking_in_past',
      subject: 'a booking some weeks ago',
      because: 'the time lies weeks before anything that is offered',
    }),
  )
  const { night, offGrid } = unofferedTimes(whole.slots, {
    day: plan.day,
    minutes: service.duration,
  })
  await run.step(['outside_hours'], async () => {
    if (!night) throw new NotExercised('slots are offered at night')
    await refuseUnlisted(desk, night, {
      check: 'outside_hours',
      subject: 'a booking at night',
      because: `nothing is offered at ${formatWall(night.start)}`,
    })
  })
  await run.step(['off_grid'], async () => {
    if (!offGrid) throw new NotExercised('no two slots follow each other on that day')
    await refuseUnlisted(desk, offGrid, {
      check: 'off_grid',
      subject: 'a booking between two slots',
      because: `${formatWall(offGrid.start)} is not among the slots`,
    })
  })
  await run.step(['earlier_today'], () => refuseEarlier(desk))
  await run.step(['not_offered'], () => refuseElsewhen(desk, whole.slots))
  await run.step(['not_offered'], () => refuseTooFar(desk, base))
}

/**
 * Hours of today that have passed, where the target's clock is known from a booking just made, or else
 * that lie before the first slot of the first offered day: hours at which somebody is offered on other
 * days of that weekday.
 */
async function refuseEarlier(desk: CitaproDesk): Promise<void> {
  const { world } = desk
  const { choice, whole, first } = await windowOf(world)
  const slots = [...choice.offered.slots, ...whole.slots]
  const known = world.now !== undefined && [first, first - 1].includes(dayOf(world.now))
  const today = known ? dayOf(world.now ?? 0) : first
  const onToday = slotsOn(slots, today)
  const limit = known
    ? minuteOfDay(world.now ?? 0) - 30
    : Math.min(...onToday.map(({ start }) => minuteOfDay(start)))
  const passed = new Map<string, TargetSlot>()
  for (const slot of slots) {
    const day = dayOf(slot.start)
    if (day <= today || weekdayOf(day) !== weekdayOf(today)) continue
    if (minuteOfDay(slot.start) >= limit) continue
    const start = slot.start - (day - today) * 1440
    const time = { ...slot, start, end: start + slot.end - slot.start }
    for (const id of slot.professionals) {
      if (!slotsOf(onToday, id).some((offered) => overlaps(offered, time))) passed.set(id, time)
    }
  }
  const [professional, time] = [...passed][0] ?? []
  if (!time) throw new NotExercised('nothing shows that an hour of today has passed')
  await refuseUnlisted(desk, time, {
    check: 'earlier_today',
    subject: 'a time of today that has passed',
    because: `${formatWall(time.start)} is not offered, though the same hour is on other such days`,
    change: (body) => ({ ...body, personId: professional }),
  })
}

/** A day on which the professional has nothing, and a professional who has nothing at that time. */
async function refuseElsewhen(desk: CitaproDesk, slots: readonly TargetSlot[]): Promise<void> {
  const { plan, run, world } = desk
  const own = new Set(slotsOf(slots, plan.professional).map(({ start }) => dayOf(start)))
  const off = Array.from({ length: 14 }, (_, index) => plan.day - 7 + index).find(
    (day) => !own.has(day) && day > Math.min(...own) && day < Math.max(...own),
  )
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  if (off === undefined) {
    run.record('not_offered').notExercised('that professional has free times on every day')
  } else {
    const start = off * 1440 + minuteOfDay(base.start)
    await refuseUnlisted(
      desk,
      { start, end: start + base.end - base.start },
      {
        check: 'not_offered',
        subject: 'a day without slots',
        because: `nothing is offered with that professional on ${formatWallDay(off)}`,
      },
    )
  }
  const stranger = await strangerTo(world, base)
  if (stranger === undefined) {
    run.record('not_offered').notExercised('every professional is offered at that time')
  } else {
    await refuseUnlisted(desk, base, {
      check: 'not_offered',
      subject: 'a professional who is not offered',
      names: [...desk.unavailable, 'PERSON_NOT_FOUND'],
      because: `${stranger} is not among the professionals of that slot`,
      change: (body) => ({ ...body, personId: stranger }),
    })
  }
  await refuseOtherPlace(desk, base)
}

/** A day far beyond what can be booked, on the weekday of one that can: two years ahead, and a week. */
async function refuseTooFar(desk: CitaproDesk, base: TargetSlot): Promise<void> {
  const { run, world, service, location, plan } = desk
  if (!run.harmless) throw new NotExercised('no real salon is booked years ahead')
  const days = 105 * 7
  const day = plan.day + days
  const time = { start: base.start + days * 1440, end: base.end + days * 1440 }
  await refuseUnlisted(desk, time, {
    check: 'not_offered',
    subject: 'a day beyond those that are offered',
    because: `nothing is offered on ${formatWallDay(day)}`,
    // Where it is accepted, other times of that day tell whether it can be booked.
    holds: async () => {
      const search = { service: service.id, location, from: day, to: day }
      const { slots } = await world.availability(search, true)
      return slots.length === 0
    },
  })
}

/** Rather somebody who works there and offers something else than somebody who is just busy. */
async function strangerTo(world: CitaproWorld, slot: TargetSlot): Promise<string | undefined> {
  const { whole } = await windowOf(world)
  const other = await otherService(world)
  const { ids } = await world.catalogue('listPeople')
  const never = (id: string): boolean => !whole.professionals.includes(id)
  return (
    other?.offered.professionals.find(never) ??
    ids.find(never) ??
    ids.find((id) => !slot.professionals.includes(id))
  )
}

/** The same professional at the same time, at a place where that view did not offer them. */
async function refuseOtherPlace(desk: CitaproDesk, base: TargetSlot): Promise<void> {
  const elsewhere = desk.elsewhere
  if (!elsewhere || elsewhere.slots.some((slot) => overlaps(slot, base))) return
  await refuseUnlisted(desk, base, {
    check: 'not_offered',
    subject: 'a place where the professional is not offered',
    names: [...desk.unavailable, 'PERSON_NOT_FOUND'],
    because: 'nothing is offered with that professional at that location then',
    change: (body) => ({ ...body, locationId: elsewhere.location }),
  })
}

/** A time that somebody else has booked, as the list of bookings says. */
export async function refuseTaken(desk: CitaproDesk): Promise<void> {
  const taken = await foreignBooking(desk.world)
  if (!taken) throw new NotExercised('nobody else has a confirmed booking in the range')
  const time = { start: taken.start, end: taken.start + desk.service.duration }
  await refuseTime(desk, time, {
    check: 'double_booking',
    subject: "a time of somebody else's booking",
    because: `listBookings has a booking for ${taken.person} then`,
    // It was read a while ago, and may have been cancelled.
    holds: async () => (await foreignBooking(desk.world, true))?.start === taken.start,
    change: (body) => ({ ...body, personId: taken.person }),
  })
}

/** A booked professional is not free for anything else either. */
export async function refuseOtherService(
  desk: CitaproDesk,
  { slot, answer }: Booked,
): Promise<void> {
  const other = await otherService(desk.world)
  if (!other?.offered.professionals.includes(desk.plan.professional)) {
    throw new NotExercised('nobody is known to offer two services')
  }
  const { service } = other
  const time = { start: slot.start, end: slot.start + service.duration }
  await refuseTime(desk, time, {
    check: 'overlap_refused',
    subject: 'another service during a booking',
    because: `the professional is booked from ${formatWall(slot.start)} to ${formatWall(slot.end)}`,
    guest: 1,
    evidence: [answer],
    change: (body) => ({ ...body, serviceId: service.id, amount: service.price }),
  })
}

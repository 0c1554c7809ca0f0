import type { OperationCall } from '../../judge/call.ts'
import { objectOf } from '../../json/object.ts'
import { callWith, unknownsOf } from '../checks/caused.ts'
import { NotExercised } from '../stops.ts'
import { formatWallDay, formatWall, minuteOfDay } from '../calendar.ts'
import { freeOf, type TargetSlot } from '../slots.ts'
import { unofferedTimes } from './booking-plan.ts'
import { refuseTime, refuseUnlisted } from './booking.ts'
import { type Booked, type View } from './desk.ts'
import type { SalonbookitDesk } from './salonbookit-desk.ts'

/** A booked professional is not free for anything else either. */
export async function refuseOther(desk: SalonbookitDesk, { slot, answer }: Booked): Promise<void> {
  const other = await desk.world.second(desk.plan.day)
  if (desk.services.includes(other)) throw new NotExercised('only one service is known')
  await refuseTime(desk, slot, {
    check: 'overlap_refused',
    subject: 'another service during a booking',
    because: `the professional is booked from ${formatWall(slot.start)} to ${formatWall(slot.end)}`,
    guest: 1,
    evidence: [answer],
    change: (body) => ({ ...body, servicio_ids: [Number(other)] }),
  })
}

/** Several services that would run into the booking, from a start that is free for one of them. */
export async function refuseLonger(
  desk: SalonbookitDesk,
  { slot, answer }: Booked,
  view: View,
): Promise<void> {
  const { run, world } = desk
  const other = await world.second(desk.plan.day)
  const before = freeOf(view.slots)
    .filter(({ end }) => end <= slot.start)
    .at(-1)
  if (before === undefined || before.end !== slot.start) {
    throw new NotExercised('no time just before the booked one is free')
  }
  await refuseTime(desk, before, {
    check: 'overlap_refused',
    subject: 'several services that run into a booking',
    because: `together they run past ${formatWall(slot.start)}, which is booked`,
    evidence: [answer],
    change: (body) => ({ ...body, servicio_ids: [...desk.services, other].map(Number) }),
  })
  run.pass('overlap_refused')
}

/** Times that availability does not offer, each one change away from one that it does. */
export async function refuseTimes(desk: SalonbookitDesk, view: View): Promise<void> {
  const { run, world, plan } = desk
  const { today, days } = await world.base()
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second time is free that day')
  const minutes = base.end - base.start
  const on = (day: number): TargetSlot => {
    const start = day * 1440 + minuteOfDay(base.start)
    return { ...base, start, end: start + minutes }
  }
  await run.step(['booking_in_past'], async () => {
    for (const [day, because] of [
      [today - 1, 'the day is yesterday'],
      [today - 364, 'the day lies a year back'],
    ] as const) {
      await refuseUnlisted(desk, on(day), {
        check: 'booking_in_past',
        subject: because,
        names: ['DATE_IN_PAST'],
        because,
      })
    }
  })
  await run.step(['date_too_far'], async () => {
    if (!run.harmless) throw new NotExercised('no real salon is booked years ahead')
    await refuseUnlisted(desk, on(today + 3653), {
      check: 'date_too_far',
      subject: 'a booking in ten years',
      names: ['DATE_TOO_FAR'],
      because: 'the day lies ten years ahead',
    })
  })
  const { night, offGrid } = unofferedTimes(freeOf(view.slots), { day: plan.day, minutes })
  await run.step(['outside_hours'], async () => {
    if (!night) throw new NotExercised('times are offered at night')
    await refuseUnlisted(desk, night, {
      check: 'outside_hours',
      subject: 'a booking at night',
      because: `nothing is offered at ${formatWall(night.start)}`,
    })
  })
  await run.step(['off_grid'], async () => {
    if (!offGrid) throw new NotExercised('no two free times follow each other on that day')
    await refuseUnlisted(desk, offGrid, {
      check: 'off_grid',
      subject: 'a booking between two slots',
      because: `${formatWall(offGrid.start)} is not among the slots`,
    })
  })
  await run.step(['earlier_today'], () => refuseEarlier(desk, today))
  await run.step(['not_offered'], async () => {
    // Not today, so that midnight may pass; one day for each reason there is.
    const off = days.filter(
      ({ free, reason, day }) => !free && reason !== 'completo' && day > today,
    )
    if (off.length === 0) throw new NotExercised('the professional works on every day of the range')
    for (const reason of new Set(off.map((candidate) => candidate.reason))) {
      const day = off.find((candidate) => candidate.reason === reason)?.day ?? today
      await refuseTime(desk, on(day), {
        check: 'not_offered',
        subject: `a day that is ${reason}`,
        because: `the range view says ${reason} of ${formatWallDay(day)}`,
      })
    }
  })
  await run.step(['double_booking'], () => refuseTaken(desk))
}

/** A time that somebody else has booked, on the busiest of the days seen. */
async function refuseTaken(desk: SalonbookitDesk): Promise<void> {
  const { world } = desk
  const { days, today } = await world.base()
  const busiest = days
    .filter(({ free, day }) => free && day > today)
    .toSorted((one, other) => (one.count ?? 0) - (other.count ?? 0))[0]
  const day = busiest?.day ?? today
  const { slots } = await world.day(day, { service: world.service })
  const taken = slots.find(({ free, reason }) => !free && reason === 'ocupado')
  if (!taken) throw new NotExercised('no time is taken on the busiest day')
  await refuseTime(desk, taken, {
    check: 'double_booking',
    subject: "a time of somebody else's",
    because: `${formatWall(taken.start)} is ocupado, as availability says`,
  })
}

/** Today's slots that have passed, or are not free for any other reason. */
async function refuseEarlier(desk: SalonbookitDesk, today: number): Promise<void> {
  const { world } = desk
  const { slots } = await world.day(today, { service: world.service })
  const passed = slots.find(({ free, reason }) => !free && reason === 'pasado')
  if (!passed) throw new NotExercised('no slot of today has passed yet')
  await refuseTime(desk, passed, {
    check: 'earlier_today',
    subject: 'a slot of today that has passed',
    names: [...desk.unavailable, 'DATE_IN_PAST'],
    because: `${formatWall(passed.start)} has passed, as availability says`,
  })
}

export async function refuseReferences(desk: SalonbookitDesk): Promise<void> {
  const { plan } = desk
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second time is free that day')
  for (const cause of unknownsOf(desk.create)) {
    await refuseTime(desk, base, {
      check: 'unknown_references',
      subject: `an unknown ${cause.input}`,
      names: [cause.code],
      because: `no such ${cause.input} exists`,
      change: (body) => {
        const valid: OperationCall = { operation: desk.create, body }
        return objectOf(callWith(desk.run, valid, { cause, today: plan.day }).body)
      },
    })
  }
}

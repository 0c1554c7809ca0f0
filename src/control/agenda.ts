import { addDays, type Day, formatDay, parseDay } from '../days/calendar-date.ts'
import { epochMsOf, type Minute, minuteOf } from '../salon/minute.ts'
import type { Booking, Ref } from '../salon/entities.ts'
import type { Salon } from '../salon/salon.ts'
import type { Zone } from '../salon/zone.ts'
import { shownName } from '../sandbox/name.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { notATime } from '../sandbox/time.ts'
import { arranged, existing, type SyncControlHandlers } from './control-context.ts'
import { invalid, invalidField, notFound, type Refused } from './problem.ts'
import { fromRefusals } from './refusals.ts'
import { toAgendaDay, toBooking, toClosure, toTimeOff } from './wire.ts'

type Agenda = Pick<
  SyncControlHandlers,
  | 'getAgenda'
  | 'addAgendaBooking'
  | 'setAgendaBookingStatus'
  | 'cancelAgendaBooking'
  | 'addClosure'
  | 'removeClosure'
  | 'addTimeOff'
  | 'removeTimeOff'
  | 'checkInvariants'
>

/** Days an agenda shows by default, and at most. */
const week = 7
const most = 62

/** The calendar both APIs read, and how to arrange a day: by the salon's own rules, and seen by both at once. */
export const agenda: Agenda = {
  getAgenda({ path, query }, context) {
    const sandbox = existing(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    const { salon, clock } = sandbox.found
    const from = query.from === undefined ? salon.zone.today(clock.now()) : parseDay(query.from)
    if (from === undefined)
      return invalid([{ in: 'query', name: 'from', detail: 'must be a date' }])
    const to = query.to === undefined ? daysOn(from, week - 1) : parseDay(query.to)
    if (to === undefined || to < from || to - from >= most) {
      const last = formatDay(daysOn(from, most - 1))
      const detail = `must be a date from ${formatDay(from)} to ${last}, and is ${query.to}`
      return invalid([{ in: 'query', name: 'to', detail }])
    }
    const days = salon.agenda(from, to).map((day) => toAgendaDay(salon, day))
    const body = { zone: salon.zone.name, from: formatDay(from), to: formatDay(to), days }
    return { status: 200, body }
  },

  addAgendaBooking({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    const { salon, name } = sandbox.found
    const start = readMinute(body.start, salon.zone)
    if (start === undefined) return invalidField('start', wholeMinute(body.start))
    const { services, client, professional, location, status = 'confirmed', note = null } = body
    const refs = { services, client, professional, location }
    const booked = salon.book({ ...refs, start, status, internalNote: note, source: 'console' })
    if (!booked.ok) return fromRefusals(booked.refusals, salon)
    changed(sandbox.found)
    const headers = { location: pathOf(name, 'bookings', booked.value.id) }
    return { status: 201, body: toBooking(salon, booked.value), headers }
  },

  setAgendaBookingStatus({ path, body }, context) {
    const found = bookingOf(path, existing(path.name, context))
    if ('refused' in found) return found.refused
    const { sandbox, booking } = found
    const set = sandbox.salon.setBookingStatus(booking.id, body.status)
    if (!set.ok) return fromRefusals(set.refusals, sandbox.salon)
    changed(sandbox)
    return { status: 200, body: toBooking(sandbox.salon, set.value) }
  },

  cancelAgendaBooking({ path }, context) {
    const found = bookingOf(path, existing(path.name, context))
    if ('refused' in found) return found.refused
    const { sandbox, booking } = found
    const { salon } = sandbox
    salon.setBookingStatus(booking.id, 'cancelled')
    changed(sandbox)
    return { status: 200, body: toBooking(salon, salon.booking(booking.id) ?? booking) }
  },

  addClosure({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    const { salon, name } = sandbox.found
    const day = parseDay(body.date)
    if (day === undefined) return invalidField('date', 'must be a date that exists')
    const { name: label = 'Closed', location } = body
    const closed = salon.addHoliday({ day, name: label, location })
    if (!closed.ok) return invalid(fromRefusals(closed.refusals, salon).body.errors ?? [])
    changed(sandbox.found)
    const { holiday, collisions } = closed.value
    return {
      status: 201,
      body: { closure: toClosure(holiday), collisions: toBookings(salon, collisions) },
      headers: { location: pathOf(name, 'closures', holiday.id) },
    }
  },

  removeClosure({ path }, context) {
    const sandbox = existing(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    if (!sandbox.found.salon.removeHoliday(path.id)) return noEntry('closure', path)
    changed(sandbox.found)
    return { status: 204 }
  },

  addTimeOff({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    const { salon, name } = sandbox.found
    const from = readMinute(body.from, salon.zone)
    if (from === undefined) return invalidField('from', wholeMinute(body.from))
    const to = readMinute(body.to, salon.zone)
    if (to === undefined) return invalidField('to', wholeMinute(body.to))
    const { professional, reason = 'Time off' } = body
    const given = salon.addTimeOff({ professional, from, to, reason })
    if (!given.ok) return invalid(fromRefusals(given.refusals, salon).body.errors ?? [])
    changed(sandbox.found)
    const { timeOff, collisions } = given.value
    return {
      status: 201,
      body: { timeOff: toTimeOff(salon.zone, timeOff), collisions: toBookings(salon, collisions) },
      headers: { location: pathOf(name, 'time-off', timeOff.id) },
    }
  },

  removeTimeOff({ path }, context) {
    const sandbox = existing(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    if (!sandbox.found.salon.removeTimeOff(path.id)) return noEntry('time off', path)
    changed(sandbox.found)
    return { status: 204 }
  },

  checkInvariants({ path }, context) {
    const sandbox = existing(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    const violations = sandbox.found.salon.invariants()
    return { status: 200, body: { ok: violations.length === 0, violations: [...violations] } }
  },
}

/** Years have four digits: no day is after this one. */
const lastDay = parseDay('9999-12-31')

function daysOn(from: Day, days: number): Day {
  const day = addDays(from, days)
  return lastDay !== undefined && day > lastDay ? lastDay : day
}

function bookingOf(
  path: { name: string; id: string },
  sandbox: ReturnType<typeof existing>,
): { sandbox: Sandbox; booking: Booking } | { refused: Refused<404> } {
  if ('refused' in sandbox) return sandbox
  const ref: Ref = /^\d{1,15}$/.test(path.id) ? Number(path.id) : path.id
  const booking = sandbox.found.salon.booking(ref)
  return booking ? { sandbox: sandbox.found, booking } : { refused: noEntry('booking', path) }
}

function noEntry(what: string, { name, id }: { name: string; id: string | number }): Refused<404> {
  return notFound(
    `There is no ${what} ${id} in sandbox “${shownName(name)}”: GET …/agenda lists what there is.`,
  )
}

function pathOf(name: string, list: string, id: number): string {
  return `/_maniqui/sandboxes/${encodeURIComponent(name)}/agenda/${list}/${id}`
}

function toBookings(salon: Salon, bookings: readonly Booking[]) {
  return bookings.map((booking) => toBooking(salon, booking))
}

/** A whole minute of the salon's; undefined for what is no time, or has seconds. */
function readMinute(text: string, zone: Zone): Minute | undefined {
  const epochMs = zone.parseLocal(text)
  if (epochMs === undefined) return undefined
  const minute = minuteOf(epochMs)
  return epochMsOf(minute) === epochMs ? minute : undefined
}

function wholeMinute(text: string): string {
  return `${notATime(text)}; seconds must be 0`
}

function changed(sandbox: Sandbox): void {
  sandbox.tell({ type: 'agenda' })
}

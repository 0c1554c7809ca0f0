import { addDays, type Day, formatDay, parseDay } from '../../days/calendar-date.ts'
import type { AgendaDay } from '../../salon/agenda.ts'
import type { Collisions } from '../../salon/arrange.ts'
import type { BookingRequest } from '../../salon/check-booking.ts'
import type { Booking, BookingStatus, Holiday, Ref, TimeOff } from '../../salon/entities.ts'
import { type Minute, wholeMinute } from '../../salon/minute.ts'
import { accepted, type Result } from '../../salon/refusals.ts'
import type { Sandbox } from '../sandbox.ts'
import { notATime } from './clock.ts'
import { unreadable, type Unreadable } from './unreadable.ts'

/** Why a day is not arranged so: a field cannot be read, or the salon's rules forbid it. Nothing has changed. */
export type Declined = Unreadable | Extract<Result<never>, { ok: false }>

type Asked<T> = Result<T> | Unreadable

/** Days that are shown by default, and at most. */
const week = 7
const most = 62

/** The calendar that both APIs read, from one day to another, inclusive: a week from today by default. */
export function readAgenda(
  { salon, clock }: Sandbox,
  asked: { from?: string; to?: string },
): Asked<{ from: Day; to: Day; days: readonly AgendaDay[] }> {
  const from = asked.from === undefined ? salon.zone.today(clock.now()) : parseDay(asked.from)
  if (from === undefined) return unreadable('from', 'must be a date')
  const to = asked.to === undefined ? daysOn(from, week - 1) : parseDay(asked.to)
  if (to === undefined || to < from || to - from >= most) {
    const last = formatDay(daysOn(from, most - 1))
    return unreadable('to', `must be a date from ${formatDay(from)} to ${last}, and is ${asked.to}`)
  }
  return accepted({ from, to, days: salon.agenda(from, to) })
}

type Booked = Pick<BookingRequest, 'services' | 'client' | 'professional' | 'location'>

/** A booking as the salon makes it itself: notice, advance limit and the past do not bind it. */
export interface AskedBooking extends Booked {
  readonly start: string
  readonly status?: BookingStatus
  readonly note?: string
}

export function book(sandbox: Sandbox, asked: AskedBooking): Asked<Booking> {
  const { services, client, professional, location, status = 'confirmed', note = null } = asked
  const start = minuteAt('start', asked.start, sandbox)
  if (typeof start !== 'number') return start
  const who = { services, client, professional, location }
  const request = { ...who, start, status, internalNote: note, source: 'console' } as const
  return told(sandbox, sandbox.salon.book(request))
}

/** `id` is the booking's integer id, as a number or in digits, or its UUID. */
export function setBookingStatus(
  sandbox: Sandbox,
  id: Ref,
  status: BookingStatus,
): Result<Booking> {
  const ref = /^\d{1,15}$/.test(String(id)) ? Number(id) : String(id)
  return told(sandbox, sandbox.salon.setBookingStatus(ref, status))
}

export interface AskedClosure {
  readonly date: string
  readonly name?: string
  readonly location?: Ref
}

/** Closes a day, of the whole business or of one location. */
export function closeDay(
  sandbox: Sandbox,
  { date, name = 'Closed', location }: AskedClosure,
): Asked<{ holiday: Holiday } & Collisions> {
  const day = parseDay(date)
  if (day === undefined) return unreadable('date', 'must be a date that exists')
  return told(sandbox, sandbox.salon.addHoliday({ day, name, location }))
}

/** Whether there was such a closure. */
export function reopenDay(sandbox: Sandbox, id: number): boolean {
  return toldIf(sandbox, sandbox.salon.removeHoliday(id) !== undefined)
}

export interface AskedTimeOff {
  readonly professional: Ref
  readonly from: string
  readonly to: string
  readonly reason?: string
}

export function giveTimeOff(
  sandbox: Sandbox,
  asked: AskedTimeOff,
): Asked<{ timeOff: TimeOff } & Collisions> {
  const { professional, reason = 'Time off' } = asked
  const from = minuteAt('from', asked.from, sandbox)
  if (typeof from !== 'number') return from
  const to = minuteAt('to', asked.to, sandbox)
  if (typeof to !== 'number') return to
  return told(sandbox, sandbox.salon.addTimeOff({ professional, from, to, reason }))
}

/** Whether there was such a time off. */
export function takeBackTimeOff(sandbox: Sandbox, id: number): boolean {
  return toldIf(sandbox, sandbox.salon.removeTimeOff(id) !== undefined)
}

function told<T>(sandbox: Sandbox, result: Result<T>): Result<T> {
  toldIf(sandbox, result.ok)
  return result
}

function toldIf(sandbox: Sandbox, isChanged: boolean): boolean {
  if (!isChanged) return false
  sandbox.journal.arranged()
  sandbox.tell({ type: 'agenda' })
  return true
}

/** Years have four digits: no day is after this one. */
const lastDay = parseDay('9999-12-31')

function daysOn(from: Day, days: number): Day {
  const day = addDays(from, days)
  return lastDay !== undefined && day > lastDay ? lastDay : day
}

/** A whole minute of the salon's; neither a text that is no time, nor one with seconds. */
function minuteAt(field: string, text: string, { salon }: Sandbox): Minute | Unreadable {
  const epochMs = salon.zone.parseLocal(text)
  const minute = epochMs === undefined ? undefined : wholeMinute(epochMs)
  return minute ?? unreadable(field, `${notATime(text)}; seconds must be 0`)
}

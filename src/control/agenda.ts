import { formatDay } from '../days/calendar-date.ts'
import type { BookingStatus, Ref } from '../salon/entities.ts'
import * as desk from '../sandbox/desk/agenda.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { created, done, ok } from './answer.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'
import { invalid, notFound } from './problem.ts'
import { fieldProblems, fromRefusals } from './refusals.ts'
import { toAgendaDay, toBooking, toBookings, toClosure, toTimeOff } from './wire.ts'

type Agenda = Pick<
  ControlHandlers,
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

/** The calendar both APIs read, and how to arrange a day: by the salon's own rules, and seen by both at once. */
export const agenda: Agenda = {
  getAgenda: ({ path, query }, context) =>
    existing(path.name, context, (sandbox) => showAgenda(sandbox, query)),
  addAgendaBooking: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => book(sandbox, body)),
  setAgendaBookingStatus: ({ path, body }, context) =>
    existing(path.name, context, (sandbox) => setStatus(sandbox, path.id, body.status)),
  cancelAgendaBooking: ({ path }, context) =>
    existing(path.name, context, (sandbox) => cancel(sandbox, path.id)),
  addClosure: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => closeDay(sandbox, body)),
  removeClosure: ({ path }, context) =>
    existing(path.name, context, (sandbox) => reopenDay(sandbox, path.id)),
  addTimeOff: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => giveTimeOff(sandbox, body)),
  removeTimeOff: ({ path }, context) =>
    existing(path.name, context, (sandbox) => takeBackTimeOff(sandbox, path.id)),
  checkInvariants: ({ path }, context) =>
    existing(path.name, context, ({ salon }) => {
      const violations = salon.invariants()
      return ok({ ok: violations.length === 0, violations: [...violations] })
    }),
}

export function showAgenda(sandbox: Sandbox, asked: { from?: string; to?: string }) {
  const { salon } = sandbox
  const shown = desk.agendaOf(sandbox, asked)
  if (!shown.ok) return invalid(fieldProblems(shown, salon, 'query'))
  const { from, to, days } = shown.value
  return ok({
    zone: salon.zone.name,
    from: formatDay(from),
    to: formatDay(to),
    days: days.map((day) => toAgendaDay(salon, day)),
  })
}

export function book(sandbox: Sandbox, asked: desk.AskedBooking) {
  const { salon } = sandbox
  const booked = desk.book(sandbox, asked)
  if (!booked.ok) return fromRefusals(booked, salon)
  return created(toBooking(salon, booked.value), pathOf(sandbox, `bookings/${booked.value.id}`))
}

export function setStatus(sandbox: Sandbox, id: Ref, status: BookingStatus) {
  const set = desk.setBookingStatus(sandbox, id, status)
  if (set.ok) return ok(toBooking(sandbox.salon, set.value))
  const isThere = set.refusals.every(({ refusal }) => refusal !== 'unknown-booking')
  return isThere ? fromRefusals(set, sandbox.salon) : noEntry(`booking ${id}`, sandbox)
}

/** What is there can always be cancelled. */
export function cancel(sandbox: Sandbox, id: Ref) {
  const set = desk.setBookingStatus(sandbox, id, 'cancelled')
  return set.ok ? ok(toBooking(sandbox.salon, set.value)) : noEntry(`booking ${id}`, sandbox)
}

export function closeDay(sandbox: Sandbox, asked: desk.AskedClosure) {
  const { salon } = sandbox
  const closed = desk.closeDay(sandbox, asked)
  if (!closed.ok) return invalid(fieldProblems(closed, salon))
  const closure = toClosure(closed.value.holiday)
  const collisions = toBookings(salon, closed.value.collisions)
  return created({ closure, collisions }, pathOf(sandbox, `closures/${closure.id}`))
}

export function reopenDay(sandbox: Sandbox, id: number) {
  return desk.reopenDay(sandbox, id) ? done : noEntry(`closure ${id}`, sandbox)
}

export function giveTimeOff(sandbox: Sandbox, asked: desk.AskedTimeOff) {
  const { salon } = sandbox
  const given = desk.giveTimeOff(sandbox, asked)
  if (!given.ok) return invalid(fieldProblems(given, salon))
  const timeOff = toTimeOff(salon.zone, given.value.timeOff)
  const collisions = toBookings(salon, given.value.collisions)
  return created({ timeOff, collisions }, pathOf(sandbox, `time-off/${timeOff.id}`))
}

export function takeBackTimeOff(sandbox: Sandbox, id: number) {
  return desk.takeBackTimeOff(sandbox, id) ? done : noEntry(`time off ${id}`, sandbox)
}

function noEntry(what: string, { name }: Sandbox) {
  return notFound(`There is no ${what} in sandbox “${name}”: GET …/agenda lists what there is.`)
}

function pathOf({ name }: Sandbox, entry: string): string {
  return `/_maniqui/sandboxes/${encodeURIComponent(name)}/agenda/${entry}`
}

import { formatDay } from '../days/calendar-date.ts'
import type { BookingStatus, Ref } from '../salon/entities.ts'
import * as desk from '../sandbox/desk/agenda.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { created, done, ok } from './answer.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'
import { invalidProblem, notFoundProblem } from './problem.ts'
import { fieldProblems, fromRefusals } from './refusals.ts'
import { toAgendaDay, toAgendaBooking, toBookings, toClosure, toTimeOff } from './wire.ts'

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
    existing(path.name, context, (sandbox) => answerAgenda(sandbox, query)),
  addAgendaBooking: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => answerBooking(sandbox, body)),
  setAgendaBookingStatus: ({ path, body }, context) =>
    existing(path.name, context, (sandbox) => answerStatus(sandbox, path.id, body.status)),
  cancelAgendaBooking: ({ path }, context) =>
    existing(path.name, context, (sandbox) => answerCancelling(sandbox, path.id)),
  addClosure: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => answerClosing(sandbox, body)),
  removeClosure: ({ path }, context) =>
    existing(path.name, context, (sandbox) => answerReopening(sandbox, path.id)),
  addTimeOff: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => answerTimeOff(sandbox, body)),
  removeTimeOff: ({ path }, context) =>
    existing(path.name, context, (sandbox) => answerEndOfTimeOff(sandbox, path.id)),
  checkInvariants: ({ path }, context) =>
    existing(path.name, context, ({ salon }) => {
      const violations = salon.invariants()
      return ok({ ok: violations.length === 0, violations: [...violations] })
    }),
}

export function answerAgenda(sandbox: Sandbox, asked: { from?: string; to?: string }) {
  const { salon } = sandbox
  const shown = desk.readAgenda(sandbox, asked)
  if (!shown.ok) return invalidProblem(fieldProblems(shown, salon, 'query'))
  const { from, to, days } = shown.value
  return ok({
    zone: salon.zone.name,
    from: formatDay(from),
    to: formatDay(to),
    days: days.map((day) => toAgendaDay(salon, day)),
  })
}

export function answerBooking(sandbox: Sandbox, asked: desk.AskedBooking) {
  const { salon } = sandbox
  const booked = desk.book(sandbox, asked)
  if (!booked.ok) return fromRefusals(booked, salon)
  return created(
    toAgendaBooking(salon, booked.value),
    pathOf(sandbox, `bookings/${booked.value.id}`),
  )
}

export function answerStatus(sandbox: Sandbox, id: Ref, status: BookingStatus) {
  const set = desk.setBookingStatus(sandbox, id, status)
  if (set.ok) return ok(toAgendaBooking(sandbox.salon, set.value))
  const isThere = set.refusals.every(({ refusal }) => refusal !== 'unknown-booking')
  return isThere ? fromRefusals(set, sandbox.salon) : noEntry(`booking ${id}`, sandbox)
}

/** What is there can always be cancelled. */
export function answerCancelling(sandbox: Sandbox, id: Ref) {
  const set = desk.setBookingStatus(sandbox, id, 'cancelled')
  return set.ok ? ok(toAgendaBooking(sandbox.salon, set.value)) : noEntry(`booking ${id}`, sandbox)
}

export function answerClosing(sandbox: Sandbox, asked: desk.AskedClosure) {
  const { salon } = sandbox
  const closed = desk.closeDay(sandbox, asked)
  if (!closed.ok) return invalidProblem(fieldProblems(closed, salon))
  const closure = toClosure(closed.value.holiday)
  const collisions = toBookings(salon, closed.value.collisions)
  return created({ closure, collisions }, pathOf(sandbox, `closures/${closure.id}`))
}

export function answerReopening(sandbox: Sandbox, id: number) {
  return desk.reopenDay(sandbox, id) ? done : noEntry(`closure ${id}`, sandbox)
}

export function answerTimeOff(sandbox: Sandbox, asked: desk.AskedTimeOff) {
  const { salon } = sandbox
  const given = desk.giveTimeOff(sandbox, asked)
  if (!given.ok) return invalidProblem(fieldProblems(given, salon))
  const timeOff = toTimeOff(salon.zone, given.value.timeOff)
  const collisions = toBookings(salon, given.value.collisions)
  return created({ timeOff, collisions }, pathOf(sandbox, `time-off/${timeOff.id}`))
}

export function answerEndOfTimeOff(sandbox: Sandbox, id: number) {
  return desk.takeBackTimeOff(sandbox, id) ? done : noEntry(`time off ${id}`, sandbox)
}

function noEntry(what: string, { name }: Sandbox) {
  return notFoundProblem(
    `There is no ${what} in sandbox “${name}”: GET …/agenda lists what there is.`,
  )
}

function pathOf({ name }: Sandbox, entry: string): string {
  return `/_maniqui/sandboxes/${encodeURIComponent(name)}/agenda/${entry}`
}

import type { TargetAnswer } from '../../judge/answer.ts'
import { operationClause } from '../../judge/clause.ts'
import { listOf, numberOf, textOf } from '../../json/look.ts'
import { formatWall, parseWall, parseWallDay, parseWallTime, wallOf } from '../calendar.ts'
import { keepsAll } from '../flows/citapro-filters.ts'
import { readAvailability } from '../flows/citapro-world.ts'
import { readDay } from '../flows/salonbookit-world.ts'
import type { Run } from '../run.ts'
import { freeOf, overlaps, type Span, type TargetSlot } from '../slots.ts'
import { conditionsOf, isShownFilter } from './list-query.ts'
import type { Known, Memory } from './memory.ts'
import { sightingsIn } from './sightings.ts'

/** Holds an answer to what this run has made: it is there, it takes its time, and nothing else was made. */
export function judgeMade(run: Run, memory: Memory, answer: TargetAnswer): void {
  const { operationId } = answer.operation
  if (operationId === 'getAvailability' || operationId === 'getAvailabilityDay') {
    judgeOffers(run, memory, answer)
    return
  }
  judgeUnasked(run, memory, answer)
  if (operationId === 'listClients' || operationId === 'listBookings') {
    judgeListed(run, memory, answer)
  }
}

/** A booking of the run that takes somebody's time. */
export interface TakenTime extends Span {
  readonly professional: string
  readonly made: TargetAnswer
}

/** Statuses with which a booking takes its time for certain. */
const taking = ['confirmed', 'pending', 'reserved']

export function takenOf(memory: Memory): readonly TakenTime[] {
  return [...memory.own('booking'), ...memory.own('reservation')].flatMap((one) => {
    const taken = one.kind === 'booking' ? takenByBooking(memory, one) : takenByReservation(one)
    return taken && one.made ? [{ ...taken, made: one.made }] : []
  })
}

function takenByBooking(memory: Memory, { facts }: Known): Omit<TakenTime, 'made'> | undefined {
  const fact = (name: string): unknown => facts.get(name)?.value
  const [start, end] = [parseWall(fact('startTime')), parseWall(fact('endTime'))]
  const professional = fact('personId')
  // A service for several at once leaves its professional free for more.
  const shared = Number(memory.value('service', String(fact('serviceId')), 'simultaneous') ?? 1) > 1
  if (start === undefined || end === undefined || typeof professional !== 'string') return undefined
  return taking.includes(String(fact('status'))) && !shared
    ? { start, end, professional }
    : undefined
}

function takenByReservation({ facts, made }: Known): Omit<TakenTime, 'made'> | undefined {
  const fact = (name: string): unknown => facts.get(name)?.value
  const day = parseWallDay(fact('fecha'))
  const [start, end] = [parseWallTime(fact('hora_inicio')), parseWallTime(fact('hora_fin'))]
  const professional = numberOf(made?.call.body, 'peluquero_id')
  if (day === undefined || start === undefined || end === undefined) return undefined
  return { start: wallOf(day, start), end: wallOf(day, end), professional: String(professional) }
}

/** Nothing that overlaps a booking of the run is offered with its professional. */
function judgeOffers(run: Run, memory: Memory, answer: TargetAnswer): void {
  const slots = freeOf(slotsIn(answer))
  for (const taken of takenOf(memory)) {
    const left = slots.find(
      (slot) => overlaps(slot, taken) && slot.professionals.includes(taken.professional),
    )
    run.expect('booked_disappears', left === undefined, () => ({
      operationId: answer.operation.operationId,
      clause: operationClause(answer.operation),
      kind: 'consistency',
      subject: 'a booked time is still offered',
      expected: `no slot of that professional between ${formatWall(taken.start)} and ${formatWall(taken.end)}`,
      actual: left ? `${formatWall(left.start)} to ${formatWall(left.end)} is offered` : '',
      evidence: [taken.made, answer],
    }))
  }
}

function slotsIn(answer: TargetAnswer): readonly TargetSlot[] {
  if (answer.operation.operationId === 'getAvailability') return readAvailability(answer).slots
  const day = parseWallDay(answer.call.path?.['fecha'])
  return day === undefined ? [] : readDay(day, answer).slots
}

/** What bears a mark of this run and was never acknowledged was stored although it was refused. */
function judgeUnasked(run: Run, memory: Memory, answer: TargetAnswer): void {
  if (memory.unsure || answer.operation.method !== 'GET') return
  const mark = run.name.toLowerCase()
  for (const { kind, id, fields, within } of sightingsIn(answer)) {
    const known = memory.known(kind, id)
    if (within !== undefined || known?.made) continue
    const isOurs =
      kind === 'client'
        ? String(textOf(fields, 'email')).toLowerCase().includes(`-${mark}-`)
        : kind === 'booking' && memory.known('client', textOf(fields, 'clientId'))?.made
    run.expect('refused_changes_nothing', !isOurs, () => ({
      operationId: answer.operation.operationId,
      clause: operationClause(answer.operation),
      kind: 'consistency',
      subject: `a refused ${kind} is stored`,
      expected: `no ${kind} of this run but those that were acknowledged`,
      actual: `${kind} ${id} is there`,
      evidence: [answer],
    }))
  }
}

/** A list that is whole has everything of the run that fits its filters. */
function judgeListed(run: Run, memory: Memory, answer: TargetAnswer): void {
  const { operation, call, json } = answer
  const conditions = conditionsOf(call.query ?? [])
  const items = listOf(json, 'items')
  const skipped = Number((call.query ?? []).find(([name]) => name === 'offset')?.[1] ?? 0)
  if (numberOf(json, 'total') !== items.length || skipped !== 0) return
  if (!conditions.every(isShownFilter)) return
  const kind = operation.operationId === 'listClients' ? 'client' : 'booking'
  for (const { id, facts, made } of memory.own(kind)) {
    const value = Object.fromEntries([...facts].map(([name, fact]) => [name, fact.value]))
    if (!made || !keepsAll(value, conditions)) continue
    const isListed = items.some((item) => textOf(item, 'id') === id)
    run.expect('created_is_found', isListed, () => ({
      operationId: operation.operationId,
      clause: operationClause(operation),
      kind: 'consistency',
      subject: `a created ${kind} is not listed`,
      expected: `${kind} ${id} in the list, which is whole and whose filters it fits`,
      actual: `${items.length} others`,
      evidence: [made, answer],
    }))
  }
}

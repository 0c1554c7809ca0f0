import { equal } from '../../json/equal.ts'
import { jsonOf } from '../../json/show.ts'
import { NotExercised } from '../stops.ts'
import { dayOf, formatWallDay, formatWallTime, parseWall } from '../calendar.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import { fieldOf, listOf, numberOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { freeOf } from '../slots.ts'
import type { Booked, View } from './desk.ts'
import type { SalonbookitDesk } from './salonbookit-desk.ts'

/** The answer to a reservation repeats what was ordered and adds it up. */
export function checkReceipt(desk: SalonbookitDesk, { slot, answer }: Booked, guest: number): void {
  const { run } = desk
  const sent = desk.body(slot, guest)
  const data = fieldOf(answer.json, 'data')
  const services = listOf(data, 'servicios')
  const seen: Readonly<Record<string, unknown>> = {
    fecha: fieldOf(data, 'fecha'),
    hora_inicio: fieldOf(data, 'hora_inicio'),
    hora_fin: fieldOf(data, 'hora_fin'),
    'profesional.id': fieldOf(data, 'profesional', 'id'),
    'cliente.nombre': fieldOf(data, 'cliente', 'nombre'),
    'cliente.email': fieldOf(data, 'cliente', 'email'),
    'cliente.telefono': fieldOf(data, 'cliente', 'telefono'),
    servicios: services.map((service) => fieldOf(service, 'id')),
  }
  const wanted: Readonly<Record<string, unknown>> = {
    fecha: sent['fecha'],
    hora_inicio: sent['hora_inicio'],
    hora_fin: formatWallTime(slot.end),
    'profesional.id': sent['peluquero_id'],
    'cliente.nombre': sent['nombre'],
    'cliente.email': sent['email'],
    'cliente.telefono': sent['telefono'],
    servicios: sent['servicio_ids'],
  }
  for (const [name, value] of Object.entries(wanted)) {
    run.expect('keeps_what_was_sent', equal(seen[name], value), () => ({
      operationId: 'createReservation',
      clause: propertyClause(answer.operation, 201, `data.${name}`),
      kind: 'consistency',
      subject: `${name} comes back differently`,
      expected: `${name} ${jsonOf(value)}, as was ordered`,
      actual: `${name} ${jsonOf(seen[name])}`,
      evidence: [answer],
    }))
  }
  const sum = (name: string): number =>
    services.reduce<number>((total, service) => total + (numberOf(service, name) ?? 0), 0)
  const [subtotal, discount] = [numberOf(data, 'subtotal'), numberOf(data, 'descuento')]
  const totals: readonly (readonly [string, number | undefined, number])[] = [
    ['subtotal', subtotal, sum('precio')],
    ['total', numberOf(data, 'total'), (subtotal ?? 0) - (discount ?? 0)],
    ['duracion_minutos', slot.end - slot.start, sum('duracion_minutos')],
  ]
  for (const [name, actual, due] of totals) {
    run.expect('booking_totals', actual !== undefined && Math.abs(actual - due) < 0.005, () => ({
      operationId: 'createReservation',
      clause: propertyClause(answer.operation, 201, `data.${name}`),
      kind: 'consistency',
      subject: `${name} does not add up`,
      expected: `${name} ${due}`,
      actual: `${name} ${actual}`,
      evidence: [answer],
    }))
  }
}

/** The receipt's clock and the default range's first day are the same day, give or take a zone. */
export async function checkToday(desk: SalonbookitDesk, { answer }: Booked): Promise<void> {
  const { run, world } = desk
  const { today, answer: range } = await world.plan()
  const made = parseWall(fieldOf(answer.json, 'data', 'created_at'))
  if (made === undefined) throw new NotExercised('the receipt does not say when it was made')
  run.expect('default_range', Math.abs(dayOf(made) - today) <= 1, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(range.operation, 'desde'),
    kind: 'consistency',
    subject: 'the default range does not begin today',
    expected: `desde ${formatWallDay(dayOf(made))}, as a reservation was made then`,
    actual: `desde ${formatWallDay(today)}`,
    evidence: [range, answer],
  }))
}

/** The range view has learnt of the booking as well. */
export async function checkRangeAfter(
  desk: SalonbookitDesk,
  { slot, answer }: Booked,
  after: View,
): Promise<void> {
  const { run, world } = desk
  const day = dayOf(slot.start)
  const { value, problem } = await settle(
    async (fresh) => ({
      view: fresh ? await desk.look() : after,
      range: await world.base(true),
    }),
    ({ view, range }) => {
      const told = range.days.find((candidate) => candidate.day === day)
      const free = freeOf(view.slots).length
      return told?.count === free ? undefined : `slots_libres ${told?.count}, the day has ${free}`
    },
  )
  run.expect('day_and_range_agree', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: propertyClause(value.range.answer.operation, 200, 'data.dias.0.slots_libres'),
    kind: 'consistency',
    subject: 'the range view does not know of a booking',
    expected: `on ${formatWallDay(day)} as many slots_libres as the day view has free`,
    actual: problem ?? '',
    evidence: [answer, value.view.answer, value.range.answer],
  }))
}

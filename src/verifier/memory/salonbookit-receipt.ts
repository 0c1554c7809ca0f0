import type { TargetAnswer } from '../../judge/answer.ts'
import { propertyClause } from '../../judge/clause.ts'
import { equal } from '../../json/equal.ts'
import { fieldOf, listOf, numberOf, textOf } from '../../json/look.ts'
import { jsonOf } from '../../json/show.ts'
import { parseWallTime } from '../calendar.ts'
import type { Run } from '../run.ts'

/** The answer to a reservation repeats what was ordered and adds it up. */
export function judgeReceipt(run: Run, answer: TargetAnswer): void {
  const { json, call, operation, status } = answer
  const data = fieldOf(json, 'data')
  const services = listOf(data, 'servicios')
  const sent = (name: string): unknown => fieldOf(call.body, name)
  const due: readonly (readonly [string, unknown, unknown])[] = [
    ['fecha', fieldOf(data, 'fecha'), sent('fecha')],
    ['hora_inicio', fieldOf(data, 'hora_inicio'), sent('hora_inicio')],
    ['profesional.id', fieldOf(data, 'profesional', 'id'), sent('peluquero_id')],
    ['cliente.nombre', fieldOf(data, 'cliente', 'nombre'), sent('nombre')],
    ['cliente.email', lower(fieldOf(data, 'cliente', 'email')), lower(sent('email'))],
    ['cliente.telefono', fieldOf(data, 'cliente', 'telefono'), sent('telefono')],
    ['servicios', services.map((service) => fieldOf(service, 'id')), sent('servicio_ids')],
  ]
  for (const [name, seen, wanted] of due) {
    // What was not sent may come back as the target likes.
    run.expect('keeps_what_was_sent', wanted === undefined || equal(seen, wanted), () => ({
      operationId: 'createReservation',
      clause: propertyClause(operation, status, `data.${name}`),
      kind: 'consistency',
      subject: `${name} comes back differently`,
      expected: `${name} ${jsonOf(wanted)}, as was ordered`,
      actual: `${name} ${jsonOf(seen)}`,
      evidence: [answer],
    }))
  }
  const sum = (name: string): number =>
    services.reduce<number>((total, service) => total + (numberOf(service, name) ?? 0), 0)
  const [subtotal, discount] = [numberOf(data, 'subtotal'), numberOf(data, 'descuento')]
  const [start, end] = [
    parseWallTime(textOf(data, 'hora_inicio')),
    parseWallTime(textOf(data, 'hora_fin')),
  ]
  const totals: readonly (readonly [string, number | undefined, number])[] = [
    ['subtotal', subtotal, sum('precio')],
    ['total', numberOf(data, 'total'), (subtotal ?? 0) - (discount ?? 0)],
    ['hora_fin', end, (start ?? 0) + sum('duracion_minutos')],
  ]
  for (const [name, actual, wanted] of totals) {
    run.expect('booking_totals', actual !== undefined && Math.abs(actual - wanted) < 0.005, () => ({
      operationId: 'createReservation',
      clause: propertyClause(operation, status, `data.${name}`),
      kind: 'consistency',
      subject: `${name} does not add up`,
      expected: `${name} ${wanted}`,
      actual: `${name} ${actual}`,
      evidence: [answer],
    }))
  }
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

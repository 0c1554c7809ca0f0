import type { TargetAnswer } from '../../judge/answer.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import { formatWallDay, parseWallDay } from '../calendar.ts'
import { type RangeView, readDay, readRange } from '../flows/salonbookit-world.ts'
import type { Run } from '../run.ts'
import type { Memory } from './memory.ts'
import { judgeReceipt } from './salonbookit-receipt.ts'
import { checkDay } from './salonbookit-day.ts'

/** Holds an answer of SalonBookIt to itself and to its request. */
export function judgeSalonbookit(run: Run, memory: Memory, answer: TargetAnswer): void {
  const { operationId } = answer.operation
  if (operationId === 'getAvailabilityRange') judgeRange(run, memory, answer)
  if (operationId === 'getAvailabilityDay') judgeDay(run, memory, answer)
  if (operationId === 'createReservation') judgeReceipt(run, answer)
}

function judgeDay(run: Run, memory: Memory, answer: TargetAnswer): void {
  const day = parseWallDay(answer.call.path?.['fecha'])
  if (day === undefined) return
  const view = readDay(day, answer)
  const asked = new Map(answer.call.query)
  checkDay(run, view, { today: memory.today, minutes: minutesOf(memory, asked) })
  const service = asked.get('servicio_id')
  if (asked.size === 1 && service !== undefined && view.minutes !== undefined) {
    memory.minutes.set(service, view.minutes)
  }
}

/** How long the times must be, where one parameter says so: which of several wins is said nowhere. */
function minutesOf({ minutes }: Memory, asked: Map<string, string>): number | undefined {
  if (asked.size !== 1) return undefined
  const duration = asked.get('duracion')
  if (duration !== undefined) return Number(duration)
  const services = (asked.get('servicio_id') ?? asked.get('servicios') ?? '').split(',')
  const lengths = services.flatMap((service) => minutes.get(service) ?? [])
  if (lengths.length < services.length) return undefined
  return lengths.reduce((sum, length) => sum + length, 0)
}

function judgeRange(run: Run, memory: Memory, answer: TargetAnswer): void {
  const view = readRange(answer)
  const asked = new Map(answer.call.query)
  const [from, to] = [parseWallDay(asked.get('desde')), parseWallDay(asked.get('hasta'))]
  if (from === undefined && view.from !== undefined) memory.today = view.from
  checkRange(run, view)
  const base = {
    operationId: 'getAvailabilityRange',
    kind: 'consistency',
    evidence: [answer],
  } as const
  const wrong = (from !== undefined && view.from !== from) || (to !== undefined && view.to !== to)
  run.expect('answer_echoes_request', !wrong, () => ({
    ...base,
    clause: propertyClause(answer.operation, 200, 'data.desde'),
    subject: 'desde and hasta are not those asked for',
    expected: `desde ${asked.get('desde') ?? 'today'}, hasta ${asked.get('hasta') ?? '30 days later'}`,
    actual: `desde ${formatWallDay(view.from ?? 0)}, hasta ${formatWallDay(view.to ?? 0)}`,
  }))
  const stray = view.days.find(({ day }) => day < (from ?? day) || day > (to ?? day))
  run.expect('slots_in_range', stray === undefined, () => ({
    ...base,
    clause: parameterClause(answer.operation, 'desde'),
    subject: 'days outside the range are listed',
    expected: `days from ${asked.get('desde') ?? 'today'} to ${asked.get('hasta') ?? 'the default end'} only`,
    actual: `${formatWallDay(stray?.day ?? 0)} is listed`,
  }))
}

/** Checks a range's answer against itself. */
function checkRange(run: Run, view: RangeView): void {
  const { answer, days, from, to } = view
  const base = {
    operationId: 'getAvailabilityRange',
    evidence: [answer],
    kind: 'consistency' as const,
  }
  if (from !== undefined && to !== undefined) {
    const right =
      days.length === to - from + 1 && days.every(({ day }, index) => day === from + index)
    run.expect('every_day_listed', right, () => ({
      ...base,
      clause: propertyClause(answer.operation, 200, 'data.dias'),
      subject: 'days are missing, repeated or out of order',
      expected: `each day from ${formatWallDay(from)} to ${formatWallDay(to)} once, in order`,
      actual: `${days.length} days: ${days
        .slice(0, 40)
        .map(({ day }) => formatWallDay(day))
        .join(', ')}`,
    }))
  }
  const free = days.filter((day) => day.free).length
  run.expect('day_counts', view.count === free, () => ({
    ...base,
    clause: propertyClause(answer.operation, 200, 'data.dias_disponibles_count'),
    subject: 'dias_disponibles_count disagrees with the days',
    expected: `${free}, as so many days are disponible`,
    actual: String(view.count),
  }))
  const odd = days.find((day) => day.free !== (day.count ?? 0) > 0)
  run.expect('day_counts', odd === undefined, () => ({
    ...base,
    clause: propertyClause(answer.operation, 200, 'data.dias.0.slots_libres'),
    subject: 'disponible and slots_libres disagree',
    expected: 'a day is disponible exactly when slots_libres is not 0',
    actual: odd
      ? `${formatWallDay(odd.day)}: disponible ${odd.free}, slots_libres ${odd.count}`
      : '',
  }))
  const silent = days.find((day) => day.free !== (day.reason === undefined))
  run.expect('motivo', silent === undefined, () => ({
    ...base,
    kind: 'documented',
    clause: propertyClause(answer.operation, 200, 'data.dias.0.motivo'),
    subject: 'motivo and disponible of a day disagree',
    expected: 'motivo on every day that is not disponible, and on no other',
    actual: silent
      ? `${formatWallDay(silent.day)}: disponible ${silent.free}, motivo ${silent.reason ?? 'absent'}`
      : '',
  }))
}

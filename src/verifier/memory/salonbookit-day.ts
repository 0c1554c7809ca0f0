import { equal } from '../../json/equal.ts'
import { jsonOf } from '../../json/show.ts'
import { formatWallDay, formatWallTime } from '../calendar.ts'
import {
  checkGrid,
  checkLength,
  checkSorted,
  checkUnique,
  type SlotPlaces,
} from '../checks/slots.ts'
import { propertyClause } from '../../judge/clause.ts'
import { fieldOf } from '../../json/look.ts'
import { freeOf } from '../slots.ts'
import type { Run } from '../run.ts'
import type { TargetDay } from '../flows/salonbookit-world.ts'

const places: SlotPlaces = {
  list: 'data.slots',
  start: 'data.slots.0.hora_inicio',
  end: 'data.slots.0.hora_fin',
}

/** Checks one day's answer against itself and the request. */
export function checkDay(
  run: Run,
  view: TargetDay,
  { today, minutes }: { today: number | undefined; minutes: number | undefined },
): void {
  const slots = { answer: view.answer, slots: view.slots, places }
  if (view.minutes !== undefined) checkLength(run, slots, view.minutes, 'its duracion_solicitada')
  if (minutes !== undefined) {
    run.expect('slot_length', view.minutes === minutes, () => ({
      operationId: 'getAvailabilityDay',
      clause: propertyClause(view.answer.operation, 200, 'data.duracion_solicitada'),
      kind: 'consistency',
      subject: 'duracion_solicitada is not the length asked for',
      expected: `duracion_solicitada ${minutes}`,
      actual: `duracion_solicitada ${view.minutes}`,
      evidence: [view.answer],
    }))
  }
  checkUnique(run, slots)
  checkSorted(run, slots)
  checkGrid(run, slots, [15, 30])
  checkEcho(run, view)
  checkCounts(run, view)
  checkReasons(run, view)
  if (today !== undefined) checkPast(run, view, today)
}

function checkEcho(run: Run, view: TargetDay): void {
  const professional = view.answer.call.path?.['peluquero_id']
  const data = fieldOf(view.answer.json, 'data')
  const echoed = {
    fecha: fieldOf(data, 'fecha'),
    profesional: fieldOf(data, 'profesional', 'id'),
  }
  const wanted = { fecha: formatWallDay(view.day), profesional: Number(professional) }
  run.expect('answer_echoes_request', equal(echoed, wanted), () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(view.answer.operation, 200, 'data.fecha'),
    kind: 'consistency',
    subject: 'the answer is about another day or professional',
    expected: jsonOf(wanted),
    actual: jsonOf(echoed),
    evidence: [view.answer],
  }))
}

/** The count, the first and the last free time, recomputed from the slots. */
function checkCounts(run: Run, view: TargetDay): void {
  const free = freeOf(view.slots)
  const starts = free.map(({ start }) => start)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  const wanted = {
    slots_disponibles_count: free.length,
    proximo_disponible: free.length > 0 ? formatWallTime(first) : null,
    ultimo_disponible: free.length > 0 ? formatWallTime(last) : null,
  }
  const told: Readonly<Record<string, unknown>> = {
    slots_disponibles_count: view.count,
    proximo_disponible: view.first,
    ultimo_disponible: view.last,
  }
  for (const [name, value] of Object.entries(wanted)) {
    // That there is null where nothing is free is our decision.
    const right = told[name] === value || (value === null && typeof told[name] !== 'string')
    run.expect('slot_counts', right, () => ({
      operationId: 'getAvailabilityDay',
      clause: propertyClause(view.answer.operation, 200, `data.${name}`),
      kind: 'consistency',
      subject: `${name} disagrees with the slots`,
      expected: `${name} ${jsonOf(value)}, as the slots say`,
      actual: `${name} ${jsonOf(told[name])}`,
      evidence: [view.answer],
    }))
  }
}

function checkReasons(run: Run, view: TargetDay): void {
  const silent = view.slots.find(({ free, reason }) => free !== (reason === undefined))
  run.expect('motivo', silent === undefined, () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(view.answer.operation, 200, 'data.slots.0.motivo'),
    subject: 'motivo and disponible disagree',
    expected: 'motivo on every slot that is not free, and on no other',
    actual: silent
      ? `${formatWallTime(silent.start)} is ${silent.free ? 'free' : 'not free'}, motivo ${silent.reason ?? 'absent'}`
      : '',
    evidence: [view.answer],
  }))
}

/** Time passes from front to back, and only today. */
function checkPast(run: Run, view: TargetDay, today: number): void {
  const passed = view.slots.filter(({ reason }) => reason === 'pasado')
  const last = Math.max(...passed.map(({ start }) => start))
  const stray =
    view.day === today ? view.slots.find(({ free, start }) => free && start < last) : passed[0]
  run.expect('past_slots', stray === undefined, () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(view.answer.operation, 200, 'data.slots.0.motivo'),
    kind: 'consistency',
    subject: 'passed and free slots are mixed up',
    expected: 'passed slots today only, and before every free one',
    actual: `${formatWallDay(view.day)} ${formatWallTime(stray?.start ?? 0)} is ${stray?.free ? 'free after a passed slot' : 'passed'}`,
    evidence: [view.answer],
  }))
}

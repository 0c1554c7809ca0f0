import { formatDay, formatTime } from '../calendar.ts'
import {
  checkGrid,
  checkLength,
  checkSorted,
  checkUnique,
  type SlotPlaces,
} from '../checks/slots.ts'
import { operationClause, parameterClause, propertyClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { fieldOf } from '../reading.ts'
import { describe } from '../target.ts'
import { settle } from '../settle.ts'
import { freeOf, overlaps } from '../slots.ts'
import type { DayView, RangeDay, RangeView, SalonbookitWorld } from './salonbookit-world.ts'

const places: SlotPlaces = {
  list: 'data.slots',
  start: 'data.slots.0.hora_inicio',
  end: 'data.slots.0.hora_fin',
}

/** Checks one day's answer against itself and the request. */
export function checkDay(
  world: SalonbookitWorld,
  view: DayView,
  { today, minutes }: { today: number; minutes?: number },
): void {
  const { run } = world
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
  checkEcho(world, view)
  checkCounts(world, view)
  checkReasons(world, view)
  checkPast(world, view, today)
}

function checkEcho({ run, professional }: SalonbookitWorld, view: DayView): void {
  const data = fieldOf(view.answer.json, 'data')
  const echoed = {
    fecha: fieldOf(data, 'fecha'),
    profesional: fieldOf(data, 'profesional', 'id'),
  }
  const wanted = { fecha: formatDay(view.day), profesional: Number(professional) }
  run.expect('answer_echoes_request', JSON.stringify(echoed) === JSON.stringify(wanted), () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(view.answer.operation, 200, 'data.fecha'),
    kind: 'consistency',
    subject: 'the answer is about another day or professional',
    expected: JSON.stringify(wanted),
    actual: JSON.stringify(echoed),
    evidence: [view.answer],
  }))
}

/** The count, the first and the last free time, recomputed from the slots. */
function checkCounts({ run }: SalonbookitWorld, view: DayView): void {
  const free = freeOf(view.slots)
  const starts = free.map(({ start }) => start)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  const wanted = {
    slots_disponibles_count: free.length,
    proximo_disponible: free.length > 0 ? formatTime(first) : null,
    ultimo_disponible: free.length > 0 ? formatTime(last) : null,
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
      expected: `${name} ${JSON.stringify(value)}, as the slots say`,
      actual: `${name} ${JSON.stringify(told[name])}`,
      evidence: [view.answer],
    }))
  }
}

function checkReasons({ run }: SalonbookitWorld, view: DayView): void {
  const silent = view.slots.find(({ free, reason }) => free !== (reason === undefined))
  run.expect('motivo', silent === undefined, () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(view.answer.operation, 200, 'data.slots.0.motivo'),
    subject: 'motivo and disponible disagree',
    expected: 'motivo on every slot that is not free, and on no other',
    actual: silent
      ? `${formatTime(silent.start)} is ${silent.free ? 'free' : 'not free'}, motivo ${silent.reason ?? 'absent'}`
      : '',
    evidence: [view.answer],
  }))
}

/** Time passes from front to back, and only today. */
function checkPast({ run }: SalonbookitWorld, view: DayView, today: number): void {
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
    actual: `${formatDay(view.day)} ${formatTime(stray?.start ?? 0)} is ${stray?.free ? 'free after a passed slot' : 'passed'}`,
    evidence: [view.answer],
  }))
}

/** Checks a range's answer against itself. */
export function checkRange(world: SalonbookitWorld, view: RangeView): void {
  const { run } = world
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
      expected: `each day from ${formatDay(from)} to ${formatDay(to)} once, in order`,
      actual: `${days.length} days: ${days
        .slice(0, 40)
        .map(({ day }) => formatDay(day))
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
    actual: odd ? `${formatDay(odd.day)}: disponible ${odd.free}, slots_libres ${odd.count}` : '',
  }))
  const silent = days.find((day) => day.free !== (day.reason === undefined))
  run.expect('motivo', silent === undefined, () => ({
    ...base,
    kind: 'documented',
    clause: propertyClause(answer.operation, 200, 'data.dias.0.motivo'),
    subject: 'motivo and disponible of a day disagree',
    expected: 'motivo on every day that is not disponible, and on no other',
    actual: silent
      ? `${formatDay(silent.day)}: disponible ${silent.free}, motivo ${silent.reason ?? 'absent'}`
      : '',
  }))
}

/** The days worth a closer look: today, free ones, and one for each reason not to be free. */
export function daysToView({ days }: RangeView, today: number): RangeDay[] {
  const free = days.filter((day) => day.free)
  const reasons = [...new Set(days.flatMap(({ reason }) => reason ?? []))]
  const chosen = [
    days.find(({ day }) => day === today),
    free.find(({ day }) => day !== today),
    // The fullest of the free days has most to get wrong.
    free
      .filter(({ day }) => day !== today)
      .toSorted((one, other) => (one.count ?? 0) - (other.count ?? 0))[0],
    free.at(-1),
    ...reasons.slice(0, 4).map((reason) => days.find((day) => day.reason === reason)),
  ]
  return [...new Set(chosen.filter((day) => day !== undefined))]
}

/** The range view's word on a day against the view of that day, and a day off against its promise. */
export async function checkDaysAgree(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const range = await world.base()
  for (const { day } of daysToView(range, range.today)) {
    await run.step(['day_and_range_agree', 'day_off'], async () => {
      const { value, problem } = await settle(
        async (fresh) => ({
          range: await world.base(fresh),
          view: await world.day(day, { service: world.service }, fresh),
        }),
        ({ range: told, view }) => disagreement(told, view),
      )
      const { view } = value
      checkDay(world, view, { today: range.today })
      run.expect('day_and_range_agree', problem === undefined, () => ({
        operationId: 'getAvailabilityRange',
        clause: propertyClause(value.range.answer.operation, 200, 'data.dias.0.slots_libres'),
        kind: 'consistency',
        subject: 'the range view and the day view disagree',
        expected: `for ${formatDay(day)} what the view of that day says`,
        actual: problem ?? '',
        evidence: [value.range.answer, view.answer],
      }))
    })
  }
}

function disagreement(range: RangeView, view: DayView): string | undefined {
  const told = range.days.find(({ day }) => day === view.day)
  if (!told) return undefined
  const free = freeOf(view.slots).map(({ start }) => start)
  const seen = {
    disponible: free.length > 0,
    slots_libres: free.length,
    primer_slot: free.length > 0 ? formatTime(Math.min(...free)) : undefined,
    ultimo_slot: free.length > 0 ? formatTime(Math.max(...free)) : undefined,
  }
  const said = {
    disponible: told.free,
    slots_libres: told.count,
    primer_slot: told.first,
    ultimo_slot: told.last,
  }
  if (JSON.stringify(seen) !== JSON.stringify(said)) {
    return `the range says ${JSON.stringify(said)}, the day ${JSON.stringify(seen)}`
  }
  const full = told.reason === 'completo'
  const off = told.reason === 'festivo' || told.reason === 'no_trabaja'
  if (full && view.slots.length === 0) return 'the range says completo, the day has no slots at all'
  return off && view.slots.length > 0
    ? `the range says ${told.reason}, the day has ${view.slots.length} slots`
    : undefined
}

/** A day without work is a 200 without slots; where the code stands in it is our decision. */
export async function checkDayOff(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { days } = await world.base()
  const off = days.find(({ free, reason }) => !free && reason !== 'completo')
  if (!off) throw new NotExercised('the professional works on every day of the range')
  const call = world.dayCall(off.day, { service: world.service })
  const answer = await run.send({ ...call, expects: 'either' })
  const clause = operationClause(answer.operation)
  const slots = fieldOf(answer.json, 'data', 'slots')
  const right = answer.status === 200 && Array.isArray(slots) && slots.length === 0
  const fine = run.expect('day_off', right, () => ({
    operationId: 'getAvailabilityDay',
    clause: { ...clause, provenance: 'documented' },
    subject: 'a day off is not a 200 without slots',
    expected: `200 with empty slots, as the range view says ${off.reason} of ${formatDay(off.day)}`,
    actual: describe(answer),
    evidence: [answer],
  }))
  if (!fine) return
  const code = fieldOf(answer.json, 'data', 'codigo')
  run.expect('day_off', code === 'PROFESSIONAL_NOT_WORKING', () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(answer.operation, 200, 'data.codigo'),
    subject: 'a day off does not say PROFESSIONAL_NOT_WORKING in data.codigo',
    expected: 'data.codigo PROFESSIONAL_NOT_WORKING',
    actual: describe(answer),
    evidence: [answer],
  }))
}

/** Several services add up, an explicit duration wins, and longer slots lie within shorter free ones. */
export async function checkLengths(world: SalonbookitWorld): Promise<void> {
  const { run, service } = world
  const { days, today } = await world.base()
  const busiest = days
    .filter(({ free, day }) => free && day !== today)
    .toSorted((one, other) => (one.count ?? 0) - (other.count ?? 0))[0]
  if (!busiest) throw new NotExercised('no day of the range is free')
  const { day } = busiest
  const single = await world.day(day, { service })
  const cells = await world.day(day, {})
  checkDay(world, cells, { today })
  await run.step(['duration_wins', 'longer_within_shorter'], async () => {
    const wanted = (single.minutes ?? 30) + 15
    const longer = await world.day(day, { service, minutes: wanted })
    run.expect('duration_wins', longer.minutes === wanted, () => ({
      operationId: 'getAvailabilityDay',
      clause: parameterClause(longer.answer.operation, 'duracion'),
      subject: 'duracion does not win over servicio_id',
      expected: `duracion_solicitada ${wanted}, as duracion says`,
      actual: `duracion_solicitada ${longer.minutes}`,
      evidence: [longer.answer],
    }))
    checkDay(world, longer, { today })
    await checkWithin(world, day, { service, minutes: wanted })
  })
  await run.step(['services_add_up'], async () => {
    const second = await world.second(day)
    const other = await world.day(day, { service: second })
    const both = await world.day(day, { services: [service, second] })
    const sum = (single.minutes ?? 0) + (other.minutes ?? 0)
    checkDay(world, other, { today })
    checkDay(world, both, { today })
    run.expect('services_add_up', both.minutes === sum, () => ({
      operationId: 'getAvailabilityDay',
      clause: parameterClause(both.answer.operation, 'servicios'),
      subject: 'the durations of several services are not added',
      expected: `duracion_solicitada ${sum}, the sum of ${single.minutes} and ${other.minutes}`,
      actual: `duracion_solicitada ${both.minutes}`,
      evidence: [single.answer, other.answer, both.answer],
    }))
    await checkWithin(world, day, { services: [service, second] })
    await checkRangeOf(world, { day, service: second })
  })
}

/** The range view, too, counts by the length of the service asked for. */
async function checkRangeOf(
  world: SalonbookitWorld,
  { day, service }: { day: number; service: string },
): Promise<void> {
  const query = [
    ['peluquero_id', world.professional],
    ['servicio_id', service],
    ['desde', formatDay(day)],
    ['hasta', formatDay(day)],
  ] as const
  const { value, problem } = await settle(
    async (fresh) => ({
      range: await world.range(query, fresh),
      view: await world.day(day, { service }, fresh),
    }),
    ({ range, view }) => disagreement(range, view),
  )
  world.run.expect('day_and_range_agree', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(value.range.answer.operation, 'servicio_id'),
    kind: 'consistency',
    subject: 'the range view and the day view of a service disagree',
    expected: `for ${formatDay(day)} what the view of that day says of servicio_id ${service}`,
    actual: problem ?? '',
    evidence: [value.range.answer, value.view.answer],
  }))
}

/** A longer time can only be free where every step of the grid inside it is. */
async function checkWithin(
  world: SalonbookitWorld,
  day: number,
  length: Parameters<SalonbookitWorld['day']>[1],
): Promise<void> {
  const { value, problem } = await settle(
    async (fresh) => ({
      cells: await world.day(day, {}, fresh),
      longer: await world.day(day, length, fresh),
    }),
    ({ cells, longer }) => {
      const taken = cells.slots.filter(({ free }) => !free)
      const clash = freeOf(longer.slots).find((slot) => taken.some((cell) => overlaps(cell, slot)))
      return clash && `${formatTime(clash.start)} to ${formatTime(clash.end)} is free`
    },
  )
  world.run.expect('longer_within_shorter', problem === undefined, () => ({
    operationId: 'getAvailabilityDay',
    clause: operationClause(value.longer.answer.operation),
    kind: 'consistency',
    subject: 'a longer time is free although a part of it is not',
    expected: 'no longer slot free over a shorter one that is taken',
    actual: problem ?? '',
    evidence: [value.cells.answer, value.longer.answer],
  }))
}

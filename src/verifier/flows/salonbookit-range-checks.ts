import { equal } from '../../json/equal.ts'
import { formatWallDay, formatWallTime } from '../calendar.ts'
import { propertyClause } from '../../judge/clause.ts'
import { freeOf } from '../slots.ts'
import type { TargetDay, RangeDay, RangeView, SalonbookitWorld } from './salonbookit-world.ts'

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

export function disagreement(
  range: RangeView,
  view: TargetDay,
  today?: number,
): string | undefined {
  const told = range.days.find(({ day }) => day === view.day)
  if (!told) return undefined
  const free = freeOf(view.slots).map(({ start }) => start)
  const seen = {
    disponible: free.length > 0,
    slots_libres: free.length,
    primer_slot: free.length > 0 ? formatWallTime(Math.min(...free)) : undefined,
    ultimo_slot: free.length > 0 ? formatWallTime(Math.max(...free)) : undefined,
  }
  const said = {
    disponible: told.free,
    slots_libres: told.count,
    primer_slot: told.first,
    ultimo_slot: told.last,
  }
  if (!equal(seen, said)) {
    return `the range says ${JSON.stringify(said)}, the day ${JSON.stringify(seen)}`
  }
  const full = told.reason === 'completo'
  // Times that have passed may be left out, and today all of them may have.
  if (full && view.slots.length === 0 && view.day !== today) {
    return 'the range says completo, the day has no slots at all'
  }
  // Of a holiday no page says whether its times are left out or listed as not available.
  return told.reason === 'no_trabaja' && view.slots.length > 0
    ? `the range says no_trabaja, the day has ${view.slots.length} slots`
    : undefined
}

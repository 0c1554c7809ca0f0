import { Clock } from './clock.ts'
import { Salon } from './salon.ts'
import { type ShapeProblem, shapeProblems } from '../json/failures.ts'
import type { SalonSnapshot } from './snapshot.ts'
import { salonSnapshotValidator } from './generated/salon-snapshot-validator.ts'
import { Zone } from './zone.ts'

export type ReadSnapshot =
  | { readonly ok: true; readonly snapshot: SalonSnapshot }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] }

/**
 * Reads a snapshot that comes from outside: refuses another version or shape, and a salon that could
 * not have come about, such as one with a double booking or ids that would be given twice.
 */
export function readSalonSnapshot(value: unknown): ReadSnapshot {
  const problems: ShapeProblem[] = []
  if (!isSnapshot(value, problems)) return { ok: false, problems }
  problems.push(...meaningProblems(value))
  if (problems.length > 0) return { ok: false, problems }
  const clock = new Clock({ source: () => 0, now: 0, frozen: true })
  for (const { message } of Salon.restore(value, { clock }).invariants()) {
    problems.push({ path: [], message })
  }
  return problems.length === 0 ? { ok: true, snapshot: value } : { ok: false, problems }
}

function isSnapshot(value: unknown, problems: ShapeProblem[]): value is SalonSnapshot {
  if (salonSnapshotValidator(value)) return true
  problems.push(...shapeProblems(salonSnapshotValidator.errors, value))
  return false
}

function meaningProblems({ base, next, ...own }: SalonSnapshot): ShapeProblem[] {
  const problems: ShapeProblem[] = []
  if (!Zone.exists(base.zone)) {
    problems.push({ path: ['base', 'zone'], message: `There is no time zone "${base.zone}".` })
  }
  for (const kind of ['services', 'locations', 'professionals', 'clients', 'bookings'] as const) {
    if (!isAscending(base[kind].map(({ id }) => id))) {
      problems.push({ path: ['base', kind], message: 'Ids have to ascend, each given once.' })
    }
  }
  for (const [index, { hours }] of base.professionals.entries()) {
    const isForwards = hours.every(
      ({ weekday, from, to }, at) =>
        from < to &&
        hours.slice(0, at).every((other) => other.weekday !== weekday || other.to <= from),
    )
    if (!isForwards) {
      problems.push({
        path: ['base', 'professionals', index, 'hours'],
        message: 'Working hours have to follow each other without overlap.',
      })
    }
  }
  const given = {
    client: [...base.clients, ...own.clients],
    booking: [...base.bookings, ...own.bookings],
    holiday: own.holidays ?? base.holidays,
    timeOff: own.timeOff ?? base.timeOff,
  }
  for (const kind of ['client', 'booking', 'holiday', 'timeOff'] as const) {
    if (given[kind].some(({ id }) => id >= next[kind])) {
      problems.push({
        path: ['next', kind],
        message: `The next id ${next[kind]} is not above all that are given.`,
      })
    }
  }
  return problems
}

const isAscending = (ids: readonly number[]): boolean =>
  ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0))

import { hoursOf } from './catalogue.ts'
import { DAY_FORMS, parseDayWords, parseHours, parseTime, WEEKDAY_NAMES } from './day-words.ts'
import type { Fixture, FixtureProblem, FixtureProfessional, FixtureShift } from './fixture.ts'
import { Zone } from './zone.ts'

type Path = FixtureProblem['path']
type Report = (path: Path, message: string) => void

/** What a fixture gets wrong on whatever day it is planted: names that dangle, words that mean nothing. */
export function fixtureProblems(fixture: Fixture): FixtureProblem[] {
  const problems: FixtureProblem[] = []
  const report: Report = (path, message) => problems.push({ path, message })
  checkZone(fixture, report)
  checkNames(fixture, report)
  checkReferences(fixture, report)
  for (const [index, professional] of (fixture.professionals ?? []).entries())
    checkShifts(professional, ['professionals', index], report)
  checkWords(fixture, report)
  checkNextIds(fixture, report)
  checkTraffic(fixture, report)
  return problems
}

function checkZone({ zone: name, clock }: Fixture, report: Report): void {
  let zone: Zone
  try {
    zone = new Zone(name ?? 'Europe/Madrid')
  } catch {
    return report(
      ['zone'],
      `There is no time zone "${name}"; use an IANA name such as Europe/Madrid.`,
    )
  }
  if (clock !== undefined && zone.parseLocal(clock.now) === undefined)
    report(
      ['clock', 'now'],
      `"${clock.now}" is no time in ${zone.name}; write 2024-01-15T08:00:00.`,
    )
}

const NAMED = [
  'categories',
  'locations',
  'services',
  'professionals',
  'clients',
  'bookings',
] as const

/** Ids and UUIDs are unique within their kind. */
function checkNames(fixture: Fixture, report: Report): void {
  for (const kind of NAMED) {
    const seen = new Map<number | string, number>()
    for (const [index, entity] of (fixture[kind] ?? []).entries())
      for (const key of ['id', 'uuid'] as const) {
        const name = key === 'id' ? entity.id : entity.uuid?.toLowerCase()
        if (name === undefined) continue
        const other = seen.get(name)
        if (other !== undefined)
          report(
            [kind, index, key],
            `${kind}[${other}] is already called ${name}; choose another ${key}.`,
          )
        seen.set(name, index)
      }
  }
}

function checkReferences(fixture: Fixture, report: Report): void {
  const ids = (entries: readonly { id: number }[] = []) => new Set(entries.map(({ id }) => id))
  const known = {
    category: ids(fixture.categories),
    location: ids(fixture.locations),
    service: ids(fixture.services),
    professional: ids(fixture.professionals),
    client: ids(fixture.clients),
  }
  const check = (kind: keyof typeof known, id: number | undefined, path: Path) => {
    if (id === undefined || known[kind].has(id)) return
    const some = [...known[kind]].slice(0, 12).join(', ')
    report(path, `There is no ${kind} ${id}; there is ${some === '' ? 'none at all' : some}.`)
  }
  for (const [at, { category, locations }] of (fixture.services ?? []).entries()) {
    check('category', category, ['services', at, 'category'])
    for (const [index, id] of (locations ?? []).entries())
      check('location', id, ['services', at, 'locations', index])
  }
  for (const [at, { services, shifts }] of (fixture.professionals ?? []).entries()) {
    for (const [index, id] of (services ?? []).entries())
      check('service', id, ['professionals', at, 'services', index])
    for (const [index, { location }] of shifts.entries())
      check('location', location, ['professionals', at, 'shifts', index, 'location'])
  }
  for (const [at, { location }] of (fixture.holidays ?? []).entries())
    check('location', location, ['holidays', at, 'location'])
  for (const [at, { professional }] of (fixture.timeOff ?? []).entries())
    check('professional', professional, ['timeOff', at, 'professional'])
  for (const [at, booking] of (fixture.bookings ?? []).entries()) {
    check('professional', booking.professional, ['bookings', at, 'professional'])
    check('client', booking.client, ['bookings', at, 'client'])
    check('location', booking.location, ['bookings', at, 'location'])
    for (const [index, id] of booking.services.entries())
      check('service', id, ['bookings', at, 'services', index])
  }
}

function checkShifts(professional: FixtureProfessional, path: Path, report: Report): void {
  for (const [index, shift] of professional.shifts.entries())
    checkShift(shift, [...path, 'shifts', index], report)
  const week = hoursOf(professional)
  for (const [index, interval] of week.entries()) {
    const former = week[index - 1]
    if (former && former.weekday === interval.weekday && former.to > interval.from)
      return report(
        [...path, 'shifts'],
        `Two shifts of professional ${professional.id} overlap on ${WEEKDAY_NAMES[interval.weekday - 1]}; nobody works in two places at once.`,
      )
  }
}

function checkShift({ hours, breaks = [] }: FixtureShift, path: Path, report: Report): void {
  const whole = parseHours(hours)
  if (whole === undefined) return report([...path, 'hours'], badHours(hours))
  let from = whole.from
  for (const [index, words] of breaks.entries()) {
    const pause = parseHours(words)
    if (pause === undefined) report([...path, 'breaks', index], badHours(words))
    else if (pause.from < from || pause.to > whole.to)
      report(
        [...path, 'breaks', index],
        `The break ${words} is outside ${hours} or not after the one before.`,
      )
    else from = pause.to
  }
}

function checkWords(fixture: Fixture, report: Report): void {
  const checkDay = (words: string, path: Path, canBeYearly = false) => {
    const spec = parseDayWords(words)
    if (spec === undefined || (spec.kind === 'yearly' && !canBeYearly))
      report(path, `"${words}" is no day here; write ${DAY_FORMS}.`)
  }
  for (const [index, { day }] of (fixture.holidays ?? []).entries())
    checkDay(day, ['holidays', index, 'day'], true)
  for (const [index, { day, until, hours }] of (fixture.timeOff ?? []).entries()) {
    checkDay(day, ['timeOff', index, 'day'])
    if (until !== undefined) checkDay(until, ['timeOff', index, 'until'])
    if (hours !== undefined && parseHours(hours) === undefined)
      report(['timeOff', index, 'hours'], badHours(hours))
    if (hours !== undefined && until !== undefined)
      report(['timeOff', index, 'hours'], 'Give "hours" on one day, or "until" for whole days.')
  }
  for (const [index, { day, time, services }] of (fixture.bookings ?? []).entries()) {
    checkDay(day, ['bookings', index, 'day'])
    if (parseTime(time) === undefined && parseHours(time) === undefined)
      report(['bookings', index, 'time'], `"${time}" is no time; write 10:00 or 10:00-11:30.`)
    if (services.length === 0)
      report(['bookings', index, 'services'], 'A booking needs at least one service.')
  }
}

/** A pinned integer must be ahead of everything there is, or it would be given twice. */
function checkNextIds(fixture: Fixture, report: Report): void {
  for (const kind of ['clients', 'bookings'] as const) {
    const entries = fixture[kind] ?? []
    let highest = kind === 'bookings' ? highestBookingId(fixture) : highestId(entries)
    const uuids = new Set(entries.flatMap(({ uuid }) => uuid?.toLowerCase() ?? []))
    for (const [index, { id, uuid }] of (fixture.nextIds?.[kind] ?? []).entries()) {
      if (id !== undefined && id <= highest)
        report(
          ['nextIds', kind, index, 'id'],
          `${id} may be taken already; choose one above ${highest}.`,
        )
      if (uuid !== undefined && uuids.has(uuid.toLowerCase()))
        report(['nextIds', kind, index, 'uuid'], `${uuid} is taken already; choose another.`)
      highest = Math.max(highest + 1, id ?? 0)
      if (uuid !== undefined) uuids.add(uuid.toLowerCase())
    }
  }
}

/** The highest id that a written booking can have: one without an id gets the next free one. */
export const highestBookingId = ({ bookings = [] }: Fixture): number =>
  highestId(bookings) + bookings.filter(({ id }) => id === undefined).length

const highestId = (entries: readonly { id?: number }[]): number =>
  entries.reduce((highest, { id = 0 }) => Math.max(highest, id), 0)

/** Traffic needs people to come, and leaves no telling which ids of bookings are free. */
function checkTraffic({ traffic, clients = [], nextIds }: Fixture, report: Report): void {
  if (traffic === undefined) return
  if (clients.length === 0) report(['traffic'], 'Traffic needs clients; the fixture has none.')
  if ((traffic.cancelled ?? 0) + (traffic.noShow ?? 0) > 1)
    report(['traffic'], 'The shares of "cancelled" and "noShow" are more than 1 together.')
  for (const [index, { id }] of (nextIds?.bookings ?? []).entries())
    if (id !== undefined)
      report(
        ['nextIds', 'bookings', index, 'id'],
        `${id} may be taken by the traffic; leave it out, or write the bookings down instead.`,
      )
}

const badHours = (words: string) =>
  `"${words}" are no hours; write 09:00-14:00, at most until 24:00.`

import { headersOf, type HttpArchive, toHttpArchive } from '../journal/har.ts'
import type { Exchange } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import { redactExchange } from '../journal/redact.ts'
import { gradeRequests, type RequestGrade } from '../judge/grade-requests.ts'
import { isFaceName } from '../faces/face-name.ts'
import { eachFace, type FaceName } from '../faces/generated/faces.ts'
import { keyNamed } from '../faces/keys.ts'
import type { components } from '../openapi/generated/control.types.ts'
import type { Booking, Holiday, Identity, TimeOff } from '../salon/entities.ts'
import { formatDay } from '../days/calendar-date.ts'
import { operationsById } from '../openapi/operations-by-id.ts'
import type { AgendaDay } from '../salon/agenda.ts'
import type { Salon } from '../salon/salon.ts'
import type { Zone } from '../salon/zone.ts'
import { scenariosOf } from '../sandbox/desk/unhappy.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { version } from '../version.ts'
import { formatMinute, formatMoment } from './moments.ts'
import { type NeverOffered, neverOffered } from './never-offered.ts'

type Schemas = components['schemas']

export function toClock({ clock, salon }: Sandbox): Schemas['Clock'] {
  const { now, frozen } = clock.state()
  return { now: formatMoment(salon.zone, now), epoch: now, zone: salon.zone.name, frozen }
}

export function toSandbox(sandbox: Sandbox): Schemas['Sandbox'] {
  const { name, origin, salon, journal, unhappy } = sandbox
  return {
    name,
    keys: keysOf(name),
    data: origin.data,
    seed: origin.seed,
    clock: toClock(sandbox),
    scenarios: [...scenariosOf(sandbox)],
    faults: unhappy?.faults.active.length ?? 0,
    exchanges: journal.size,
    bookings: salon.bookings().length,
    clients: salon.clients().length,
  }
}

/** Does not compile for a face whose key control.yaml does not list. */
function keysOf(name: string): { [Face in FaceName]: Schemas['Sandbox']['keys'][Face] } {
  return eachFace((face) => keyNamed(face, name))
}

/** Whose exchange it was; nothing when it was no face's. */
export function faceOf(api: string | undefined): { api?: FaceName } {
  return api !== undefined && isFaceName(api) ? { api } : {}
}

/** Redacted. Without a zone (requests without a valid key belong to no salon) times are in UTC. */
export function toExchange(exchange: Exchange, zone: Zone | undefined): Schemas['Exchange'] {
  const { id, at, elapsed, api, operationId, reason, code, hint, request, response } =
    redactExchange(exchange)
  return {
    id,
    at: zone ? formatMoment(zone, at) : new Date(at).toISOString(),
    elapsed,
    ...faceOf(api),
    ...(operationId === undefined ? {} : { operationId }),
    ...(reason === undefined ? {} : { reason }),
    ...(code === undefined ? {} : { code }),
    ...(hint === undefined ? {} : { hint: hint.text }),
    request: {
      method: request.method,
      url: request.url,
      headers: headersOf(request.rawHeaders),
      ...(request.body === undefined ? {} : { body: request.body }),
    },
    response: {
      status: response.status,
      headers: Object.entries(response.headers).map(([name, value]) => ({ name, value })),
      ...(response.body === undefined ? {} : { body: response.body }),
    },
  }
}

/** Redacted too. */
export function toArchive(exchanges: readonly Exchange[]): HttpArchive {
  return toHttpArchive(exchanges.map(redactExchange), { creator: { name: 'maniqui', version } })
}

/** The habits of a client are watched as they happen; its requests are held to the documents only now. */
export function toCoverage(journal: Journal): Schemas['Coverage'] {
  const { operations, undocumented, ...counts } = journal.coverage.report([
    ...operationsById().values(),
  ])
  const ofOneEach = (grades: readonly (RequestGrade | NeverOffered)[]) =>
    grades.map((grade) => ({ ...grade, exchanges: grade.exchanges.map((id) => [id]) }))
  const offered = neverOffered(journal)
  const requests = ofOneEach([...gradeRequests(journal.exchanges()), ...offered.findings])
  const findings = [...journal.grading.findings(), ...requests]
  return {
    ...counts,
    operations: operations.map(({ api, ...rest }) => ({ ...rest, api })),
    undocumented: undocumented.map(({ api, ...rest }) => ({ ...rest, ...faceOf(api) })),
    grading: {
      ok: findings.length === 0,
      findings: findings.map(({ exchanges, ...rest }) => ({
        ...rest,
        exchanges: exchanges.map((ids) => [...ids]),
      })),
      notices: ofOneEach(offered.notices),
    },
  }
}

export function toAgendaBooking(salon: Salon, booking: Booking): Schemas['AgendaBooking'] {
  const { zone } = salon
  const professional =
    booking.professional === null ? undefined : salon.professional(booking.professional)
  const client = salon.clientOf(booking)
  return {
    id: booking.id,
    uuid: booking.uuid,
    code: booking.code,
    start: formatMinute(zone, booking.start),
    end: formatMinute(zone, booking.end),
    status: booking.status,
    services: booking.services.map((id) => named(id, salon.service(id))),
    location: named(booking.location, salon.location(booking.location)),
    professional: professional ? person(professional) : null,
    client: client ? person(client) : named(booking.client, undefined),
    amount: booking.amount,
    note: booking.internalNote,
    source: booking.source,
    createdAt: formatMoment(zone, booking.createdAt),
  }
}

export function toClosure({ id, day, name, location }: Holiday): Schemas['Closure'] {
  return { id, date: formatDay(day), name, location }
}

export function toTimeOff(
  zone: Zone,
  { id, professional, from, to, reason }: TimeOff,
): Schemas['TimeOff'] {
  return { id, professional, from: formatMinute(zone, from), to: formatMinute(zone, to), reason }
}

export function toBookings(salon: Salon, bookings: readonly Booking[]) {
  return bookings.map((booking) => toAgendaBooking(salon, booking))
}

export function toAgendaDay(salon: Salon, day: AgendaDay): Schemas['Agenda']['days'][number] {
  const { zone } = salon
  return {
    date: formatDay(day.day),
    closures: day.holidays.map(toClosure),
    professionals: day.professionals.map(
      ({ professional, state, intervals, bookings, timeOff }) => ({
        professional: person(professional),
        state,
        hours: intervals.map(({ start, end, location }) => ({
          start: formatMinute(zone, start),
          end: formatMinute(zone, end),
          location,
        })),
        bookings: toBookings(salon, bookings),
        timeOff: timeOff.map((entry) => toTimeOff(zone, entry)),
      }),
    ),
  }
}

function person({
  id,
  uuid,
  firstname,
  lastname,
}: Identity & { firstname: string; lastname: string }): Schemas['Named'] {
  return { id, uuid, name: `${firstname} ${lastname}` }
}

function named(id: number, entity: (Identity & { name: string }) | undefined): Schemas['Named'] {
  return { id, uuid: entity?.uuid ?? '', name: entity?.name ?? '' }
}

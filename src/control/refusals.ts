import { type Day, formatDay } from '../days/calendar-date.ts'
import type { Ref } from '../salon/entities.ts'
import type { Minute } from '../salon/minute.ts'
import type { Refusal } from '../salon/refusals.ts'
import type { Salon } from '../salon/salon.ts'
import type { Declined } from '../sandbox/desk/agenda.ts'
import { formatMinute } from './moments.ts'
import { conflictProblem, type FieldProblem, invalidProblem, type Refused } from './problem.ts'

/** What the desk declined: 409 when somebody else has the time, 422 for everything else. */
export function fromRefusals(declined: Declined, salon: Salon): Refused<409> | Refused<422> {
  const errors = fieldProblems(declined, salon)
  const isTaken =
    'refusals' in declined &&
    declined.refusals.every(({ refusal }) => refusal === 'slot-taken' || refusal === 'nobody-free')
  if (!isTaken) return invalidProblem(errors)
  const list = errors.map(({ name, detail }) => `${name} ${detail}`).join('; ')
  return conflictProblem(`The salon refuses: ${list}.`, errors)
}

/** The same, field by field; what cannot be read stands in the body, unless it was given elsewhere. */
export function fieldProblems(
  declined: Declined,
  salon: Salon,
  place: FieldProblem['in'] = 'body',
): FieldProblem[] {
  if ('refusals' in declined) return declined.refusals.map((one) => toFieldProblem(one, salon))
  return [{ in: place, name: declined.field, detail: declined.detail }]
}

/** Where a refusal shows, and what it says: what is wrong, with which value, and what would do. */
function toFieldProblem(refusal: Refusal, salon: Salon): FieldProblem {
  const [name, detail] = wordsFor(refusal, salon)
  return { in: 'body', name, detail, code: refusal.refusal }
}

type Words = readonly [field: string, detail: string]

/** A refusal without a case does not compile. */
function wordsFor(refusal: Refusal, salon: Salon): Words {
  switch (refusal.refusal) {
    case 'no-service':
      return ['services', `must name a service at least: ${idsOf(salon.services())}`]
    case 'unknown-service':
      return ['services', noSuch('service', refusal.service, salon.services())]
    case 'unknown-location':
      return ['location', noSuch('location', refusal.location, salon.locations())]
    case 'unknown-professional':
      return ['professional', noSuch('professional', refusal.professional, salon.professionals())]
    case 'unknown-client':
      return ['client', noSuch('client', refusal.client, salon.clients())]
    case 'unknown-booking':
      return ['id', noSuch('booking', refusal.booking, salon.bookings())]
    case 'service-inactive':
      return ['services', inactive('service', refusal.service, salon.services())]
    case 'location-inactive':
      return ['location', inactive('location', refusal.location, salon.locations())]
    case 'professional-inactive':
      return ['professional', inactive('professional', refusal.professional, salon.professionals())]
    case 'service-not-offered': {
      const { service, professional } = refusal
      const offered = salon.professional(professional)?.services ?? []
      const detail = `names one that professional ${professional} does not offer: ${service}`
      return ['services', `${detail}; offered are ${list(offered)}`]
    }
    case 'service-not-at-location': {
      const { service, location } = refusal
      const places = salon.service(service)?.locations ?? []
      const detail = `names one that location ${location} does not offer: ${service}`
      return ['services', `${detail}; it is offered at ${list(places)}`]
    }
    case 'professional-not-at-location': {
      const { location, professional } = refusal
      const places = salon.professional(professional)?.locations ?? []
      const detail = `is not where professional ${professional} works: ${location}`
      return ['location', `${detail}; that is at ${list(places)}`]
    }
    default:
      return wordsForTime(refusal, (minute) => formatMinute(salon.zone, minute))
  }
}

type TimeRefusal = Extract<Refusal, { start: Minute } | { day: Day } | { end: Minute }>

function wordsForTime(refusal: TimeRefusal, time: (minute: Minute) => string): Words {
  switch (refusal.refusal) {
    case 'end-before-start':
      return ['to', `must be after ${time(refusal.start)}, and is ${time(refusal.end)}`]
    case 'wrong-length': {
      const { end, wanted, minutes } = refusal
      const detail = `must be ${time(end)}, as the services take ${wanted} minutes`
      return ['end', `${detail}, and is ${minutes} minutes after the start`]
    }
    case 'in-the-past':
      return ['start', `must be after ${time(refusal.now)}, now, and is ${time(refusal.start)}`]
    case 'inside-notice':
      return ['start', `must be ${time(refusal.earliest)} or later, and is ${time(refusal.start)}`]
    case 'too-far': {
      const { lastDay, day } = refusal
      return ['start', `must be on ${formatDay(lastDay)} or before, and is on ${formatDay(day)}`]
    }
    case 'holiday': {
      const { day, name } = refusal
      return ['start', `is on a closed day, ${formatDay(day)} (${name}): take another day`]
    }
    case 'not-working': {
      const detail = `is on a day off of professional ${refusal.professional}, ${formatDay(refusal.day)}`
      return ['start', `${detail}: take another day, or another professional`]
    }
    case 'outside-hours': {
      const { start, end, hours } = refusal
      const open = hours.map((one) => `${time(one.start)} to ${time(one.end)}`).join(', ')
      const detail = `must be within the working hours of that day, ${open}`
      return ['start', `${detail}, and is ${time(start)} to ${time(end)}`]
    }
    case 'off-grid': {
      const { start, nearest } = refusal
      return [
        'start',
        `must be on the grid, and is ${time(start)}: ${time(nearest)} is the nearest`,
      ]
    }
    case 'slot-taken':
    case 'nobody-free': {
      const { start, end } = refusal
      const who =
        'professional' in refusal
          ? `professional ${refusal.professional} is busy`
          : 'nobody is free'
      return ['start', `must be free, and ${time(start)} to ${time(end)} is taken: ${who}`]
    }
  }
}

/** Ids that a message has room for. */
const mostIds = 10

type Entities = readonly { readonly id: number; readonly status?: string }[]

function noSuch(kind: string, ref: Ref, there: Entities): string {
  return `names no ${kind} of this salon: ${ref}; there ${there.length === 0 ? 'is none' : `are ${idsOf(there)}`}`
}

function inactive(kind: string, id: number, there: Entities): string {
  const active = there.filter(({ status }) => status === 'active')
  return `names a ${kind} that is not active: ${id}; active are ${idsOf(active)}`
}

function idsOf(there: Entities): string {
  return list(there.map(({ id }) => id))
}

function list(ids: readonly number[]): string {
  if (ids.length === 0) return 'none'
  const shown = ids.slice(0, mostIds).join(', ')
  return ids.length > mostIds ? `${shown} and ${ids.length - mostIds} more` : shown
}

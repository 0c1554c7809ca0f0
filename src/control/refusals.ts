import { formatDay } from '../days/calendar-date.ts'
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

/** Where a refusal shows, and what it says; a refusal without a case does not compile. */
function toFieldProblem(refusal: Refusal, salon: Salon): FieldProblem {
  const time = (minute: Parameters<typeof formatMinute>[1]) => formatMinute(salon.zone, minute)
  const on = (name: string, detail: string): FieldProblem => ({
    in: 'body',
    name,
    detail,
    code: refusal.refusal,
  })
  switch (refusal.refusal) {
    case 'no-service':
      return on('services', 'must not be empty')
    case 'unknown-service':
      return on('services', `names no service of this salon: ${refusal.service}`)
    case 'unknown-location':
      return on('location', `names no location of this salon: ${refusal.location}`)
    case 'unknown-professional':
      return on('professional', `names no professional of this salon: ${refusal.professional}`)
    case 'unknown-client':
      return on('client', `names no client of this salon: ${refusal.client}`)
    case 'unknown-booking':
      return on('id', `names no booking of this salon: ${refusal.booking}`)
    case 'service-inactive':
      return on('services', `names a service that is not active: ${refusal.service}`)
    case 'location-inactive':
      return on('location', `is not active: ${refusal.location}`)
    case 'professional-inactive':
      return on('professional', `is not active: ${refusal.professional}`)
    case 'service-not-offered':
      return on(
        'services',
        `names one that professional ${refusal.professional} does not offer: ${refusal.service}`,
      )
    case 'service-not-at-location':
      return on(
        'services',
        `names one that location ${refusal.location} does not offer: ${refusal.service}`,
      )
    case 'professional-not-at-location':
      return on(
        'location',
        `is not where professional ${refusal.professional} works: ${refusal.location}`,
      )
    case 'end-before-start':
      return on('to', `must be after ${time(refusal.start)}, and is ${time(refusal.end)}`)
    case 'wrong-length':
      return on('start', `leaves no room for ${refusal.wanted} minutes`)
    case 'in-the-past':
      return on('start', `is past: it is ${time(refusal.now)} there`)
    case 'inside-notice':
      return on('start', `must be ${time(refusal.earliest)} or later`)
    case 'too-far':
      return on('start', `must be on ${formatDay(refusal.lastDay)} or before`)
    case 'holiday':
      return on('start', `is on a closed day, ${formatDay(refusal.day)} (${refusal.name})`)
    case 'not-working':
      return on(
        'start',
        `is on a day off of professional ${refusal.professional}, ${formatDay(refusal.day)}`,
      )
    case 'outside-hours':
      return on('start', `to ${time(refusal.end)} is outside the working hours`)
    case 'off-grid':
      return on('start', `is off the grid: ${time(refusal.nearest)} is the nearest start`)
    case 'slot-taken':
      return on(
        'start',
        `to ${time(refusal.end)} is taken: professional ${refusal.professional} is busy`,
      )
    case 'nobody-free':
      return on('start', `to ${time(refusal.end)} is taken: nobody is free`)
  }
}

import { formatDay } from '../../days/calendar-date.ts'
import type { Refusal } from '../../salon/refusals.ts'
import type { Salon } from '../../salon/salon.ts'
import type { FieldError } from './list.ts'
import { formatTime } from './times.ts'

/** Where a refusal of the salon shows in CitaPro's 422; a refusal without a case does not compile. */
export function toFieldError(refusal: Refusal, salon: Salon): FieldError {
  switch (refusal.refusal) {
    case 'no-service':
      return on('serviceId', 'The serviceId field is required.')
    case 'unknown-service':
      return on('serviceId', 'The serviceId does not exist.', 'SERVICE_NOT_FOUND')
    case 'unknown-location':
      return on('locationId', 'The locationId does not exist.', 'LOCATION_NOT_FOUND')
    case 'unknown-professional':
      return on('personId', 'The personId does not exist.', 'PERSON_NOT_FOUND')
    case 'unknown-client':
      return on('clientId', 'The clientId does not exist.', 'CLIENT_NOT_FOUND')
    case 'unknown-booking':
      return on('id', 'The id does not exist.')
    case 'service-inactive':
      return on('serviceId', 'The service is not active.', 'SERVICE_INACTIVE')
    case 'location-inactive':
      return on('locationId', 'The location is not active.')
    case 'professional-inactive':
      return on('personId', 'The person is not active.')
    case 'service-not-offered':
      return on('personId', 'The person does not offer this service.')
    case 'service-not-at-location':
      return on('serviceId', 'The service is not offered at this location.')
    case 'professional-not-at-location':
      return on('personId', 'The person does not work at this location.')
    case 'end-before-start':
      return on('endTime', 'The endTime must be after startTime.', 'END_BEFORE_START')
    case 'wrong-length':
      return on('endTime', wrongLength(refusal, salon), 'WRONG_LENGTH')
    case 'in-the-past':
      return notOffered('it is in the past')
    case 'inside-notice':
      return notOffered(
        `the earliest that can be booked is ${formatTime(salon.zone, refusal.earliest)}`,
      )
    case 'too-far':
      return notOffered(`the last day that can be booked is ${formatDay(refusal.lastDay)}`)
    case 'holiday':
      return notOffered(`${formatDay(refusal.day)} is a holiday (${refusal.name})`)
    case 'not-working':
      return notOffered(`the person does not work on ${formatDay(refusal.day)}`)
    case 'outside-hours':
      return notOffered('it is outside working hours')
    case 'off-grid':
      return notOffered(`the nearest start is ${formatTime(salon.zone, refusal.nearest)}`)
    case 'slot-taken':
      return notOffered('it has been taken')
    case 'nobody-free':
      return notOffered('nobody is free')
  }
}

function on(field: string, message: string, code?: string): FieldError {
  return code === undefined ? { field, message } : { field, message, code }
}

function notOffered(why: string): FieldError {
  return on('startTime', `The requested time is not available: ${why}.`, 'SLOT_NOT_AVAILABLE')
}

function wrongLength(
  { wanted, end }: Extract<Refusal, { refusal: 'wrong-length' }>,
  salon: Salon,
): string {
  return `The endTime must be ${wanted} minutes after startTime, at ${formatTime(salon.zone, end)}.`
}

import type { Refusal } from '../../salon/refusals.ts'
import type { Salon } from '../../salon/salon.ts'

/** The codes a reservation can be refused with, the one that wins first. */
const codes = [
  'PROFESSIONAL_NOT_FOUND',
  'SERVICE_NOT_FOUND',
  'DATE_IN_PAST',
  'DATE_TOO_FAR',
  'SLOT_NOT_AVAILABLE',
] as const

export type RefusalCode = (typeof codes)[number]

/** The one code that stands for all refusals, as this API tells only one. */
export function toCode(refusals: readonly Refusal[], salon: Salon): RefusalCode {
  const given = new Set(refusals.map((refusal) => codeOf(refusal, salon)))
  return codes.find((code) => given.has(code)) ?? 'SLOT_NOT_AVAILABLE'
}

/** A refusal without a case does not compile. */
function codeOf(refusal: Refusal, salon: Salon): RefusalCode {
  switch (refusal.refusal) {
    case 'unknown-professional':
    case 'professional-inactive':
      return 'PROFESSIONAL_NOT_FOUND'
    case 'no-service':
    case 'unknown-service':
    case 'service-inactive':
    case 'service-not-offered':
    case 'service-not-at-location':
      return 'SERVICE_NOT_FOUND'
    case 'in-the-past':
      // Earlier today is no wrong date, only a time that is not offered any more.
      return salon.zone.toWall(refusal.start).day < salon.bounds().today
        ? 'DATE_IN_PAST'
        : 'SLOT_NOT_AVAILABLE'
    case 'too-far':
      return 'DATE_TOO_FAR'
    case 'unknown-location':
    case 'unknown-client':
    case 'unknown-booking':
    case 'location-inactive':
    case 'professional-not-at-location':
    case 'end-before-start':
    case 'wrong-length':
    case 'inside-notice':
    case 'holiday':
    case 'not-working':
    case 'outside-hours':
    case 'off-grid':
    case 'slot-taken':
    case 'nobody-free':
      return 'SLOT_NOT_AVAILABLE'
  }
}

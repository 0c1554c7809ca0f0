import type { FaceName } from '../faces/generated/faces.ts'
import type { Day, Weekday } from '../days/calendar-date.ts'
import type { Minute } from './minute.ts'

/** How callers name an entity: its integer id (SalonBookIt) or its UUID in any case (CitaPro). */
export type Ref = number | string

export type Status = 'active' | 'inactive'

/** What every entity is known by: the integer to SalonBookIt, the lower-case UUID to CitaPro. */
export interface Identity {
  readonly id: number
  readonly uuid: string
}

export interface Business {
  readonly uuid: string
  readonly name: string
  /** ISO 4217, `EUR`. */
  readonly currency: string
  readonly email: string | null
  readonly phone: string | null
}

export interface Category extends Identity {
  readonly name: string
}

export interface Service extends Identity {
  readonly name: string
  readonly description: string | null
  /** Minutes. */
  readonly duration: number
  /** In the business's currency, decimals: 25 is 25.00. */
  readonly price: number
  readonly status: Status
  readonly category: Category
  /** Ids of the locations where it is offered, ascending. */
  readonly locations: readonly number[]
  readonly domiciliary: boolean
  readonly virtual: boolean
  readonly sessions: number | null
  readonly simultaneous: number
}

export interface Location extends Identity {
  readonly name: string
  readonly address: string
  readonly additionalInformation: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly status: Status
  readonly showInMinisite: boolean
  readonly googlePlaceName: string | null
  readonly googlePlaceId: string | null
  readonly city: string | null
  readonly state: string | null
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly rating: number | null
  readonly position: number | null
}

/** Half-open wall minutes of a weekday, breaks already cut out: each interval anchors its own grid. */
export interface WorkingInterval {
  readonly weekday: Weekday
  readonly location: number
  /** 0–1439. */
  readonly from: number
  /** 1–1440; 1440 is midnight at the day's end. */
  readonly to: number
}

export interface Professional extends Identity {
  readonly firstname: string
  readonly lastname: string
  readonly email: string
  readonly phone: string | null
  readonly status: Status
  /** Ids of the services this professional offers, ascending. */
  readonly services: readonly number[]
  /** Ids of the locations with working hours, ascending. */
  readonly locations: readonly number[]
  /** By weekday, then start. */
  readonly hours: readonly WorkingInterval[]
}

export interface CustomField {
  readonly fieldId: string
  readonly value: string
}

/** What a client is created from; the optional fields are `null` when absent. */
export interface ClientDraft {
  readonly firstname: string
  readonly lastname: string
  readonly email: string
  readonly phone: string
  readonly docType?: string | null
  readonly docNumber?: string | null
  /** `YYYY-MM-DD`. */
  readonly birthdate?: string | null
  readonly address?: string | null
  readonly city?: string | null
  readonly state?: string | null
  readonly country?: string | null
  readonly customFields?: readonly CustomField[]
}

export interface Client extends Identity, Required<ClientDraft> {
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Soft-deleted: its bookings still name it, nothing else finds it. */
  readonly deleted: boolean
}

export const bookingStatuses = [
  'reserved',
  'pending',
  'confirmed',
  'no_show',
  'completed',
  'cancelled',
] as const

export type BookingStatus = (typeof bookingStatuses)[number]

export type BookingSource = FaceName | 'console' | 'fixture'

export interface Booking extends Identity {
  /** SalonBookIt's `codigo`: 8 upper-case letters and digits. */
  readonly code: string
  readonly start: Minute
  readonly end: Minute
  readonly status: BookingStatus
  /** Ids; `services` has at least one. */
  readonly services: readonly number[]
  readonly location: number
  /** `null` only when it was stored as `cancelled` or `no_show` without naming anyone. */
  readonly professional: number | null
  readonly client: number
  readonly amount: number
  readonly internalNote: string | null
  readonly clientNote: string | null
  readonly paymentStatus: string | null
  readonly isFromWeb: boolean
  readonly isFromAgent: boolean
  readonly notifyClient: boolean
  readonly source: BookingSource
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** A closed day: of the whole business, or of one location. */
export interface Holiday {
  readonly id: number
  readonly day: Day
  readonly name: string
  /** `null` closes the whole business. */
  readonly location: number | null
}

/** A half-open interval in which a professional takes no bookings; it may span days. */
export interface TimeOff {
  readonly id: number
  readonly professional: number
  readonly from: Minute
  readonly to: Minute
  readonly reason: string
}

/** Whether a booking of this status keeps its time from others. */
export const occupies = (status: BookingStatus): boolean =>
  status !== 'cancelled' && status !== 'no_show'

export const durationOf = (services: readonly Service[]): number =>
  services.reduce((minutes, service) => minutes + service.duration, 0)

export const priceOf = (services: readonly Service[]): number =>
  // Cents, so that sums of decimals stay exact.
  services.reduce((cents, service) => cents + Math.round(service.price * 100), 0) / 100

import type { BookingStatus, CustomField, Status } from './entities.ts'

/** A salon as a person writes it; fixtures/demo.yaml is the worked example. */
export interface Fixture {
  business?: FixtureBusiness
  /** IANA name, `Europe/Madrid` by default. */
  zone?: string
  slotStep?: 15 | 30
  /** Minutes. */
  minimumNotice?: number
  /** Days: the last day that can be booked is today plus this many. */
  maximumAdvance?: number
  /** A salon of one particular day brings its own clock. */
  clock?: { now: string; frozen?: boolean }
  categories?: readonly FixtureCategory[]
  locations?: readonly FixtureLocation[]
  services?: readonly FixtureService[]
  professionals?: readonly FixtureProfessional[]
  holidays?: readonly FixtureHoliday[]
  timeOff?: readonly FixtureTimeOff[]
  clients?: readonly FixtureClient[]
  bookings?: readonly FixtureBooking[]
  traffic?: FixtureTraffic
  nextIds?: FixtureNextIds
}

/**
 * A day in words, relative to the day on which the salon starts, or an absolute `YYYY-MM-DD`:
 *
 * - `today`, `tomorrow`, `yesterday`
 * - `next Tuesday`, `last Tuesday`: the nearest one that is not today
 * - `next working Tuesday`, `last working Tuesday`
 * - `in 3 working days`, `3 working days ago`
 * - `every 25 December` (holidays only)
 *
 * In a booking or time off, "working" means: a day on which that professional works at that time.
 * In a holiday it means a day on which anybody works. ` if working` at the end leaves the entry out
 * when the day turns out not to be one.
 */
export type DayWords = string

/** Wall times: `09:00-14:00`; `24:00` is midnight at the day's end. */
export type HoursWords = string

export type WeekdayName =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday'

export interface FixtureBusiness {
  uuid?: string
  name: string
  currency?: string
  email?: string
  phone?: string
}

export interface FixtureCategory {
  id: number
  uuid?: string
  name: string
}

export interface FixtureLocation {
  id: number
  uuid?: string
  name: string
  address: string
  additionalInformation?: string
  phone?: string
  email?: string
  status?: Status
  showInMinisite?: boolean
  googlePlaceName?: string
  googlePlaceId?: string
  city?: string
  state?: string
  country?: string
  latitude?: number
  longitude?: number
  rating?: number
}

export interface FixtureService {
  id: number
  uuid?: string
  name: string
  description?: string
  /** Minutes. */
  duration: number
  price: number
  status?: Status
  category: number
  /** Ids of locations; all of them by default. */
  locations?: readonly number[]
  domiciliary?: boolean
  virtual?: boolean
}

export interface FixtureShift {
  location: number
  days: readonly WeekdayName[]
  hours: HoursWords
  breaks?: readonly HoursWords[]
}

export interface FixtureProfessional {
  id: number
  uuid?: string
  firstname: string
  lastname: string
  email: string
  phone?: string
  status?: Status
  /** Ids of services; all of them by default. */
  services?: readonly number[]
  shifts: readonly FixtureShift[]
}

export interface FixtureHoliday {
  day: DayWords
  name: string
  /** Closes one location only; the whole business by default. */
  location?: number
}

export interface FixtureTimeOff {
  professional: number
  day: DayWords
  /** Last day, inclusive; absolute, or in words relative to the start: only with `day`, without `hours`. */
  until?: DayWords
  hours?: HoursWords
  reason?: string
}

export interface FixtureClient {
  id: number
  uuid?: string
  firstname: string
  lastname: string
  email: string
  phone: string
  docType?: string
  docNumber?: string
  birthdate?: string
  address?: string
  city?: string
  state?: string
  country?: string
  customFields?: readonly CustomField[]
}

export interface FixtureBooking {
  id?: number
  uuid?: string
  code?: string
  professional: number
  client: number
  services: readonly number[]
  /** The location of the professional's working hours at that time by default. */
  location?: number
  day: DayWords
  /** `10:00` for as long as the services take, or `10:00-11:30`. */
  time: string
  /** `confirmed` from today on and `completed` before, by default. */
  status?: BookingStatus
  amount?: number
  internalNote?: string
  clientNote?: string
  paymentStatus?: string
  isFromWeb?: boolean
  isFromAgent?: boolean
  notifyClient?: boolean
}

export type MonthName =
  | 'January'
  | 'February'
  | 'March'
  | 'April'
  | 'May'
  | 'June'
  | 'July'
  | 'August'
  | 'September'
  | 'October'
  | 'November'
  | 'December'

/**
 * Bookings that nobody wrote down one by one: drawn from the seed for every professional and day,
 * around holidays, time off and the bookings that are written. The same date has the same ones
 * whenever the salon starts; only those not made yet are missing from days ahead.
 */
export interface FixtureTraffic {
  /** How many days before today have bookings. */
  past: number
  /** How many days after today have bookings. */
  ahead: number
  /** Share of the working time that is taken on an ordinary day, 0–1. */
  occupancy: number
  /** How much busier than an ordinary day: 1.5 is half as much again; 1 by default. */
  weekdays?: Partial<Record<WeekdayName, number>>
  months?: Partial<Record<MonthName, number>>
  /** Shares of the bookings, 0–1. Only past ones can be no-shows. */
  cancelled?: number
  noShow?: number
  /** What clients and staff write now and then. */
  clientNotes?: readonly string[]
  internalNotes?: readonly string[]
}

export interface PinnedId {
  id?: number
  uuid?: string
}

/** What the next created entities are called, in order; afterwards ids come from the seed again. */
export interface FixtureNextIds {
  clients?: readonly PinnedId[]
  bookings?: readonly (PinnedId & { code?: string })[]
}

/** What is wrong with a fixture, and where: the path leads to the line in the file. */
export interface FixtureProblem {
  path: readonly (string | number)[]
  message: string
}

import type { Day } from './calendar-date.ts'
import type { Clock } from './clock.ts'
import type {
  Booking,
  BookingSource,
  BookingStatus,
  Business,
  Client,
  ClientDraft,
  Holiday,
  Location,
  Professional,
  Ref,
  Service,
  TimeOff,
} from './entities.ts'
import type { Ids } from './ids.ts'
import type { Minute } from './minute.ts'
import type { Result } from './refusals.ts'
import type { Zone } from './zone.ts'

// Signatures only, for those who code against them; the body follows.
export interface SalonSettings {
  readonly slotStep: 15 | 30
  /** Minutes. */
  readonly minimumNotice: number
  /** Days. */
  readonly maximumAdvance: number
}
export interface BookingRequest {
  readonly services: readonly Ref[]
  readonly location?: Ref
  /** Without: the free professional of the lowest id. */
  readonly professional?: Ref
  /** A draft is found by its e-mail or created, only if the booking succeeds. */
  readonly client: Ref | ClientDraft
  readonly start: Minute
  /** Checked against the services' length when given. */
  readonly end?: Minute
  readonly status: BookingStatus
  readonly amount?: number
  readonly internalNote?: string | null
  readonly clientNote?: string | null
  readonly paymentStatus?: string | null
  readonly isFromWeb?: boolean
  readonly isFromAgent?: boolean
  readonly notifyClient?: boolean
  /** `console` may book in the past, inside the notice and beyond the advance limit. */
  readonly source: BookingSource
}
export interface SlotQuery {
  readonly minutes: number
  /** Only the working hours at this location; at all places by default. */
  readonly location?: Location
  /** Only where all of these are offered. Does not set the length: `minutes` does. */
  readonly services?: readonly Service[]
}
export type DayState = 'working' | 'holiday' | 'off'
export interface Slot {
  readonly start: Minute
  readonly end: Minute
  readonly location: number
  readonly free: boolean
  readonly reason?: 'taken' | 'past'
}
export interface DayView {
  readonly state: DayState
  readonly slots: readonly Slot[]
}
export interface Opening {
  readonly start: Minute
  readonly end: Minute
  /** By id. */
  readonly professionals: readonly Professional[]
}
export interface OpeningsQuery {
  readonly services: readonly Service[]
  readonly location?: Location
  readonly professional?: Professional
  readonly from: Day
  readonly to: Day
}
export interface AgendaEntry {
  readonly professional: Professional
  readonly state: DayState
  readonly intervals: readonly { start: Minute; end: Minute; location: number }[]
  readonly bookings: readonly Booking[]
  readonly timeOff: readonly TimeOff[]
}
export interface AgendaDay {
  readonly day: Day
  readonly holidays: readonly Holiday[]
  readonly professionals: readonly AgendaEntry[]
}
export interface Violation {
  readonly rule: string
  readonly message: string
}
export interface SalonBase {
  readonly clock?: { readonly now: number; readonly frozen: boolean }
}
export interface SalonSnapshot {
  readonly version: 1
}
export declare class Salon {
  static open(base: SalonBase, options: { clock: Clock; ids: Ids }): Salon
  static restore(
    snapshot: SalonSnapshot,
    options: { clock: Clock; ids?: Ids; base?: SalonBase },
  ): Salon
  readonly base: SalonBase
  readonly zone: Zone
  readonly clock: Clock
  readonly ids: Ids
  readonly settings: SalonSettings
  readonly business: Business
  get revision(): number
  today(): Day
  lastDay(): Day
  services(): readonly Service[]
  locations(): readonly Location[]
  professionals(): readonly Professional[]
  service(ref: Ref): Service | undefined
  location(ref: Ref): Location | undefined
  professional(ref: Ref): Professional | undefined
  client(ref: Ref): Client | undefined
  booking(ref: Ref): Booking | undefined
  clients(): readonly Client[]
  bookings(): readonly Booking[]
  createClient(draft: ClientDraft): Client
  replaceClient(ref: Ref, draft: ClientDraft): Result<Client>
  deleteClient(ref: Ref): Result<Client>
  findClientByEmail(email: string): Client | undefined
  book(request: BookingRequest): Result<Booking>
  setBookingStatus(ref: Ref, status: BookingStatus): Result<Booking>
  dayOf(professional: Professional, day: Day, query: SlotQuery): DayView
  stateOf(professional: Professional, day: Day, query?: Omit<SlotQuery, 'minutes'>): DayState
  freeStarts(professional: Professional, day: Day, query: SlotQuery): readonly Minute[]
  /** Active professionals who offer all the services, at the location when given. */
  candidates(query: Omit<OpeningsQuery, 'from' | 'to'>): readonly Professional[]
  /** What CitaPro's availability lists: by start, then professional. */
  openings(query: OpeningsQuery): readonly Opening[]
  holidays(): readonly Holiday[]
  timeOff(): readonly TimeOff[]
  addHoliday(holiday: {
    day: Day
    name: string
    location?: Ref
  }): Result<{ holiday: Holiday; collisions: readonly Booking[] }>
  removeHoliday(id: number): Holiday | undefined
  addTimeOff(timeOff: {
    professional: Ref
    from: Minute
    to: Minute
    reason?: string
  }): Result<{ timeOff: TimeOff; collisions: readonly Booking[] }>
  removeTimeOff(id: number): TimeOff | undefined
  agenda(from: Day, to: Day): readonly AgendaDay[]
  invariants(): readonly Violation[]
  snapshot(): SalonSnapshot
}

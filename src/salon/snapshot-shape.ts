import { faceNames } from '../faces/generated/faces.ts'
import type { Pin, SalonData, SalonSettings, Counters } from './base.ts'
import {
  bookingStatuses,
  type Booking,
  type Business,
  type Category,
  type Client,
  type CustomField,
  type Holiday,
  type Location,
  type Professional,
  type Service,
  type TimeOff,
  type WorkingInterval,
} from './entities.ts'
import {
  anyText,
  boolean,
  decimal,
  integer,
  list,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  uuid,
} from '../json/shape.ts'
import type { SalonSnapshot } from './snapshot.ts'

// A snapshot was written by us, but it comes back from outside: every field is looked at again.

const id = integer(1, Number.MAX_SAFE_INTEGER)
const count = integer(0, Number.MAX_SAFE_INTEGER)
const status = oneOf(['active', 'inactive'])
const text = nullable(anyText)
const number = nullable(decimal(-Number.MAX_VALUE, Number.MAX_VALUE))
const price = decimal(0, Number.MAX_SAFE_INTEGER)
/** Years 1 to 9999. */
const day = integer(-719_162, 2_932_896)
const minute = integer(-719_162 * 1440, 2_932_897 * 1440)
const instant = integer(-62_135_596_800_000, 253_402_300_799_999)

const category = object<Category>({ id, uuid, name: anyText })

const service = object<Service>({
  id,
  uuid,
  name: anyText,
  description: text,
  duration: integer(1, 1440),
  price,
  status,
  category,
  locations: list(id),
  domiciliary: boolean,
  virtual: boolean,
  sessions: nullable(count),
  simultaneous: count,
})

const location = object<Location>({
  id,
  uuid,
  name: anyText,
  address: anyText,
  additionalInformation: text,
  phone: text,
  email: text,
  status,
  showInMinisite: boolean,
  googlePlaceName: text,
  googlePlaceId: text,
  city: text,
  state: text,
  country: text,
  latitude: number,
  longitude: number,
  rating: number,
  position: nullable(count),
})

const interval = object<WorkingInterval>({
  weekday: oneOf([1, 2, 3, 4, 5, 6, 7]),
  location: id,
  from: integer(0, 1439),
  to: integer(1, 1440),
})

const professional = object<Professional>({
  id,
  uuid,
  firstname: anyText,
  lastname: anyText,
  email: anyText,
  phone: text,
  status,
  services: list(id),
  locations: list(id),
  hours: list(interval),
})

const client = object<Client>({
  id,
  uuid,
  firstname: anyText,
  lastname: anyText,
  email: anyText,
  phone: anyText,
  docType: text,
  docNumber: text,
  birthdate: text,
  address: text,
  city: text,
  state: text,
  country: text,
  customFields: list(object<CustomField>({ fieldId: uuid, value: anyText })),
  createdAt: instant,
  deleted: boolean,
})

const booking = object<Booking>({
  id,
  uuid,
  code: matching(/^[A-Z0-9]{8}$/, 'a booking code'),
  start: minute,
  end: minute,
  status: oneOf(bookingStatuses),
  services: list(id),
  location: id,
  professional: nullable(id),
  client: id,
  amount: decimal(-Number.MAX_VALUE, Number.MAX_VALUE),
  internalNote: text,
  clientNote: text,
  paymentStatus: text,
  isFromWeb: boolean,
  isFromAgent: boolean,
  notifyClient: boolean,
  source: oneOf([...faceNames, 'console', 'fixture']),
  createdAt: instant,
})

const holiday = object<Holiday>({ id, day, name: anyText, location: nullable(id) })

const timeOff = object<TimeOff>({ id, professional: id, from: minute, to: minute, reason: anyText })

const pins: Shape = list(
  object<Pin>({ id: optional(id), uuid: optional(uuid), code: optional(anyText) }),
)

const data = object<SalonData>({
  version: oneOf([1]),
  seed: integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  zone: anyText,
  clock: nullable(object<NonNullable<SalonData['clock']>>({ now: instant, frozen: boolean })),
  settings: object<SalonSettings>({
    slotStep: oneOf([15, 30]),
    minimumNotice: count,
    maximumAdvance: integer(0, 3650),
  }),
  business: object<Business>({
    uuid,
    name: anyText,
    currency: anyText,
    email: text,
    phone: text,
  }),
  services: list(service),
  locations: list(location),
  professionals: list(professional),
  clients: list(client),
  bookings: list(booking),
  holidays: list(holiday),
  timeOff: list(timeOff),
  nextClients: pins,
  nextBookings: pins,
})

/** The keys of a snapshot and what may stand there. */
export const snapshotShape = object<SalonSnapshot>({
  version: oneOf([1]),
  base: data,
  revision: count,
  ids: object<SalonSnapshot['ids']>({
    seed: integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    position: count,
  }),
  next: object<Counters>({
    client: id,
    booking: id,
    holiday: id,
    timeOff: id,
    pinnedClients: count,
    pinnedBookings: count,
  }),
  clients: list(client),
  bookings: list(booking),
  holidays: nullable(list(holiday)),
  timeOff: nullable(list(timeOff)),
})

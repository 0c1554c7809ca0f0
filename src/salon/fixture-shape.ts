import { BOOKING_STATUSES, type CustomField } from './entities.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from './day-words.ts'
import type {
  Fixture,
  FixtureBooking,
  FixtureBusiness,
  FixtureCategory,
  FixtureClient,
  FixtureHoliday,
  FixtureLocation,
  FixtureNextIds,
  FixtureProfessional,
  FixtureService,
  FixtureShift,
  FixtureTimeOff,
  FixtureTraffic,
} from './fixture.ts'
import {
  anyText,
  boolean,
  decimal,
  email,
  integer,
  list,
  matching,
  object,
  oneOf,
  optional,
  record,
  text,
  uuid,
} from './shape.ts'

const id = integer(1, 999_999_999)
const status = optional(oneOf(['active', 'inactive']))
const phone = text(50)
const words = text(80)
const note = optional(anyText)
const code = matching(/^[A-Z0-9]{8}$/, 'a code of 8 upper-case letters and digits')
const birthdate = matching(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 1990-05-15')

const business = object<FixtureBusiness>({
  uuid: optional(uuid),
  name: text(),
  currency: optional(matching(/^[A-Z]{3}$/, 'a currency such as EUR')),
  email: optional(email),
  phone: optional(phone),
})

const category = object<FixtureCategory>({ id, uuid: optional(uuid), name: text() })

const location = object<FixtureLocation>({
  id,
  uuid: optional(uuid),
  name: text(),
  address: text(500),
  additionalInformation: optional(text(500)),
  phone: optional(phone),
  email: optional(email),
  status,
  showInMinisite: optional(boolean),
  googlePlaceName: optional(text()),
  googlePlaceId: optional(text()),
  city: optional(text()),
  state: optional(text()),
  country: optional(text()),
  latitude: optional(decimal(-90, 90)),
  longitude: optional(decimal(-180, 180)),
  rating: optional(decimal(0, 5)),
})

const service = object<FixtureService>({
  id,
  uuid: optional(uuid),
  name: text(),
  description: optional(text(1000)),
  duration: integer(1, 1440),
  price: decimal(0, 1_000_000),
  status,
  category: id,
  locations: optional(list(id)),
  domiciliary: optional(boolean),
  virtual: optional(boolean),
})

const shift = object<FixtureShift>({
  location: id,
  days: list(oneOf(WEEKDAY_NAMES)),
  hours: words,
  breaks: optional(list(words)),
})

const professional = object<FixtureProfessional>({
  id,
  uuid: optional(uuid),
  firstname: text(),
  lastname: text(),
  email,
  phone: optional(phone),
  status,
  services: optional(list(id)),
  shifts: list(shift),
})

const holiday = object<FixtureHoliday>({ day: words, name: text(), location: optional(id) })

const timeOff = object<FixtureTimeOff>({
  professional: id,
  day: words,
  until: optional(words),
  hours: optional(words),
  reason: optional(text()),
})

const client = object<FixtureClient>({
  id,
  uuid: optional(uuid),
  firstname: text(),
  lastname: text(),
  email,
  phone,
  docType: optional(text(50)),
  docNumber: optional(text(100)),
  birthdate: optional(birthdate),
  address: optional(text(500)),
  city: optional(text()),
  state: optional(text()),
  country: optional(text()),
  customFields: optional(list(object<CustomField>({ fieldId: uuid, value: anyText }))),
})

const booking = object<FixtureBooking>({
  id: optional(id),
  uuid: optional(uuid),
  code: optional(code),
  professional: id,
  client: id,
  services: list(id),
  location: optional(id),
  day: words,
  time: words,
  status: optional(oneOf(BOOKING_STATUSES)),
  amount: optional(decimal(0, 1_000_000)),
  internalNote: note,
  clientNote: note,
  paymentStatus: note,
  isFromWeb: optional(boolean),
  isFromAgent: optional(boolean),
  notifyClient: optional(boolean),
})

const share = decimal(0, 1)
const busier = decimal(0, 10)

const traffic = object<FixtureTraffic>({
  past: integer(0, 3650),
  ahead: integer(0, 3650),
  occupancy: share,
  weekdays: optional(record(WEEKDAY_NAMES, busier)),
  months: optional(record(MONTH_NAMES, busier)),
  cancelled: optional(share),
  noShow: optional(share),
  clientNotes: optional(list(text(500))),
  internalNotes: optional(list(text(500))),
})

const nextIds = object<FixtureNextIds>({
  clients: optional(list(object({ id: optional(id), uuid: optional(uuid) }))),
  bookings: optional(
    list(object({ id: optional(id), uuid: optional(uuid), code: optional(code) })),
  ),
})

/** The keys of a fixture file and what may stand there. */
export const fixtureShape = object<Fixture>({
  business: optional(business),
  zone: optional(text(80)),
  slotStep: optional(oneOf([15, 30])),
  minimumNotice: optional(integer(0, 525_600)),
  maximumAdvance: optional(integer(0, 3650)),
  clock: optional(object<NonNullable<Fixture['clock']>>({ now: words, frozen: optional(boolean) })),
  categories: optional(list(category)),
  locations: optional(list(location)),
  services: optional(list(service)),
  professionals: optional(list(professional)),
  holidays: optional(list(holiday)),
  timeOff: optional(list(timeOff)),
  clients: optional(list(client)),
  bookings: optional(list(booking)),
  traffic: optional(traffic),
  nextIds: optional(nextIds),
})

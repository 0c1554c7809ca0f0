/**
 * Both APIs over one salon of Saint-Pierre-et-Miquelon, kept in plain Maps. Written from the
 * vendors' documents alone; `fresh-maps.md` lists what was chosen where they are silent.
 * CitaPro tells all times in UTC, SalonBookIt in the salon's own time.
 */
import { createHash } from 'node:crypto'
import type { OpenStranger } from './stranger.ts'

type Json = Record<string, unknown>

const words = (...lines: string[]) => lines.join(' ').split(' ')

// ---- time ----

const MIN = 60_000
const DAY = 86_400_000
const ZONE = 'America/Miquelon'
/** SalonBookIt's slots begin every 15 minutes, counted from the start of the working day */
const STEP = 15
/** nobody is offered a chair within the next hour, nor later than 45 days from today */
const NOTICE = 60 * MIN
const HORIZON = 45

const wall = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** the salon's wall clock, as if it were UTC */
const localOf = (ms: number) => {
  const part: Record<string, number> = {}
  for (const { type, value } of wall.formatToParts(ms)) {
    part[type] = Number(value)
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** days are counted since 1970-01-01, without any zone */
const localDay = (ms: number) => Math.floor(localOf(ms) / DAY)
const utcDay = (ms: number) => Math.floor(ms / DAY)

const offsets = new Map<number, number>()

/** The clocks change at night, so one offset serves for a whole working day. */
const at = (day: number, minute: number) => {
  const noon = Math.floor(day * DAY + 15 * 60 * MIN)
  const offset = offsets.get(day) ?? localOf(noon) - noon
  offsets.set(day, offset)
  return day * DAY + minute * MIN - offset
}

const dayText = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)
const hhmm = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
const naive = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
const cents = (amount: number) => Math.round(amount * 100) / 100

const parseDay = (text: unknown) => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(ms) || dayText(ms / DAY) !== text ? undefined : ms / DAY
}

/** ISO 8601; an offset is honoured, and what has no zone is UTC, like all CitaPro prints */
const instant = (text: unknown) => {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/i
  const [, date, time, zone = 'Z'] = parts.exec(typeof text === 'string' ? text : '') ?? []
  if (date === undefined || time === undefined || parseDay(date) === undefined) return undefined
  const ms = Date.parse(`${date}T${time}${zone.toUpperCase()}`)
  return Number.isNaN(ms) ? undefined : ms
}

// ---- what the salon is made of ----

/** version 5: the SHA-1 of a name */
const uuid = (name: string) => {
  const hex = createHash('sha1').update(`fresh-maps/${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  const tail = `${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${tail}`
}

const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

interface Place extends Json {
  id: string
  name: string
}

interface Service {
  id: string
  num: number
  name: string
  duration: number
  price: number
  status: 'active' | 'inactive'
}

/** minutes of the local day at one place; a break is the room between two windows */
interface Window {
  place: Place
  from: number
  to: number
}

interface Person {
  id: string
  num: number
  firstname: string
  lastname: string
  email: string
  phone: string | null
  status: 'active' | 'inactive'
  week: Map<number, Window[]>
  skills: Set<Service>
}

interface Client {
  id: string
  num: number
  firstname: string
  lastname: string
  email: string
  phone: string
  more: Map<string, unknown>
  customFields: { fieldId: string; value: string }[]
  createdAt: number
  deletedAt?: number
}

interface Draft {
  from: number
  to: number
  status: string
  internalNote: string | null
  clientNote: string | null
  isFromWeb: boolean
  amount: number
  client: Client
  place: Place
  service: Service
  /** whose chair is held; `named` says whether the customer asked for this very person */
  person: Person | undefined
  named: boolean
  notifyClient: boolean
  createdAt: number
}

interface Booking extends Draft {
  id: string
  num: number
}

const STATUSES = ['reserved', 'pending', 'confirmed', 'no_show', 'completed', 'cancelled']
const holdsChair = (status: string) => status !== 'cancelled' && status !== 'no_show'
const nameOf = (who: { firstname: string; lastname: string }) =>
  `${who.firstname} ${who.lastname}`.trim()

// ---- the salon ----

class Salon {
  readonly places = new Map<string, Place>()
  readonly services = new Map<string, Service>()
  readonly people = new Map<string, Person>()
  readonly clients = new Map<string, Client>()
  readonly bookings = new Map<string, Booking>()
  readonly holidays = new Set<number>()
  /** by `person id/day`: the whole day */
  readonly leave = new Set<string>()
  /** a part of a day */
  readonly absences: { person: Person; from: number; to: number }[] = []
  readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  today = () => localDay(this.now())

  windows(person: Person, day: number): Window[] {
    if (person.status !== 'active' || this.holidays.has(day)) return []
    if (this.leave.has(`${person.id}/${day}`)) return []
    return person.week.get((day + 4) % 7) ?? []
  }

  /** what is taken of a person's time between two moments, in order */
  taken(person: Person, from: number, to: number) {
    const found: { from: number; to: number; motive: string }[] = []
    for (const booking of this.bookings.values()) {
      if (booking.person !== person || !holdsChair(booking.status)) continue
      if (booking.from < to && booking.to > from) found.push({ ...booking, motive: 'ocupado' })
    }
    for (const absence of this.absences) {
      if (absence.person !== person || absence.from >= to || absence.to <= from) continue
      found.push({ ...absence, motive: 'ausencia' })
    }
    return found.sort((one, other) => one.from - other.from)
  }

  /** starts one after the other in each free gap, so that no odd minutes are left over */
  starts(person: Person, day: number, window: Window, length: number) {
    const close = at(day, window.to)
    const found: number[] = []
    let gap = at(day, window.from)
    const ends = this.taken(person, gap, close)
    for (const busy of [...ends, { from: close, to: close }]) {
      for (; gap + length <= busy.from; gap += length) {
        found.push(gap)
      }
      gap = Math.max(gap, busy.to)
    }
    return found.filter((start) => start >= this.now() + NOTICE)
  }

  /** why a person cannot be booked then; undefined if they can */
  motive(person: Person, services: Service[], day: number, minute: number, length: number) {
    const [from, end] = [at(day, minute), minute + length]
    if (services.some((service) => !person.skills.has(service))) return 'servicio_no_ofrecido'
    if (from < this.now() + NOTICE) return 'antelacion_minima'
    if (day > this.today() + HORIZON) return 'fuera_de_plazo'
    const windows = this.windows(person, day)
    if (!windows.some((window) => window.from <= minute && end <= window.to)) return 'pausa'
    return this.taken(person, from, at(day, end))[0]?.motive
  }

  addClient(fields: Omit<Client, 'id' | 'num'>) {
    const num = 31_000 + this.clients.size
    const client: Client = { ...fields, id: uuid(`client ${num}`), num }
    this.clients.set(client.id, client)
    return client
  }

  /** Nothing is awaited between the check of a chair and this, so no two get it. */
  book(draft: Draft) {
    const num = 800_000 + this.bookings.size
    const booking: Booking = { ...draft, id: uuid(`booking ${num}`), num }
    this.bookings.set(booking.id, booking)
    return booking
  }
}

// ---- its data ----

const ACCOUNT = uuid('account')

const addPlaces = (salon: Salon) => {
  const rows = [
    ['Île aux Marins', '4 rue Boursaint', null, 3],
    ["L'Étoile du Barachois", '12 quai Mimosa', 'Au-dessus de la boulangerie', 1],
    ['Peluquería Ñandú', '7 rue Amiral Muselier', null, 2],
  ] as const
  return rows.map(([name, address, additionalInformation, position]) => {
    const town = { city: 'Saint-Pierre', state: null, country: 'Saint-Pierre-et-Miquelon' }
    const google = {
      googlePlaceName: null,
      googlePlaceId: null,
      rating: position === 1 ? 4.6 : null,
    }
    const where = { latitude: 46.7811, longitude: -56.1764, position, businessAccountId: ACCOUNT }
    const shown = { phone: '+508410000', email: null, status: 'active', showInMinisite: true }
    const id = uuid(`place ${name}`)
    const place = {
      id,
      name,
      address,
      additionalInformation,
      ...shown,
      ...google,
      ...town,
      ...where,
    }
    salon.places.set(id, place)
    return place
  })
}

const addServices = (salon: Salon) => {
  const rows = [
    ['Barba clásica', 35, 18.2],
    ['Corte de niño', 25, 14],
    ['Corte y peinado', 50, 33.35],
    ['Flequillo', 20, 9.5],
    ['Mechas balayage', 150, 129.9],
    ['Novia: prueba de moño', 110, 95],
    ['Tinte de raíz', 80, 61.45],
    ['Permanente (retirado)', 130, 70],
  ] as const
  return rows.map(([name, duration, price], index) => {
    const status = index === 7 ? 'inactive' : 'active'
    const service = { id: uuid(`service ${name}`), num: 7_010 + 10 * index, name, duration, price }
    salon.services.set(service.id, { ...service, status })
    return { ...service, status } as const
  })
}

const addPeople = (salon: Salon) => {
  const [marins, barachois, nandu] = addPlaces(salon)
  addServices(salon)
  if (!marins || !barachois || !nandu) throw new Error('three places')
  const services = [...salon.services.values()].filter((service) => service.status === 'active')
  const row = (num: number, who: string, skip: string, week: [string, Place, number, number][]) => {
    const [firstname = '', ...rest] = who.split(' ')
    const email = `${uuid(who).slice(0, 6)}@etoile.example`
    const days = new Map<number, Window[]>()
    for (const [weekdays, place, from, to] of week) {
      for (const day of weekdays) {
        days.set(Number(day), [...(days.get(Number(day)) ?? []), { place, from, to }])
      }
    }
    const skills = new Set(services.filter((service) => !service.name.startsWith(skip)))
    const phone = num % 2 ? `+508550${num}` : null
    const kept = { firstname, lastname: rest.join(' '), email, phone, week: days, skills }
    const status = num === 219 ? 'inactive' : 'active'
    salon.people.set(uuid(who), { id: uuid(who), num, status, ...kept })
  }
  row(203, 'Zoë Détcheverry', 'Barba', [
    ['23456', barachois, 520, 760], // 08:40 to 12:40
    ['23456', barachois, 805, 1060],
  ])
  row(208, 'Íñigo Etxeberría Ruiz', 'Mechas', [
    ['123', barachois, 540, 780],
    ['123', barachois, 840, 1080],
    ['4', barachois, 540, 750], // on Thursdays here in the morning, there in the afternoon
    ['45', nandu, 840, 1140],
  ])
  row(211, 'Ñusta Quispe', 'Novia', [
    ['356', nandu, 960, 1110], // evenings only: in UTC they end tomorrow
    ['356', nandu, 1130, 1305],
  ])
  row(214, 'Søren Ólafsson', 'Flequillo', [
    ['12345', marins, 600, 840],
    ['12345', marins, 900, 1170],
    ['0', marins, 600, 840],
  ])
  row(219, 'Łucja Briand', 'Novia', [['12345', barachois, 540, 1020]])
}

const LOYALTY = uuid('custom field: loyalty')

const addClients = (salon: Salon) => {
  const first = ['Ainhoa', 'Bjørn', 'Çağla', 'Dvořák', 'Élodie', 'François', 'Gülşen', 'Héloïse']
  const last = ['Núñez Peña', "O'Brien-Château", 'Škoda']
  for (let index = 0; index < 24; index++) {
    const [firstname = '', lastname = ''] = [first[index % 8], last[index % 3]]
    salon.addClient({
      firstname,
      lastname,
      // two by two they share an address, as families do
      email: `familia${Math.floor(index / 2)}@correo.example`,
      phone: `+5084${String(11_200 + 7 * index)}`,
      more: new Map(index % 4 ? [] : [['birthdate', `19${60 + index}-02-1${index % 10}`]]),
      customFields: index % 5 ? [] : [{ fieldId: LOYALTY, value: 'premium' }],
      createdAt: salon.now() - (60 - index) * DAY,
    })
  }
}

/** from a week ago to five weeks ahead; one day of one person is full */
const addBookings = (salon: Salon) => {
  let state = 20_240_120
  const dice = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
  const today = salon.today()
  const clients = [...salon.clients.values()]
  const fullDay = (person: Person, day: number) => person.num === 208 && day >= today + 7
  let filled: number | undefined
  for (let day = today - 7; day <= today + 35; day++) {
    for (const person of salon.people.values()) {
      const full = fullDay(person, day) && (filled ?? day) === day
      for (const { place, from, to } of salon.windows(person, day)) {
        if (full) filled = day
        for (let minute = from + (full ? 0 : STEP * dice(6)); ;) {
          const fits = [...person.skills].filter((service) => minute + service.duration <= to)
          const service = fits[dice(fits.length)]
          const client = clients[dice(clients.length)]
          if (!service || !client) break
          const [start, end] = [at(day, minute), at(day, minute + service.duration)]
          minute += service.duration + (full ? 0 : STEP * dice(9))
          if (salon.taken(person, start, end).length > 0) continue
          const open = full ? 'confirmed' : (['confirmed', 'pending', 'cancelled'][dice(3)] ?? '')
          const status = end < salon.now() ? (dice(6) ? 'completed' : 'no_show') : open
          const notes = {
            internalNote: null,
            clientNote: dice(9) ? null : 'Sin amoníaco, por favor',
          }
          const kind = { isFromWeb: dice(2) === 1, notifyClient: true, named: true }
          const createdAt = salon.now() - (1 + dice(30)) * DAY - dice(600) * MIN
          const what = { from: start, to: end, status, amount: service.price, createdAt }
          salon.book({ ...what, ...notes, ...kind, client, place, service, person })
        }
      }
    }
  }
}

const openSalon = (now: () => number) => {
  const salon = new Salon(now)
  addPeople(salon)
  addClients(salon)
  const today = salon.today()
  salon.holidays.add(today + 12)
  const [zoe, , , soren] = salon.people.values()
  for (let day = today + 17; day <= today + 20; day++) {
    salon.leave.add(`${zoe?.id}/${day}`)
  }
  for (const day of [today + 3, today + 4, today + 5]) {
    if (soren) salon.absences.push({ person: soren, from: at(day, 690), to: at(day, 800) })
  }
  addBookings(salon)
  return salon
}

// ---- answers ----

/** thrown by whatever refuses a request, before anything is kept */
class Refusal extends Error {
  readonly status: number
  readonly body: Json
  readonly headers: Record<string, string>

  constructor(status: number, body: Json, headers: Record<string, string> = {}) {
    super(String(status))
    this.status = status
    this.body = body
    this.headers = headers
  }
}

const answer = (status: number, body?: Json, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
  })

const readBody = async (request: Request, refused: () => Refusal): Promise<Json> => {
  try {
    const body: unknown = JSON.parse(await request.text())
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  } catch {
    // told below
  }
  throw refused()
}

// ---- CitaPro ----

const message = (status: number, text: string, headers = {}) =>
  new Refusal(status, { message: text }, headers)

/** the body of a 422: where, and what is wrong */
class Violations {
  readonly list: Json[] = []

  add = (propertyPath: string, title: string) => void this.list.push({ propertyPath, title })

  check() {
    if (this.list.length === 0) return
    throw new Refusal(422, { message: 'Hay datos no válidos.', violations: this.list })
  }
}

const violated = (propertyPath: string, title: string) =>
  new Refusal(422, { message: 'Hay datos no válidos.', violations: [{ propertyPath, title }] })

/** what no booking here has */
const NEVER = {
  isFromAgent: false,
  paymentStatus: null,
  paymentId: null,
  repeatGroupId: null,
  answers: null,
  questionaryId: null,
}

const pick = (from: object, names: string): Json =>
  Object.fromEntries(words(names).map((name) => [name, Reflect.get(from, name)]))

const serviceJson = (service: Service): Json => {
  const kind = { domiciliary: false, virtual: false, categoryId: uuid('category') }
  const shape = { description: null, sessions: null, simultaneous: 1 }
  return { ...pick(service, 'id name duration price status'), ...kind, ...shape }
}

const personJson = (person: Person) => pick(person, 'id firstname lastname email status phone')

const placesOf = (person: Person) => new Set([...person.week.values()].flat().map((w) => w.place))

const clientJson = (client: Client): Json => {
  const { more, customFields, createdAt, deletedAt } = client
  const times = { createdAt: naive(createdAt), ...(deletedAt && { deletedAt: naive(deletedAt) }) }
  const known = pick(client, 'id firstname lastname email phone')
  return { ...known, ...Object.fromEntries(more), customFields, ...times }
}

const bookingJson = (booking: Booking): Json => {
  const { client, place, service, createdAt, from, to } = booking
  const person = booking.named ? (booking.person ?? null) : null
  return {
    ...pick(booking, 'id status internalNote clientNote isFromWeb amount notifyClient'),
    startTime: naive(from),
    endTime: naive(to),
    clientId: client.id,
    locationId: place.id,
    serviceId: service.id,
    personId: person?.id ?? null,
    businessAccountId: ACCOUNT,
    location: pick(place, 'id name'),
    person: person && personJson(person),
    service: serviceJson(service),
    client: pick(client, 'id firstname lastname email phone'),
    createdAt: naive(createdAt),
    ...NEVER,
  }
}

// lists: filters, order, pages

const TIMES = new Set(words('startTime endTime createdAt'))
const NUMBERS = new Set(words('duration price amount position'))

type Key = string | number | undefined

/** what two values of a field are compared by; undefined if it has none */
const keyOf = (field: string, value: unknown): Key => {
  if (value === null || value === undefined) return undefined
  const text = String(value)
  if (TIMES.has(field)) return instant(text) ?? instant(`${text}T00:00:00Z`)
  if (NUMBERS.has(field)) return text.trim() === '' ? undefined : Number(text)
  if (field === 'phone') return text.replaceAll(/\D/g, '')
  return field === 'email' || isUuid(text) ? text.trim().toLowerCase() : text
}

const compare = (one: Key, other: Key) => {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined)
  }
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return one < other ? -1 : Number(one > other)
}

const lower = (key: Key) => String(key ?? '').toLowerCase()

const OPERATORS: Record<string, (value: Key, wanted: Key) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '!=': (value, wanted) => value !== wanted,
  '>=': (value, wanted) => value !== undefined && compare(value, wanted) >= 0,
  '<=': (value, wanted) => value !== undefined && compare(value, wanted) <= 0,
  '>': (value, wanted) => value !== undefined && compare(value, wanted) > 0,
  '<': (value, wanted) => value !== undefined && compare(value, wanted) < 0,
  CONTAINS: (value, wanted) => lower(value).includes(lower(wanted)),
}

interface Row {
  json: Json
  /** values that are searched and not shown, several to a field */
  hidden?: Map<string, string[]>
}

/** All the filters given must hold. */
const filtered = (rows: Row[], query: URLSearchParams, fields: string[]) => {
  const numbers = new Set<string>()
  for (const name of query.keys()) {
    const number = /^filters\[(\d+)\]\[(?:field|operator|value)\]$/.exec(name)?.[1]
    if (number !== undefined) numbers.add(number)
  }
  let kept = rows
  for (const number of numbers) {
    const path = `filters[${number}]`
    const part = (name: string) => query.get(`${path}[${name}]`)
    const field = part('field') ?? ''
    const holds = OPERATORS[part('operator') ?? '=']
    const wanted = keyOf(field, part('value') ?? '')
    if (!fields.includes(field) && !isUuid(field)) {
      throw violated(`${path}[field]`, 'Campo desconocido.')
    }
    if (!holds) throw violated(`${path}[operator]`, 'Operador desconocido.')
    if (wanted === undefined || Number.isNaN(wanted)) {
      throw violated(`${path}[value]`, 'No es válido.')
    }
    kept = kept.filter(({ json, hidden }) => {
      const values = hidden?.get(field.toLowerCase()) ?? [json[field]]
      return values.some((value) => holds(keyOf(field, value), wanted))
    })
  }
  return kept
}

const wholeNumber = (query: URLSearchParams, name: string, normal: number) => {
  const text = query.get(name) ?? String(normal)
  if (!/^\d{1,9}$/.test(text)) throw violated(name, 'Debe ser un número entero positivo.')
  return Number(text)
}

/** pages of 15 unless told, of 50 at most; `limit=0` only counts */
const list = (
  rows: Row[],
  query: URLSearchParams,
  fields: string[],
  normal: string,
  down = false,
) => {
  const found = filtered(rows, query, fields)
  const asked = query.get('orderBy') ?? ''
  const orderBy = fields.includes(asked) ? asked : normal
  const order = query.get('order')?.toLowerCase() ?? (down && orderBy === normal ? 'desc' : 'asc')
  if (order !== 'asc' && order !== 'desc') throw violated('order', 'Debe ser asc o desc.')
  const sign = order === 'asc' ? 1 : -1
  const key = ({ json }: Row) => keyOf(orderBy, json[orderBy])
  const sorted = found.toSorted((one, other) => sign * compare(key(one), key(other)))
  const offset = wholeNumber(query, 'offset', 0)
  const limit = Math.min(wholeNumber(query, 'limit', 15), 50)
  const items = sorted.slice(offset, offset + limit).map(({ json }) => json)
  return answer(200, { total: found.length, items })
}

const CLIENT_LIMITS = new Map<string, number>()
const limits = 'firstname lastname email phone docType docNumber address city state country'
for (const name of words(limits)) {
  CLIENT_LIMITS.set(name, 255)
}
CLIENT_LIMITS.set('phone', 50).set('docType', 50).set('docNumber', 100).set('address', 500)
const CLIENT_NEEDS = words('firstname lastname email phone')
const CLIENT_FIELDS = ['id', ...CLIENT_LIMITS.keys(), 'birthdate', 'createdAt']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/

/** phones are kept as + and digits; undefined if not international */
const phoneOf = (text: string) => /^\+\d{6,49}$/.exec(text.replaceAll(/[\s().-]/g, ''))?.[0]

const customFieldsOf = (value: unknown, violations: Violations) => {
  if (!Array.isArray(value)) {
    violations.add('customFields', 'Debe ser una lista.')
    return []
  }
  return value.map((entry: unknown, index) => {
    const { fieldId, value: text } = {
      fieldId: undefined,
      value: undefined,
      ...Object(entry),
    } as Json
    const path = `customFields[${index}]`
    if (!isUuid(fieldId)) violations.add(`${path}.fieldId`, 'Debe ser un UUID.')
    if (typeof text !== 'string') violations.add(`${path}.value`, 'Debe ser un texto.')
    return { fieldId: String(fieldId).toLowerCase(), value: String(text) }
  })
}

/** What is left out stays as it is; null clears what is optional. */
const readClient = (body: Json, before?: Client) => {
  const violations = new Violations()
  const more = new Map(before?.more)
  for (const [name, most] of CLIENT_LIMITS) {
    const value = body[name] ?? undefined
    const needed = CLIENT_NEEDS.includes(name)
    if (value === undefined) {
      if (needed) violations.add(name, 'Este valor no debería ser nulo.')
      else if (body[name] === null) more.delete(name)
    } else if (typeof value !== 'string') violations.add(name, 'Debe ser un texto.')
    else if (needed && value.trim() === '') violations.add(name, 'No debería estar vacío.')
    else if (Array.from(value).length > most) violations.add(name, `No más de ${most} caracteres.`)
    else if (!needed) more.set(name, value)
  }
  const [firstname, lastname, email, phone] = CLIENT_NEEDS.map((name) => String(body[name] ?? ''))
  if (email && !EMAIL.test(email)) violations.add('email', 'No es una dirección de correo.')
  const number = phoneOf(phone ?? '')
  if (phone && !number) violations.add('phone', 'Debe ser internacional, como +508411234.')
  if (body['birthdate'] === null) more.delete('birthdate')
  else if (parseDay(body['birthdate']) !== undefined) more.set('birthdate', body['birthdate'])
  else if (body['birthdate'] !== undefined) violations.add('birthdate', 'Debe ser YYYY-MM-DD.')
  const sent = body['customFields'] === null ? [] : body['customFields']
  const customFields =
    sent === undefined ? (before?.customFields ?? []) : customFieldsOf(sent, violations)
  violations.check()
  const who = { firstname: firstname ?? '', lastname: lastname ?? '', phone: number ?? '' }
  return { ...who, email: (email ?? '').toLowerCase(), more, customFields }
}

/** a shift at another place; at any place outside of a shift, someone may be asked to stay on */
const elsewhere = (salon: Salon, person: Person, place: Place, from: number, to: number) =>
  salon.windows(person, localDay(from)).some((window) => {
    const day = localDay(from)
    return window.place !== place && at(day, window.from) < to && at(day, window.to) > from
  })

/** the person asked for, or whoever is on shift there; a conflict if nobody has the time */
const chairFor = (salon: Salon, draft: Draft) => {
  const { from, to, place, service, person, status } = draft
  if (!holdsChair(status)) return person
  const day = localDay(from)
  const free = (one: Person) =>
    salon.taken(one, from, to).length === 0 &&
    !salon.holidays.has(day) &&
    !salon.leave.has(`${one.id}/${day}`) &&
    !elsewhere(salon, one, place, from, to)
  const onShift = (one: Person) =>
    salon.windows(one, day).some((window) => {
      const inside = at(day, window.from) <= from && to <= at(day, window.to)
      return window.place === place && inside
    })
  const others = () =>
    [...salon.people.values()].find((one) => one.skills.has(service) && onShift(one) && free(one))
  const found = person ? [person].find(free) : others()
  if (!found) throw message(400, 'The requested time is no longer free.')
  return found
}

const readBooking = (salon: Salon, body: Json): Draft => {
  const violations = new Violations()
  const [from, to] = [instant(body['startTime']), instant(body['endTime'])]
  if (from === undefined) violations.add('startTime', 'Debe ser una fecha ISO 8601.')
  if (to === undefined) violations.add('endTime', 'Debe ser una fecha ISO 8601.')
  const length = (to ?? 0) - (from ?? 0)
  if (from !== undefined && to !== undefined && (length <= 0 || length > DAY)) {
    violations.add('endTime', 'Debe ser posterior a startTime, y de menos de un día después.')
  }
  const status = STATUSES.find((known) => known === body['status'])
  if (!status) violations.add('status', `Debe ser uno de: ${STATUSES.join(', ')}.`)
  const amount = body['amount']
  if (!Number.isFinite(amount) || Number(amount) < 0) {
    violations.add('amount', 'Debe ser un número.')
  }
  const find = <T>(name: string, known: Map<string, T>, allowed: (one: T) => boolean) => {
    const id = body[name]
    const found = isUuid(id) ? known.get(id.toLowerCase()) : undefined
    if (!found || !allowed(found)) violations.add(name, 'No existe o no está activo.')
    return found
  }
  const client = find('clientId', salon.clients, (one) => one.deletedAt === undefined)
  const place = find('locationId', salon.places, () => true)
  const service = find('serviceId', salon.services, (one) => one.status === 'active')
  const named = (body['personId'] ?? '') !== ''
  const fit = (one: Person) =>
    one.status === 'active' &&
    (!service || one.skills.has(service)) &&
    (!place || placesOf(one).has(place))
  const person = named ? find('personId', salon.people, fit) : undefined
  const note = (name: string) => {
    const value = body[name] ?? null
    if (value !== null && typeof value !== 'string') violations.add(name, 'Debe ser un texto.')
    return typeof value === 'string' ? value : null
  }
  const notes = { internalNote: note('internalNote'), clientNote: note('clientNote') }
  const notifyClient = body['notifyClient'] ?? false
  if (typeof notifyClient !== 'boolean') violations.add('notifyClient', 'Debe ser true o false.')
  violations.check()
  if (!client || !place || !service) throw message(422, 'Hay datos no válidos.')
  const when = { from: from ?? 0, to: to ?? 0, status: status ?? '', createdAt: salon.now() }
  const kind = {
    isFromWeb: false,
    amount: cents(Number(amount)),
    notifyClient: notifyClient === true,
  }
  return { ...when, ...kind, ...notes, client, place, service, person, named }
}

const availability = (salon: Salon, query: URLSearchParams) => {
  const violations = new Violations()
  const [locationId, serviceId, professionalId] = ['locationId', 'serviceId', 'professionalId'].map(
    (name) => {
      const id = query.get(name) ?? undefined
      const needed = name !== 'professionalId'
      if (needed ? !isUuid(id) : id && !isUuid(id)) violations.add(name, 'Debe ser un UUID.')
      return id?.toLowerCase()
    },
  )
  const dates = ['startDate', 'endDate'].map((name) => {
    const day = parseDay(query.get(name) ?? '')
    if (query.get(name) && day === undefined) violations.add(name, 'Debe ser YYYY-MM-DD.')
    return day
  })
  violations.check()
  const place = salon.places.get(locationId ?? '')
  const service = salon.services.get(serviceId ?? '')
  if (!place) throw message(404, 'Location not found.')
  if (service?.status !== 'active') throw message(404, 'Service not found.')
  const start = dates[0] ?? utcDay(salon.now())
  const limit = Math.min(start + 30, salon.today() + HORIZON)
  const end = Math.min(dates[1] ?? start + 30, limit)
  const days = new Set<string>()
  const slots = new Map<number, Person[]>()
  for (const person of salon.people.values()) {
    if (!person.skills.has(service) || (professionalId && person.id !== professionalId)) continue
    for (let day = start - 1; day <= end + 1; day++) {
      for (const window of salon.windows(person, day).filter((one) => one.place === place)) {
        const within = (ms: number) => utcDay(ms) >= start && utcDay(ms) <= end
        const opens = at(day, window.from)
        // a day is listed when the place is open for this service, even if it is sold out
        if (within(opens) && opens >= salon.now()) days.add(dayText(utcDay(opens)))
        for (const slot of salon.starts(person, day, window, service.duration * MIN)) {
          if (!within(slot)) continue
          days.add(dayText(utcDay(slot)))
          slots.set(slot, [...(slots.get(slot) ?? []), person])
        }
      }
    }
  }
  const brief = (people: Iterable<Person>) =>
    Array.from(people, (one) => ({ id: one.id, name: nameOf(one) }))
  return answer(200, {
    days: [...days].toSorted(),
    professionals: brief(new Set([...slots.values()].flat())),
    slots: Array.from(slots, ([from, people]) => ({
      startTime: naive(from),
      endTime: naive(from + service.duration * MIN),
      professionals: brief(people),
    })),
    limitExceeded: (dates[1] ?? start + 30) > limit,
  })
}

const customOf = (client: Client) => {
  const found = new Map<string, string[]>()
  for (const { fieldId, value } of client.customFields) {
    found.set(fieldId, [...(found.get(fieldId) ?? []), value])
  }
  return found
}

type Handler = () => Response | Promise<Response>
type Methods = Partial<Record<string, Handler>>

const BOOKING_FIELDS = words(
  'id startTime endTime status internalNote clientNote paymentStatus isFromWeb isFromAgent',
  'amount clientId locationId serviceId personId notifyClient createdAt',
)

const unreadable = () => message(400, 'The body is not a JSON object.')

const bookingsAt = (
  salon: Salon,
  id: string | undefined,
  request: Request,
  query: URLSearchParams,
) => {
  const all = (): Row[] =>
    Array.from(salon.bookings.values(), (one) => ({
      json: bookingJson(one),
      hidden: customOf(one.client),
    }))
  const create = async () => {
    const body = await readBody(request, unreadable)
    const draft = readBooking(salon, body)
    const booking = salon.book({ ...draft, person: chairFor(salon, draft) })
    return answer(201, { id: booking.id })
  }
  const one = () => {
    const booking = salon.bookings.get(id?.toLowerCase() ?? '')
    if (!booking) throw message(404, 'Booking not found.')
    return answer(200, bookingJson(booking))
  }
  const methods: Methods = { GET: () => list(all(), query, BOOKING_FIELDS, 'createdAt', true) }
  if (id === 'availability') return { GET: () => availability(salon, query) }
  return id === undefined ? { ...methods, POST: create } : { GET: one }
}

const clientsAt = (
  salon: Salon,
  id: string | undefined,
  request: Request,
  query: URLSearchParams,
) => {
  const known = (deleted: boolean) => {
    const client = salon.clients.get(id?.toLowerCase() ?? '')
    if (!client || (client.deletedAt !== undefined && !deleted)) {
      throw message(404, 'Client not found.')
    }
    return client
  }
  const all = () => {
    const rows: Row[] = []
    for (const client of salon.clients.values()) {
      const row = { json: clientJson(client), hidden: customOf(client) }
      if (client.deletedAt === undefined) rows.push(row)
    }
    return list(rows, query, CLIENT_FIELDS, 'createdAt', true)
  }
  const create = async () => {
    const fields = readClient(await readBody(request, unreadable))
    return answer(201, { id: salon.addClient({ ...fields, createdAt: salon.now() }).id })
  }
  const replace = async () => {
    const body = await readBody(request, unreadable)
    Object.assign(known(false), readClient(body, known(false)))
    return answer(204)
  }
  const remove = () => {
    known(true).deletedAt ??= salon.now()
    return answer(204)
  }
  if (id === undefined) return { GET: all, POST: create }
  return { GET: () => answer(200, clientJson(known(true))), PUT: replace, DELETE: remove }
}

const peopleList = (salon: Salon, query: URLSearchParams) => {
  const placeId = query.get('locationId')?.toLowerCase()
  if (placeId && !isUuid(placeId)) throw violated('locationId', 'Debe ser un UUID.')
  const rows = Array.from(salon.people.values(), (person) => {
    const locationIds = Array.from(placesOf(person), ({ id }) => id)
    return { json: { ...personJson(person), locationIds }, locationIds }
  })
  const there = rows.filter((row) => !placeId || row.locationIds.includes(placeId))
  const shown = there.map(({ json, locationIds }) => ({
    json,
    hidden: new Map([['locationid', locationIds]]),
  }))
  const fields = words('id firstname lastname email status phone locationId')
  return list(shown, query, fields, 'lastname')
}

const CITAPRO_KEYS = new Map([
  [`cpk_${createHash('sha1').update('fresh').digest('hex')}`, true],
  ['cpk_0000000000000000000000000000000000000000', false],
])

/** of two carriers, the bearer is read first */
const citaproKey = (request: Request) => {
  const bearer = /^Bearer\s+(\S+)/i.exec(request.headers.get('Authorization') ?? '')?.[1]
  const key = bearer ?? request.headers.get('X-API-Key')?.trim()
  const asked = { 'WWW-Authenticate': 'Bearer' }
  const how = 'Provide it via X-API-Key header or Authorization Bearer.'
  if (!key) throw message(401, `API key is required. ${how}`, asked)
  const valid = CITAPRO_KEYS.get(key)
  if (valid === undefined) throw message(401, 'Invalid API key.', asked)
  if (!valid) throw message(401, 'API key is expired or revoked.', asked)
}

const citapro = (salon: Salon, request: Request, url: URL): Methods => {
  citaproKey(request)
  const [, , name, id, ...rest] = url.pathname.replace(/\/$/, '').split('/')
  const query = url.searchParams
  const rows = (items: Iterable<Json>) => Array.from(items, (json) => ({ json }))
  if (rest.length === 0 && name === 'bookings') return bookingsAt(salon, id, request, query)
  if (rest.length === 0 && name === 'clients') return clientsAt(salon, id, request, query)
  if (id === undefined && name === 'people') return { GET: () => peopleList(salon, query) }
  if (id === undefined && name === 'services') {
    const fields = words('id name duration price status')
    const all = () => rows([...salon.services.values()].map(serviceJson))
    return { GET: () => list(all(), query, fields, 'price') }
  }
  if (id === undefined && name === 'locations') {
    const fields = words('id name address status city state country position')
    return { GET: () => list(rows(salon.places.values()), query, fields, 'position') }
  }
  throw message(404, 'Not found.')
}

// ---- SalonBookIt ----

const fault = (status: number, code: string, text: string, details?: Json) =>
  new Refusal(status, {
    success: false,
    error: { code, message: text, ...(details && { details }) },
  })

const noPerson = () => fault(404, 'PROFESSIONAL_NOT_FOUND', "Ce professionnel n'existe pas.")

/** what is wrong with a date, as code and words */
const dateFault = (salon: Salon, text: unknown): [string, string] | undefined => {
  const day = parseDay(text)
  if (day === undefined) return ['INVALID_DATE', 'La date doit être au format YYYY-MM-DD.']
  if (day < salon.today()) return ['DATE_IN_PAST', 'La date est déjà passée.']
  if (day <= salon.today() + HORIZON) return undefined
  return ['DATE_TOO_FAR', `On réserve au plus ${HORIZON} jours à l'avance.`]
}

const dateOf = (salon: Salon, text: string) => {
  const wrong = dateFault(salon, text)
  if (wrong) throw fault(400, ...wrong)
  return parseDay(text) ?? 0
}

const personOf = (salon: Salon, num: unknown) => {
  for (const person of salon.people.values()) {
    if (person.num === num) return person
  }
  throw noPerson()
}

const idOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

const servicesOf = (salon: Salon, nums: unknown[]) => {
  const active = [...salon.services.values()].filter(({ status }) => status === 'active')
  return nums.map((num) => {
    const found = active.find((service) => service.num === num)
    if (!found) throw fault(404, 'SERVICE_NOT_FOUND', `La prestation ${String(num)} n'existe pas.`)
    return found
  })
}

const lengthOf = (services: Service[]) => services.reduce((sum, one) => sum + one.duration, 0)

/** the services asked for, or else a length, or else that of the shortest service */
const wish = (salon: Salon, query: URLSearchParams, names: string[]) => {
  const asked = names.find((name) => query.get(name)?.trim())
  const text = asked === undefined ? '' : (query.get(asked)?.trim() ?? '')
  const nums = text.split(',').map((num) => num.trim())
  const many = asked === 'servicios' || nums.length === 1
  if (asked !== undefined && !(many && nums.every((num) => /^\d{1,9}$/.test(num)))) {
    const details = { [asked]: ['Un nombre entier est attendu.'] }
    throw fault(400, 'VALIDATION_ERROR', 'La demande est incorrecte.', details)
  }
  if (asked === 'duracion') {
    const length = Number(text)
    if (length > 0 && length <= 600) return { services: [], length }
    const details = { duracion: ['De 1 à 600 minutes.'] }
    throw fault(400, 'VALIDATION_ERROR', 'La demande est incorrecte.', details)
  }
  const services = asked === undefined ? [] : servicesOf(salon, nums.map(Number))
  const active = [...salon.services.values()].filter(({ status }) => status === 'active')
  const shortest = Math.min(...active.map(({ duration }) => duration))
  return { services, length: lengthOf(services) || shortest }
}

type Wish = ReturnType<typeof wish>

/** the slots of a day that have not begun yet, with the reason why one cannot be had */
const huecos = (salon: Salon, person: Person, day: number, { services, length }: Wish) => {
  const windows = salon.windows(person, day)
  const first = Math.min(...windows.map(({ from }) => from))
  const last = Math.max(...windows.map(({ to }) => to))
  const found: { minute: number; motive: string | undefined }[] = []
  for (let minute = first; minute + length <= last; minute += STEP) {
    if (at(day, minute) < salon.now()) continue
    found.push({ minute, motive: salon.motive(person, services, day, minute, length) })
  }
  return found
}

const disponibilidad = (salon: Salon, who: string, fecha: string, query: URLSearchParams) => {
  const day = dateOf(salon, fecha)
  const person = personOf(salon, idOf(who))
  const wanted = wish(salon, query, ['servicios', 'servicio_id', 'duracion'])
  const found = huecos(salon, person, day, wanted)
  const free = found.filter(({ motive }) => motive === undefined)
  const off = {
    code: 'PROFESSIONAL_NOT_WORKING',
    message: 'Ce professionnel ne travaille pas ce jour-là.',
  }
  const [next, last] = [free[0], free.at(-1)]
  const data = {
    fecha,
    profesional: { id: person.num, nombre: nameOf(person) },
    duracion_solicitada: wanted.length,
    slots: found.map(({ minute, motive }) => ({
      hora_inicio: hhmm(minute),
      hora_fin: hhmm(minute + wanted.length),
      ...(motive === undefined ? { disponible: true } : { disponible: false, motivo: motive }),
    })),
    slots_disponibles_count: free.length,
    ...(next && { proximo_disponible: hhmm(next.minute) }),
    ...(last && { ultimo_disponible: hhmm(last.minute) }),
    ...(salon.windows(person, day).length === 0 && { aviso: off }),
  }
  return answer(200, { success: true, data })
}

const closedBecause = (salon: Salon, people: Person[], day: number, services: Service[]) => {
  if (salon.holidays.has(day)) return 'festivo'
  if (day > salon.today() + HORIZON) return 'fuera_de_plazo'
  const able = people.filter((one) => services.every((service) => one.skills.has(service)))
  if (able.length === 0) return 'servicio_no_ofrecido'
  if (able.some((one) => salon.windows(one, day).length > 0)) return 'completo'
  return able.every((one) => salon.leave.has(`${one.id}/${day}`)) ? 'vacaciones' : 'sin_turno'
}

const dias = (salon: Salon, query: URLSearchParams) => {
  const desde = dateOf(salon, query.get('desde') || dayText(salon.today()))
  // only a date that was sent can be too far; days past the limit are told as such
  const hasta = query.get('hasta') ? dateOf(salon, query.get('hasta') ?? '') : desde + 30
  if (hasta < desde) {
    const details = { hasta: ["Doit être le même jour que 'desde' ou plus tard."] }
    throw fault(400, 'VALIDATION_ERROR', 'La demande est incorrecte.', details)
  }
  const who = query.get('peluquero_id')
  const people = who ? [personOf(salon, idOf(who))] : [...salon.people.values()]
  const wanted = wish(salon, query, ['servicio_id'])
  const days: Json[] = []
  for (let day = desde; day <= hasta; day++) {
    const found = people.flatMap((person) => huecos(salon, person, day, wanted))
    const free = found.filter(({ motive }) => motive === undefined).map(({ minute }) => minute)
    const [primer_slot, ultimo_slot] = [hhmm(Math.min(...free)), hhmm(Math.max(...free))]
    const known = { fecha: dayText(day), disponible: free.length > 0, slots_libres: free.length }
    const motivo = closedBecause(salon, people, day, wanted.services)
    days.push({ ...known, ...(free.length > 0 ? { primer_slot, ultimo_slot } : { motivo }) })
  }
  const dias_disponibles_count = days.filter(({ disponible }) => disponible).length
  const range = { desde: dayText(desde), hasta: dayText(hasta) }
  return answer(200, { success: true, data: { ...range, dias: days, dias_disponibles_count } })
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value)

/** a number of the islands needs no prefix */
const telefonoOf = (text: string) => {
  const digits = text.replaceAll(/[\s().-]/g, '').replace(/^00/, '+')
  return /^\d{6}$/.test(digits) ? `+508${digits}` : phoneOf(digits)
}

/** the first fault found gives the code, `details` names them all */
const checkReserva = (salon: Salon, body: Json) => {
  const faults: [field: string, code: string, text: string][] = []
  const text = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  const need = (field: string, code: string, words: string, fits: (value: unknown) => boolean) => {
    const value = body[field] ?? ''
    if (value === '') faults.push([field, 'MISSING_REQUIRED_FIELD', 'Ce champ est obligatoire.'])
    else if (!fits(value)) faults.push([field, code, words])
  }
  const ids = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isId)
  need('servicio_ids', 'VALIDATION_ERROR', "Une liste d'entiers est attendue.", ids)
  need('peluquero_id', 'VALIDATION_ERROR', 'Un nombre entier est attendu.', isId)
  const [code, words] = dateFault(salon, body['fecha']) ?? ['', '']
  need('fecha', code, words, () => code === '')
  const time = (value: unknown) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value))
  need('hora_inicio', 'INVALID_TIME', "L'heure doit être au format HH:MM.", time)
  need('nombre', 'VALIDATION_ERROR', 'Un texte est attendu.', text)
  const mail = (value: unknown) => typeof value === 'string' && EMAIL.test(value)
  need('email', 'INVALID_EMAIL', "L'adresse est incorrecte.", mail)
  const phone = (value: unknown) => typeof value === 'string' && telefonoOf(value) !== undefined
  need('telefono', 'INVALID_PHONE', 'Le numéro est incorrect.', phone)
  if (!['string', 'undefined'].includes(typeof (body['notas'] ?? undefined))) {
    faults.push(['notas', 'VALIDATION_ERROR', 'Un texte est attendu.'])
  }
  if (!['boolean', 'undefined'].includes(typeof (body['usar_puntos'] ?? undefined))) {
    faults.push(['usar_puntos', 'VALIDATION_ERROR', 'true ou false est attendu.'])
  }
  const [worst] = faults
  if (!worst) return
  const details = Object.fromEntries(faults.map(([field, , told]) => [field, [told]]))
  throw fault(400, worst[1], `${worst[0]}: ${worst[2]}`, details)
}

/** a guest who gives the name, address and phone of a client is that one; else somebody new */
const guest = (salon: Salon, body: Json) => {
  const nombre = String(body['nombre']).trim()
  const email = String(body['email']).toLowerCase()
  const phone = telefonoOf(String(body['telefono'])) ?? ''
  for (const client of salon.clients.values()) {
    const same = client.email === email && client.phone === phone && nameOf(client) === nombre
    if (same && client.deletedAt === undefined) return client
  }
  const [firstname = '', ...rest] = nombre.split(/\s+/)
  const who = { firstname, lastname: rest.join(' '), email, phone }
  return salon.addClient({ ...who, more: new Map(), customFields: [], createdAt: salon.now() })
}

const reservaJson = (booking: Booking, services: Service[], times: [string, string, string]) => {
  const { amount, client, person } = booking
  const [fecha, hora_inicio, hora_fin] = times
  const codigo = booking.id.replaceAll('-', '').slice(0, 8).toUpperCase()
  return {
    id: booking.num,
    codigo,
    fecha,
    hora_inicio,
    hora_fin,
    servicios: services.map(({ num, name, price, duration }) => ({
      id: num,
      nombre: name,
      precio: price,
      duracion_minutos: duration,
    })),
    profesional: { id: person?.num, nombre: person && nameOf(person) },
    cliente: {
      id: client.num,
      nombre: nameOf(client),
      email: client.email,
      telefono: client.phone,
    },
    subtotal: amount,
    descuento: 0,
    total: amount,
    moneda: 'EUR',
    estado: 'pendiente',
    notas: booking.clientNote,
    pago_requerido: false,
    pago_pendiente: true,
    puntos_ganados: 0,
    created_at: `${new Date(booking.createdAt).toISOString().slice(0, 19)}Z`,
  }
}

const reserva = (salon: Salon, body: Json) => {
  checkReserva(salon, body)
  const services = servicesOf(
    salon,
    Array.isArray(body['servicio_ids']) ? body['servicio_ids'] : [],
  )
  const person = personOf(salon, body['peluquero_id'])
  const [fecha, hora_inicio] = [String(body['fecha']), String(body['hora_inicio'])]
  const day = parseDay(fecha) ?? 0
  const minute = Number(hora_inicio.slice(0, 2)) * 60 + Number(hora_inicio.slice(3))
  const end = minute + lengthOf(services)
  const motive = salon.motive(person, services, day, minute, end - minute)
  const inside = (one: Window) => one.from <= minute && end <= one.to
  const place = salon.windows(person, day).find(inside)?.place
  const [service] = services
  if (motive !== undefined || !place || !service) {
    const details = { hora_inicio: [motive ?? 'pausa'] }
    throw fault(410, 'HUECO_NO_DISPONIBLE', "Ce créneau n'est plus disponible.", details)
  }
  const [from, to, createdAt] = [at(day, minute), at(day, end), salon.now()]
  const client = guest(salon, body)
  const notas = typeof body['notas'] === 'string' ? body['notas'] : null
  const total = cents(services.reduce((sum, { price }) => sum + price, 0))
  const kind = { internalNote: null, clientNote: notas, isFromWeb: true, notifyClient: false }
  const what = { from, to, status: 'pending', amount: total, createdAt, named: true }
  const booking = salon.book({ ...what, ...kind, client, place, service, person })
  return answer(201, {
    success: true,
    data: reservaJson(booking, services, [fecha, hora_inicio, hhmm(end)]),
  })
}

const SALONBOOKIT_KEYS = new Map<string, string>([
  [`hh_pub_live_${createHash('sha1').update('fresh').digest('hex').slice(0, 24)}`, ''],
  ['hh_pub_live_disabled', 'API_KEY_DISABLED'],
  ['hh_pub_live_expired', 'API_KEY_EXPIRED'],
])

const salonbookit = (salon: Salon, request: Request, url: URL): Methods => {
  const key = request.headers.get('X-API-Key')?.trim()
  if (!key) throw fault(401, 'MISSING_API_KEY', "L'en-tête X-API-Key est absent.")
  const trouble = SALONBOOKIT_KEYS.get(key)
  if (trouble === undefined) throw fault(401, 'INVALID_API_KEY', 'Cette clé est inconnue.')
  if (trouble) throw fault(403, trouble, "Cette clé n'est plus valable.")
  const lost = () => fault(404, 'NOT_FOUND', "Cette adresse n'existe pas.")
  const [, , , name, first = '', second = '', ...rest] = url.pathname.split('/')
  if (!url.pathname.endsWith('/')) {
    const body = { success: false, error: { code: 'MISSING_SLASH', message: "Il manque '/'." } }
    throw new Refusal(308, body, { Location: `${url.pathname}/${url.search}` })
  }
  const query = url.searchParams
  if (name === 'reservas' && first === 'crear' && second === '' && rest.length === 0) {
    const unread = () => fault(400, 'VALIDATION_ERROR', "Le corps n'est pas un objet JSON.")
    const create = async () => {
      // no customer can sign in here, so no token is a valid one
      const token = /^Bearer\b/i.test(request.headers.get('Authorization') ?? '')
      if (token) throw fault(401, 'INVALID_TOKEN', 'Ce jeton est incorrect.')
      return reserva(salon, await readBody(request, unread))
    }
    return { POST: create }
  }
  if (name !== 'disponibilidad') throw lost()
  if (first === 'dias' && second === '' && rest.length === 0) {
    return { GET: () => dias(salon, query) }
  }
  if (!first || !second || rest.length !== 1 || rest[0] !== '') throw lost()
  return { GET: () => disponibilidad(salon, first, second, query) }
}

// ---- the door ----

const handle = async (salon: Salon, request: Request) => {
  const url = new URL(request.url)
  const spanish = url.pathname.startsWith('/api/v1/')
  const head = request.method === 'HEAD'
  try {
    if (!spanish && !url.pathname.startsWith('/v1/')) throw message(404, 'Not found.')
    const methods = (spanish ? salonbookit : citapro)(salon, request, url)
    const Allow = [...Object.keys(methods), ...(methods['GET'] ? ['HEAD'] : []), 'OPTIONS'].join(
      ', ',
    )
    if (request.method === 'OPTIONS') return answer(204, undefined, { Allow })
    const run = methods[head ? 'GET' : request.method]
    if (!run) {
      const body = { success: false, error: { code: 'METHOD_NOT_ALLOWED', message: Allow } }
      throw new Refusal(405, spanish ? body : { message: 'Method not allowed.' }, { Allow })
    }
    const response = await run()
    return head ? new Response(null, response) : response
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer(error.status, head ? undefined : error.body, error.headers)
  }
}

export const openFresh: OpenStranger = async ({ now }) => {
  const salon = openSalon(now)
  const [citaproValid = ''] = CITAPRO_KEYS.keys()
  const [salonbookitValid = ''] = SALONBOOKIT_KEYS.keys()
  return {
    url: 'https://etoile.example',
    fetch: (request) => handle(salon, request),
    key: { citapro: citaproValid, salonbookit: salonbookitValid },
    inputs: { peluquero_id: '208', servicio_id: '7030' },
    close: async () => {},
  }
}

/**
 * A salon in Guayaquil that thinks in what happened: an append-only list of events, and a state
 * folded from it. Times are milliseconds since the epoch everywhere inside; Ecuador has no summer
 * time, so that wall clock and UTC differ by a constant. Nothing is thrown: an operation returns
 * either what it found or the answer that ends it.
 */
import { pauseToMeet, plainEventsBugs, switchOf } from './bugs.ts'
import type { Choices, OpenStranger } from './stranger.ts'

type Json = Record<string, unknown>
type Problems = Record<string, string>
interface Answer {
  kind: 'answer'
  status: number
  body?: unknown
  headers?: Record<string, string>
}
interface Person {
  id: string
  number: number
  firstname: string
  lastname: string
  places: string[]
  skills: string[]
  /** stretches of work in minutes of the day, by weekday from Sunday on */
  week: Record<number, [number, number][]>
}
interface Service {
  id: string
  number: number
  name: string
  duration: number
  price: number
}
interface Booking {
  id: string
  number: number
  start: number
  end: number
  status: string
  holder: string
  asked: boolean
  clientId: string
  locationId: string
  serviceId: string
  createdAt: number
  amount: number
  notifyClient: boolean
  internalNote: string | null
  clientNote: string | null
}
type Client = Json & { id: string; number: number; removed: boolean }
type Event =
  | { type: 'person hired'; person: Person }
  | { type: 'service offered'; service: Service }
  | { type: 'location opened'; id: string; name: string; address: string }
  | { type: 'salon closed'; day: string }
  | { type: 'person away'; person: string; day: string }
  | { type: 'client registered'; id: string; fields: Json }
  | { type: 'client changed'; id: string; fields: Json }
  | { type: 'client removed'; id: string }
  | { type: 'booked'; booking: Booking }

const defaults: Choices = {
  advanceDays: 60,
  clientWrites: true,
  daysListed: 'open',
  defaultLimit: 10,
  deletedClient: 'gone',
  duplicateEmail: 'accepted',
  extraFields: true,
  extraHeaders: false,
  freeLength: 'accepted',
  listOrder: 'added',
  longRange: 'refused',
  maximumLimit: 50,
  maximumText: 500,
  missingStatus: 405,
  motives: { dayOff: 'no_trabaja', past: 'hora_pasada', rest: 'almuerzo' },
  notWorking: 'code in data',
  offGrid: 'accepted',
  onlyDocuments: false,
  openPerson: 'left open',
  overLimit: 'refused',
  peopleFilter: 'plain',
  rateLimited: false,
  slash: 'redirected',
  slow: false,
  step: 15,
  takenStatus: 422,
  timesAs: 'instants',
  unbookable: 'omitted',
  unknownIdStatus: 404,
  uuidVersion: 7,
  validationBody: 'message',
}

const base = '/agenda'
const citaproKey = 'cpk_gye51c0ffee0ddba11'
const salonKey = 'hh_pub_live_guayas2k9'
const minute = 60_000
const dayLength = 24 * 60 * minute
const behindUtc = 5 * 60 * minute
const statuses = new Set(['reserved', 'pending', 'confirmed', 'no_show', 'completed', 'cancelled'])
const uuidForm = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

const answer = (status: number, body?: unknown, headers?: Record<string, string>): Answer => ({
  kind: 'answer',
  status,
  body,
  ...(headers === undefined ? {} : { headers }),
})
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'answer'
const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
const iso = (ms: number): string => new Date(ms).toISOString()
/** The salon's own date and time of day. */
const localDay = (ms: number): string => iso(ms - behindUtc).slice(0, 10)
const localTime = (ms: number): string => iso(ms - behindUtc).slice(11, 16)
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`) + behindUtc
const addDays = (day: string, days: number): string => localDay(midnight(day) + days * dayLength)
const isDay = (text: string): boolean => {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(ms) && iso(ms).startsWith(text)
}
const fullName = (person: Person): string => `${person.firstname} ${person.lastname}`
const salonFault = (status: number, code: string, message: string, field?: string): Answer =>
  answer(status, {
    success: false,
    error: { code, message, ...(field === undefined ? {} : { details: { [field]: [message] } }) },
  })

/** Rules for the fields of a body: each returns what is wrong, or nothing. */
type Rule = (value: unknown) => string | undefined
const absent = (value: unknown): boolean => value === undefined || value === null
const optional =
  (rule: Rule): Rule =>
  (value) =>
    absent(value) ? undefined : rule(value)
const text =
  (most: number, form = /\S/): Rule =>
  (value) => {
    if (typeof value !== 'string' || !form.test(value)) {
      return absent(value) || value === '' ? 'required' : 'invalid'
    }
    return value.length > most ? `longer than ${most}` : undefined
  }
const note = (most: number): Rule => optional(text(most, /^/))
const email = text(255, /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/)
const uuid = text(36, uuidForm)
/** A date a salon may mean; the arithmetic of the calendar ends where years have five digits. */
const date: Rule = (value) =>
  typeof value === 'string' && isDay(value) && /^(19|2\d)/.test(value) ? undefined : 'not a date'
const faultsOf = (body: Json, rules: Record<string, Rule>): Problems =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const fault = rule(body[name])
      return fault === undefined ? [] : [[name, fault]]
    }),
  )

export const openStranger: OpenStranger = async ({ now, wait, choices: wished, bugs }) => {
  const bug = switchOf(plainEventsBugs, bugs)
  const pause = pauseToMeet()
  const choices: Choices = { ...defaults, ...wished }
  const events: Event[] = []
  const state = {
    read: 0,
    people: new Map<string, Person>(),
    services: new Map<string, Service>(),
    locations: new Map<string, { id: string; name: string; address: string }>(),
    clients: new Map<string, Client>(),
    bookings: new Map<string, Booking>(),
    closed: new Set<string>(),
    away: new Set<string>(),
  }
  const apply = (event: Event): unknown => {
    switch (event.type) {
      case 'person hired':
        return state.people.set(event.person.id, event.person)
      case 'service offered':
        return state.services.set(event.service.id, event.service)
      case 'location opened':
        return state.locations.set(event.id, event)
      case 'salon closed':
        return state.closed.add(event.day)
      case 'person away':
        return state.away.add(`${event.person} ${event.day}`)
      case 'client registered': {
        const number = 400 + state.clients.size
        const client = { ...event.fields, id: event.id, number, removed: false }
        return state.clients.set(event.id, client)
      }
      case 'client changed':
      case 'client removed': {
        const client = state.clients.get(event.id)
        const change = event.type === 'client removed' ? { removed: true } : event.fields
        return client && state.clients.set(event.id, { ...client, ...change })
      }
      case 'booked':
        return state.bookings.set(event.booking.id, event.booking)
    }
  }
  /** The state as of the last event; only what is new is folded in. */
  const current = (): typeof state => {
    for (const event of events.slice(state.read)) {
      apply(event)
    }
    state.read = events.length
    return state
  }
  const today = (): string => localDay(now())

  // Ids come from a counter through a hash (FNV-1a), so that a run can be repeated exactly.
  let counter = 0
  const newId = (): string => {
    counter += 1
    const words = [1, 2, 3, 4].map((word) => {
      const hash = [...`${counter}/${word}/plain`].reduce(
        (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619) >>> 0,
        2166136261,
      )
      return hash.toString(16).padStart(8, '0')
    })
    const hex = words.join('')
    const time = choices.uuidVersion === 7 ? now().toString(16).padStart(12, '0') : hex.slice(0, 12)
    const tail = `${choices.uuidVersion}${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    return `${time.slice(0, 8)}-${time.slice(8)}-${tail}`
  }
  const account = newId()

  // ---- What happened before today ----
  const place = newId()
  const street = 'Av. V. E. Estrada 510'
  events.push({ type: 'location opened', id: place, name: 'Urdesa', address: street })
  const skills = (
    [
      [3, 'Corte de cabello', 45, 12],
      [4, 'Manicura', 30, 9.5],
      [8, 'Keratina', 150, 55],
      [12, 'Cejas', 15, 4],
      [13, 'Tinte', 90, 38],
    ] as const
  ).map(([number, name, duration, price]) => {
    const service = { id: newId(), number, name, duration, price }
    events.push({ type: 'service offered', service })
    return service.id
  })
  const staff = (
    [
      [
        7,
        'Gabriela',
        'Mora',
        [0, 2, 3, 4],
        [1, 2, 3, 4, 5, 6],
        [
          [540, 780],
          [840, 1140],
        ],
      ],
      [8, 'Andrés', 'Villacís', [0, 3], [2, 3, 4, 5, 6, 0], [[600, 1200]]],
      [
        10,
        'Rosa',
        'Zambrano',
        [1, 3],
        [1, 3, 5, 6],
        [
          [510, 750],
          [780, 960],
        ],
      ],
    ] as const
  ).map(([number, firstname, lastname, does, days, stretches]) => {
    const hours = stretches.map(([from, to]): [number, number] => [from, to])
    const person: Person = {
      id: newId(),
      number,
      firstname,
      lastname,
      places: [place],
      skills: does.flatMap((index) => skills[index] ?? []),
      week: Object.fromEntries(days.map((day) => [day, hours])),
    }
    events.push({ type: 'person hired', person })
    return person.id
  })
  events.push({ type: 'salon closed', day: addDays(today(), 6) })
  events.push({ type: 'person away', person: staff[0] ?? '', day: addDays(today(), 4) })
  const names = 'Juan Pérez,Sofía Andrade,Luis Cedeño,Karla Vera,Mateo Loor,Inés Paz,'
    .concat('Raúl Soto,Eva Gil,Noa Ríos,Iker Mena,Lía Cruz,Hugo Vaca')
    .split(',')
  names.forEach((name, index) => {
    const id = newId()
    const [firstname = '', lastname = ''] = name.split(' ')
    const plainName = firstname
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
    const mail = `${plainName}@correo.example`
    const phone = `+59399112${String(3400 + index)}`
    const fields = { firstname, lastname, email: mail, phone }
    events.push({ type: 'client registered', id, fields })
    const start = midnight(addDays(today(), 1 + (index % 4))) + (600 + 60 * index) * minute
    if (index < 6) {
      events.push({
        type: 'booked',
        booking: {
          id: newId(),
          number: 90 + index,
          start,
          end: start + 45 * minute,
          status: index === 2 ? 'cancelled' : 'confirmed',
          holder: staff[index % 2] ?? '',
          asked: true,
          clientId: id,
          locationId: place,
          serviceId: skills[0] ?? '',
          createdAt: now() - 3 * dayLength,
          amount: 12,
          notifyClient: false,
          internalNote: null,
          clientNote: null,
        },
      })
    }
  })

  // ---- Time, for both interfaces ----
  const worksOn = (person: Person, day: string): [number, number][] => {
    const { closed, away } = current()
    if (closed.has(day) || away.has(`${person.id} ${day}`)) {
      return []
    }
    const start = midnight(day)
    const stretches = person.week[new Date(start - behindUtc).getUTCDay()] ?? []
    return stretches.map(([from, to]) => [start + from * minute, start + to * minute])
  }
  /** how many of the bookings are taken into account, and how many the last look found */
  let horizon = Infinity
  let looked = Infinity
  const busy = (person: string, start: number, end: number): boolean =>
    [...current().bookings.values()]
      .slice(0, horizon)
      .some(
        (booking) =>
          booking.holder === person &&
          booking.status !== 'cancelled' &&
          booking.start < end &&
          start < booking.end &&
          !(bug('enclosed-booking-unseen') && start < booking.start && booking.end < end),
      )
  type Standing = 'free' | 'past' | 'rest' | 'taken'
  const standing = (person: Person, start: number, length: number): Standing => {
    const stretches = worksOn(person, localDay(start))
    if (!stretches.some(([from, to]) => from <= start && start + length <= to)) {
      return 'rest'
    }
    if (busy(person.id, start, start + length)) {
      return 'taken'
    }
    return start <= now() ? 'past' : 'free'
  }
  /** The grid begins anew with each stretch of work; between two stretches it goes on. */
  const grid = (person: Person, day: string, length: number): { start: number; is: Standing }[] => {
    const stretches = worksOn(person, day)
    const starts = stretches.flatMap(([from], index) => {
      const to = stretches[index + 1]?.[0] ?? (stretches[index]?.[1] ?? from) - length + 1
      const count = Math.max(0, Math.ceil((to - from) / (choices.step * minute)))
      return Array.from({ length: count }, (_, n) => from + n * choices.step * minute)
    })
    const end = stretches.at(-1)?.[1] ?? 0
    return starts
      .filter((start) => start + length <= end)
      .map((start) => ({ start, is: standing(person, start, length) }))
  }
  const onGrid = (person: Person, start: number): boolean =>
    choices.offGrid === 'accepted' ||
    grid(person, localDay(start), minute).some((slot) => slot.start === start)

  // ---- CitaPro ----
  const invalid = (problems: Problems): Answer => {
    const entries = Object.entries(problems)
    const [field, fault] = entries[0] ?? ['body', 'invalid']
    const bodies = {
      fields: { message: 'Invalid', errors: Object.fromEntries(entries.map(([k, v]) => [k, [v]])) },
      list: entries.map(([path, message]) => ({ path, message })),
      message: { message: `The field ${field} is not valid: ${fault}.` },
      nothing: undefined,
      problem: { type: 'about:blank', title: 'Invalid request', status: 422, errors: problems },
    }
    const { validationBody: shape } = choices
    const type = { 'Content-Type': 'application/problem+json' }
    return answer(422, bodies[shape], shape === 'problem' ? type : {})
  }
  const unknown = (field: string): Answer =>
    choices.unknownIdStatus === 404
      ? answer(404, { message: `${field.replace(/Id$/, '')} not found.` })
      : invalid({ [field]: 'unknown' })
  const shift = choices.timesAs === 'instants' ? 0 : behindUtc
  const printed = (ms: number): string =>
    iso(ms - shift)
      .slice(0, 19)
      .replace('T', ' ')
  const instant = (value: unknown): number | undefined => {
    const form = bug('iso-milliseconds-refused')
      ? /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?$/i
      : /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?$/i
    const [, day = '', time = '', zone = 'Z'] = form.exec(String(value)) ?? []
    const offset = choices.timesAs === 'instants' ? zone.replace(/(\d\d)(\d\d)$/, '$1:$2') : 'Z'
    const ms = Date.parse(`${day}T${time}${offset.toUpperCase()}`)
    return date(day) !== undefined || Number.isNaN(ms) ? undefined : ms + shift
  }
  const moment: Rule = (value) =>
    instant(value) === undefined ? 'not an ISO 8601 time' : undefined

  const showLocation = (row: { id: string; name: string; address: string }): Json => ({
    id: row.id,
    name: row.name,
    address: row.address,
    status: 'active',
    phone: '+59342000111',
    additionalInformation: null,
    email: null,
    showInMinisite: true,
    googlePlaceName: null,
    googlePlaceId: null,
    city: 'Guayaquil',
    state: 'Guayas',
    country: 'Ecuador',
    latitude: -2.17,
    longitude: -79.91,
    rating: 4.6,
    position: 1,
    businessAccountId: account,
  })
  const showService = ({ id, name, duration, price }: Service): Json => ({
    id,
    name,
    duration,
    price,
    status: 'active',
    domiciliary: false,
    virtual: false,
    categoryId: account,
    description: null,
    sessions: null,
    simultaneous: 1,
  })
  const showPerson = (person: Person): Json => ({
    id: person.id,
    firstname: person.firstname,
    lastname: person.lastname,
    status: 'active',
    email: `p${person.number}@salon.example`,
    phone: null,
    ...(choices.extraFields ? { color: '#0aa', locationIds: person.places } : {}),
  })
  const showClient = ({ number: _number, removed, ...fields }: Client): Json => ({
    docType: null,
    docNumber: null,
    birthdate: null,
    address: null,
    city: null,
    state: null,
    country: null,
    customFields: [],
    ...fields,
    ...(removed ? { deleted: true } : {}),
  })
  const showBooking = (row: Booking): Json => {
    const { people, services, locations, clients } = current()
    const person = people.get(row.holder)
    const service = services.get(row.serviceId)
    const client: Json = clients.get(row.clientId) ?? {}
    const { id, firstname, lastname, email: mail, phone } = client
    const open = !row.asked && choices.openPerson === 'left open'
    const embedded = bug('service-embedded-first') ? [...services.values()][0] : service
    return {
      id: row.id,
      startTime: printed(row.start),
      endTime: printed(row.end),
      status: row.status,
      internalNote: row.internalNote,
      clientNote: row.clientNote,
      paymentStatus: null,
      isFromWeb: false,
      ...(bug('agent-flag-missing') ? {} : { isFromAgent: false }),
      amount: row.amount,
      clientId: row.clientId,
      locationId: row.locationId,
      serviceId: row.serviceId,
      personId: open ? null : row.holder,
      paymentId: null,
      businessAccountId: account,
      notifyClient: row.notifyClient,
      location: { id: row.locationId, name: locations.get(row.locationId)?.name },
      person: open || person === undefined ? null : showPerson(person),
      service: embedded === undefined ? null : showService(embedded),
      client: { id, firstname, lastname, email: mail, phone },
      repeatGroupId: null,
      answers: null,
      questionaryId: null,
      createdAt: printed(row.createdAt),
    }
  }

  const compare = (a: unknown, b: unknown): number => {
    if (typeof a === 'number') {
      return a - Number(b)
    }
    return String(a) < String(b) ? -1 : Number(String(a) > String(b))
  }
  const tests = new Map<string, (difference: number) => boolean>([
    ['=', (d) => d === 0],
    ['!=', (d) => d !== 0],
    ['>', (d) => d > 0],
    ['>=', (d) => d >= 0],
    ['<', (d) => d < 0],
    ['<=', (d) => d <= 0],
  ])
  if (bug('from-is-after')) {
    tests.set('>=', (d) => d > 0)
  }
  /** Fields and operators it does not know are no filter; so says no document otherwise. */
  const passes = (row: Json, query: URLSearchParams): boolean => {
    for (const [name, field] of query) {
      const [, n] = /^filters\[(\d+)\]\[field\]$/.exec(name) ?? []
      const test = tests.get(query.get(`filters[${n}][operator]`) ?? '=')
      const given = query.get(`filters[${n}][value]`)
      const custom =
        Array.isArray(row.customFields) && uuidForm.test(field)
          ? row.customFields.map(asObject)
          : undefined
      if (n === undefined || test === undefined || given === null || !(custom || field in row)) {
        continue
      }
      const time = /Time$|^createdAt$/.test(field) ? instant(given) : undefined
      const value = time === undefined ? given : printed(time)
      const own = custom ? custom.find((entry) => entry?.fieldId === field)?.value : row[field]
      const within = bug('email-filter-contains') && field === 'email' && name.startsWith('filters')
      if (within ? !String(own).includes(value) : !test(compare(own, value))) {
        return false
      }
    }
    return true
  }
  const listing = (all: readonly Json[], query: URLSearchParams): Answer => {
    const limit = Number(query.get('limit') ?? choices.defaultLimit)
    const offset = Number(query.get('offset') ?? 0)
    if (!Number.isInteger(limit) || limit < 1 || !Number.isInteger(offset) || offset < 0) {
      return invalid({ limit: 'limit and offset are whole numbers' })
    }
    if (limit > choices.maximumLimit && choices.overLimit === 'refused') {
      return invalid({ limit: `at most ${choices.maximumLimit}` })
    }
    const rows = all.filter((row) => passes(row, query))
    const own = { added: '', id: 'id', name: 'lastname' in (all[0] ?? {}) ? 'lastname' : 'name' }
    if (choices.listOrder === 'reversed') {
      rows.reverse()
    }
    const usual = choices.listOrder === 'reversed' ? '' : own[choices.listOrder]
    const key = query.get('orderBy') ?? usual
    const sorted = (list: Json[]): Json[] => {
      const sign = query.has('orderBy') && query.get('order')?.toLowerCase() === 'desc' ? -1 : 1
      return key === '' ? list : list.sort((a, b) => sign * compare(a[key], b[key]))
    }
    const size = Math.min(limit, choices.maximumLimit)
    const page = bug('sorted-within-page')
      ? sorted(rows.slice(offset, offset + size))
      : sorted(rows).slice(offset, offset + size)
    const hidden = (row: Json): boolean => row.status === 'cancelled' && 'clientId' in row
    const items = bug('cancelled-hidden-but-counted') ? page.filter((row) => !hidden(row)) : page
    const total = bug('total-as-text') ? String(rows.length) : rows.length
    const more = { hasMore: offset + items.length < rows.length }
    return answer(200, { total, items, ...(choices.extraFields ? more : {}) })
  }
  const listPeople = (query: URLSearchParams): Answer => {
    const [n] = [...query.keys()].flatMap((name) =>
      query.get(name) === 'locationId' ? (/^filters\[(\d+)\]\[field\]$/.exec(name)?.[1] ?? []) : [],
    )
    const filtered = n === undefined ? null : query.get(`filters[${n}][value]`)
    const plain = choices.peopleFilter === 'filters' ? null : query.get('locationId')
    const wanted = plain ?? (choices.peopleFilter === 'plain' ? null : filtered)
    const staffed = [...current().people.values()].filter(
      (person) => wanted === null || person.places.includes(wanted),
    )
    // The location is a filter on this list, not on a field of a person.
    const rest = [...query].filter(([name]) => !name.startsWith(`filters[${n}]`))
    return listing(staffed.map(showPerson), new URLSearchParams(rest))
  }

  const availability = (query: URLSearchParams): Answer => {
    const asked = Object.fromEntries(query)
    const problems = faultsOf(asked, {
      locationId: bug('missing-location-accepted') ? optional(uuid) : uuid,
      serviceId: uuid,
      startDate: optional(date),
      endDate: optional(date),
      professionalId: optional(uuid),
    })
    if (Object.keys(problems).length > 0) {
      return invalid(problems)
    }
    const { services, locations, people } = current()
    const missing = bug('missing-location-accepted') ? place : ''
    const service = services.get((asked.serviceId ?? '').toLowerCase())
    const location = locations.get((asked.locationId ?? missing).toLowerCase())
    const only = asked.professionalId?.toLowerCase()
    if (service === undefined || location === undefined) {
      return unknown(service === undefined ? 'serviceId' : 'locationId')
    }
    if (only !== undefined && !people.has(only)) {
      return unknown('professionalId')
    }
    const from = asked.startDate ?? printed(now()).slice(0, 10)
    const furthest = addDays(from, 30)
    const until = asked.endDate ?? (bug('default-end-after-a-week') ? addDays(from, 7) : furthest)
    if (until > furthest && choices.longRange === 'refused') {
      return invalid({ endDate: 'more than 30 days after startDate' })
    }
    const last = until > furthest ? furthest : until
    const open = new Set<string>()
    const slots = new Map<number, { id: string; name: string }[]>()
    const length = service.duration * minute
    const team = [...people.values()].filter(
      ({ id, skills: can, places }) =>
        can.includes(service.id) && places.includes(location.id) && (only ?? id) === id,
    )
    // A day is the date as printed: in UTC, the evening of Guayaquil belongs to the next one.
    for (let day = addDays(from, -1); day <= addDays(last, 1); day = addDays(day, 1)) {
      for (const person of team) {
        for (const { start, is } of grid(person, day, length)) {
          const date = printed(start).slice(0, 10)
          if (date < from || date > last) {
            continue
          }
          open.add(date)
          if (is === 'free') {
            const professional = { id: person.id, name: fullName(person) }
            slots.set(start, [...(slots.get(start) ?? []), professional])
          }
        }
      }
    }
    const slotTime = bug('iso-times-in-slots')
      ? (ms: number) => `${printed(ms).replace(' ', 'T')}Z`
      : printed
    const limitExceeded =
      bug('limit-exceeded-null') && !query.has('endDate') ? null : until > furthest
    const sorted = [...slots].sort(([a], [b]) => a - b)
    const withSlots = sorted.map(([at]) => printed(at).slice(0, 10))
    const days = choices.daysListed === 'open' ? open : withSlots
    const seen = new Set(sorted.flatMap(([, who]) => who.map(({ id }) => id)))
    return answer(200, {
      days: [...new Set(days)].sort(),
      professionals: team
        .filter(({ id }) => seen.has(id))
        .map((person) => ({ id: person.id, name: fullName(person) })),
      slots: sorted.map(([start, professionals]) => ({
        startTime: slotTime(start),
        endTime: slotTime(start + length),
        professionals,
      })),
      limitExceeded,
      ...(choices.extraFields ? { serviceDuration: service.duration } : {}),
    })
  }

  const clientRules: Record<string, Rule> = {
    firstname: text(255),
    lastname: text(255),
    email,
    phone: text(50, /^\+?[\d ().-]{6,}$/),
    docType: note(50),
    docNumber: note(100),
    birthdate: optional(date),
    address: note(500),
    city: note(255),
    state: note(255),
    country: note(255),
    customFields: optional((value) =>
      Array.isArray(value) &&
      value.every((entry) => {
        const rules = { fieldId: uuid, value: text(choices.maximumText, /^/) }
        return Object.keys(faultsOf(asObject(entry) ?? {}, rules)).length === 0
      })
        ? undefined
        : 'not a list of fieldId and value',
    ),
  }
  const cut = (name: string, value: unknown): unknown =>
    bug('long-name-cut') && /name$/.test(name) ? String(value).slice(0, 50) : value
  const readClient = (body: unknown, own?: string): Json | Answer => {
    const given = asObject(body)
    const problems = given ? faultsOf(given, clientRules) : { body: 'not a JSON object' }
    const twin = [...current().clients.values()].some(
      (client) => client.email === given?.email && !client.removed && client.id !== own,
    )
    if (twin && choices.duplicateEmail === 'refused') {
      problems.email ??= 'already taken'
    }
    return Object.keys(problems).length > 0
      ? invalid(problems)
      : Object.fromEntries(
          Object.entries(given ?? {})
            .filter(([name]) => name in clientRules)
            .map(([name, value]) => [name, cut(name, value)]),
        )
  }
  const book = (fields: Omit<Booking, 'createdAt' | 'id' | 'number'>, id = newId()): Booking => {
    const number = 90 + current().bookings.size
    const booking = { ...fields, id, number, createdAt: now() }
    if (bug('amount-cents-lost')) {
      booking.amount = Math.floor(booking.amount)
    }
    events.push({ type: 'booked', booking })
    return booking
  }
  const createBooking = (body: unknown, id?: string): Answer => {
    const given = asObject(body)
    if (given === undefined) {
      return invalid({ body: 'not a JSON object' })
    }
    const problems = faultsOf(given, {
      startTime: moment,
      endTime: moment,
      status: (value) => (statuses.has(String(value)) ? undefined : 'not a status'),
      amount: (value) => (typeof value === 'number' && value >= 0 ? undefined : 'not an amount'),
      clientId: uuid,
      locationId: uuid,
      serviceId: uuid,
      personId: optional(uuid),
      notifyClient: optional((value) => (typeof value === 'boolean' ? undefined : 'not a boolean')),
      internalNote: note(choices.maximumText),
      clientNote: note(choices.maximumText),
    })
    const start = instant(given.startTime) ?? 0
    const end = instant(given.endTime) ?? 0
    if (bug('end-equal-to-start-accepted') ? end < start : end <= start) {
      problems.endTime ??= 'not after startTime'
    }
    if (Object.keys(problems).length > 0) {
      return invalid(problems)
    }
    const { clients, locations, services, people } = current()
    const idOf = (name: string): string => String(given[name] ?? '').toLowerCase()
    const client = clients.get(idOf('clientId'))
    const service = services.get(idOf('serviceId'))
    const location = locations.get(idOf('locationId'))
    const person = people.get(idOf('personId'))
    if (client === undefined || client.removed) {
      return unknown('clientId')
    }
    if (service === undefined || location === undefined) {
      return unknown(service === undefined ? 'serviceId' : 'locationId')
    }
    const asked = !absent(given.personId)
    if (asked && person === undefined) {
      return unknown('personId')
    }
    if (choices.freeLength === 'refused' && end - start !== service.duration * minute) {
      return invalid({ endTime: 'not the duration of the service' })
    }
    const able = [...people.values()].filter(
      (one) => one.skills.includes(service.id) && (person ?? one) === one,
    )
    if (able.length === 0) {
      return invalid({ personId: 'does not offer this service' })
    }
    // The desk may book outside of the working hours, and enter what was before; but nobody is
    // ever in two places, and whoever is at work then goes before who is not.
    const idle = able.filter((one) => !busy(one.id, start, end))
    const working = idle.find((one) => standing(one, start, end - start) !== 'rest')
    const careless = bug('open-booking-on-busy-person') && !asked && idle.length > 0
    const chosen = careless ? able[0] : working
    const holder = chosen ?? idle[0] ?? (given.status === 'cancelled' ? able[0] : undefined)
    if (holder === undefined) {
      return choices.takenStatus === 422
        ? invalid({ startTime: 'already taken' })
        : answer(choices.takenStatus, { message: 'Time slot already taken.' })
    }
    if (!onGrid(holder, start)) {
      return invalid({ startTime: 'not the start of a slot' })
    }
    const fields = {
      start,
      end,
      status: bug('status-always-confirmed') ? 'confirmed' : String(given.status),
      holder: holder.id,
      asked: asked && !bug('person-forgotten'),
      clientId: client.id,
      locationId: location.id,
      serviceId: service.id,
      amount: Number(given.amount),
      notifyClient: given.notifyClient === true,
      internalNote: absent(given.internalNote) ? null : String(given.internalNote),
      clientNote: absent(given.clientNote) ? null : String(given.clientNote),
    }
    const booking = book(fields, id)
    const more = choices.extraFields ? { status: booking.status } : {}
    return answer(201, { id: booking.id, ...more })
  }
  const changeClient = (id: string, method: string, body: unknown): Answer => {
    const client = current().clients.get(id)
    const visible = !client?.removed || (method === 'GET' && choices.deletedClient === 'readable')
    if (client === undefined || !visible) {
      return answer(404, { message: 'Client not found.' })
    }
    if (method === 'GET') {
      return answer(200, showClient(client))
    }
    if (method === 'DELETE') {
      events.push({ type: 'client removed', id })
      return answer(204)
    }
    const fields = readClient(body, id)
    if (isAnswer(fields)) {
      return fields
    }
    const { phone: _phone, ...unphoned } = fields
    events.push({
      type: 'client changed',
      id,
      fields: bug('put-ignores-phone') ? unphoned : fields,
    })
    return answer(204)
  }

  // ---- SalonBookIt ----
  const professional = (number: string): Person | Answer =>
    [...current().people.values()].find((person) => String(person.number) === number) ??
    salonFault(404, 'PROFESSIONAL_NOT_FOUND', 'No encontramos a ese profesional')
  const faultyDay = (day: string, first = today()): Answer | undefined => {
    if (!isDay(day)) {
      return salonFault(400, 'INVALID_DATE', 'Fecha inválida: se espera YYYY-MM-DD')
    }
    if (day < first) {
      return salonFault(400, 'DATE_IN_PAST', 'La fecha ya pasó')
    }
    return day > addDays(today(), choices.advanceDays)
      ? salonFault(400, 'DATE_TOO_FAR', 'Aún no se puede reservar para esa fecha')
      : undefined
  }
  const firstDay = (): string => addDays(today(), bug('today-in-past') ? 1 : 0)
  const servicesOf = (numbers: readonly string[], field: string): Service[] | Answer => {
    const found: Service[] = []
    for (const number of numbers) {
      if (!/^\d+$/.test(number)) {
        return salonFault(400, 'VALIDATION_ERROR', 'Se espera un entero', field)
      }
      const all = [...current().services.values()]
      const service = all.find((one) => one.number === Number(number))
      if (service === undefined) {
        return salonFault(404, 'SERVICE_NOT_FOUND', 'No encontramos ese servicio')
      }
      found.push(service)
    }
    return found
  }
  /** servicio_id goes before servicios, and both before duracion; else the shortest service. */
  const durationOf = (query: URLSearchParams): number | Answer => {
    for (const field of ['servicio_id', 'servicios']) {
      const numbers = query
        .get(field)
        ?.split(',')
        .map((number) => number.trim())
      if (numbers !== undefined) {
        const found = servicesOf(numbers, field)
        return isAnswer(found) ? found : found.reduce((sum, { duration }) => sum + duration, 0)
      }
    }
    const own = query.get('duracion')
    if (own === null) {
      return Math.min(...[...current().services.values()].map(({ duration }) => duration))
    }
    return /^[1-9]\d{0,3}$/.test(own)
      ? Number(own)
      : salonFault(400, 'VALIDATION_ERROR', 'Se esperan minutos', 'duracion')
  }
  /** Starts before the end of work whose ends are behind it. */
  const afterClosing = (person: Person, day: string, length: number) => {
    const [, to = 0] = worksOn(person, day).at(-1) ?? []
    const count = Math.ceil(length / (choices.step * minute)) - 1
    const starts = Array.from({ length: count }, (_, n) => to - (count - n) * choices.step * minute)
    return starts
      .filter((start) => start > now() && !busy(person.id, start, to))
      .map((start) => ({ start, is: 'free' as const }))
  }
  const salonDay = (number: string, fecha: string, query: URLSearchParams): Answer => {
    const person = professional(number)
    const fault = faultyDay(fecha, firstDay())
    const minutes = durationOf(query)
    if (fault !== undefined) {
      return fault
    }
    if (isAnswer(person)) {
      return person
    }
    if (isAnswer(minutes)) {
      return minutes
    }
    const motive = { taken: 'ocupado', rest: choices.motives.rest, past: choices.motives.past }
    const length = (bug('duration-only-echoed') ? 15 : minutes) * minute
    const slots = grid(person, fecha, length)
      .concat(bug('closing-time-ignored') ? afterClosing(person, fecha, length) : [])
      .filter(({ is }) => choices.unbookable === 'listed' || is === 'free' || is === 'taken')
      .map(({ start, is }) => ({
        hora_inicio: localTime(start),
        hora_fin: localTime(start + length),
        disponible: is === 'free',
        ...(is === 'free' ? {} : { motivo: motive[is] }),
      }))
    const free = slots.filter(({ disponible }) => disponible)
    const off = worksOn(person, fecha).length === 0
    const code = 'PROFESSIONAL_NOT_WORKING'
    const data = {
      fecha,
      profesional: {
        id: bug('professional-id-text') ? String(person.number) : person.number,
        nombre: fullName(person),
      },
      duracion_solicitada: minutes,
      slots,
      slots_disponibles_count: free.length,
      proximo_disponible: free[0]?.hora_inicio,
      ultimo_disponible: free.at(-1)?.hora_inicio,
      ...(off && choices.notWorking === 'code in data' ? { codigo: code } : {}),
    }
    const beside = { error: { code, message: 'No trabaja ese día' } }
    return answer(200, {
      success: true,
      data,
      ...(off && choices.notWorking === 'error beside data' ? beside : {}),
    })
  }
  const endOf = (time: string | undefined, minutes: number): string | undefined =>
    time && iso(Date.parse(`2000-01-01T${time}Z`) + minutes * minute).slice(11, 16)
  const salonDays = (query: URLSearchParams): Answer => {
    const number = query.get('peluquero_id')
    const person = number === null ? undefined : professional(number)
    const minutes = durationOf(query)
    if (isAnswer(person)) {
      return person
    }
    if (isAnswer(minutes)) {
      return minutes
    }
    const desde = query.get('desde') ?? today()
    const early = faultyDay(desde)
    if (early !== undefined) {
      return early
    }
    const usual = addDays(desde, 30)
    const limit = addDays(today(), choices.advanceDays)
    const hasta = query.get('hasta') ?? (usual > limit ? limit : usual)
    const fault = faultyDay(hasta)
    if (fault !== undefined) {
      return fault
    }
    const team = person === undefined ? [...current().people.values()] : [person]
    const dias: Json[] = []
    for (let fecha = desde; fecha <= hasta; fecha = addDays(fecha, 1)) {
      // Without a professional every free chair counts: two at nine are two.
      const free = team
        .flatMap((one) => grid(one, fecha, minutes * minute))
        .filter(({ is }) => is === 'free')
        .map(({ start }) => localTime(start))
        .sort()
      const works = team.some((one) => worksOn(one, fecha).length > 0)
      const shut = works ? 'completo' : choices.motives.dayOff
      const motivo = current().closed.has(fecha) ? 'festivo' : shut
      const last = bug('ultimo-slot-is-end') ? endOf(free.at(-1), minutes) : free.at(-1)
      const span = { primer_slot: free[0], ultimo_slot: last }
      const disponible = free.length > 0
      const shown = bug('unpadded-day') ? fecha.replace(/-0(\d)$/, '-$1') : fecha
      const head = { fecha: shown, disponible, slots_libres: free.length }
      dias.push({ ...head, ...(disponible ? span : { motivo }) })
    }
    const available = dias.filter(({ disponible }) => disponible)
    const dias_disponibles_count = (bug('dias-count-all') ? dias : available).length
    return answer(200, { success: true, data: { desde, hasta, dias, dias_disponibles_count } })
  }
  /** A reserva begins in one step and is kept in another, as payments would have it. */
  const salonBook = (body: unknown): Answer | (() => Answer) => {
    const given = asObject(body) ?? {}
    const needed = 'servicio_ids peluquero_id fecha hora_inicio nombre email telefono'.split(' ')
    const missing = needed.find((name) => absent(given[name]) || given[name] === '')
    if (missing !== undefined) {
      return salonFault(400, 'MISSING_REQUIRED_FIELD', 'Campo obligatorio', missing)
    }
    const chosen = servicesOf([given.servicio_ids].flat().map(String), 'servicio_ids')
    const person = professional(String(given.peluquero_id))
    const fecha = String(given.fecha)
    const fault = faultyDay(fecha)
    if (isAnswer(chosen)) {
      return chosen
    }
    if (isAnswer(person)) {
      return person
    }
    if (fault !== undefined) {
      return fault
    }
    const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(String(given.hora_inicio)) ?? []
    if (hours === undefined) {
      return salonFault(400, 'INVALID_TIME', 'La hora es HH:MM')
    }
    const texts = [given.nombre, given.email, given.telefono, given.notas ?? ''].map(String)
    const [nombre = '', mail = '', telefono = '', notas = ''] = texts
    if (email(mail) !== undefined) {
      return salonFault(400, 'INVALID_EMAIL', 'El correo no es válido')
    }
    if ([nombre, telefono, notas].some(({ length }) => length > choices.maximumText)) {
      return salonFault(400, 'VALIDATION_ERROR', 'Texto demasiado largo', 'notas')
    }
    const start = midnight(fecha) + (Number(hours) * 60 + Number(minutes)) * minute
    const length = chosen.reduce((sum, { duration }) => sum + duration, 0) * minute
    const [service] = chosen
    const free = standing(person, start, length) === 'free' && onGrid(person, start)
    if (service === undefined || !free) {
      return salonFault(choices.takenStatus, 'SLOT_UNAVAILABLE', 'Esa hora ya no está libre')
    }
    return () => keepReserva({ chosen, person, start, length, nombre, mail, telefono, notas })
  }
  const keepReserva = (wish: {
    chosen: Service[]
    person: Person
    start: number
    length: number
    nombre: string
    mail: string
    telefono: string
    notas: string
  }): Answer => {
    const { chosen, person, start, length, nombre, mail, telefono, notas } = wish
    const [service] = chosen
    const fecha = localDay(start)
    const clients = [...current().clients.values()]
    const known = clients.find((client) => client.email === mail && !client.removed)
    const clientId = known?.id ?? newId()
    if (known === undefined) {
      const [firstname, ...rest] = nombre.trim().split(/\s+/)
      const fields = { firstname, lastname: rest.join(' '), email: mail, phone: telefono }
      events.push({ type: 'client registered', id: clientId, fields })
    }
    const total = chosen.reduce((sum, { price }) => sum + price, 0)
    const [first = person] = current().people.values()
    const holder = bug('reserva-wrong-holder') ? first : person
    // The evening of Guayaquil is already the next day in UTC.
    const late = bug('evening-reserva-next-day') && iso(start).slice(0, 10) !== fecha
    const stored = late ? start + dayLength : start
    const booking = book({
      start: stored,
      end: stored + length,
      status: 'confirmed',
      holder: holder.id,
      asked: true,
      clientId,
      locationId: place,
      serviceId: service?.id ?? '',
      amount: total,
      notifyClient: true,
      internalNote: null,
      clientNote: notas === '' ? null : notas,
    })
    return answer(201, {
      success: true,
      data: {
        id: booking.number,
        codigo: booking.id.replaceAll('-', '').slice(-8).toUpperCase(),
        fecha,
        hora_inicio: localTime(start),
        hora_fin: localTime(start + length),
        servicios: chosen.map(({ number: id, name, price: precio, duration }) => ({
          id,
          nombre: name,
          precio,
          duracion_minutos: duration,
        })),
        profesional: { id: person.number, nombre: fullName(person) },
        cliente: { id: current().clients.get(clientId)?.number, nombre, email: mail, telefono },
        subtotal: total,
        descuento: 0,
        total,
        moneda: 'USD',
        estado: 'confirmada',
        pago_requerido: false,
        pago_pendiente: true,
        puntos_ganados: 0,
        created_at: `${iso(booking.createdAt).slice(0, 19)}Z`,
      },
    })
  }

  // ---- Requests ----
  type Operation = (
    part: string[],
    query: URLSearchParams,
    body: unknown,
  ) => Answer | Promise<Answer>
  let shared: unknown
  let drawn: string | undefined
  const routes: [string, RegExp, 'source' | 'page' | 'write', Operation][] = [
    [
      'GET',
      /^\/v1\/services$/,
      'source',
      (_, query) => listing([...current().services.values()].map(showService), query),
    ],
    [
      'GET',
      /^\/v1\/locations$/,
      'source',
      (_, query) => listing([...current().locations.values()].map(showLocation), query),
    ],
    ['GET', /^\/v1\/people$/, 'source', (_, query) => listPeople(query)],
    [
      'GET',
      /^\/v1\/bookings\/availability$/,
      'source',
      (_, query) => {
        if (!bug('first-read-stale')) {
          return availability(query)
        }
        // Answers from what was there at the last look, and looks again afterwards.
        horizon = looked
        const stale = availability(query)
        horizon = Infinity
        looked = current().bookings.size
        return stale
      },
    ],
    [
      'GET',
      /^\/v1\/clients$/,
      'source',
      (_, query) => {
        const all = [...current().clients.values()]
        const seen = all.filter(({ removed }) => !removed || choices.deletedClient === 'readable')
        const found = listing(seen.map(showClient), query)
        const nobody = asObject(found.body)?.total === 0 && bug('empty-search-404')
        return nobody ? answer(404, { message: 'Client not found.' }) : found
      },
    ],
    [
      'POST',
      /^\/v1\/clients$/,
      'source',
      (_, _query, body) => {
        const register = (fields: Json | Answer): Answer => {
          if (isAnswer(fields)) {
            return fields
          }
          const id = newId()
          events.push({ type: 'client registered', id, fields })
          const more = choices.extraFields ? { createdAt: printed(now()) } : {}
          return answer(201, {
            ...(bug('created-id-nested') ? { client: { id } } : { id }),
            ...more,
          })
        }
        shared = body
        return bug('bodies-mixed-at-once')
          ? pause().then(() => register(readClient(shared)))
          : register(readClient(body))
      },
    ],
    [
      'POST',
      /^\/v1\/bookings$/,
      'source',
      (_, _query, body) => {
        if (!bug('booking-ids-shared-at-once')) {
          return createBooking(body)
        }
        // The next id is drawn at once, and the one after it only when a booking is made.
        drawn ??= newId()
        const id = drawn
        const numberedBefore = (): Answer => {
          drawn = undefined
          return createBooking(body, id)
        }
        return pause().then(numberedBefore)
      },
    ],
    ['GET', /^\/v1\/clients\/([^/]+)$/, 'page', ([id = '']) => changeClient(id, 'GET', undefined)],
    [
      'PUT',
      /^\/v1\/clients\/([^/]+)$/,
      'write',
      ([id = ''], _, body) => changeClient(id, 'PUT', body),
    ],
    [
      'DELETE',
      /^\/v1\/clients\/([^/]+)$/,
      'write',
      ([id = '']) => changeClient(id, 'DELETE', undefined),
    ],
    [
      'GET',
      /^\/v1\/bookings$/,
      'page',
      (_, query) => listing([...current().bookings.values()].map(showBooking), query),
    ],
    [
      'GET',
      /^\/v1\/bookings\/([^/]+)$/,
      'page',
      ([id = '']) => {
        const booking = current().bookings.get(id)
        return booking === undefined
          ? answer(404, { message: 'Booking not found.' })
          : answer(200, showBooking(booking))
      },
    ],
    ['GET', /^\/api\/v1\/disponibilidad\/dias\/$/, 'source', (_, query) => salonDays(query)],
    [
      'GET',
      /^\/api\/v1\/disponibilidad\/([^/]+)\/([^/]+)\/$/,
      'source',
      ([who = '', day = ''], query) => salonDay(who, day, query),
    ],
    [
      'POST',
      /^\/api\/v1\/reservas\/crear\/$/,
      'page',
      (_, _query, body) => {
        const made = salonBook(body)
        if (isAnswer(made)) {
          return made
        }
        return bug('reservas-at-once-both-made') ? pause().then(made) : made()
      },
    ],
  ]
  const served = routes.filter(
    ([, , from]) =>
      from === 'source' || (!choices.onlyDocuments && (from === 'page' || choices.clientWrites)),
  )
  const keyFault = (salon: boolean, headers: Headers): Answer | undefined => {
    const bearer = /^bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
    const given = headers.get('x-api-key')
    const challenge = { 'WWW-Authenticate': salon ? 'X-API-Key' : 'Bearer' }
    if (salon) {
      const wrongKey = bug('wrong-key-called-missing') ? 'MISSING_API_KEY' : 'INVALID_API_KEY'
      const wrong =
        given === null
          ? salonFault(401, 'MISSING_API_KEY', 'Falta X-API-Key')
          : given !== salonKey
            ? salonFault(401, wrongKey, 'Clave desconocida')
            : bearer && salonFault(401, 'INVALID_TOKEN', 'Token inválido')
      return wrong ? { ...wrong, headers: challenge } : undefined
    }
    const key = bug('bearer-unread') ? given : (bearer ?? given)
    const none = 'API key is required. Provide it via X-API-Key header or Authorization Bearer.'
    const message = key === null ? none : 'Invalid API key.'
    const trusted = key === citaproKey || (bug('salon-key-opens-citapro') && key === salonKey)
    return trusted ? undefined : answer(401, { message }, challenge)
  }
  let recent: number[] = []
  /** A sliding minute over all callers together. */
  const limitFault = (salon: boolean): Answer | undefined => {
    recent = recent.filter((at) => at > now() - minute)
    if (!choices.rateLimited || recent.length < 60) {
      recent.push(now())
      return undefined
    }
    const free = (recent[0] ?? now()) + minute
    const seconds = String(Math.max(1, Math.ceil((free - now()) / 1000)))
    if (!salon) {
      return answer(429, { message: 'Too many requests.' }, { 'Retry-After': seconds })
    }
    return {
      ...salonFault(429, 'RATE_LIMIT_EXCEEDED', 'Demasiadas solicitudes'),
      headers: {
        'Retry-After': seconds,
        'X-RateLimit-Limit': '60',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': String(Math.ceil(free / 1000)),
      },
    }
  }
  const answerTo = async (request: Request): Promise<Answer> => {
    const url = new URL(request.url)
    const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : ''
    const salon = path.startsWith('/api/v1/')
    const nothing = salon
      ? salonFault(404, 'NOT_FOUND', 'No existe')
      : answer(404, { message: 'Not found.' })
    if (!salon && !path.startsWith('/v1/')) {
      return nothing
    }
    const sent = await request.text()
    const raw = bug('names-as-latin1') ? Buffer.from(sent).toString('latin1') : sent
    const fault = limitFault(salon) ?? keyFault(salon, request.headers)
    if (fault !== undefined) {
      return fault
    }
    const slashed = salon && !path.endsWith('/') && choices.slash !== 'missing'
    if (slashed && choices.slash === 'redirected') {
      return answer(request.method === 'GET' ? 301 : 308, undefined, {
        Location: `${base}${path}/${url.search}`,
      })
    }
    const parts = served.flatMap((route) => {
      const match = route[1].exec(slashed ? `${path}/` : path)
      return match === null ? [] : [{ route, parts: match.slice(1) }]
    })
    const wanted = request.method === 'HEAD' ? 'GET' : request.method
    const hit = parts.find(({ route: [method] }) => method === wanted)
    if (hit === undefined) {
      const allow = parts.map(({ route: [method] }) => method).join(', ')
      if (allow === '' || choices.missingStatus === 404) {
        return nothing
      }
      const refused = salon
        ? salonFault(405, 'METHOD_NOT_ALLOWED', 'Método no permitido')
        : answer(405, { message: 'Method not allowed.' })
      return { ...refused, headers: { Allow: allow } }
    }
    let body: unknown
    try {
      body = raw === '' ? undefined : JSON.parse(raw)
    } catch {
      return salon
        ? salonFault(400, 'VALIDATION_ERROR', 'El cuerpo no es JSON', 'body')
        : invalid({ body: 'not JSON' })
    }
    return hit.route[3](hit.parts, url.searchParams, body)
  }
  let turn = 0
  return {
    url: `http://plain-events.test${base}`,
    fetch: async (request) => {
      turn += 1
      if (choices.slow) {
        await wait(200 + ((turn * 97) % 701))
      }
      const { status, body: told, headers } = await answerTo(request)
      const { error, ...rest } = asObject(told) ?? {}
      const flat = bug('error-flat') && rest.success === false
      const body = flat ? { ...rest, ...asObject(error) } : told
      const extra = { 'X-Event-Count': String(events.length), 'Content-Language': 'es-EC' }
      const silent = body === undefined || request.method === 'HEAD'
      return new Response(silent ? null : JSON.stringify(body), {
        status,
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(choices.extraHeaders ? extra : {}),
          ...headers,
        },
      })
    },
    key: { citapro: citaproKey, salonbookit: salonKey },
    inputs: { peluquero_id: '7', servicio_id: '3' },
    close: () => Promise.resolve(),
  }
}

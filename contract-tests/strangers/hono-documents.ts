/**
 * A salon that keeps UTC and thinks in documents: Hono in front of Maps of JSON. A person's day is
 * one big integer with a bit for each of its 1440 minutes; what is free is work without bookings,
 * and a slot is a run of ones.
 */
import { Hono, type Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Temporal } from 'temporal-polyfill'
import { honoDocumentsBugs, pauseToMeet, switchOf } from './bugs.ts'
import type { Choices, OpenStranger } from './stranger.ts'

type Doc = Record<string, unknown>
type Day = Temporal.PlainDate
interface Fault {
  field: string
  message: string
}
interface Service {
  _id: string
  n: number
  name: string
  duration: number
  price: number
  status: 'active' | 'inactive'
}
interface Person {
  _id: string
  n: number
  name: [string, string]
  sites: string[]
  does: string[]
  /** work as a bitmap of minutes, by weekday from Monday = 1 on */
  week: Map<number, bigint>
}

const defaults: Choices = {
  advanceDays: 180,
  clientWrites: false,
  daysListed: 'with slots',
  defaultLimit: 50,
  deletedClient: 'gone',
  duplicateEmail: 'refused',
  extraFields: true,
  extraHeaders: true,
  freeLength: 'refused',
  listOrder: 'reversed',
  longRange: 'clamped',
  maximumLimit: 200,
  maximumText: 2000,
  missingStatus: 405,
  motives: { dayOff: 'dia_libre', past: 'fuera_de_plazo', rest: 'pausa' },
  notWorking: 'silent',
  offGrid: 'refused',
  onlyDocuments: false,
  openPerson: 'assigned',
  overLimit: 'clamped',
  peopleFilter: 'filters',
  rateLimited: false,
  slash: 'missing',
  slow: false,
  step: 15,
  takenStatus: 404,
  timesAs: 'instants',
  unbookable: 'listed',
  unknownIdStatus: 422,
  uuidVersion: 1,
  validationBody: 'problem',
}

const keys = { citapro: 'cpk_00utc00salon00key', salonbookit: 'hh_test_documents42' }
const revoked = 'cpk_revoked_long_ago'
const statuses = ['reserved', 'pending', 'confirmed', 'no_show', 'completed', 'cancelled']
const idForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const mailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const clientTexts: Record<string, number> = {
  firstname: 255,
  lastname: 255,
  email: 255,
  phone: 50,
  docType: 50,
  docNumber: 100,
  address: 500,
  city: 255,
  state: 255,
  country: 255,
}

/** Minutes `from` to `to` of a day as ones. */
const run = (from: number, to: number): bigint => ((1n << BigInt(to - from)) - 1n) << BigInt(from)
const two = (n: number): string => String(n).padStart(2, '0')
const hhmm = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
/** A date in the form the documents ask for, or nothing. */
const dayFrom = (text: unknown): Day | undefined => {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) {
    return undefined
  }
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}
const before = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0
const isDoc = (value: unknown): value is Doc =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const halt = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): HTTPException => {
  const text = body === undefined ? null : JSON.stringify(body)
  const type = text === null ? {} : { 'Content-Type': 'application/json; charset=UTF-8' }
  const res = new Response(text, { status, headers: { ...type, ...headers } })
  return new HTTPException(400, { res })
}
const salonError = (
  status: number,
  code: string,
  message: string,
  more: { details?: Record<string, string[]>; headers?: Record<string, string> } = {},
  success = false,
): HTTPException => {
  const details = more.details === undefined ? {} : { details: more.details }
  return halt(status, { success, error: { code, message, ...details } }, more.headers)
}
/** The answer an exception carries, with its own status; Hono's getResponse would put 400. */
const carried = (error: HTTPException): Response => error.res ?? error.getResponse()
const queryOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams

export const openStranger: OpenStranger = async ({ now, wait, choices: wished, bugs }) => {
  const bug = switchOf(honoDocumentsBugs, bugs)
  const pause = pauseToMeet()
  const choices: Choices = { ...defaults, ...wished }
  const salonHalt: typeof salonError = (status, code, message, more) =>
    salonError(status, code, message, more, bug('success-true-on-error') && status === 404)
  const services = new Map<string, Service>()
  const sites = new Map<string, Doc>()
  const people = new Map<string, Person>()
  const clients = new Map<string, Doc>()
  const bookings = new Map<string, Doc>()
  /** minutes taken, by person and day */
  const taken = new Map<string, bigint>()
  /** the same without what came in through SalonBookIt */
  const takenAtDesk = new Map<string, bigint>()
  const closed = new Set<string>()
  const away = new Set<string>()
  const clock = (): Temporal.ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO('UTC')
  const today = (): Day => clock().toPlainDate()
  const stamp = (): string => clock().toPlainDateTime().toString({ smallestUnit: 'second' })

  // A xorshift generator gives the same ids on every run; the form of the version is laid over it.
  let seed = 0x9e3779b9
  const quad = (): string => {
    seed ^= seed << 13
    seed ^= seed >>> 17
    seed ^= seed << 5
    return (seed >>> 16).toString(16).padStart(4, '0')
  }
  const newId = (): string => {
    const time = now().toString(16).padStart(12, '0')
    const head =
      choices.uuidVersion === 7
        ? `${time.slice(0, 8)}-${time.slice(8)}`
        : `${quad()}${quad()}-${quad()}`
    const tail = `${quad()}${quad()}${quad()}`
    return `${head}-${choices.uuidVersion}${quad().slice(1)}-b${quad().slice(1)}-${tail}`
  }
  const account = newId()

  // ---- The salon ----
  const siteIds = ['Norte', 'Puerto', 'Jardín'].map((name, index) => {
    const id = newId()
    sites.set(id, {
      id,
      name,
      address: `Avenida ${index + 1}, 10`,
      status: 'active',
      phone: null,
      email: null,
      additionalInformation: null,
      showInMinisite: true,
      googlePlaceName: null,
      rating: null,
      googlePlaceId: null,
      city: 'Reikiavik',
      state: null,
      country: null,
      latitude: null,
      longitude: null,
      position: null,
      businessAccountId: account,
    })
    return id
  })
  const offer = (n: number, name: string, duration: number, price: number, old = false): string => {
    const _id = newId()
    services.set(_id, { _id, n, name, duration, price, status: old ? 'inactive' : 'active' })
    return _id
  }
  const [wash, cut, colour, beard, spa, perm] = [
    offer(101, 'Lavado', 15, 8),
    offer(102, 'Corte', 45, 25),
    offer(103, 'Mechas', 105, 70),
    offer(104, 'Barba', 30, 14),
    offer(105, 'Tratamiento', 60, 40),
    offer(99, 'Permanente', 90, 50, true),
  ] as const
  const hire = (
    n: number,
    name: [string, string],
    at: number[],
    does: string[],
    days: number[],
    ...hours: [number, number][]
  ): string => {
    const work = hours.reduce((bits, [from, to]) => bits | run(from, to), 0n)
    const places = siteIds.filter((_, index) => at.includes(index))
    const week = new Map(days.map((day) => [day, work]))
    const _id = newId()
    people.set(_id, { _id, n, name, sites: places, does, week })
    return _id
  }
  const ada = hire(
    1001,
    ['Ada', 'Jónsdóttir'],
    [0],
    [wash, cut, beard],
    [1, 2, 3, 4, 5, 6],
    [480, 720],
    [765, 1020],
  )
  const bo = hire(
    1002,
    ['Bo', 'Lind'],
    [0, 1],
    [wash, cut, colour, spa],
    [2, 3, 4, 5, 6],
    [600, 1080],
  )
  const cleo = hire(1003, ['Cleo', 'Marsh'], [1, 2], [colour, spa, perm], [1, 3, 5], [540, 960])
  hire(1004, ['Dan', 'Oduya'], [2], [cut, beard], [4, 5, 6, 7], [720, 900], [930, 1200])
  hire(1005, ['Eva', 'Ruiz'], [0, 2], [wash], [1, 2, 3, 4, 5, 6, 7], [540, 780])
  closed.add(today().add({ days: 12 }).toString())
  away.add(`${bo} ${today().add({ days: 5 })}`)
  const keepClient = (fields: Doc, id = newId()): string => {
    clients.set(id, { ...clients.get(id), n: 7000 + clients.size, ...fields, id })
    return id
  }
  /** The booking document carries a copy of all it mentions, as of the day it was made. */
  const keepBooking = (fields: {
    day: Day
    from: number
    to: number
    person: Person
    service: Service
    site: string
    client: string
    more?: Doc
  }): Doc => {
    const { day, from, to, person, service, site, client, more = {} } = fields
    const id = newId()
    const { firstname, lastname, email, phone } = clients.get(client) ?? {}
    const doc: Doc = {
      id,
      startTime: `${day} ${hhmm(from)}:00`,
      endTime: `${day} ${hhmm(to)}:00`,
      status: 'confirmed',
      internalNote: null,
      clientNote: null,
      paymentStatus: null,
      isFromWeb: false,
      isFromAgent: false,
      amount: service.price,
      clientId: client,
      locationId: site,
      serviceId: service._id,
      personId: person._id,
      paymentId: null,
      businessAccountId: account,
      location: { id: site, name: sites.get(site)?.name },
      person: showPerson(person),
      service: showService(service),
      client: { id: client, firstname, lastname, email, phone },
      notifyClient: false,
      repeatGroupId: null,
      answers: null,
      questionaryId: null,
      createdAt: stamp().replace('T', ' '),
      ...more,
    }
    bookings.set(id, doc)
    if (doc.status !== 'cancelled') {
      block(person, day, from, bug('block-half-hour-only') ? Math.min(to, from + 30) : to, doc)
    }
    return doc
  }
  const block = (person: Person, day: Day, from: number, to: number, doc: Doc = {}): void => {
    const place = bug('taken-by-place') ? ` ${doc.locationId ?? person.sites[0]}` : ''
    const key = `${person._id} ${day}${place}`
    for (const map of doc.isFromWeb === true ? [taken] : [taken, takenAtDesk]) {
      map.set(key, (map.get(key) ?? 0n) | run(from, to))
    }
  }
  const showService = (service: Service): Doc => ({
    id: service._id,
    name: service.name,
    duration: bug('duration-in-hours') ? service.duration / 60 : service.duration,
    domiciliary: false,
    virtual: false,
    status: service.status,
    price: service.price,
    categoryId: account,
    description: null,
    sessions: null,
    simultaneous: 1,
  })
  const showPerson = ({ _id, name: [firstname, lastname] }: Person): Doc => ({
    id: _id,
    firstname,
    lastname,
    email: `${firstname.toLowerCase()}@salon.example`,
    status: 'active',
    phone: null,
  })
  for (const [index, who] of [ada, bo, cleo, ada].entries()) {
    const names = { firstname: ['Kai', 'Lena', 'Milo', 'Nora'][index], lastname: `Prueba ${index}` }
    const client = keepClient({ ...names, email: `c${index}@mail.example`, phone: '+3545551234' })
    const person = people.get(who)
    const service = services.get(person?.does[1] ?? '')
    const site = person?.sites[0]
    if (person !== undefined && service !== undefined && site !== undefined) {
      const day = today().add({ days: 1 + index })
      const from = 630 + 45 * index
      keepBooking({ day, from, to: from + service.duration, person, service, site, client })
    }
  }

  // ---- Bitmaps ----
  const work = (person: Person, day: Day): bigint =>
    closed.has(String(day)) || away.has(`${person._id} ${day}`)
      ? 0n
      : (person.week.get(day.dayOfWeek) ?? 0n)
  /** The minutes of a day that are over, the running one included. */
  const over = (day: Day): bigint => {
    const { hour, minute } = clock()
    const gone = before(day, today()) ? 1440 : day.equals(today()) ? hour * 60 + minute + 1 : 0
    return run(0, gone)
  }
  /** which location a question is about, and whether it is CitaPro's availability that asks */
  let asking: { site?: string; availability?: boolean } = {}
  const takenOf = (person: Person, day: Day): bigint => {
    const { site = person.sites[0], availability } = asking
    const place = bug('taken-by-place') ? ` ${site}` : ''
    const map = availability && bug('reserva-still-offered') ? takenAtDesk : taken
    return map.get(`${person._id} ${day}${place}`) ?? 0n
  }
  const fits = (bits: bigint, from: number, to: number): boolean =>
    (bits & run(from, to)) === run(from, to)
  type Grade = 'free' | 'past' | 'rest' | 'taken'
  const grade = (
    person: Person,
    day: Day,
    from: number,
    to: number,
    base = work(person, day),
    gone = over(day),
  ): Grade => {
    if (to > 1440 || !fits(base, from, to)) {
      return 'rest'
    }
    if ((takenOf(person, day) & run(from, to)) !== 0n) {
      return 'taken'
    }
    // Only the start must be ahead.
    return (gone & run(from, from + 1)) === 0n ? 'free' : 'past'
  }
  /** Every start on the quarter or half hours between the first and the last minute of work. */
  const gradesOf = (person: Person, day: Day, minutes: number, base = work(person, day)) => {
    const bits = base.toString(2)
    const first = bits.length - 1 - bits.lastIndexOf('1')
    const found: { from: number; is: Grade }[] = []
    const gone = over(day)
    const start = Math.ceil(first / choices.step) * choices.step
    for (let from = start; base !== 0n && from + minutes <= bits.length; from += choices.step) {
      found.push({ from, is: grade(person, day, from, from + minutes, base, gone) })
    }
    return found
  }
  const onGrid = (from: number): boolean =>
    choices.offGrid === 'accepted' || from % choices.step === 0

  // ---- CitaPro ----
  const invalid = (...faults: Fault[]): HTTPException => {
    const message = faults.map((fault) => `${fault.field} ${fault.message}`).join(', ')
    const status = bug('validation-400') ? 400 : 422
    switch (choices.validationBody) {
      case 'problem':
        return halt(
          status,
          { type: '/problems/validation', title: 'Validation failed', detail: message, faults },
          { 'Content-Type': 'application/problem+json' },
        )
      case 'list':
        return halt(status, { errors: faults })
      case 'fields':
        return halt(status, {
          message,
          errors: Object.fromEntries(faults.map((fault) => [fault.field, [fault.message]])),
        })
      case 'message':
        return halt(status, { message })
      case 'nothing':
        return halt(status, undefined)
    }
  }
  const find = <T>(all: ReadonlyMap<string, T>, field: string, id: unknown): T => {
    if (typeof id !== 'string' || !idForm.test(id)) {
      throw invalid({ field, message: 'must be a UUID' })
    }
    const doc = all.get(id.toLowerCase())
    if (doc === undefined || (isDoc(doc) && doc.deletedAt !== undefined)) {
      throw choices.unknownIdStatus === 404
        ? halt(404, { message: `No such ${field}.` })
        : invalid({ field, message: 'is unknown' })
    }
    return doc
  }
  /** UTC is the wall clock here; the two readings differ only for other offsets. */
  const readTime = (value: unknown): Temporal.PlainDateTime | undefined => {
    const form = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/i
    if (typeof value !== 'string' || !form.test(value)) {
      return undefined
    }
    const naive = value.replace(/(Z|[+-]\d\d:?\d\d)$/i, '')
    try {
      const wall = Temporal.PlainDateTime.from(naive)
      return choices.timesAs === 'wall clock' || naive === value
        ? wall
        : Temporal.Instant.from(value).toZonedDateTimeISO('UTC').toPlainDateTime()
    } catch {
      return undefined
    }
  }
  const wholeOf = (query: URLSearchParams, field: string, other: number, least: number): number => {
    const value = Number(query.get(field) ?? other)
    if (!Number.isSafeInteger(value) || value < least) {
      throw invalid({ field, message: `must be a whole number from ${least} on` })
    }
    return value
  }
  const matches = (own: unknown, sign: string, value: string): boolean => {
    // A field that a document does not have equals nothing.
    if (own === undefined || own === null) {
      return sign === '!='
    }
    const time = readTime(value)?.toString({ smallestUnit: 'second' }).replace('T', ' ')
    const [a, b] = typeof own === 'number' ? [own, Number(value)] : [String(own), time ?? value]
    const order = a < b ? -1 : a > b ? 1 : 0
    return (
      (sign.includes('=') && sign !== '!=' && order === 0) ||
      (sign.startsWith('>') && order > 0) ||
      (sign.startsWith('<') && order < 0) ||
      (sign === '!=' && order !== 0)
    )
  }
  const page = (c: Context, docs: Doc[], show: (doc: Doc) => Doc = (doc) => doc): Response => {
    const query = queryOf(c)
    let found = choices.listOrder === 'reversed' ? docs.toReversed() : docs
    for (let n = 0; query.has(`filters[${n}][field]`); n += 1) {
      const field = query.get(`filters[${n}][field]`) ?? ''
      const sign = query.get(`filters[${n}][operator]`) ?? '='
      const value = query.get(`filters[${n}][value]`) ?? ''
      if (!['=', '!=', '>', '>=', '<', '<='].includes(sign)) {
        throw invalid({ field: `filters[${n}][operator]`, message: 'is not supported' })
      }
      found = found.filter((doc) => {
        if (field === 'phone' && bug('phone-filter-ignored')) {
          return true
        }
        if (field === 'locationId' && Array.isArray(doc.sites)) {
          return choices.peopleFilter === 'plain' || doc.sites.includes(value)
        }
        const custom = Array.isArray(doc.customFields) ? doc.customFields : []
        const entry: unknown = custom.find((one: unknown) => isDoc(one) && one.fieldId === field)
        return matches(isDoc(entry) ? entry.value : doc[field], sign, value)
      })
    }
    const limit = wholeOf(query, 'limit', choices.defaultLimit, 1)
    const offset = wholeOf(query, 'offset', 0, 0)
    if (limit > choices.maximumLimit && choices.overLimit === 'refused') {
      throw invalid({ field: 'limit', message: `is at most ${choices.maximumLimit}` })
    }
    const own = { added: null, reversed: null, id: 'id', name: 'name' }[choices.listOrder]
    const wanted = query.get('orderBy') ?? own
    const by = wanted === 'name' && found[0]?.name === undefined ? 'firstname' : wanted
    if (by !== null) {
      const sign = query.get('orderBy') !== null && query.get('order') === 'desc' ? -1 : 1
      const key = (doc: Doc) => (typeof doc[by] === 'number' ? doc[by] : String(doc[by]))
      found = found.toSorted((a, b) => sign * (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
    }
    const lost = bug('offset-lost-with-filter') && query.has('filters[0][field]')
    const from = lost ? 0 : offset
    const size = Math.min(limit, choices.maximumLimit) + (bug('limit-plus-one') ? 1 : 0)
    const items = found.slice(from, from + size).map(show)
    const links = { self: new URL(c.req.url).pathname }
    return c.json({ total: found.length, items, ...(choices.extraFields ? { _links: links } : {}) })
  }
  const showClient = ({ n: _n, ...fields }: Doc): Doc => ({
    docType: null,
    docNumber: null,
    birthdate: null,
    address: null,
    city: null,
    state: null,
    country: null,
    customFields: [],
    ...fields,
  })
  const able = (service: Service, site: string): Person[] =>
    [...people.values()].filter(
      (person) =>
        service.status === 'active' &&
        person.does.includes(service._id) &&
        person.sites.includes(site),
    )
  const dateFrom = (text: unknown): Day | undefined =>
    bug('thirty-first-refused') && String(text).endsWith('-31') ? undefined : dayFrom(text)
  const availability = (query: URLSearchParams): Doc => {
    const site = String(find(sites, 'locationId', query.get('locationId')).id)
    const service = find(services, 'serviceId', query.get('serviceId'))
    const only = query.has('professionalId')
      ? find(people, 'professionalId', query.get('professionalId'))
      : undefined
    const from = query.has('startDate') ? dateFrom(query.get('startDate')) : today()
    if (from === undefined || from.year > 2999) {
      throw invalid({ field: 'startDate', message: 'must be YYYY-MM-DD' })
    }
    const furthest = from.add({ days: 30 })
    const asked = query.has('endDate') ? dateFrom(query.get('endDate')) : furthest
    if (asked === undefined || before(asked, from)) {
      throw invalid({ field: 'endDate', message: 'must be YYYY-MM-DD, from startDate on' })
    }
    const limitExceeded = before(furthest, asked) && !bug('beyond-thirty-days')
    if (limitExceeded && choices.longRange === 'refused') {
      throw invalid({ field: 'endDate', message: 'must be within 30 days' })
    }
    const last = limitExceeded ? furthest : asked
    const anybody = [...people.values()].filter(({ sites: places }) => places.includes(site))
    const skilled = bug('availability-any-skill') ? anybody : able(service, site)
    const team = skilled.filter((person) => (only ?? person) === person)
    const short = ({ _id, name, sites: places }: Person) => ({
      id: _id,
      name: bug('roaming-name-null') && places.length > 1 ? null : name.join(' '),
    })
    const seconds = bug('slot-times-without-seconds') ? '' : ':00'
    const length = bug('end-is-one-step') ? choices.step : service.duration
    asking = { site, availability: true }
    const days: string[] = []
    const slots: Doc[] = []
    for (let day = from; !before(last, day); day = day.add({ days: 1 })) {
      const byStart = new Map<number, Person[]>()
      for (const person of team) {
        for (const { from: start, is } of gradesOf(person, day, service.duration)) {
          if (is === 'free') {
            byStart.set(start, [...(byStart.get(start) ?? []), person])
          }
        }
      }
      const open = choices.daysListed === 'open' && team.some((one) => work(one, day) !== 0n)
      if (byStart.size > 0 || open) {
        days.push(String(day))
      }
      for (const [start, who] of [...byStart].sort(([a], [b]) => a - b)) {
        slots.push({
          startTime: `${day} ${hhmm(start)}${seconds}`,
          endTime: `${day} ${hhmm(start + length)}${seconds}`,
          professionals: who.map(short),
        })
      }
    }
    const more = choices.extraFields ? { timezone: 'UTC', generatedAt: stamp() } : {}
    return { days, professionals: team.map(short), slots, limitExceeded, ...more }
  }
  const bodyOf = async (c: Context): Promise<unknown> => {
    try {
      return await c.req.json()
    } catch {
      return undefined
    }
  }
  const readClient = (body: unknown, own?: string): Doc => {
    if (!isDoc(body)) {
      throw invalid({ field: 'body', message: 'must be a JSON object' })
    }
    const faults: Fault[] = []
    const doc: Doc = {}
    for (const [field, most] of Object.entries(clientTexts)) {
      const value = body[field] ?? ''
      const needed = ['firstname', 'lastname', 'email', 'phone'].includes(field)
      if (typeof value !== 'string') {
        faults.push({ field, message: 'must be a string' })
      } else if (needed && value.trim() === '') {
        faults.push({ field, message: 'is required' })
      } else if (value.length > most) {
        faults.push({ field, message: `has more than ${most} characters` })
      }
      doc[field] = value === '' ? null : value
    }
    if (faults.length === 0 && !mailForm.test(String(doc.email))) {
      faults.push({ field: 'email', message: 'must be an e-mail address' })
    }
    // International means with the country: plus and digits, spaces aside.
    const dialled = String(doc.phone).replace(/[\s().-]/g, '')
    if (faults.length === 0 && !/^\+[1-9]\d{5,18}$/.test(dialled)) {
      faults.push({ field: 'phone', message: 'must be international' })
    }
    const born = body.birthdate ?? null
    if (born !== null && dateFrom(born) === undefined) {
      faults.push({ field: 'birthdate', message: 'must be YYYY-MM-DD' })
    }
    const custom = body.customFields ?? []
    const lawful = (one: unknown): boolean =>
      isDoc(one) &&
      idForm.test(String(one.fieldId)) &&
      typeof one.value === 'string' &&
      one.value.length <= choices.maximumText
    if (!Array.isArray(custom) || !custom.every(lawful)) {
      faults.push({ field: 'customFields', message: 'must have fieldId and value' })
    }
    if (bug('leap-birthday-refused') && String(born).endsWith('-02-29')) {
      faults.push({ field: 'birthdate', message: 'must be YYYY-MM-DD' })
    }
    if (bug('email-case-not-folded')) {
      doc.email = String(doc.email).toLowerCase()
    }
    if (faults.length > 0) {
      if (bug('refused-client-kept') && faults.every(({ field }) => field === 'phone')) {
        keepClient(doc)
      }
      throw invalid(...faults)
    }
    const twin = [...clients.values()].some(
      ({ id, email, deletedAt }) => email === doc.email && id !== own && deletedAt === undefined,
    )
    if (twin && choices.duplicateEmail === 'refused') {
      throw halt(409, { message: 'A client with this email already exists.' })
    }
    const lost = bug('old-birthdate-lost') && String(born) < '1970'
    return { ...doc, birthdate: lost ? null : born, customFields: custom }
  }
  const createBooking = (body: unknown): Doc => {
    const given = isDoc(body) ? body : {}
    const start = readTime(given.startTime)
    const end = readTime(given.endTime)
    const { amount } = given
    const faults: Fault[] = []
    const insist = (field: string, right: boolean, message: string): void => {
      if (!right) {
        faults.push({ field, message })
      }
    }
    insist('startTime', start !== undefined, 'must be ISO 8601')
    insist('endTime', end !== undefined, 'must be ISO 8601')
    insist('status', statuses.includes(String(given.status)), 'must be a status')
    insist('amount', typeof amount === 'number' && amount >= 0 && amount < 1e9, 'must be an amount')
    insist('notifyClient', typeof (given.notifyClient ?? false) === 'boolean', 'must be a boolean')
    for (const field of ['internalNote', 'clientNote']) {
      const note = given[field] ?? ''
      insist(field, typeof note === 'string' && note.length <= choices.maximumText, 'is too long')
    }
    if (start !== undefined && end !== undefined) {
      insist('endTime', Temporal.PlainDateTime.compare(start, end) < 0, 'must be after startTime')
    }
    if (faults.length > 0 || start === undefined || end === undefined) {
      throw invalid(...faults)
    }
    const client = find(clients, 'clientId', given.clientId)
    const site = String(find(sites, 'locationId', given.locationId).id)
    const service = find(services, 'serviceId', given.serviceId)
    const named = given.personId ?? null
    const only = named === null ? undefined : find(people, 'personId', named)
    const team = able(service, site).filter((person) => (only ?? person) === person)
    if (team.length === 0) {
      throw invalid({ field: 'serviceId', message: 'is not offered so' })
    }
    const day = start.toPlainDate()
    const from = start.hour * 60 + start.minute
    const to = from + start.until(end).total('minutes')
    const whole = start.second + start.millisecond === 0 && Number.isInteger(to)
    if (!onGrid(from) || !whole || to > 1440) {
      throw invalid({ field: 'startTime', message: 'is not the start of a slot' })
    }
    if (choices.freeLength === 'refused' && to - from !== service.duration) {
      throw invalid({ field: 'endTime', message: 'does not fit the service' })
    }
    asking = { site }
    const touched = (person: Person): boolean =>
      bug('adjacent-refused') && (takenOf(person, day) & run(Math.max(0, from - 1), to + 1)) !== 0n
    const shut = (person: Person): boolean =>
      touched(person) || (bug('sunday-off-for-posts') && day.dayOfWeek === 7)
    const grades = team.map((person) => ({
      person,
      is: shut(person) ? 'taken' : grade(person, day, from, to),
    }))
    const cancelled = given.status === 'cancelled' ? grades[0] : undefined
    const chosen = grades.find(({ is }) => is === 'free') ?? cancelled
    if (chosen === undefined) {
      // Out of hours and taken are the same thing to a bitmap: no run of ones.
      throw choices.takenStatus === 422
        ? invalid({ field: 'startTime', message: 'is not free' })
        : halt(choices.takenStatus, { message: 'No availability at the requested time.' })
    }
    const open = only === undefined && choices.openPerson === 'left open'
    const more = {
      status: given.status,
      amount: bug('amount-zero-becomes-price') ? amount || service.price : amount,
      notifyClient: bug('notify-always-false') ? false : (given.notifyClient ?? false),
      internalNote: given.internalNote ?? null,
      clientNote: given.clientNote ?? null,
      ...(open ? { personId: null, person: null } : {}),
    }
    const { person } = chosen
    return keepBooking({ day, from, to, person, service, site, client: String(client.id), more })
  }

  // ---- SalonBookIt ----
  const badField = (field: string, message: string): HTTPException =>
    salonHalt(400, 'VALIDATION_ERROR', 'Datos no válidos', { details: { [field]: [message] } })
  const salonDay = (text: unknown): Day => {
    const day = dayFrom(text)
    if (day === undefined) {
      throw salonHalt(400, 'INVALID_DATE', 'Formato de fecha inválido (YYYY-MM-DD)')
    }
    if (before(day, today())) {
      throw salonHalt(400, 'DATE_IN_PAST', 'Esa fecha ya es pasado')
    }
    if (before(today().add({ days: choices.advanceDays }), day)) {
      throw salonHalt(400, 'DATE_TOO_FAR', 'Esa fecha queda demasiado lejos')
    }
    return day
  }
  const salonPerson = (n: unknown): Person => {
    const person = [...people.values()].find((one) => String(one.n) === String(n))
    if (person === undefined) {
      throw salonHalt(404, 'PROFESSIONAL_NOT_FOUND', 'Profesional desconocido')
    }
    return person
  }
  const salonServices = (list: readonly unknown[], field: string): Service[] =>
    list.map((n) => {
      if (!/^\d+$/.test(String(n).trim())) {
        throw badField(field, 'No es un entero')
      }
      const active = [...services.values()].filter(({ status }) => status === 'active')
      const service = active.find((one) => one.n === Number(n))
      if (service === undefined) {
        throw salonHalt(404, 'SERVICE_NOT_FOUND', 'Servicio desconocido')
      }
      return service
    })
  /** All services named anywhere count, each once; an own duration counts only without any. */
  const wantedOf = (query: URLSearchParams): { list: Service[]; minutes: number } => {
    const list = ['servicio_id', 'servicios'].flatMap((field) => {
      const given = query.get(field)
      const numbers = given?.split(',', bug('second-servicio-ignored') ? 1 : undefined) ?? []
      return salonServices(numbers, field)
    })
    if (list.length > 0) {
      const minutes = [...new Set(list)].reduce((sum, { duration }) => sum + duration, 0)
      return { list, minutes }
    }
    const own = query.get('duracion') ?? String(choices.step)
    if (!/^\d{1,4}$/.test(own) || Number(own) < 1) {
      throw badField('duracion', 'No es una duración')
    }
    return { list, minutes: Number(own) }
  }
  const offersAll = (person: Person, list: readonly Service[]): boolean =>
    list.every((service) => person.does.includes(service._id))
  const salonName = (person: Person) => ({ id: person.n, nombre: person.name.join(' ') })
  const dayAnswer = (c: Context): Response => {
    const day = salonDay(c.req.param('fecha'))
    const asked = c.req.param('peluquero')
    const known = [...people.values()].some(({ n }) => String(n) === asked)
    if (bug('unknown-professional-empty') && !known) {
      const nobody = { profesional: { id: Number(asked), nombre: '' }, slots: [] }
      const none = { slots_disponibles_count: 0, proximo_disponible: null, ultimo_disponible: null }
      const data = { fecha: String(day), duracion_solicitada: choices.step, ...nobody, ...none }
      return c.json({ success: true, data })
    }
    asking = {}
    const person = salonPerson(asked)
    const { list, minutes } = wantedOf(queryOf(c))
    const usual = person.week.get(day.dayOfWeek) ?? 0n
    const shut = closed.has(String(day))
    const reason = (is: Grade): string => {
      const { past, rest } = choices.motives
      const own = { taken: 'ocupado', past, rest, free: 'no_ofrece_servicio' }
      return shut ? 'festivo' : own[is]
    }
    // On a holiday the usual slots are shown, all of them closed.
    const grades = shut ? gradesOf(person, day, minutes, usual) : gradesOf(person, day, minutes)
    const slots = grades
      .filter(({ is }) => choices.unbookable === 'listed' || is === 'free' || is === 'taken')
      .map(({ from, is }) => {
        const disponible = is === 'free' && !shut && offersAll(person, list)
        const span = { hora_inicio: hhmm(from), hora_fin: hhmm(from + minutes), disponible }
        if (disponible) {
          return bug('motivo-null-on-free') ? { ...span, motivo: null } : span
        }
        return { ...span, motivo: reason(is) }
      })
    const free = slots.filter((slot) => slot.disponible)
    const off = work(person, day) === 0n && slots.length === 0
    const code = 'PROFESSIONAL_NOT_WORKING'
    const data = {
      fecha: String(day),
      profesional: salonName(person),
      duracion_solicitada: minutes,
      slots,
      slots_disponibles_count: free.length,
      proximo_disponible: free[0]?.hora_inicio ?? null,
      ultimo_disponible: free.at(-1)?.hora_inicio ?? null,
      ...(off ? { motivo: choices.motives.dayOff } : {}),
      ...(off && choices.notWorking === 'code in data' ? { codigo: code } : {}),
    }
    const beside = off && choices.notWorking === 'error beside data'
    const error = beside ? { error: { code, message: 'No trabaja' } } : {}
    const meta = choices.extraFields ? { meta: { version: '2.3' } } : {}
    return c.json({ success: true, data, ...error, ...meta })
  }
  const daysAnswer = (c: Context): Response => {
    const query = queryOf(c)
    const from = salonDay(query.get('desde') ?? String(today()))
    const limit = today().add({ days: choices.advanceDays })
    const usual = from.add({ days: 30 })
    const last = salonDay(query.get('hasta') ?? String(before(limit, usual) ? limit : usual))
    if (before(last, from)) {
      throw badField('hasta', 'Anterior a desde')
    }
    const { list, minutes } = wantedOf(query)
    const one = query.get('peluquero_id')
    const all = one === null ? [...people.values()] : [salonPerson(one)]
    const counted = bug('dias-professional-ignored') ? [...people.values()] : all
    const team = counted.filter((person) => offersAll(person, list))
    const dias: Doc[] = []
    let count = 0
    asking = {}
    for (let day = from; !before(last, day); day = day.add({ days: 1 })) {
      const shut = closed.has(String(day))
      const grades = team.flatMap((person) =>
        bug('festivo-with-slots') && shut
          ? gradesOf(person, day, minutes, person.week.get(day.dayOfWeek) ?? 0n)
          : gradesOf(person, day, minutes),
      )
      const starts = new Set(grades.flatMap(({ from: at, is }) => (is === 'free' ? [at] : [])))
      const works = team.some((person) => work(person, day) !== 0n)
      const usually = works ? 'completo' : choices.motives.dayOff
      const motivo = shut ? 'festivo' : usually
      const open = starts.size > 0 && !shut
      const disponible = bug('available-as-number') ? Number(open) : open
      const head = { fecha: String(day), disponible, slots_libres: starts.size }
      const span = {
        primer_slot: hhmm(Math.min(...starts)),
        ultimo_slot: hhmm(Math.max(...starts)),
      }
      dias.push({ ...head, ...(open ? span : { motivo }) })
      count += Number(open)
    }
    const data = { desde: String(from), hasta: String(last), dias, dias_disponibles_count: count }
    return c.json({ success: true, data })
  }
  const reserve = (body: unknown): Doc => {
    const given = isDoc(body) ? body : {}
    const needed = ['servicio_ids', 'peluquero_id', 'fecha', 'hora_inicio', 'nombre', 'email']
    const missing = needed.filter((field) => (given[field] ?? '') === '')
    if (missing.length > 0) {
      const details = Object.fromEntries(missing.map((field) => [field, ['Obligatorio']]))
      throw salonHalt(400, 'VALIDATION_ERROR', 'Faltan datos', { details })
    }
    const day = salonDay(given.fecha)
    const time = String(given.hora_inicio)
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
      throw salonHalt(400, 'INVALID_TIME', 'Formato de hora inválido (HH:MM)')
    }
    const { servicio_ids: ids, nombre, email, telefono = '', notas = '' } = given
    if (!Array.isArray(ids) || ids.length === 0) {
      throw badField('servicio_ids', 'No es una lista')
    }
    if (typeof email !== 'string' || !mailForm.test(email)) {
      if (bug('invalid-reserva-blocks')) {
        const length = salonServices(ids, 'servicio_ids').reduce((sum, s) => sum + s.duration, 0)
        block(salonPerson(given.peluquero_id), day, minuteOf(time), minuteOf(time) + length)
      }
      throw salonHalt(400, 'INVALID_EMAIL', 'Email inválido')
    }
    for (const [field, text] of Object.entries({ nombre, telefono, notas })) {
      if (typeof text !== 'string' || text.length > choices.maximumText) {
        throw badField(field, 'Texto no válido')
      }
    }
    const list = salonServices(ids, 'servicio_ids')
    const person = salonPerson(given.peluquero_id)
    const [service] = list
    asking = {}
    const from = minuteOf(time)
    const to = from + list.reduce((sum, { duration }) => sum + duration, 0)
    if (service === undefined || !offersAll(person, list)) {
      throw badField('servicio_ids', 'El profesional no lo ofrece')
    }
    if (!onGrid(from) || grade(person, day, from, to) !== 'free') {
      throw salonHalt(choices.takenStatus, 'BOOKING_CONFLICT', 'Hora no disponible')
    }
    const known = [...clients.values()].find((doc) => doc.email === email && !doc.deletedAt)
    const [firstname, ...rest] = String(nombre).split(' ')
    const client =
      known?.id ?? keepClient({ firstname, lastname: rest.join(' '), email, phone: telefono })
    const total = list.reduce((sum, { price }) => sum + price, 0)
    const site = person.sites[0] ?? ''
    const clientNote = notas === '' ? null : notas
    const more = { status: 'pending', amount: total, isFromWeb: true, clientNote }
    keepBooking({ day, from, to, person, service, site, client: String(client), more })
    return {
      id: 50000 + bookings.size,
      codigo: `${quad()}${quad()}`.toUpperCase(),
      fecha: String(day),
      hora_inicio: time,
      hora_fin: hhmm(to),
      servicios: list.map(({ n, name, price, duration }) => ({
        id: n,
        nombre: name,
        precio: price,
        duracion_minutos: duration,
      })),
      profesional: salonName(person),
      cliente: { id: clients.get(String(client))?.n, nombre, email, telefono },
      subtotal: total,
      descuento: 0,
      total,
      moneda: 'EUR',
      estado: 'pendiente',
      pago_requerido: false,
      pago_pendiente: true,
      puntos_ganados: 0,
      created_at: `${stamp()}Z`,
    }
  }

  // ---- The application ----
  const app = new Hono()
  let turn = 0
  app.use(async (c, next) => {
    turn += 1
    if (choices.slow) {
      await wait(200 + ((turn * 211) % 701))
    }
    await next()
    if (choices.extraHeaders) {
      c.header('X-Document-Count', String(clients.size + bookings.size))
      c.header('Vary', 'X-API-Key')
      c.header('Server', 'documents')
    }
  })
  const nothing = (path: string): HTTPException =>
    path.startsWith('/api/')
      ? salonHalt(404, 'NOT_FOUND', 'No encontrado')
      : halt(404, { message: 'Not found.' })
  /** A bucket of 60 tokens for each interface, refilled by one each second. */
  const buckets = new Map<string, { tokens: number; at: number }>()
  const secondsToWait = (name: string): number => {
    const { tokens, at } = buckets.get(name) ?? { tokens: 60, at: now() }
    const filled = Math.min(60, tokens + Math.max(0, now() - at) / 1000)
    buckets.set(name, { tokens: filled >= 1 ? filled - 1 : filled, at: now() })
    return filled >= 1 ? 0 : Math.max(1, Math.ceil(1 - filled))
  }
  app.use('/v1/*', async (c, next) => {
    const bearer = c.req.header('authorization')?.replace(/^Bearer +/i, '')
    const key = c.req.header('x-api-key') ?? bearer
    if (key !== keys.citapro) {
      const message =
        key === undefined
          ? 'API key is required. Provide it via X-API-Key header or Authorization Bearer.'
          : key === revoked
            ? 'API key is expired or revoked.'
            : 'Invalid API key.'
      const status = bug('invalid-key-403') && key !== undefined ? 403 : 401
      throw halt(status, { message }, { 'WWW-Authenticate': 'Bearer realm="citas"' })
    }
    const seconds = choices.rateLimited ? secondsToWait('citapro') : 0
    if (seconds > 0) {
      throw halt(429, { message: 'Slow down.' }, { 'Retry-After': String(seconds) })
    }
    await next()
  })
  app.use('/api/v1/*', async (c, next) => {
    const bearer = bug('salon-key-as-bearer')
      ? c.req.header('authorization')?.replace(/^Bearer +/i, '')
      : undefined
    const key = c.req.header('x-api-key') ?? bearer
    if (key !== keys.salonbookit) {
      const code = key === undefined ? 'MISSING_API_KEY' : 'INVALID_API_KEY'
      const headers = { 'WWW-Authenticate': 'X-API-Key' }
      throw salonHalt(401, code, 'Clave no aceptada', { headers })
    }
    if (c.req.header('authorization') !== undefined && bearer !== key) {
      throw salonHalt(401, 'INVALID_TOKEN', 'Token no válido')
    }
    const seconds = choices.rateLimited ? secondsToWait('salonbookit') : 0
    if (seconds > 0) {
      const headers = {
        'Retry-After': String(seconds),
        'X-RateLimit-Limit': '60',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': String(Math.ceil(now() / 1000) + seconds),
      }
      throw salonHalt(429, 'RATE_LIMIT_EXCEEDED', 'Demasiado deprisa', { headers })
    }
    const url = new URL(c.req.url)
    if (choices.slash === 'redirected' && !url.pathname.endsWith('/')) {
      return c.redirect(`${url.pathname}/${url.search}`, 308)
    }
    return next()
  })
  const allowed = new Map<string, string[]>()
  type Handle = (c: Context) => Response | Promise<Response>
  const on = (method: string, path: string, handle: Handle, published = false): void => {
    const unwritten = /PUT|DELETE/.test(method) && !choices.clientWrites
    if (published && (choices.onlyDocuments || unwritten)) {
      return
    }
    const bare = path.endsWith('/') && choices.slash === 'either' ? [path.slice(0, -1)] : []
    for (const form of [path, ...bare]) {
      allowed.set(form, [...(allowed.get(form) ?? []), method])
      app.on(method, form, handle)
    }
  }
  const own = (all: Map<string, Doc>, c: Context, message: string): Doc => {
    const doc = all.get(c.req.param('id') ?? '')
    const hidden = doc?.deletedAt !== undefined && choices.deletedClient === 'gone'
    if (doc === undefined || hidden) {
      throw halt(404, { message })
    }
    return doc
  }
  on('GET', '/v1/services', (c) => page(c, [...services.values()].map(showService)))
  on('GET', '/v1/locations', (c) => page(c, [...sites.values()]))
  on('GET', '/v1/people', (c) => {
    const plain = choices.peopleFilter === 'filters' ? undefined : queryOf(c).get('locationId')
    const staff = [...people.values()].filter((one) => !plain || one.sites.includes(plain))
    const docs = staff.map((one) => ({ ...showPerson(one), sites: one.sites }))
    return page(c, docs, ({ sites: _sites, ...doc }) => doc)
  })
  /** the last answers of availability, by all that was asked but the dates */
  const cache = new Map<string, Doc>()
  let writing = 0
  on('GET', '/v1/bookings/availability', (c) => {
    const query = queryOf(c)
    if (bug('availability-500-while-booking') && writing > 0) {
      throw halt(500, { message: 'The documents are locked.' })
    }
    const key = ['serviceId', 'locationId', 'professionalId'].map((name) => query.get(name)).join()
    const found = (bug('cache-forgets-dates') ? cache.get(key) : undefined) ?? availability(query)
    cache.set(key, found)
    return c.json(found)
  })
  on('GET', '/v1/clients', (c) => {
    // The index of the search knows a client when the next one comes.
    const indexed =
      bug('new-client-not-found') && queryOf(c).has('filters[0][field]') ? -1 : undefined
    const all = [...clients.values()].slice(0, indexed).map(showClient)
    return page(
      c,
      all.filter((doc) => !doc.deletedAt || choices.deletedClient === 'readable'),
    )
  })
  on('POST', '/v1/clients', async (c) => {
    const fields = readClient(await bodyOf(c))
    if (bug('client-lost-at-once')) {
      const all = [...clients]
      await pause()
      clients.clear()
      all.forEach(([key, doc]) => clients.set(key, doc))
    }
    const id = keepClient(fields)
    return c.json({ id }, 201, { Location: `/v1/clients/${id}` })
  })
  /** Holds the time for a moment; whoever meets the hold of another lets go, and so does the other. */
  const holds = new Map<string, { waiting: number; met: boolean }>()
  const contestedAfterPause = async (body: unknown): Promise<boolean> => {
    const { startTime, personId } = isDoc(body) ? body : {}
    const key = JSON.stringify([startTime, personId])
    const hold = holds.get(key) ?? { waiting: 0, met: false }
    hold.met ||= hold.waiting > 0
    hold.waiting += 1
    holds.set(key, hold)
    await pause()
    hold.waiting -= 1
    if (hold.waiting === 0) {
      holds.delete(key)
    }
    return hold.met
  }
  on('POST', '/v1/bookings', async (c) => {
    const body = await bodyOf(c)
    const contested = bug('two-at-once-none-booked') ? await contestedAfterPause(body) : false
    if (contested) {
      throw halt(choices.takenStatus, { message: 'No availability at the requested time.' })
    }
    if (bug('availability-500-while-booking')) {
      writing += 1
      await pause()
      writing -= 1
    }
    const { id } = createBooking(body)
    cache.clear()
    return c.json({ id, ...(choices.extraFields ? { message: 'Created' } : {}) }, 201)
  })
  on(
    'GET',
    '/v1/clients/:id',
    (c) => {
      return c.json(showClient(own(clients, c, 'Client not found.')))
    },
    true,
  )
  const writable = (c: Context): string => {
    const { id, deletedAt } = own(clients, c, 'Client not found.')
    if (deletedAt !== undefined) {
      throw halt(404, { message: 'Client not found.' })
    }
    return String(id)
  }
  on(
    'PUT',
    '/v1/clients/:id',
    async (c) => {
      const id = writable(c)
      keepClient({ ...readClient(await bodyOf(c), id), n: clients.get(id)?.n }, id)
      return c.body(null, 204)
    },
    true,
  )
  on(
    'DELETE',
    '/v1/clients/:id',
    (c) => {
      const id = writable(c)
      clients.set(id, { ...clients.get(id), deletedAt: stamp() })
      return c.body(null, 204)
    },
    true,
  )
  const rounded = (doc: Doc): Doc => ({
    ...doc,
    startTime: String(doc.startTime).replace(/:(\d\d):00$/, (_, m) =>
      m < 30 ? ':00:00' : ':30:00',
    ),
  })
  on(
    'GET',
    '/v1/bookings',
    (c) => page(c, [...bookings.values()], bug('list-rounds-times') ? rounded : undefined),
    true,
  )
  on(
    'GET',
    '/v1/bookings/:id',
    (c) => {
      const known = bookings.has(c.req.param('id') ?? '')
      return bug('unknown-booking-null') && !known
        ? c.json(null)
        : c.json(own(bookings, c, 'Booking not found.'))
    },
    true,
  )
  on('GET', '/api/v1/disponibilidad/dias/', daysAnswer)
  on('GET', '/api/v1/disponibilidad/:peluquero/:fecha/', dayAnswer)
  on(
    'POST',
    '/api/v1/reservas/crear/',
    async (c) => {
      const data = reserve(await bodyOf(c))
      cache.clear()
      return c.json({ success: true, data }, bug('reserva-200') ? 200 : 201)
    },
    true,
  )
  for (const [path, methods] of allowed) {
    app.all(path, () => {
      if (choices.missingStatus === 404) {
        throw nothing(path)
      }
      const headers = { Allow: methods.join(', ') }
      throw path.startsWith('/api/')
        ? salonHalt(405, 'METHOD_NOT_ALLOWED', 'Método no permitido', { headers })
        : halt(405, { message: 'Method not allowed.' }, headers)
    })
  }
  app.notFound((c) => carried(nothing(c.req.path)))
  app.onError((error) => {
    if (error instanceof HTTPException) {
      return carried(error)
    }
    return carried(halt(500, { message: String(error) }))
  })
  return {
    url: 'http://hono-documents.test',
    fetch: async (request) => app.fetch(request),
    key: keys,
    inputs: { peluquero_id: '1001', servicio_id: '102' },
    close: () => Promise.resolve(),
  }
}

/**
 * A salon in Madrid that thinks in tables: Express 5 in front of SQLite. Every time in the database
 * is the salon's wall clock as text ('2026-03-10 09:00:00'), so that text comparison is time
 * comparison; zones exist only at the edge, where CitaPro's times are read and printed.
 */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express, { type ExpressRequest, type ExpressResponse } from 'express'
import initSqlJs, { type Cell, type Statement } from 'sql.js'
import { expressSqlBugs, pauseToMeet, switchOf } from './bugs.ts'
import type { Choices, OpenStranger } from './stranger.ts'

type Row = Record<string, Cell>
type Problems = Record<string, string[] | string>
type State = 'free' | 'past' | 'rest' | 'taken'

const defaults: Choices = {
  advanceDays: 90,
  clientWrites: true,
  daysListed: 'with slots',
  defaultLimit: 20,
  deletedClient: 'gone',
  duplicateEmail: 'refused',
  extraFields: false,
  extraHeaders: true,
  freeLength: 'refused',
  listOrder: 'name',
  longRange: 'clamped',
  maximumLimit: 100,
  maximumText: 1000,
  missingStatus: 404,
  motives: { dayOff: 'libre', past: 'pasado', rest: 'descanso' },
  notWorking: 'error beside data',
  offGrid: 'accepted',
  onlyDocuments: false,
  openPerson: 'assigned',
  overLimit: 'clamped',
  peopleFilter: 'both',
  rateLimited: false,
  slash: 'either',
  slow: false,
  step: 30,
  takenStatus: 409,
  timesAs: 'wall clock',
  unbookable: 'listed',
  unknownIdStatus: 422,
  uuidVersion: 4,
  validationBody: 'fields',
}

const zone = 'Europe/Madrid'
const citaproKey = 'cpk_7f3e9a10c2d84b65'
const expiredKey = 'cpk_0000expired0000'
const salonKey = 'hh_live_m4dr1d5t0r3'
const disabledKey = 'hh_live_disabled000'
const statuses = ['reserved', 'pending', 'confirmed', 'no_show', 'completed', 'cancelled']
const uuidLike = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const clientLimits = {
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
const tables = `
CREATE TABLE services (id TEXT, number INTEGER, name TEXT, duration INTEGER, price REAL,
  category TEXT);
CREATE TABLE locations (id TEXT, name TEXT, address TEXT, city TEXT, phone TEXT, position INTEGER);
CREATE TABLE people (id TEXT, number INTEGER, firstname TEXT, lastname TEXT, email TEXT, phone TEXT,
  status TEXT);
CREATE TABLE offers (person TEXT, service TEXT);
CREATE TABLE places (person TEXT, location TEXT);
CREATE TABLE hours (person TEXT, weekday INTEGER, opens INTEGER, closes INTEGER);
CREATE TABLE absences (person TEXT, day TEXT);
CREATE TABLE clients (number INTEGER PRIMARY KEY, id TEXT, firstname TEXT, lastname TEXT,
  email TEXT COLLATE NOCASE, phone TEXT, docType TEXT, docNumber TEXT, birthdate TEXT, address TEXT,
  city TEXT, state TEXT, country TEXT, customFields TEXT, deleted INTEGER DEFAULT 0);
CREATE TABLE bookings (number INTEGER PRIMARY KEY, id TEXT, startTime TEXT, endTime TEXT,
  status TEXT,
  internalNote TEXT, clientNote TEXT, amount REAL, clientId TEXT, locationId TEXT, serviceId TEXT,
  personId TEXT, asked INTEGER, notifyClient INTEGER, createdAt TEXT);`

/** Days since 1970-01-01 of a civil date, by integer arithmetic alone. */
const dayNumber = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const leaps = Math.floor(ofEra / 4) - Math.floor(ofEra / 100)
  return era * 146097 + ofEra * 365 + leaps + ofYear - 719468
}
const dayText = (number: number): string => new Date(number * 86400000).toISOString().slice(0, 10)
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  Number(text.slice(0, 4)) > 0 &&
  dayText(dayNumber(text)) === text
/** Dates far from any salon's would end in years of five digits, which text cannot compare. */
const isMeant = (text: string): boolean => isDay(text) && /^(19|2\d)/.test(text)
const plusDays = (day: string, days: number): string => dayText(dayNumber(day) + days)
const weekday = (day: string): number => (dayNumber(day) + 4) % 7
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
// Sweden writes dates and times the way SQL does.
const inZone = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'medium',
})
const wallOf = (ms: number): string => inZone.format(ms)
const gap = (ms: number): number => Date.parse(`${wallOf(ms).replace(' ', 'T')}Z`) - ms
const instantOf = (wall: string): number => {
  const naive = Date.parse(`${wall.replace(' ', 'T')}Z`)
  // The offset of a first guess may be that of the other side of a clock change; look twice.
  return naive - gap(naive - gap(naive))
}

/** Carries an answer out of a handler; Express hands it to the last error handler. */
class Refusal extends Error {
  status = 500
  body: unknown = undefined
  headers: Record<string, string> = {}
}
const refusal = (status: number, body: unknown, headers: Record<string, string> = {}): Refusal =>
  Object.assign(new Refusal(`refused with ${status}`), { status, body, headers })
const salonError = (status: number, code: string, message: string, details?: Problems): Refusal =>
  refusal(status, {
    success: false,
    error: { code, message, ...(details === undefined ? {} : { details }) },
  })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const queryOf = (request: ExpressRequest): URLSearchParams =>
  new URL(request.originalUrl, 'http://localhost').searchParams

export const openStranger: OpenStranger = async ({ now, wait, choices: wished, bugs }) => {
  const bug = switchOf(expressSqlBugs, bugs)
  const pause = pauseToMeet()
  const choices: Choices = { ...defaults, ...wished }
  const sqlite = await initSqlJs()
  const database = new sqlite.Database()
  const prepared = new Map<string, Statement>()
  const rows = (sql: string, ...values: Cell[]): Row[] => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    const found: Row[] = []
    statement.bind(values)
    while (statement.step()) {
      found.push(statement.getAsObject())
    }
    statement.reset()
    return found
  }
  const run = (sql: string, ...values: Cell[]): unknown => database.run(sql, values)
  const insert = (table: string, row: Row): void => {
    const names = Object.keys(row)
    run(
      `INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`,
      ...Object.values(row),
    )
  }
  const newId = (): string => {
    const hex = randomBytes(16).toString('hex').split('')
    hex[12] = String(choices.uuidVersion)
    hex[16] = '9'
    const text = hex.join('')
    const timed =
      choices.uuidVersion === 7 ? now().toString(16).padStart(12, '0') + text.slice(12) : text
    return timed.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  const today = (): string => wallOf(now()).slice(0, 10)

  database.run(tables)
  const account = newId()
  const firstDay = today()
  const locations = ['Centro', 'Chamberí'].map((name, position) => {
    const id = newId()
    const address = ['Calle Mayor 12', 'Calle de Almagro 3'][position] ?? null
    insert('locations', { id, name, address, city: 'Madrid', phone: null, position: position + 1 })
    return id
  })
  const category = newId()
  const services = (
    [
      [15, 'Corte clásico', 30, 18],
      [16, 'Corte y peinado', 60, 32.5],
      [21, 'Color completo', 120, 64],
      [24, 'Arreglo de barba', 30, 12],
    ] as const
  ).map(([number, name, duration, price]) => {
    const id = newId()
    insert('services', { id, number, name, duration, price, category })
    return id
  })
  // Who works where, does what, and when: minutes of the day, per weekday from Sunday on.
  const split: readonly [number, number][] = [
    [600, 840],
    [960, 1200],
  ]
  const people = (
    [
      [5, 'Carlos', 'García', [0], [0, 1, 3], [2, 3, 4, 5, 6], split, 'active'],
      [6, 'María', 'Ortega', [0, 1], [0, 1, 2], [1, 2, 3, 4, 5], [[540, 1020]], 'active'],
      [9, 'Lucía', 'Sanz', [1], [1, 2], [3, 4, 5, 6], [[660, 1200]], 'active'],
      [11, 'Iván', 'Prieto', [1], [0, 3], [1, 2, 3], split, 'inactive'],
    ] as const
  ).map(([number, firstname, lastname, where, what, days, stretches, status]) => {
    const id = newId()
    const email = `${firstname.toLowerCase()}@salon.example`
    insert('people', { id, number, firstname, lastname, email, phone: '+34910000000', status })
    where.forEach((index) => insert('places', { person: id, location: locations[index] ?? '' }))
    what.forEach((index) => insert('offers', { person: id, service: services[index] ?? '' }))
    for (const day of days) {
      for (const [opens, closes] of stretches) {
        insert('hours', { person: id, weekday: day, opens, closes })
      }
    }
    return id
  })
  const holiday = [9, 10].map((days) => plusDays(firstDay, days)).find((day) => weekday(day) !== 0)
  insert('absences', { person: null, day: holiday ?? '' })
  insert('absences', { person: people[1] ?? '', day: plusDays(firstDay, 3) })
  const newClient = (fields: Row): string => {
    const id = newId()
    insert('clients', { customFields: '[]', ...fields, id })
    return id
  }
  const newBooking = (fields: Row): Row => {
    const id = newId()
    insert('bookings', { status: 'confirmed', asked: 1, ...fields, id, createdAt: wallOf(now()) })
    return rows('SELECT * FROM bookings WHERE id = ?', id)[0] ?? {}
  }
  for (const [index, name] of ['Ana', 'Pablo', 'Nuria', 'Jorge', 'Elena'].entries()) {
    const clientId = newClient({
      firstname: name,
      lastname: 'Muestra',
      email: `${name.toLowerCase()}@example.com`,
      phone: `+3461234567${index}`,
    })
    const day = plusDays(firstDay, index + 1)
    newBooking({
      startTime: `${day} ${clock(660 + 30 * index)}:00`,
      endTime: `${day} ${clock(690 + 30 * index)}:00`,
      clientId,
      locationId: locations[0] ?? '',
      serviceId: services[0] ?? '',
      personId: people[index % 2] ?? '',
      amount: 18,
      notifyClient: 0,
    })
  }

  /** What a person's day looks like: nothing when off, else every start with its state. */
  const starts = (
    person: string,
    day: string,
    minutes: number,
    asker: 'booking' | 'day view' | 'list' = 'list',
  ) => {
    const everybody =
      asker === 'day view' && bug('holiday-open-in-day-view') ? '0' : 'person IS NULL'
    const off = rows(
      `SELECT 1 FROM absences WHERE day = ? AND (${everybody} OR person = ?)`,
      day,
      person,
    )
    const hours = rows(
      'SELECT opens, closes FROM hours WHERE person = ? AND weekday = ? ORDER BY opens',
      person,
      weekday(day),
    )
    if (off.length > 0 || hours.length === 0) {
      return undefined
    }
    const taken = rows(
      `SELECT startTime, endTime FROM bookings WHERE personId = ? AND status <> 'cancelled'
       AND startTime < ? AND endTime > ?`,
      person,
      `${day} 24:00:00`,
      `${day} 00:00:00`,
    )
    const moment = wallOf(now())
    const worked = (at: number, opens: number, closes: number): boolean => {
      if (asker === 'booking' && bug('last-slot-refused')) {
        return at >= opens && at + minutes < closes
      }
      const until = asker !== 'booking' && bug('break-crossed') ? at + 1 : at + minutes
      return at >= opens && until <= closes
    }
    const overlaps = (row: Row, start: string, end: string): boolean => {
      if (asker === 'booking' && bug('overlap-same-start-only')) {
        return row.startTime === start
      }
      const until = asker !== 'booking' && bug('availability-start-only') ? `${start}~` : end
      return String(row.startTime) < until && String(row.endTime) > start
    }
    const stateAt = (at: number): State => {
      const start = `${day} ${clock(at)}:00`
      const end = `${day} ${clock(at + minutes)}:00`
      if (!hours.some((row) => worked(at, Number(row.opens), Number(row.closes)))) {
        return 'rest'
      }
      if (taken.some((row) => overlaps(row, start, end))) {
        return 'taken'
      }
      return start <= moment ? 'past' : 'free'
    }
    const list = []
    const last = Number(hours.at(-1)?.closes) - minutes
    for (let at = Number(hours[0]?.opens); at <= last; at += choices.step) {
      list.push({ at, state: stateAt(at) })
    }
    return { list, stateAt }
  }
  /** Whether a person can take these wall-clock times; `end` and `start` are of the same form. */
  const standing = (person: string, start: string, end: string): State => {
    const day = start.slice(0, 10)
    const at = minutesOf(start.slice(11))
    const minutes = minutesOf(end.slice(11)) - at
    const offGrid = at % choices.step !== 0 && choices.offGrid === 'refused'
    // This salon counts in minutes; half of one is no time at all.
    if (end.slice(0, 10) !== day || offGrid || !start.endsWith(':00') || !end.endsWith(':00')) {
      return 'rest'
    }
    return starts(person, day, minutes, 'booking')?.stateAt(at) ?? 'rest'
  }
  const able = (service: string, location: string): Row[] =>
    rows(
      `SELECT * FROM people WHERE status = 'active' AND id IN (SELECT person FROM offers WHERE
       service = ?) AND id IN (SELECT person FROM places WHERE location = ?) ORDER BY number`,
      service,
      location,
    )

  // ---- CitaPro ----
  const invalid = (problems: Problems): Refusal => {
    const list = Object.entries(problems).map(([field, [message = '']]) => ({ field, message }))
    const message = list.map((problem) => `${problem.field}: ${problem.message}`).join('; ')
    switch (choices.validationBody) {
      case 'fields':
        return refusal(422, { message: 'The given data was invalid.', errors: problems })
      case 'list':
        return refusal(422, { errors: list })
      case 'message':
        return refusal(422, { message })
      case 'nothing':
        return refusal(422, undefined)
      case 'problem':
        return refusal(
          422,
          { title: 'Unprocessable', status: 422, detail: message },
          { 'content-type': 'application/problem+json' },
        )
    }
  }
  const unknown = (field: string): Refusal =>
    choices.unknownIdStatus === 422
      ? invalid({ [field]: ['does not exist'] })
      : refusal(404, { message: `${field} not found.` })
  const readTime = (value: unknown): string | undefined => {
    const form = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i
    const [, day = '', time = '', seconds = ':00', , offset = 'Z'] = form.exec(textOf(value)) ?? []
    const spread = offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()
    if (!isMeant(day) || Number.isNaN(Date.parse(`${day}T${time}${seconds}${spread}`))) {
      return undefined
    }
    return choices.timesAs === 'wall clock'
      ? `${day} ${time}${seconds}`
      : wallOf(Date.parse(`${day}T${time}${seconds}${spread}`))
  }
  /** Printed with the offset of today, which is another one behind the next clock change. */
  const printedAsOfToday = (wall: Cell | undefined): string | null =>
    typeof wall === 'string'
      ? new Date(instantOf(wall) + gap(now())).toISOString().slice(0, 19).replace('T', ' ')
      : null
  const printed = (wall: Cell | undefined): string | null => {
    if (typeof wall !== 'string' || choices.timesAs === 'wall clock') {
      return wall === undefined ? null : String(wall)
    }
    return new Date(instantOf(wall)).toISOString().slice(0, 19).replace('T', ' ')
  }
  const operators = new Map([
    ['=', '='],
    ['!=', '<>'],
    ['>', '>'],
    ['>=', '>='],
    ['<', '<'],
    ['<=', '<='],
    ['CONTAINS', 'LIKE'],
  ])
  const filtersOf = (query: URLSearchParams): { field: string; sign: string; value: string }[] => {
    const found = []
    for (let n = 0; query.has(`filters[${n}][field]`); n += 1) {
      const [field, operator, value] = ['field', 'operator', 'value'].map(
        (part) => query.get(`filters[${n}][${part}]`) ?? '',
      )
      const sign = operators.get(operator || '=')
      if (sign === undefined || field === undefined) {
        throw invalid({ [`filters.${n}.operator`]: ['is not an operator'] })
      }
      const text = bug('plus-becomes-space') ? value?.replaceAll('+', ' ') : value
      found.push({ field, sign, value: sign === 'LIKE' ? `%${text}%` : (text ?? '') })
    }
    return found
  }
  const whole = (query: URLSearchParams, name: string, other: number): number => {
    const text = query.get(name) ?? String(other)
    if (!/^\d{1,6}$/.test(text) || (name === 'limit' && Number(text) === 0)) {
      throw invalid({ [name]: ['must be a whole number'] })
    }
    return Number(text)
  }
  const listing = (
    table: string,
    name: string,
    columns: string[],
    query: URLSearchParams,
    shape: (row: Row) => unknown,
  ): unknown => {
    const gone = choices.deletedClient === 'gone' && !bug('deleted-client-still-listed')
    const where = table === 'clients' && gone ? ['deleted = 0'] : ['1']
    const placed = bug('people-first-place-only')
      ? `id IN (SELECT person FROM places AS p WHERE location = ? AND rowid =
          (SELECT MIN(rowid) FROM places WHERE person = p.person))`
      : 'id IN (SELECT person FROM places WHERE location = ?)'
    const values: Cell[] = []
    const plain = query.get('locationId')
    if (table === 'people' && plain !== null && choices.peopleFilter !== 'filters') {
      where.push(placed)
      values.push(plain)
    }
    for (const { field, sign, value } of filtersOf(query)) {
      if (columns.includes(field)) {
        const hidden = field === 'personId' && choices.openPerson === 'left open'
        where.push(`${field} ${sign} ?${hidden ? ' AND asked = 1' : ''}`)
        values.push(field.endsWith('Time') ? (readTime(value) ?? value) : value)
      } else if (table === 'people' && field === 'locationId' && choices.peopleFilter !== 'plain') {
        where.push(placed)
        values.push(value)
      } else if (table === 'clients' && uuidLike.test(field)) {
        where.push(`EXISTS (SELECT 1 FROM json_each(customFields) AS f WHERE
          json_extract(f.value, '$.fieldId') = ? AND json_extract(f.value, '$.value') ${sign} ?)`)
        values.push(field, value)
      } else if (table !== 'people' || field !== 'locationId') {
        throw invalid({ filters: [`cannot filter by ${field}`] })
      }
    }
    const limit = whole(query, 'limit', choices.defaultLimit)
    const offset = whole(query, 'offset', 0)
    if (limit > choices.maximumLimit && choices.overLimit === 'refused') {
      throw invalid({ limit: [`at most ${choices.maximumLimit}`] })
    }
    const wanted = query.get('orderBy') ?? ''
    if (wanted !== '' && !columns.includes(wanted)) {
      throw invalid({ orderBy: ['unknown field'] })
    }
    const own = { added: 'rowid', id: 'id', name, reversed: 'rowid DESC' }[choices.listOrder]
    const down = (query.get('order') ?? 'asc').toLowerCase() === 'desc'
    const order = wanted === '' ? own : `${wanted} ${down ? 'DESC' : 'ASC'}`
    const from = `FROM ${table} WHERE ${where.join(' AND ')}`
    const items = rows(
      `SELECT * ${from} ORDER BY ${order}, rowid LIMIT ? OFFSET ?`,
      ...values,
      Math.min(limit, choices.maximumLimit),
      bug('second-page-repeats') && offset > 0 ? offset - 1 : offset,
    )
    const total = Number(rows(`SELECT COUNT(*) AS n ${from}`, ...values)[0]?.n)
    return {
      total: bug('total-is-page-length') ? items.length : total,
      items: items.map(shape),
      ...(choices.extraFields ? { limit, offset } : {}),
    }
  }
  const shown = (row: Row, names: string): Row =>
    Object.fromEntries(names.split(' ').map((name) => [name, row[name] ?? null]))
  const shownService = (row: Row) => ({
    ...shown(row, 'id name duration price'),
    ...(bug('price-as-text') ? { price: Number(row.price).toFixed(2) } : {}),
    domiciliary: false,
    virtual: false,
    status: 'active',
    categoryId: row.category ?? null,
    description: null,
    sessions: null,
    simultaneous: 1,
  })
  const shownLocation = (row: Row) => ({
    ...shown(row, 'id name address phone city position additionalInformation email state'),
    ...shown({}, 'googlePlaceName googlePlaceId latitude longitude rating'),
    status: bug('status-in-capitals') ? 'ACTIVE' : 'active',
    showInMinisite: true,
    country: 'España',
    businessAccountId: account,
  })
  const shownPerson = (row: Row) => shown(row, 'id firstname lastname email status phone')
  const shownClient = (row: Row) => ({
    ...shown(row, 'id firstname lastname email phone docType docNumber birthdate address city'),
    ...shown(row, 'state country'),
    customFields: JSON.parse(String(row.customFields)),
  })
  const byId = (table: string, id: Cell | undefined): Row | undefined =>
    rows(`SELECT * FROM ${table} WHERE id = ?`, String(id).toLowerCase())[0]
  const shownBooking = (row: Row) => {
    const asked = row.asked === 1 || choices.openPerson === 'assigned'
    const at = bug('clock-change-shift') ? printedAsOfToday : printed
    return {
      ...shown(row, 'id status internalNote clientNote amount clientId locationId serviceId'),
      ...shown({}, 'paymentStatus paymentId repeatGroupId answers questionaryId'),
      startTime: at(row.startTime),
      endTime: at(row.endTime),
      createdAt: printed(row.createdAt),
      isFromWeb: false,
      isFromAgent: false,
      personId: asked ? (row.personId ?? null) : null,
      businessAccountId: account,
      location: shown(byId('locations', row.locationId) ?? {}, 'id name'),
      person: asked ? shownPerson(byId('people', row.personId) ?? {}) : null,
      service: shownService(byId('services', row.serviceId) ?? {}),
      client: shown(byId('clients', row.clientId) ?? {}, 'id firstname lastname email phone'),
      notifyClient: bug('notify-as-number') ? row.notifyClient : row.notifyClient === 1,
    }
  }
  const reference = (name: string, table: string, value: unknown): Row => {
    if (typeof value !== 'string' || !uuidLike.test(value)) {
      throw invalid({ [name]: [value === null ? 'is required' : 'must be a UUID'] })
    }
    const row = byId(table, value)
    if (row === undefined || row.deleted === 1) {
      throw unknown(name)
    }
    return row
  }
  const availability = (query: URLSearchParams): unknown => {
    const location = String(reference('locationId', 'locations', query.get('locationId')).id)
    const service = reference('serviceId', 'services', query.get('serviceId'))
    const chosen = query.get('professionalId')
    const only = chosen === null ? undefined : reference('professionalId', 'people', chosen)
    const from = query.get('startDate') ?? String(printed(wallOf(now()))).slice(0, 10)
    if (!isMeant(from)) {
      throw invalid({ startDate: ['must be YYYY-MM-DD'] })
    }
    const until = query.get('endDate') ?? plusDays(from, 30)
    if (!isMeant(until) || until < from) {
      throw invalid({ endDate: ['must be YYYY-MM-DD, not before startDate'] })
    }
    const tooLong = dayNumber(until) - dayNumber(from) > 30
    if (tooLong && choices.longRange === 'refused') {
      throw invalid({ endDate: ['at most 30 days after startDate'] })
    }
    const last = tooLong ? plusDays(from, 30) : until
    type Slot = { startTime: string; endTime: string | null; professionals: Row[] }
    const slots = new Map<string, Slot>()
    const open = new Set<string>()
    const places = bug('availability-any-place') ? locations : [location]
    const anybody = places.flatMap((place) => able(String(service.id), place))
    const everyone = [...new Map(anybody.map((row) => [row.id, row])).values()]
    const named = (row: Row) => ({ id: row.id ?? null, name: `${row.firstname} ${row.lastname}` })
    const names = everyone.filter((row) => !only || row.id === only.id).map(named)
    const searched = bug('professional-filter-lost-in-slots') ? everyone.map(named) : names
    // Printed in UTC, a wall-clock day may begin or end on its neighbour: look one day further.
    for (let n = dayNumber(from) - 1; n <= dayNumber(last) + 1; n += 1) {
      for (const professional of searched) {
        const day = dayText(n)
        const minutes = Number(service.duration)
        for (const { at, state } of starts(String(professional.id), day, minutes)?.list ?? []) {
          const startTime = String(printed(`${day} ${clock(at)}:00`))
          const date = startTime.slice(0, 10)
          if (date < from || date > last) {
            continue
          }
          open.add(date)
          if (state === 'free') {
            const endTime = printed(`${day} ${clock(at + minutes)}:00`)
            const slot = slots.get(startTime) ?? { startTime, endTime, professionals: [] }
            slot.professionals.push(professional)
            slots.set(startTime, slot)
          }
        }
      }
    }
    const ordered = [...slots.keys()].sort().flatMap((key) => slots.get(key) ?? [])
    const days = ordered.map((slot) => slot.startTime.slice(0, 10))
    return {
      days: [...new Set(choices.daysListed === 'open' ? open : days)].sort(),
      professionals: names,
      slots: ordered,
      limitExceeded: tooLong,
    }
  }
  const clientFields = (body: unknown, own?: string): Row => {
    const given = isRecord(body) ? body : {}
    const problems: Problems = isRecord(body) ? {} : { body: ['must be an object'] }
    const row: Row = {}
    for (const [name, limit] of Object.entries(clientLimits)) {
      const value = given[name]
      const required = ['firstname', 'lastname', 'email', 'phone'].includes(name)
      row[name] = (bug('quote-cut') ? textOf(value).split("'")[0] : textOf(value)) || null
      if ((value ?? '') === '' ? required : typeof value !== 'string' || !row[name]) {
        problems[name] = ['is required and must be a text']
      } else if (String(value ?? '').length > limit) {
        problems[name] = [`at most ${limit} characters`]
      }
    }
    // SQLite compares e-mail addresses without case; they are stored in lower case as well.
    row.email = String(row.email ?? '').toLowerCase()
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(row.email)) {
      problems.email ??= ['is not an e-mail address']
    }
    if (!/^\+?[\d\s().-]{5,}$/.test(String(row.phone ?? ''))) {
      problems.phone ??= ['is not a telephone number']
    }
    row.birthdate = textOf(given.birthdate) || null
    if (row.birthdate !== null ? !isDay(row.birthdate) : (given.birthdate ?? '') !== '') {
      problems.birthdate = ['must be YYYY-MM-DD']
    }
    const fields = given.customFields ?? []
    const lawful = (field: unknown): boolean =>
      isRecord(field) &&
      uuidLike.test(textOf(field.fieldId)) &&
      typeof field.value === 'string' &&
      field.value.length <= choices.maximumText
    if (!Array.isArray(fields) || !fields.every(lawful)) {
      problems.customFields = ['must be a list of fieldId and value']
    }
    const twin = rows('SELECT id FROM clients WHERE email = ? AND deleted = 0', row.email)[0]
    if (choices.duplicateEmail === 'refused' && twin !== undefined && twin.id !== own) {
      problems.email ??= ['is already in use']
    }
    if (Object.keys(problems).length > 0) {
      throw invalid(problems)
    }
    return { ...row, customFields: JSON.stringify(fields) }
  }
  const bookingFields = (body: unknown): Row => {
    const given = isRecord(body) ? body : {}
    const problems: Problems = isRecord(body) ? {} : { body: ['must be an object'] }
    const start = readTime(given.startTime)
    const end = readTime(given.endTime)
    const check = (name: string, right: boolean, message: string): void => {
      if (!right) {
        problems[name] = [message]
      }
    }
    check('startTime', start !== undefined, 'must be ISO 8601')
    check('endTime', end !== undefined && end > (start ?? ''), 'must be ISO 8601 after startTime')
    check('status', statuses.includes(String(given.status)), `one of ${statuses.join(', ')}`)
    const amount = given.amount
    check('amount', typeof amount === 'number' && amount >= 0, 'a number')
    for (const name of ['internalNote', 'clientNote']) {
      const note = given[name] ?? ''
      check(name, typeof note === 'string' && note.length <= choices.maximumText, 'a shorter text')
    }
    check('notifyClient', ['boolean', 'undefined'].includes(typeof given.notifyClient), 'a boolean')
    if (Object.keys(problems).length > 0 || start === undefined || end === undefined) {
      throw invalid(problems)
    }
    const client = reference('clientId', 'clients', given.clientId ?? null)
    const location = reference('locationId', 'locations', given.locationId ?? null)
    const service = reference('serviceId', 'services', given.serviceId ?? null)
    const asked = given.personId === undefined || given.personId === null
    const person = asked ? undefined : reference('personId', 'people', given.personId)
    const team = able(String(service.id), String(location.id))
    if (person !== undefined && !team.some((row) => row.id === person.id)) {
      throw invalid({ personId: ['does not offer this service here'] })
    }
    const length = instantOf(end) - instantOf(start)
    if (choices.freeLength === 'refused' && length !== Number(service.duration) * 60000) {
      throw invalid({ endTime: ['must be startTime and the duration of the service'] })
    }
    const standings = (person === undefined ? team : [person]).map((row) => ({
      id: row.id ?? null,
      state: standing(String(row.id), start, end),
    }))
    const free = standings.find((row) => row.state === 'free')
    const kept: Row = {
      startTime: start,
      endTime: end,
      status: String(given.status),
      internalNote: textOf(given.internalNote) || null,
      clientNote: textOf(given.clientNote) || null,
      amount: Number(amount),
      clientId: client.id ?? null,
      locationId: location.id ?? null,
      serviceId: service.id ?? null,
      asked: asked ? 0 : 1,
      notifyClient: given.notifyClient === true ? 1 : 0,
    }
    // A cancelled booking takes nobody's time, so it needs none.
    if (free === undefined && given.status !== 'cancelled') {
      const status = standings.some((row) => row.state === 'taken') ? choices.takenStatus : 422
      if (status === 422) {
        throw invalid({ startTime: ['is not available'] })
      }
      if (bug('refused-booking-kept')) {
        newBooking({ ...kept, personId: standings[0]?.id ?? null, status: 'cancelled' })
      }
      throw refusal(status, { message: 'The selected time is no longer available.' })
    }
    const holder = free?.id ?? person?.id ?? team[0]?.id ?? null
    const [usual] = rows('SELECT location FROM places WHERE person = ?', holder)
    return {
      ...kept,
      ...(bug('location-defaulted') ? { locationId: usual?.location ?? null } : {}),
      ...(bug('amount-from-service') ? { amount: service.price ?? null } : {}),
      personId: holder,
    }
  }

  // ---- SalonBookIt ----
  const wrong = (field: string, message: string): Refusal =>
    salonError(400, 'VALIDATION_ERROR', 'Los datos no son válidos', {
      [field]: bug('details-not-lists') ? message : [message],
    })
  const professional = (number: string): Row => {
    const [row] = rows(
      "SELECT * FROM people WHERE number = ? AND status = 'active'",
      Number(number),
    )
    if (!/^\d{1,9}$/.test(number) || row === undefined) {
      throw salonError(404, 'PROFESSIONAL_NOT_FOUND', 'El profesional no existe')
    }
    return row
  }
  const serviceOf = (number: string, field: string): Row => {
    if (!/^\d{1,9}$/.test(number)) {
      throw wrong(field, 'Debe ser un número entero')
    }
    const row = rows('SELECT * FROM services WHERE number = ?', Number(number))[0]
    if (row === undefined) {
      throw salonError(404, 'SERVICE_NOT_FOUND', 'El servicio no existe')
    }
    return row
  }
  const bookable = (day: string): string => {
    if (!isDay(day)) {
      throw salonError(400, 'INVALID_DATE', 'La fecha debe tener el formato YYYY-MM-DD')
    }
    if (day < today()) {
      throw salonError(400, 'DATE_IN_PAST', 'La fecha es anterior a hoy')
    }
    if (day > plusDays(today(), choices.advanceDays)) {
      throw salonError(400, 'DATE_TOO_FAR', 'La fecha excede el límite de reserva anticipada')
    }
    return day
  }
  const durationOf = (query: URLSearchParams): number => {
    const own = query.get('duracion')
    if (own !== null) {
      if (!/^\d{1,4}$/.test(own) || Number(own) === 0) {
        throw wrong('duracion', 'Debe ser un número positivo de minutos')
      }
      return Number(own)
    }
    const field = query.has('servicios') ? 'servicios' : 'servicio_id'
    const numbers = query.get(field)?.split(',') ?? []
    const total = numbers.reduce((sum, n) => sum + Number(serviceOf(n.trim(), field).duration), 0)
    return total || 30
  }
  const named = (row: Row) => ({ id: row.number, nombre: `${row.firstname} ${row.lastname}` })
  const counts = new Map<string, number>()
  const dayOfProfessional = (number: string, text: string, query: URLSearchParams): unknown => {
    const person = professional(number)
    const day = bookable(text)
    const minutes = durationOf(query)
    const states = starts(String(person.id), day, minutes, 'day view')
    if (states === undefined && bug('not-working-404')) {
      throw salonError(404, 'PROFESSIONAL_NOT_WORKING', 'El profesional no trabaja ese día')
    }
    const motive = { taken: 'ocupado', rest: choices.motives.rest, past: choices.motives.past }
    const slots = (states?.list ?? [])
      .filter(({ state }) => choices.unbookable === 'listed' || /free|taken/.test(state))
      .map(({ at, state }) => ({
        hora_inicio: bug('hour-unpadded') ? clock(at).replace(/^0/, '') : clock(at),
        hora_fin: clock(at + minutes),
        disponible: state === 'free',
        ...(state === 'free' ? {} : { motivo: motive[state] }),
      }))
    const free = slots.filter((slot) => slot.disponible)
    const counted = `${person.number} ${day} ${minutes}`
    const count = bug('count-not-updated') ? (counts.get(counted) ?? free.length) : free.length
    counts.set(counted, count)
    const next = (bug('proximo-is-first-slot') ? slots : free)[0]
    const code = 'PROFESSIONAL_NOT_WORKING'
    const off = states === undefined ? choices.notWorking : 'silent'
    return {
      success: true,
      data: {
        fecha: day,
        profesional: named(person),
        duracion_solicitada: minutes,
        slots,
        slots_disponibles_count: count,
        proximo_disponible: next?.hora_inicio ?? null,
        ultimo_disponible: free.at(-1)?.hora_inicio ?? null,
        ...(off === 'code in data' ? { codigo: code } : {}),
        ...(choices.extraFields ? { intervalo: choices.step, zona: zone } : {}),
      },
      ...(off === 'error beside data'
        ? { error: { code, message: 'El profesional no trabaja ese día' } }
        : {}),
    }
  }
  const daysOfSalon = (query: URLSearchParams): unknown => {
    const number = query.get('peluquero_id')
    const team =
      number === null
        ? rows("SELECT * FROM people WHERE status = 'active'")
        : [professional(number)]
    const minutes = durationOf(query)
    const from = bookable(query.get('desde') ?? today())
    const limit = plusDays(today(), choices.advanceDays)
    const month = plusDays(from, 30)
    const until = bookable(query.get('hasta') ?? (month < limit ? month : limit))
    if (until < from) {
      throw wrong('hasta', 'No puede ser anterior a desde')
    }
    const dias = []
    const end = dayNumber(until) - (bug('hasta-exclusive') ? 1 : 0)
    for (let n = dayNumber(from); n <= end; n += 1) {
      const fecha = dayText(n)
      if (bug('dias-skip-month-end') && dayText(n + 1).endsWith('-01')) {
        continue
      }
      const works = team.flatMap((row) => starts(String(row.id), fecha, minutes) ?? [])
      const counted = bug('dias-counts-taken') ? /free|taken/ : /free/
      const all = works.flatMap(({ list }) => list.filter(({ state }) => counted.test(state)))
      const free = [...new Set(all.map(({ at }) => at))].sort((a, b) => a - b)
      const closed = rows('SELECT 1 FROM absences WHERE day = ? AND person IS NULL', fecha)
      const usual = works.length > 0 ? 'completo' : choices.motives.dayOff
      const motivo = closed.length > 0 ? 'festivo' : usual
      const [first] = free
      dias.push({
        fecha,
        disponible: free.length > 0,
        slots_libres: free.length,
        ...(first === undefined
          ? { motivo }
          : { primer_slot: clock(first), ultimo_slot: clock(free.at(-1) ?? first) }),
      })
    }
    const count = dias.filter((day) => day.disponible).length
    return {
      success: true,
      data: { desde: from, hasta: until, dias, dias_disponibles_count: count },
    }
  }
  const createReserva = (body: unknown, number?: number): unknown => {
    const given = isRecord(body) ? body : {}
    const numbers = Array.isArray(given.servicio_ids) ? given.servicio_ids : []
    const needed = ['servicio_ids', 'peluquero_id', 'fecha', 'hora_inicio', 'nombre', 'email']
    const missing = needed.filter((name) => (given[name] ?? '') === '')
    if (missing.length > 0 || numbers.length === 0) {
      const details = missing.length > 0 ? missing : ['servicio_ids']
      throw salonError(
        400,
        'MISSING_REQUIRED_FIELD',
        'Falta un campo obligatorio',
        Object.fromEntries(details.map((name) => [name, ['Este campo es obligatorio']])),
      )
    }
    const chosen = numbers.map((number) => serviceOf(String(number), 'servicio_ids'))
    const person = professional(String(given.peluquero_id))
    const day = bookable(String(given.fecha))
    const time = String(given.hora_inicio)
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
      throw salonError(400, 'INVALID_TIME', 'La hora debe tener el formato HH:MM')
    }
    const email = textOf(given.email).toLowerCase()
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 255) {
      throw salonError(400, 'INVALID_EMAIL', 'El email no es válido')
    }
    const nombre = textOf(given.nombre)
    for (const name of ['nombre', 'notas', 'telefono']) {
      const text = given[name] ?? ''
      if (typeof text !== 'string' || text.length > choices.maximumText) {
        throw wrong(name, 'Texto demasiado largo')
      }
    }
    const minutes = chosen.reduce((sum, row) => sum + Number(row.duration), 0)
    const start = `${day} ${time}:00`
    const end = `${day} ${clock(minutesOf(time) + minutes)}:00`
    const offered = rows('SELECT service FROM offers WHERE person = ?', person.id ?? null)
    if (!chosen.every((row) => offered.some(({ service }) => service === row.id))) {
      throw wrong('servicio_ids', 'El profesional no ofrece este servicio')
    }
    if (standing(String(person.id), start, end) !== 'free') {
      throw salonError(choices.takenStatus, 'SLOT_NOT_AVAILABLE', 'La hora ya no está disponible')
    }
    const [first = '', ...rest] = nombre.split(' ')
    const known = rows('SELECT id FROM clients WHERE email = ? AND deleted = 0', email)[0]
    const clientId =
      known?.id ??
      newClient({
        firstname: first,
        lastname: rest.join(' '),
        email,
        phone: textOf(given.telefono),
      })
    const total = chosen.reduce((sum, row) => sum + Number(row.price), 0)
    const place = rows('SELECT location FROM places WHERE person = ?', person.id ?? null)[0]
    const blocked = bug('reserva-blocks-first-service') ? Number(chosen[0]?.duration) : minutes
    const made = newBooking({
      startTime: start,
      endTime: `${day} ${clock(minutesOf(time) + blocked)}:00`,
      clientNote: textOf(given.notas) || null,
      amount: total,
      clientId,
      locationId: place?.location ?? null,
      serviceId: chosen[0]?.id ?? null,
      personId: person.id ?? null,
      notifyClient: 1,
    })
    const client = byId('clients', clientId)
    const id = number ?? Number(made.number)
    return {
      success: true,
      data: {
        id,
        codigo: `E${(id + 4096).toString(36).padStart(7, '0')}`.toUpperCase(),
        fecha: day,
        hora_inicio: time,
        hora_fin: end.slice(11, 16),
        servicios: chosen.map((row) => ({
          id: row.number,
          nombre: row.name,
          precio: row.price,
          duracion_minutos: row.duration,
        })),
        profesional: named(person),
        cliente: { id: client?.number, nombre, email, telefono: textOf(given.telefono) },
        subtotal: total,
        descuento: 0,
        total: bug('total-of-first-service') ? Number(chosen[0]?.price) : total,
        moneda: 'EUR',
        estado: 'confirmada',
        pago_requerido: false,
        pago_pendiente: true,
        puntos_ganados: Math.floor(total),
        created_at: `${new Date(now()).toISOString().slice(0, 19)}Z`,
      },
    }
  }

  // ---- The server ----
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  let answers = 0
  app.use(async (_request, response, next) => {
    answers += 1
    // Node would date the answer by its own clock.
    response.set({ Date: new Date(now()).toUTCString() })
    if (choices.extraHeaders) {
      response.set({ 'X-Request-Id': `req-${answers}`, 'Cache-Control': 'no-store' })
    }
    if (choices.slow) {
      await wait(200 + ((answers * 337) % 701))
    }
    next()
  })
  const windows = new Map<string, number>()
  app.use((request, response, next) => {
    const salon = request.path.startsWith('/api/v1/')
    if (!salon && !request.path.startsWith('/v1/')) {
      throw refusal(404, { message: 'Not found.' })
    }
    const bearer = /^Bearer\s+(.+)$/i.exec(request.get('authorization') ?? '')?.[1]
    const sent = request.get('x-api-key') ?? (salon ? undefined : bearer)
    const trusted = bug('any-bearer-key') && !salon && sent === bearer && /^cpk_/.test(sent ?? '')
    const key = trusted ? citaproKey : sent
    const open = bug('dias-without-key') && key === undefined && /\/dias\/?$/.test(request.path)
    const challenge = { 'WWW-Authenticate': 'ApiKey realm="api"' }
    if (!salon && key !== citaproKey) {
      const message =
        key === undefined && !bug('missing-key-called-invalid')
          ? 'API key is required. Provide it via X-API-Key header or Authorization Bearer.'
          : key === expiredKey
            ? 'API key is expired or revoked.'
            : 'Invalid API key.'
      throw refusal(401, { message }, challenge)
    }
    if (salon && key !== salonKey && !open) {
      response.set(challenge)
      throw key === undefined
        ? salonError(401, 'MISSING_API_KEY', 'Falta la cabecera X-API-Key')
        : key === disabledKey
          ? salonError(403, 'API_KEY_DISABLED', 'La clave está desactivada')
          : salonError(401, 'INVALID_API_KEY', 'La clave no es válida')
    }
    if (salon && bearer !== undefined) {
      throw salonError(401, 'INVALID_TOKEN', 'El token no es válido')
    }
    // Fixed windows: each minute of the clock counts anew, per key.
    const minute = Math.floor(now() / 60000)
    const used = (windows.get(`${key} ${minute}`) ?? 0) + 1
    windows.set(`${key} ${minute}`, used)
    if (choices.rateLimited && used > 60) {
      const seconds = Math.max(1, Math.ceil(((minute + 1) * 60000 - now()) / 1000))
      const headers = {
        'Retry-After': String(seconds),
        'X-RateLimit-Limit': '60',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': String((minute + 1) * 60),
      }
      response.set(headers)
      throw salon
        ? salonError(429, 'RATE_LIMIT_EXCEEDED', 'Demasiadas peticiones')
        : refusal(429, { message: 'Too many requests.' })
    }
    if (salon && !request.path.endsWith('/') && choices.slash !== 'either') {
      if (choices.slash === 'missing' || request.method !== 'GET') {
        throw salonError(404, 'NOT_FOUND', 'No existe')
      }
      response.redirect(301, request.originalUrl.replace(/(\?|$)/, '/$1'))
      return
    }
    next()
  })
  app.use(express.json())
  const known = new Map<string, string[]>()
  const route = (
    method: 'delete' | 'get' | 'post' | 'put',
    path: string,
    published: boolean,
    status: number,
    answer: (request: ExpressRequest, query: URLSearchParams) => unknown,
  ): void => {
    const missing = choices.onlyDocuments || (!choices.clientWrites && /put|delete/.test(method))
    if (published && missing) {
      return
    }
    known.set(path, [...(known.get(path) ?? []), method.toUpperCase()])
    app[method](path, (request: ExpressRequest, response: ExpressResponse) => {
      const respond = (body: unknown) =>
        body === undefined ? response.status(status).end() : response.status(status).json(body)
      const body = answer(request, queryOf(request))
      return body instanceof Promise ? body.then(respond) : respond(body)
    })
  }
  const one = (table: string, id: string | undefined, message: string): Row => {
    const row = byId(table, id ?? '')
    if (row === undefined || (row.deleted === 1 && choices.deletedClient === 'gone')) {
      throw refusal(404, { message })
    }
    return row
  }
  const columnsOf = (table: string): string[] =>
    rows(`PRAGMA table_info(${table})`)
      .map((row) => String(row.name))
      .filter((name) => !['asked', 'category', 'customFields', 'deleted', 'number'].includes(name))
  for (const [table, name, shape] of [
    ['services', 'name', shownService],
    ['locations', 'name', shownLocation],
    ['people', 'lastname', shownPerson],
    ['clients', 'lastname, firstname', shownClient],
    ['bookings', 'startTime', shownBooking],
  ] as const) {
    route('get', `/v1/${table}`, table === 'bookings', 200, (_request, query) =>
      listing(table, name, columnsOf(table), query, shape),
    )
  }
  route('get', '/v1/bookings/availability', false, 200, (_request, query) => availability(query))
  route('get', '/v1/bookings/:id', true, 200, ({ params }) =>
    shownBooking(one('bookings', params.id, 'Booking not found.')),
  )
  const bookedAs = (fields: Row) => ({
    id: newBooking(fields).id,
    ...(choices.extraFields ? { object: 'booking' } : {}),
  })
  route('post', '/v1/bookings', false, 201, ({ body }) => {
    const fields = bookingFields(body)
    return bug('two-at-once-both-booked') ? pause().then(() => bookedAs(fields)) : bookedAs(fields)
  })
  let closed = false
  /** Answers with the id first; the row follows. */
  const clientLater = (fields: Row): string => {
    const id = newId()
    setTimeout(() => closed || insert('clients', { ...fields, id }), 300)
    return id
  }
  const createdClient = bug('created-client-200') ? 200 : 201
  route('post', '/v1/clients', false, createdClient, ({ body }) => ({
    id: (bug('client-stored-late') ? clientLater : newClient)(clientFields(body)),
    ...(choices.extraFields ? { object: 'client' } : {}),
  }))
  route('get', '/v1/clients/:id', true, 200, ({ params }) =>
    shownClient(
      one(
        'clients',
        params.id,
        bug('client-404-named-booking') ? 'Booking not found.' : 'Client not found.',
      ),
    ),
  )
  route('put', '/v1/clients/:id', true, bug('put-answers-200') ? 200 : 204, ({ params, body }) => {
    const { id = null, deleted } = one('clients', params.id, 'Client not found.')
    if (deleted === 1) {
      throw refusal(404, { message: 'Client not found.' })
    }
    const fields = clientFields(body, String(id))
    const sets = Object.keys(fields).map((name) => `${name} = ?`)
    run(`UPDATE clients SET ${sets.join()} WHERE id = ?`, ...Object.values(fields), id)
    return bug('put-answers-200') ? shownClient(byId('clients', id) ?? {}) : undefined
  })
  route('delete', '/v1/clients/:id', true, 204, ({ params }) => {
    const { id = null } = one('clients', params.id, 'Client not found.')
    run('UPDATE clients SET deleted = 1 WHERE id = ?', id)
  })
  route('get', '/api/v1/disponibilidad/dias', false, 200, (_request, query) => daysOfSalon(query))
  let lastQuery = new URLSearchParams()
  route('get', '/api/v1/disponibilidad/:person/:day', false, 200, ({ params }, query) => {
    lastQuery = query
    const answer = () => dayOfProfessional(params.person ?? '', params.day ?? '', lastQuery)
    return bug('queries-mixed-at-once') ? pause().then(answer) : answer()
  })
  route('post', '/api/v1/reservas/crear', true, 201, ({ body }) => {
    if (bug('reserva-number-shared')) {
      const next = Number(rows('SELECT MAX(number) AS n FROM bookings')[0]?.n) + 1
      return pause().then(() => createReserva(body, next))
    }
    return createReserva(body)
  })
  for (const [path, methods] of known) {
    app.all(path, (_request, response, next) => {
      if (choices.missingStatus === 405) {
        response.set({ Allow: methods.join(', ') })
        throw path.startsWith('/api')
          ? salonError(405, 'METHOD_NOT_ALLOWED', 'Método no permitido')
          : refusal(405, { message: 'Method not allowed.' })
      }
      next()
    })
  }
  app.use((request) => {
    throw request.path.startsWith('/api/')
      ? salonError(404, 'NOT_FOUND', 'No existe')
      : refusal(404, { message: 'Not found.' })
  })
  // Express recognises an error handler by its four parameters.
  app.use((error: unknown, request: ExpressRequest, response: ExpressResponse, _next: unknown) => {
    const salon = request.path.startsWith('/api/')
    const answer =
      error instanceof Refusal
        ? error
        : isRecord(error) && Number(error.status) < 500
          ? salon
            ? wrong('body', 'JSON no válido')
            : refusal(400, { message: 'Malformed request.' })
          : refusal(500, { message: 'Internal error.' })
    response.status(answer.status).set(answer.headers)
    if (answer.body === undefined) {
      return response.end()
    }
    return response.json(answer.body)
  })

  const server = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    fetch: (request) => globalThis.fetch(request),
    key: { citapro: citaproKey, salonbookit: salonKey },
    inputs: { peluquero_id: '5', servicio_id: '15' },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          closed = true
          database.close()
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

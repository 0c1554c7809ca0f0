import { isDate, lenient, rolledOver } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import { unfiltered } from '../filters.ts'
import type { JsonObject } from '../../json/object.ts'
import { at } from '../../json/look.ts'
import { asObject, asText } from '../json.ts'
import { selfTestKeys } from '../right-server.ts'
import {
  type Asked,
  asking,
  goingTo,
  saying,
  type Send,
  sending,
  told,
  type Told,
} from '../wire.ts'

const guide = 'citapro-scheduling-guide.txt'
const clientPage = 'developers-api-docs.pages.dev/reference/clients'
const bookingPage = 'developers-api-docs.pages.dev/reference/bookings'
const authentication = 'developers.citapro.app/guides/authentication'

const defect = defectsOf('citapro', 'contract')

/** What CitaPro's pages refuse, accepted or refused in another way. */
export const citaproRequests: readonly Defect[] = [
  defect('key-not-needed', {
    at: 'listServices',
    where: '*',
    what: 'A request without a key is served.',
    clause: `${authentication}#Authentication`,
    request: (asked) => (hasKey(asked) ? asked : withKey(asked)),
  }),
  defect('key-not-checked', {
    at: 'listServices',
    where: '*',
    what: 'Any key is as good as a right one.',
    clause: `${authentication}#Errors`,
    request: (asked) => (hasKey(asked) ? withKey(asked) : asked),
  }),
  defect('bearer-unknown', {
    at: 'listServices',
    where: '*',
    what: 'A key that comes as a bearer token is not seen.',
    clause: `${authentication}#Authentication`,
    request: (asked) => {
      const headers = new Headers(asked.headers)
      headers.delete('authorization')
      return { ...asked, headers }
    },
  }),
  defect('unauthorised-403', {
    at: 'listServices',
    where: '*',
    what: 'A missing or wrong key is a 403.',
    clause: `${authentication}#Errors`,
    answer: (answer) => (answer.status === 401 ? { ...answer, status: 403 } : answer),
  }),
  defect('unauthorised-envelope', {
    at: 'listServices',
    where: '*',
    what: 'A 401 carries `error` with code and message in place of a flat `message`.',
    clause: `${authentication}#Errors`,
    answer: (answer) =>
      answer.status === 401
        ? saying(answer, { error: { code: 401, message: at(answer.json, 'message') ?? '' } })
        : answer,
  }),
  defect('unauthorised-wording', {
    at: 'listServices',
    where: '*',
    what: 'Every 401 says `Unauthenticated.`, none of the three published texts.',
    clause: `${authentication}#Errors`,
    answer: (answer) =>
      answer.status === 401 ? saying(answer, { message: 'Unauthenticated.' }) : answer,
  }),
  defect('invalid-400', {
    at: 'createClient',
    where: '*',
    what: 'Validation errors are a 400 in place of the guide’s 422.',
    clause: `${guide}#Summary`,
    answer: (answer) => (answer.status === 422 ? { ...answer, status: 400 } : answer),
  }),
  defect('unknown-client-null', {
    at: 'getClient',
    what: 'A client that does not exist is a 200 with null.',
    clause: `${clientPage}#GET /v1/clients/{id}`,
    answer: (answer) => (answer.status === 404 ? told(200, null) : answer),
  }),
  defect('unknown-booking-500', {
    at: 'getBooking',
    what: 'A booking that does not exist is an error of the server.',
    clause: `${bookingPage}#GET /v1/bookings/{id}`,
    answer: (answer) => (answer.status === 404 ? broken() : answer),
  }),
  defect('unknown-booking-wording', {
    at: 'getBooking',
    what: 'A booking that does not exist is told with the text of the framework.',
    clause: `${bookingPage}#GET /v1/bookings/{id}`,
    answer: (answer) =>
      answer.status === 404
        ? saying(answer, { message: 'No query results for model [Booking].' })
        : answer,
  }),
  defect('location-missing-500', {
    at: 'getAvailability',
    what: 'Availability without the required `locationId` is an error of the server.',
    clause: `${guide}#Step 4: Check availability`,
    twist: () => async (asked, send) =>
      asked.url.searchParams.has('locationId') ? send(asked) : broken(),
  }),
  defect('service-not-required', {
    at: 'getAvailability',
    what: 'Availability without the required `serviceId` is answered for some service.',
    clause: `${guide}#Step 4: Check availability`,
    twist: () => async (asked, send) => {
      if (asked.url.searchParams.has('serviceId')) return send(asked)
      const services = await send({ ...asking(goingTo(asked, '/v1/services'), {}), method: 'GET' })
      const first = asObject(services.json)['items']
      const id = Array.isArray(first) ? asText(asObject(first[0])['id']) : ''
      return send(asking(asked, { serviceId: id }))
    },
  }),
  defect('date-rolls-over', {
    at: 'getAvailability',
    what: 'A day that does not exist, such as 31 June, becomes one of the next month.',
    clause: `${guide}#Step 4: Check availability`,
    request: (asked) => withDates(asked, rolledOver),
  }),
  defect('date-any-form', {
    at: 'getAvailability',
    what: 'A date is read in any form, also DD/MM/YYYY or with a time.',
    clause: `${guide}#Step 4: Check availability`,
    request: (asked) => withDates(asked, lenient),
  }),
  defect('date-broken-500', {
    at: 'getAvailability',
    what: 'A `startDate` that is no date is an error of the server.',
    clause: `${guide}#Step 4: Check availability`,
    answer: (answer, { url }) =>
      answer.status === 422 && !isDate(url.searchParams.get('startDate') ?? '2026-01-01')
        ? broken()
        : answer,
  }),
  defect('email-not-checked', {
    at: 'createClient',
    where: ['createClient', 'replaceClient'],
    what: 'A client’s e-mail address can be any text.',
    clause: `${clientPage}#POST /v1/clients`,
    twist: () => amending({ email: 'unchecked@example.com' }),
  }),
  defect('phone-not-required', {
    at: 'createClient',
    where: ['createClient', 'replaceClient'],
    what: 'A client without the required phone is accepted.',
    clause: `${guide}#Option B: Create a new client`,
    twist: () => defaulting({ phone: '+593000000000' }),
  }),
  defect('replace-is-patch', {
    at: 'replaceClient',
    what: 'Replacing a client accepts a part of the required fields.',
    clause: `${clientPage}#PUT /v1/clients/{id}`,
    twist: () => async (asked, send) => {
      const former = await send({ ...asked, method: 'GET', text: '' })
      const { firstname = '', lastname = '', email = '', phone = '' } = asObject(former.json)
      if (former.status !== 200) return send(asked)
      return send(sending(asked, { firstname, lastname, email, phone, ...asObject(asked.json) }))
    },
  }),
  defect('length-not-checked', {
    at: 'createClient',
    where: ['createClient', 'replaceClient'],
    what: 'Names longer than 255 characters are cut off in silence.',
    clause: `${clientPage}#POST /v1/clients`,
    request: (asked) => {
      const body = asObject(asked.json)
      const cut = Object.entries(body).map(([name, value]) => [
        name,
        typeof value === 'string' && name.endsWith('name') ? value.slice(0, 255) : value,
      ])
      return asked.json === undefined ? asked : sending(asked, Object.fromEntries(cut))
    },
  }),
  defect('custom-field-without-value', {
    at: 'createClient',
    what: 'A custom field without the required `value` is accepted.',
    clause: `${clientPage}#POST /v1/clients`,
    request: (asked) => {
      const { customFields } = asObject(asked.json)
      if (!Array.isArray(customFields)) return asked
      const filled = customFields.map((one) => ({ value: '', ...asObject(one) }))
      return sending(asked, { ...asObject(asked.json), customFields: filled })
    },
  }),
  defect('status-not-checked', {
    at: 'createBooking',
    what: 'A status that is none of the six is taken as `confirmed`.',
    clause: `${bookingPage}#POST /v1/bookings`,
    twist: () => amending({ status: 'confirmed' }),
  }),
  defect('end-not-required', {
    at: 'createBooking',
    what: 'A booking without the required `endTime` lasts an hour.',
    clause: `${bookingPage}#POST /v1/bookings`,
    request: (asked) => {
      const body = asObject(asked.json)
      const start = Date.parse(asText(body['startTime'])) || 0
      const endTime = `${new Date(start + 3_600_000).toISOString().slice(0, 19)}Z`
      return asked.json === undefined ? asked : sending(asked, { endTime, ...body })
    },
  }),
  defect('start-broken-500', {
    at: 'createBooking',
    what: 'A `startTime` that is no time is an error of the server.',
    clause: `${bookingPage}#POST /v1/bookings`,
    answer: (answer, { json }) =>
      answer.status === 422 && !/^\d{4}-\d\d-\d\dT/.test(asText(asObject(json)['startTime']))
        ? broken()
        : answer,
  }),
  defect('wrong-method-500', {
    at: 'none',
    what: 'A method that a path does not have is an error of the server.',
    clause: 'RFC 9110#15.5.6. 405 Method Not Allowed',
    answer: (answer) => (answer.status === 405 ? broken() : answer),
  }),
  defect('wrong-method-without-allow', {
    at: 'none',
    what: 'A 405 does not say which methods there are.',
    clause: 'RFC 9110#15.5.6. 405 Method Not Allowed',
    notice: true,
    answer: (answer) => (answer.status === 405 ? told(405, answer.json) : answer),
  }),
  defect('unknown-filter-ignored', {
    at: 'listClients',
    where: ['listClients', 'listBookings'],
    what: 'A filter on a field that does not exist is left out of account.',
    clause: 'inferred',
    notice: true,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return answer.status === 422 ? send(unfiltered(asked)) : answer
    },
  }),
]

function hasKey({ headers }: Asked): boolean {
  return headers.has('x-api-key') || headers.has('authorization')
}

function withKey(asked: Asked): Asked {
  const headers = new Headers(asked.headers)
  headers.set('x-api-key', selfTestKeys.citapro)
  return { ...asked, headers }
}

const broken = (): Told => told(500, { message: 'Server Error' })

/** What is refused is looked at again as if some fields, when they are there, were right. */
const amending = (right: JsonObject) => async (asked: Asked, send: Send) => {
  const answer = await send(asked)
  const body = asObject(asked.json)
  const there = Object.entries(right).filter(([name]) => asText(body[name]) !== '')
  return answer.status === 422 && there.length > 0
    ? send(sending(asked, { ...body, ...Object.fromEntries(there) }))
    : answer
}

/** Fields that are missing are filled in. */
const defaulting = (defaults: JsonObject) => async (asked: Asked, send: Send) =>
  send(asked.json === undefined ? asked : sending(asked, { ...defaults, ...asObject(asked.json) }))

function withDates(asked: Asked, change: (date: string) => string): Asked {
  const dates = ['startDate', 'endDate'].flatMap((name) => {
    const date = asked.url.searchParams.get(name)
    return date === null ? [] : [[name, change(date)]]
  })
  return asking(asked, Object.fromEntries(dates))
}

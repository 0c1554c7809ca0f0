import { type Defect, defectsOf } from '../defect.ts'
import { isObject } from '../../json/object.ts'
import { at } from '../../json/look.ts'
import { asList, asObject, renamed, asText, without } from '../json.ts'
import { editing, saying, told, withHeader } from '../wire.ts'

const guide = 'citapro-scheduling-guide.txt'
const clientPage = 'developers-api-docs.pages.dev/reference/clients'
const bookingPage = 'developers-api-docs.pages.dev/reference/bookings'
const schemaPage = 'developers.citapro.app/reference/schemas'
const locationPage = 'developers.citapro.app/es/reference/locations'

const defect = defectsOf('citapro', 'contract')

/** CitaPro's answers in a form that its pages do not show. */
export const citaproAnswers: readonly Defect[] = [
  defect('client-created-200', {
    at: 'createClient',
    what: 'Creating a client answers 200 in place of 201.',
    clause: `${guide}#Option B: Create a new client`,
    answer: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
  }),
  defect('booking-created-200', {
    at: 'createBooking',
    what: 'Creating a booking answers 200 in place of 201.',
    clause: `${guide}#Step 6: Create the booking`,
    answer: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
  }),
  defect('client-created-in-data', {
    at: 'createClient',
    what: 'The new client’s id is inside a `data` envelope.',
    clause: `${guide}#Option B: Create a new client`,
    answer: (answer) =>
      answer.status === 201 ? saying(answer, { data: answer.json ?? null }) : answer,
  }),
  defect('booking-created-number', {
    at: 'createBooking',
    what: 'The new booking’s id is a number of the database, not its UUID.',
    clause: `${guide}#Step 6: Create the booking`,
    answer: (answer) => (answer.status === 201 ? saying(answer, { id: 4711 }) : answer),
  }),
  defect('client-replaced-200', {
    at: 'replaceClient',
    what: 'Replacing a client answers 200 with the client in place of 204.',
    clause: `${clientPage}#PUT /v1/clients/{id}`,
    answer: (answer, { json, path }) =>
      answer.status === 204 ? told(200, { id: path['id'] ?? '', ...asObject(json) }) : answer,
  }),
  defect('client-deleted-200', {
    at: 'deleteClient',
    what: 'Deleting a client answers 200 with a message in place of 204.',
    clause: `${clientPage}#DELETE /v1/clients/{id}`,
    answer: (answer) =>
      answer.status === 204 ? told(200, { message: 'Client deleted.' }) : answer,
  }),
  defect('services-bare-list', {
    at: 'listServices',
    what: 'The services come as a bare list, without `total` and `items`.',
    clause: `${guide}#Step 1: Get services`,
    answer: (answer) =>
      answer.status === 200 ? saying(answer, at(answer.json, 'items') ?? []) : answer,
  }),
  defect('services-price-text', {
    at: 'listServices',
    what: 'Prices are texts, as a decimal column is serialised.',
    clause: `${guide}#Step 1: Get services`,
    answer: (answer) => editing(answer, 'items.*.price', (price) => Number(price).toFixed(2)),
  }),
  defect('services-duration-hours', {
    at: 'listServices',
    what: 'A duration is a text such as `01:00`, not a number of minutes.',
    clause: `${guide}#Step 1: Get services`,
    answer: (answer) =>
      editing(answer, 'items.*.duration', (minutes) => {
        const hours = Math.floor(Number(minutes) / 60)
        return `${hours}:${String(Number(minutes) % 60).padStart(2, '0')}`
      }),
  }),
  defect('locations-count', {
    at: 'listLocations',
    what: 'The number of locations is called `count`, not `total`.',
    clause: `${guide}#Step 2: Get locations (branches)`,
    answer: (answer) => saying(answer, renamed(asObject(answer.json), 'total', 'count')),
  }),
  defect('locations-status-upper-case', {
    at: 'listLocations',
    what: 'A location’s status is `ACTIVE` in place of `active`.',
    clause: `${locationPage}#GET /v1/locations`,
    answer: (answer) => editing(answer, 'items.*.status', (status) => asText(status).toUpperCase()),
  }),
  defect('locations-latitude-text', {
    at: 'listLocations',
    what: 'Coordinates are texts.',
    clause: `${locationPage}#GET /v1/locations`,
    answer: (answer) =>
      editing(answer, 'items.*.latitude', (latitude) =>
        latitude === null ? null : String(latitude),
      ),
  }),
  defect('people-one-name', {
    at: 'listPeople',
    what: 'People have one `name` in place of `firstname` and `lastname`.',
    clause: `${guide}#Step 3: Get professionals (optional)`,
    answer: (answer) =>
      editing(answer, 'items.*', (person) => {
        const one = asObject(person)
        const name = `${asText(one['firstname'])} ${asText(one['lastname'])}`
        return { ...without(one, 'firstname', 'lastname'), name }
      }),
  }),
  defect('availability-iso-times', {
    at: 'getAvailability',
    what: 'Slots are in ISO 8601 with a `T` and a `Z`, as bookings are sent, not as the guide lists them.',
    clause: `${guide}#Step 4: Check availability`,
    answer: (answer) =>
      editing(editing(answer, 'slots.*.startTime', toIso), 'slots.*.endTime', toIso),
  }),
  defect('availability-professionals-ids', {
    at: 'getAvailability',
    what: 'A slot’s professionals are ids, not objects with id and name.',
    clause: `${guide}#Step 4: Check availability`,
    answer: (answer) => editing(answer, 'slots.*.professionals.*', (one) => asObject(one)['id']),
  }),
  defect('availability-limit-missing', {
    at: 'getAvailability',
    what: 'There is no `limitExceeded` unless the limit was exceeded.',
    clause: `${guide}#Step 4: Check availability`,
    answer: (answer) => editing(answer, 'limitExceeded', (exceeded) => exceeded || undefined),
  }),
  defect('availability-days-local', {
    at: 'getAvailability',
    what: 'The days are written DD/MM/YYYY.',
    clause: `${guide}#Step 4: Check availability`,
    answer: (answer) =>
      editing(answer, 'days.*', (day) => asText(day).split('-').toReversed().join('/')),
  }),
  defect('clients-phone-null', {
    at: 'listClients',
    what: 'Clients in the list have no phone: it is null.',
    clause: `${bookingPage}#GET /v1/bookings`,
    answer: (answer) => editing(answer, 'items.*.phone', () => null),
  }),
  defect('booking-created-at-iso', {
    at: 'getBooking',
    what: 'A booking’s `createdAt` is ISO 8601 with an offset.',
    clause: `${schemaPage}#Booking`,
    answer: (answer) =>
      editing(answer, 'createdAt', (time) => (time === null ? null : toIso(time))),
  }),
  defect('booking-questionnaire-respelled', {
    at: 'getBooking',
    what: 'The field the vendor spells `questionaryId` is called `questionnaireId`.',
    clause: `${schemaPage}#Booking`,
    answer: (answer) =>
      answer.status === 200
        ? saying(answer, renamed(asObject(answer.json), 'questionaryId', 'questionnaireId'))
        : answer,
  }),
  defect('booking-amount-text', {
    at: 'getBooking',
    what: 'A booking’s amount is a text.',
    clause: `${schemaPage}#Booking`,
    answer: (answer) => editing(answer, 'amount', (amount) => Number(amount).toFixed(2)),
  }),
  defect('bookings-summary-only', {
    at: 'listBookings',
    what: 'The list leaves out the location, person, service and client of each booking.',
    clause: `${bookingPage}#GET /v1/bookings`,
    answer: (answer) =>
      editing(answer, 'items.*', (item) =>
        without(asObject(item), 'location', 'person', 'service', 'client'),
      ),
  }),
  defect('booking-in-a-list', {
    at: 'getBooking',
    what: 'One booking comes in the envelope of a list.',
    clause: `${bookingPage}#GET /v1/bookings/{id}`,
    answer: (answer) =>
      answer.status === 200 && isObject(answer.json)
        ? saying(answer, { total: 1, items: [answer.json] })
        : answer,
  }),
  defect('services-as-text', {
    at: 'listServices',
    what: 'JSON is sent as text/html, the framework’s default.',
    clause: `${guide}#Step 1: Get services`,
    answer: (answer) => withHeader(answer, 'content-type', 'text/html; charset=utf-8'),
  }),
  defect('people-as-text', {
    at: 'listPeople',
    what: 'People are sent as text/plain.',
    clause: `${guide}#Step 3: Get professionals (optional)`,
    answer: (answer) => withHeader(answer, 'content-type', 'text/plain; charset=utf-8'),
  }),
  defect('person-status-flag', {
    at: 'listPeople',
    what: 'A person’s status is a boolean.',
    clause: `${guide}#Step 3: Get professionals (optional)`,
    answer: (answer) => editing(answer, 'items.*.status', (status) => status === 'active'),
  }),
  defect('availability-null-when-empty', {
    at: 'getAvailability',
    what: 'With nothing free, `slots` is null in place of an empty list.',
    clause: `${guide}#Step 4: Check availability`,
    answer: (answer) =>
      editing(answer, 'slots', (slots) => (asList(slots).length === 0 ? null : slots)),
  }),
]

const toIso = (time: Parameters<typeof asText>[0]) => `${asText(time).replace(' ', 'T')}Z`

import { apiNamed } from '../../apis/registry.ts'
import { keyHeader } from '../../faces/keys.ts'
import type { Days, Draft } from './error-request.ts'

/** How an error comes about by itself: what to change about a request that would succeed. */
export interface NaturalWay {
  readonly note: string
  readonly draft: Draft
  /** What the server must be started with. */
  readonly flags?: readonly string[]
  /** So many times in a row. */
  readonly times?: number
}

type Recipe = (draft: Draft, days: Days, code: string) => NaturalWay

const nobody = '00000000-0000-4000-8000-000000000000'
const noInteger = '999999'

/** By code; where an operation has a way of its own, by operationId and code. */
const recipes: Readonly<Record<string, Recipe>> = {
  MISSING_API_KEY: (draft) => {
    const key = Object.keys(keyHeader(draft.operation.api, ''))
    const others = Object.entries(draft.headers).filter(([name]) => !key.includes(name))
    return { note: 'Send no key.', draft: { ...draft, headers: Object.fromEntries(others) } }
  },
  INVALID_API_KEY: withKey('Send a key that is unknown.'),
  EXPIRED_API_KEY: withKey('Send a key that has expired.'),
  API_KEY_EXPIRED: withKey('Send a key that has expired.'),
  API_KEY_DISABLED: withKey('Send a key that is switched off.'),
  TENANT_INACTIVE: withKey('Send a key of a business that is not active.'),

  PAYLOAD_TOO_LARGE: (draft) => ({
    note: 'Send more than 1 MiB.',
    draft: { ...draft, bodyBytes: 1_100_000 },
  }),
  UNSUPPORTED_MEDIA_TYPE: (draft) => ({
    note: 'Send the body as text.',
    draft: { ...draft, headers: { ...draft.headers, 'Content-Type': 'text/plain' } },
  }),
  MALFORMED_JSON: (draft) => ({
    note: 'Send half of a JSON text.',
    draft: { ...draft, body: '{"' },
  }),
  RATE_LIMIT_EXCEEDED: (draft) => ({
    note: 'Start the server with a rate limit and go over it.',
    draft,
    flags: ['--rate-limit', '1/60s'],
    times: 2,
  }),

  UNKNOWN_FILTER_FIELD: filteredBy('nonsense', '='),
  UNKNOWN_FILTER_OPERATOR: (draft) =>
    filteredBy(filterable[draft.operation.operationId] ?? 'name', 'LIKE')(draft),
  CLIENT_NOT_FOUND: withPath({ id: nobody }, 'Name a client that does not exist.'),
  BOOKING_NOT_FOUND: withPath({ id: nobody }, 'Name a booking that does not exist.'),
  LOCATION_NOT_FOUND: withQuery({ locationId: nobody }, 'Name a location that does not exist.'),
  SERVICE_NOT_FOUND: withQuery({ serviceId: nobody }, 'Name a service that does not exist.'),
  PROFESSIONAL_NOT_FOUND: withQuery(
    { professionalId: nobody },
    'Name a professional that does not exist.',
  ),
  VALIDATION_ERROR: withQuery(
    { limit: '0', order: 'sideways' },
    'Ask for a page of no items in no order.',
  ),

  'getAvailability.VALIDATION_ERROR': (draft) => {
    const { locationId: _, ...query } = draft.query
    return {
      note: 'Leave out the location and write a day that is none.',
      draft: { ...draft, query: { ...query, startDate: 'soon' } },
    }
  },
  END_DATE_BEFORE_START: (draft, { today, tomorrow }) =>
    withQuery(
      { startDate: tomorrow, endDate: today },
      'Let the range end before it starts.',
    )(draft),

  'createClient.VALIDATION_ERROR': invalidClient,
  'replaceClient.VALIDATION_ERROR': invalidClient,

  'createBooking.VALIDATION_ERROR': withBody(
    { startTime: undefined, status: 'maybe' },
    'Leave out the start and write a status that is none.',
  ),
  'createBooking.CLIENT_NOT_FOUND': withBody(
    { clientId: nobody },
    'Name a client that does not exist.',
  ),
  'createBooking.LOCATION_NOT_FOUND': withBody(
    { locationId: nobody },
    'Name a location that does not exist.',
  ),
  'createBooking.SERVICE_NOT_FOUND': withBody(
    { serviceId: nobody },
    'Name a service that does not exist.',
  ),
  PERSON_NOT_FOUND: withBody({ personId: nobody }, 'Name a professional that does not exist.'),
  SLOT_NOT_AVAILABLE: (draft, { tomorrow }) =>
    withBody(
      { startTime: `${tomorrow}T04:00:00Z`, endTime: `${tomorrow}T05:00:00Z` },
      'Book a time that availability does not offer.',
    )(draft),
  WRONG_LENGTH: (draft, { tomorrow }) =>
    withBody({ endTime: `${tomorrow}T11:30:00Z` }, 'Book longer than the service takes.')(draft),
  END_BEFORE_START: (draft, { tomorrow }) =>
    withBody({ endTime: `${tomorrow}T09:00:00Z` }, 'Let the booking end before it starts.')(draft),

  'getAvailabilityDay.PROFESSIONAL_NOT_WORKING': (draft, { sunday }) =>
    withPath({ fecha: sunday }, 'Ask about a day off.')(draft),
  'getAvailabilityDay.INVALID_DATE': withPath(
    { fecha: '2024-02-30' },
    'Ask about a day that does not exist.',
  ),
  'getAvailabilityDay.DATE_IN_PAST': withPath({ fecha: '2000-01-01' }, 'Ask about a day long ago.'),
  'getAvailabilityDay.DATE_TOO_FAR': withPath(
    { fecha: '2999-12-31' },
    'Ask about a day far ahead.',
  ),
  'getAvailabilityDay.VALIDATION_ERROR': withQuery(
    { duracion: '0' },
    'Ask for a length of nothing.',
  ),
  'getAvailabilityDay.PROFESSIONAL_NOT_FOUND': withPath(
    { peluquero_id: noInteger },
    'Name a professional that does not exist.',
  ),
  'getAvailabilityDay.SERVICE_NOT_FOUND': withQuery(
    { servicio_id: noInteger },
    'Name a service that does not exist.',
  ),

  'getAvailabilityRange.INVALID_DATE': withQuery(
    { desde: '2024-02-30' },
    'Begin on a day that does not exist.',
  ),
  'getAvailabilityRange.DATE_IN_PAST': withQuery(
    { desde: '2000-01-01' },
    'Begin on a day long ago.',
  ),
  'getAvailabilityRange.DATE_TOO_FAR': withQuery(
    { hasta: '2999-12-31' },
    'End on a day far ahead.',
  ),
  'getAvailabilityRange.VALIDATION_ERROR': (draft, { today, tomorrow }) =>
    withQuery({ desde: tomorrow, hasta: today }, 'Let the range end before it starts.')(draft),
  'getAvailabilityRange.PROFESSIONAL_NOT_FOUND': withQuery(
    { peluquero_id: noInteger },
    'Name a professional that does not exist.',
  ),
  'getAvailabilityRange.SERVICE_NOT_FOUND': withQuery(
    { servicio_id: noInteger },
    'Name a service that does not exist.',
  ),

  'createReservation.VALIDATION_ERROR': withBody(
    { email: 'nobody', telefono: 'none' },
    'Write an e-mail address and a telephone number that are none.',
  ),
  MISSING_REQUIRED_FIELD: withBody({ nombre: undefined }, 'Leave out the name.'),
  INVALID_EMAIL: withBody({ email: 'nobody' }, 'Write an e-mail address that is none.'),
  INVALID_PHONE: withBody({ telefono: 'none' }, 'Write a telephone number that is none.'),
  INVALID_TIME: withBody({ hora_inicio: '25:00' }, 'Write a time that does not exist.'),
  'createReservation.INVALID_DATE': withBody(
    { fecha: '2024-02-30' },
    'Write a day that does not exist.',
  ),
  'createReservation.DATE_IN_PAST': withBody({ fecha: '2000-01-01' }, 'Book a day long ago.'),
  'createReservation.DATE_TOO_FAR': withBody({ fecha: '2999-12-31' }, 'Book a day far ahead.'),
  'createReservation.PROFESSIONAL_NOT_FOUND': withBody(
    { peluquero_id: Number(noInteger) },
    'Name a professional that does not exist.',
  ),
  'createReservation.SERVICE_NOT_FOUND': withBody(
    { servicio_ids: [Number(noInteger)] },
    'Name a service that does not exist.',
  ),
  'createReservation.SLOT_NOT_AVAILABLE': withBody(
    { hora_inicio: '04:00' },
    'Book a time that availability does not show as free.',
  ),
}

/** The way by which an error of an operation comes about by itself; undefined for what only the mock can do. */
export function naturalWay(code: string, draft: Draft, days: Days): NaturalWay | undefined {
  const recipe = recipes[`${draft.operation.operationId}.${code}`] ?? recipes[code]
  return recipe?.(draft, days, code)
}

/** A field that each list can be filtered by. */
const filterable: Readonly<Record<string, string>> = {
  listPeople: 'email',
  listClients: 'email',
  listBookings: 'status',
}

/** The key of that API which always fails so. */
function withKey(note: string): Recipe {
  return (draft, _days, code) => {
    const { api } = draft.operation
    const [name = ''] = [...apiNamed(api).keys.failing].find(([, error]) => error === code) ?? []
    return { note, draft: { ...draft, headers: { ...draft.headers, ...keyHeader(api, name) } } }
  }
}

function withPath(path: Draft['path'], note: string): (draft: Draft) => NaturalWay {
  return (draft) => ({ note, draft: { ...draft, path: { ...draft.path, ...path } } })
}

function withQuery(query: Draft['query'], note: string): (draft: Draft) => NaturalWay {
  return (draft) => ({ note, draft: { ...draft, query: { ...draft.query, ...query } } })
}

/** An undefined field is left out. */
function withBody(
  fields: Readonly<Record<string, unknown>>,
  note: string,
): (draft: Draft) => NaturalWay {
  return (draft) => {
    const body = typeof draft.body === 'object' ? { ...draft.body, ...fields } : fields
    return { note, draft: { ...draft, body } }
  }
}

function filteredBy(field: string, operator: string): (draft: Draft) => NaturalWay {
  const query = {
    'filters[0][field]': field,
    'filters[0][operator]': operator,
    'filters[0][value]': 'x',
  }
  return withQuery(
    query,
    operator === '=' ? 'Filter by a field that is none.' : 'Filter with an operator that is none.',
  )
}

function invalidClient(draft: Draft): NaturalWay {
  return withBody(
    { email: 'nobody', phone: undefined },
    'Write an e-mail address that is none and leave out the telephone number.',
  )(draft)
}

import { padded, rolledOver } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import { at } from '../../json/look.ts'
import { edit, asObject, asText } from '../json.ts'
import { selfTestKeys } from '../right-server.ts'
import { asking, type Asked, editing, goingTo, sending, told, type Told } from '../wire.ts'

const page = 'salonbookit-disponibilidad.txt'
const table = `${page}#Errores comunes`
const errors = 'developers.salonbookit.com/en/api/errores'
const reservationPage = 'developers.salonbookit.com/api/reservas#POST /api/v1/reservas/crear/'

const defect = defectsOf('salonbookit', 'contract')

const views = ['getAvailabilityDay', 'getAvailabilityRange']

/** What SalonBookIt's pages refuse, accepted or refused in another way. */
export const salonbookitRequests: readonly Defect[] = [
  defect('sin-clave', {
    at: 'getAvailabilityRange',
    where: '*',
    what: 'A request without a key is served.',
    clause: `${errors}#Authentication errors`,
    request: (asked) => (asked.headers.has('x-api-key') ? asked : withKey(asked)),
  }),
  defect('clave-cualquiera', {
    at: 'getAvailabilityRange',
    where: '*',
    what: 'Any key is as good as a right one.',
    clause: `${errors}#Authentication errors`,
    request: (asked) => (asked.headers.has('x-api-key') ? withKey(asked) : asked),
  }),
  defect('sin-clave-403', {
    at: 'getAvailabilityRange',
    where: '*',
    what: 'A missing or unknown key is a 403.',
    clause: `${errors}#Authentication errors`,
    answer: (answer) => (answer.status === 401 ? { ...answer, status: 403 } : answer),
  }),
  defect('sin-clave-otro-codigo', {
    at: 'getAvailabilityRange',
    where: '*',
    what: 'A missing key has the code `UNAUTHORIZED`.',
    clause: `${errors}#Authentication errors`,
    answer: (answer) =>
      at(answer.json, 'error.code') === 'MISSING_API_KEY'
        ? editing(answer, 'error.code', () => 'UNAUTHORIZED')
        : answer,
  }),
  defect('professional-not-found-200', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'Errors come with status 200: only the body says so.',
    clause: table,
    answer: (answer) => (answer.status === 404 ? { ...answer, status: 200 } : answer),
  }),
  defect('professional-not-found-code', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'An unknown professional has the code `NOT_FOUND`.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'error.code') === 'PROFESSIONAL_NOT_FOUND'
        ? editing(answer, 'error.code', () => 'NOT_FOUND')
        : answer,
  }),
  defect('professional-not-found-empty', {
    at: 'getAvailabilityDay',
    what: 'An unknown professional is a 200 with a day without slots.',
    clause: table,
    answer: (answer, { path }) =>
      at(answer.json, 'error.code') === 'PROFESSIONAL_NOT_FOUND'
        ? told(200, emptyDay(Number(path['peluquero_id']) || 0, path['fecha'] ?? ''))
        : answer,
  }),
  defect('range-professional-unknown', {
    at: 'getAvailabilityRange',
    what: 'The range of an unknown professional is anybody’s.',
    clause: table,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'PROFESSIONAL_NOT_FOUND'
        ? send(asking(asked, { peluquero_id: undefined }))
        : answer
    },
  }),
  defect('invalid-date-422', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'A date that is none is a 422.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'error.code') === 'INVALID_DATE' ? { ...answer, status: 422 } : answer,
  }),
  defect('invalid-date-code', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'A date that is none has the code `VALIDATION_ERROR`.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'error.code') === 'INVALID_DATE'
        ? editing(answer, 'error.code', () => 'VALIDATION_ERROR')
        : answer,
  }),
  defect('invalid-date-500', {
    at: 'getAvailabilityRange',
    what: 'A `desde` that is no date is an error of the server.',
    clause: table,
    answer: (answer) => (at(answer.json, 'error.code') === 'INVALID_DATE' ? broken() : answer),
  }),
  defect('fecha-rolls-over', {
    at: 'getAvailabilityDay',
    what: 'A day that does not exist, such as 31 June, becomes one of the next month.',
    clause: table,
    request: (asked) => withDate(asked, rolledOver),
  }),
  defect('fecha-unpadded', {
    at: 'getAvailabilityDay',
    what: 'A date without leading zeros, such as 2026-4-7, is accepted.',
    clause: table,
    request: (asked) => withDate(asked, padded),
  }),
  defect('past-code', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'A day before today has the code `INVALID_DATE`.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'error.code') === 'DATE_IN_PAST'
        ? editing(answer, 'error.code', () => 'INVALID_DATE')
        : answer,
  }),
  defect('too-far-code', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'A day past the advance limit has the code `VALIDATION_ERROR`.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'error.code') === 'DATE_TOO_FAR'
        ? editing(answer, 'error.code', () => 'VALIDATION_ERROR')
        : answer,
  }),
  defect('not-working-404', {
    at: 'getAvailabilityDay',
    what: '`PROFESSIONAL_NOT_WORKING` is a 404 like the other errors.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'data.codigo') === 'PROFESSIONAL_NOT_WORKING'
        ? told(404, {
            success: false,
            error: {
              code: 'PROFESSIONAL_NOT_WORKING',
              message: 'El profesional no trabaja ese día.',
            },
          })
        : answer,
  }),
  defect('servicio-text-500', {
    at: 'getAvailabilityDay',
    what: 'A `servicio_id` that is no number is an error of the server.',
    clause: `${page}#Query parameters`,
    answer: (answer, { url }) =>
      answer.status === 400 && /\D/.test(url.searchParams.get('servicio_id') ?? '')
        ? broken()
        : answer,
  }),
  defect('servicio-unknown', {
    at: 'getAvailabilityDay',
    where: views,
    what: 'An unknown service is left out of account.',
    clause: `${errors}#Resource errors (404)`,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'SERVICE_NOT_FOUND'
        ? send(asking(asked, { servicio_id: undefined, servicios: undefined }))
        : answer
    },
  }),
  defect('limit-without-retry-after', {
    at: 'getAvailabilityDay',
    where: '*',
    what: 'The one request too many gets a 429 that does not say when to come back.',
    clause: `${errors}#Rate limiting`,
    twist: () => {
      let count = 0
      return async (asked, send) => {
        count += 1
        return count === 6 ? tooMany() : send(asked)
      }
    },
  }),
  defect('email-unchecked', {
    at: 'createReservation',
    what: 'A guest’s e-mail address can be any text.',
    clause: `${errors}#Validation errors (400)`,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const email = 'unchecked@example.com'
      return at(answer.json, 'error.code') === 'INVALID_EMAIL'
        ? send(
            sending(
              asked,
              edit(asked.json ?? null, 'email', () => email),
            ),
          )
        : answer
    },
  }),
  defect('nombre-not-required', {
    at: 'createReservation',
    what: 'A guest needs no name.',
    clause: reservationPage,
    request: (asked) =>
      asked.json === undefined
        ? asked
        : sending(asked, { nombre: 'Invitado', ...asObject(asked.json) }),
  }),
  defect('hora-rounded', {
    at: 'createReservation',
    what: 'A time such as `9:00` or `09:00:00` is read as HH:MM.',
    clause: `${errors}#Validation errors (400)`,
    request: (asked) =>
      asked.json === undefined
        ? asked
        : sending(
            asked,
            edit(asked.json, 'hora_inicio', (time) => hourAndMinute(asText(time))),
          ),
  }),
  defect('reservation-service-unknown', {
    at: 'createReservation',
    what: 'An unknown service among several is left out of the reservation.',
    clause: `${errors}#Resource errors (404)`,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      if (at(answer.json, 'error.code') !== 'SERVICE_NOT_FOUND') return answer
      return send(
        sending(
          asked,
          edit(asked.json ?? null, 'servicio_ids', () => [15]),
        ),
      )
    },
  }),
  defect('reservation-json-500', {
    at: 'createReservation',
    what: 'A body with a text for `servicio_ids` is an error of the server.',
    clause: reservationPage,
    answer: (answer, { json }) =>
      answer.status === 400 && !Array.isArray(asObject(json)['servicio_ids']) ? broken() : answer,
  }),
  defect('wrong-method-405-without-allow', {
    at: 'none',
    what: 'A 405 does not say which methods there are.',
    clause: 'RFC 9110#15.5.6. 405 Method Not Allowed',
    notice: true,
    answer: (answer) => (answer.status === 405 ? told(405, answer.json) : answer),
  }),
]

function withKey(asked: Asked): Asked {
  const headers = new Headers(asked.headers)
  headers.set('x-api-key', selfTestKeys.salonbookit)
  return { ...asked, headers }
}

const broken = (): Told => ({
  ...told(500),
  headers: new Headers({ 'content-type': 'text/html' }),
  text: '<h1>Server Error (500)</h1>',
})

const tooMany = (): Told =>
  told(429, {
    success: false,
    error: { code: 'RATE_LIMIT_EXCEEDED', message: 'Demasiadas peticiones; inténtelo más tarde.' },
  })

const emptyDay = (id: number, fecha: string) => ({
  success: true,
  data: {
    fecha,
    profesional: { id, nombre: '' },
    duracion_solicitada: 30,
    slots: [],
    slots_disponibles_count: 0,
    proximo_disponible: null,
    ultimo_disponible: null,
  },
})

/** The same question about another day. */
function withDate(asked: Asked, change: (date: string) => string): Asked {
  const { peluquero_id: id, fecha } = asked.path
  if (id === undefined || fecha === undefined) return asked
  return goingTo(asked, `/api/v1/disponibilidad/${id}/${encodeURIComponent(change(fecha))}/`)
}

function hourAndMinute(text: string): string {
  const [, hour = '', minute = ''] = /^(\d\d?):(\d\d)(?::\d\d)?$/.exec(text) ?? []
  return hour === '' ? text : `${hour.padStart(2, '0')}:${minute}`
}

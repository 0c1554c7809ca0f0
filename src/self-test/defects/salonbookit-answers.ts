import { type Defect, defectsOf } from '../defect.ts'
import type { Json } from '../../json/object.ts'
import { at } from '../../json/look.ts'
import { edit, asList, asObject, renamed, asText, without } from '../json.ts'
import { editing, saying, type Told, withHeader } from '../wire.ts'

const page = 'salonbookit-disponibilidad.txt'
const dayPage = `${page}#GET /api/v1/disponibilidad/{peluquero_id}/{fecha}/`
const rangePage = `${page}#GET /api/v1/disponibilidad/dias/`
const fields = `${page}#Campos de respuesta`
const reservationPage = 'developers.salonbookit.com/api/reservas#POST /api/v1/reservas/crear/'
const envelope = 'developers.salonbookit.com/api#Envelope'

const defect = defectsOf('salonbookit', 'contract')

/** SalonBookIt's answers in a form that its pages do not show. */
export const salonbookitAnswers: readonly Defect[] = [
  defect('day-without-envelope', {
    at: 'getAvailabilityDay',
    what: 'The day comes without `success` and `data` around it.',
    clause: dayPage,
    answer: (answer) =>
      answer.status === 200 ? saying(answer, at(answer.json, 'data') ?? {}) : answer,
  }),
  defect('success-text', {
    at: 'getAvailabilityRange',
    where: '*',
    what: '`success` is the text `true`.',
    clause: rangePage,
    answer: (answer) => editing(answer, 'success', (success) => String(success)),
  }),
  defect('reservation-200', {
    at: 'createReservation',
    what: 'Reserving answers 200 in place of 201.',
    clause: reservationPage,
    answer: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
  }),
  defect('slot-times-with-seconds', {
    at: 'getAvailabilityDay',
    what: 'Times are written HH:MM:SS.',
    clause: fields,
    answer: (answer) => everyTime(answer, (time) => `${time}:00`),
  }),
  defect('slot-times-unpadded', {
    at: 'getAvailabilityDay',
    what: 'Times before ten have one digit: `9:00`.',
    clause: fields,
    answer: (answer) => everyTime(answer, (time) => time.replace(/^0/, '')),
  }),
  defect('day-fecha-local', {
    at: 'getAvailabilityDay',
    what: 'The day is written DD/MM/YYYY.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.fecha', (day) => asText(day).split('-').toReversed().join('/')),
  }),
  defect('disponible-number', {
    at: 'getAvailabilityDay',
    what: '`disponible` is 0 or 1, as the database keeps it.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.slots.*.disponible', (free) => (free === true ? 1 : 0)),
  }),
  defect('profesional-name-only', {
    at: 'getAvailabilityDay',
    what: 'The professional is a name, not an object with id and name.',
    clause: fields,
    answer: (answer) => editing(answer, 'data.profesional', (one) => asObject(one)['nombre']),
  }),
  defect('profesional-id-text', {
    at: 'getAvailabilityDay',
    what: 'The professional’s id is a text.',
    clause: dayPage,
    answer: (answer) => editing(answer, 'data.profesional.id', (id) => String(id)),
  }),
  defect('duracion-text', {
    at: 'getAvailabilityDay',
    what: '`duracion_solicitada` is given back as the text it was sent as.',
    clause: fields,
    answer: (answer) => editing(answer, 'data.duracion_solicitada', (minutes) => String(minutes)),
  }),
  defect('count-missing', {
    at: 'getAvailabilityDay',
    what: 'There is no `slots_disponibles_count`.',
    clause: dayPage,
    answer: (answer) =>
      editing(answer, 'data', (day) => without(asObject(day), 'slots_disponibles_count')),
  }),
  defect('proximo-is-a-slot', {
    at: 'getAvailabilityDay',
    what: '`proximo_disponible` is the whole slot, not its time.',
    clause: dayPage,
    answer: (answer) =>
      editing(answer, 'data.proximo_disponible', (time, day) =>
        time === null
          ? null
          : (asList(day['slots']).find((slot) => asObject(slot)['hora_inicio'] === time) ?? time),
      ),
  }),
  defect('slots-in-english', {
    at: 'getAvailabilityDay',
    what: 'A slot’s times are called `start` and `end`.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.slots.*', (slot) =>
        renamed(renamed(asObject(slot), 'hora_inicio', 'start'), 'hora_fin', 'end'),
      ),
  }),
  defect('dias-by-date', {
    at: 'getAvailabilityRange',
    what: '`dias` is an object with the dates as its names.',
    clause: rangePage,
    answer: (answer) =>
      editing(answer, 'data.dias', (days) =>
        Object.fromEntries(asList(days).map((day) => [asText(asObject(day)['fecha']), day])),
      ),
  }),
  defect('libres-null-when-full', {
    at: 'getAvailabilityRange',
    what: '`slots_libres` is null on a day without free times.',
    clause: rangePage,
    answer: (answer) =>
      editing(answer, 'data.dias.*.slots_libres', (free) => (free === 0 ? null : free)),
  }),
  defect('primer-null-when-full', {
    at: 'getAvailabilityRange',
    what: 'A day without free times has a `primer_slot` of null.',
    clause: rangePage,
    answer: (answer) =>
      editing(answer, 'data.dias.*', (day) => ({ primer_slot: null, ...asObject(day) })),
  }),
  defect('range-dates-missing', {
    at: 'getAvailabilityRange',
    what: 'The range is not repeated: `desde` and `hasta` are missing.',
    clause: rangePage,
    answer: (answer) =>
      editing(answer, 'data', (range) => without(asObject(range), 'desde', 'hasta')),
  }),
  defect('range-as-html', {
    at: 'getAvailabilityRange',
    what: 'JSON is sent as text/html.',
    clause: rangePage,
    answer: (answer) => withHeader(answer, 'content-type', 'text/html; charset=utf-8'),
  }),
  defect('day-as-html', {
    at: 'getAvailabilityDay',
    what: 'A day is sent as text/html.',
    clause: dayPage,
    answer: (answer) => withHeader(answer, 'content-type', 'text/html; charset=utf-8'),
  }),
  defect('reservation-amounts-text', {
    at: 'createReservation',
    what: 'Amounts are texts, as a decimal column is serialised.',
    clause: reservationPage,
    answer: (answer) =>
      ['subtotal', 'descuento', 'total'].reduce(
        (shown, name) => editing(shown, `data.${name}`, (amount) => Number(amount).toFixed(2)),
        answer,
      ),
  }),
  defect('reservation-without-code', {
    at: 'createReservation',
    what: 'A reservation has no `codigo`.',
    clause: reservationPage,
    answer: (answer) => editing(answer, 'data', (made) => without(asObject(made), 'codigo')),
  }),
  defect('reservation-services-ids', {
    at: 'createReservation',
    what: 'A reservation’s services are ids, as they were sent.',
    clause: reservationPage,
    answer: (answer) => editing(answer, 'data.servicios.*', (service) => asObject(service)['id']),
  }),
  defect('reservation-created-at-naive', {
    at: 'createReservation',
    what: '`created_at` has a blank and no zone.',
    clause: reservationPage,
    answer: (answer) =>
      editing(answer, 'data.created_at', (time) => asText(time).replace('T', ' ').replace('Z', '')),
  }),
  defect('error-is-text', {
    at: 'getAvailabilityDay',
    where: '*',
    what: 'An error is one text, without code.',
    clause: envelope,
    answer: (answer) => editing(answer, 'error', (error) => asObject(error)['message']),
  }),
  defect('error-without-success', {
    at: 'getAvailabilityDay',
    where: '*',
    what: 'Errors do not say `success: false`.',
    clause: envelope,
    answer: (answer) =>
      answer.status >= 400 && answer.json !== undefined
        ? saying(answer, without(asObject(answer.json), 'success'))
        : answer,
  }),
]

/** The day with every time in it written in another way. */
function everyTime(answer: Told, change: (time: string) => string): Told {
  const write = (time: Json) => (typeof time === 'string' ? change(time) : time)
  const paths = [
    'slots.*.hora_inicio',
    'slots.*.hora_fin',
    'proximo_disponible',
    'ultimo_disponible',
  ]
  return paths.reduce((shown, path) => {
    if (shown.json === undefined) return shown
    return saying(shown, edit(shown.json, `data.${path}`, write))
  }, answer)
}

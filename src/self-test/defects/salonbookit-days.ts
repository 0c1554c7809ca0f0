import { addDays, formatDay, parseDay } from '../../days/calendar-date.ts'
import { addMinutes } from '../../salon/minute.ts'
import { shiftedHour } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import type { Json, JsonObject } from '../../json/object.ts'
import { at } from '../../json/look.ts'
import { asList, asNumber, asObject, asText, without } from '../json.ts'
import { asking, type Asked, editing, goingTo, told } from '../wire.ts'

const page = 'salonbookit-disponibilidad.txt'
const parameters = `${page}#Query parameters`
const fields = `${page}#Campos de respuesta`
const table = `${page}#Errores comunes`

const defect = defectsOf('salonbookit', 'booking')

/** Days that are well formed, and untrue. */
export const salonbookitDays: readonly Defect[] = [
  defect('count-all-slots', {
    at: 'getAvailabilityDay',
    what: '`slots_disponibles_count` counts every slot, also those that are taken.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.slots_disponibles_count', (_, day) => asList(day['slots']).length),
  }),
  defect('proximo-first-of-the-day', {
    at: 'getAvailabilityDay',
    what: '`proximo_disponible` is the first slot of the day, free or not.',
    clause: 'consistency',
    answer: (answer) =>
      editing(
        answer,
        'data.proximo_disponible',
        (_, day) => asObject(asList(day['slots'])[0])['hora_inicio'] ?? null,
      ),
  }),
  defect('ultimo-is-an-end', {
    at: 'getAvailabilityDay',
    what: '`ultimo_disponible` is when the last free slot ends.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'data.ultimo_disponible', (time, day) => endOf(time, day)),
  }),
  defect('motivo-missing', {
    at: 'getAvailabilityDay',
    what: 'A slot that is not free does not say why.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.slots.*', (slot) => without(asObject(slot), 'motivo')),
  }),
  defect('motivo-always', {
    at: 'getAvailabilityDay',
    what: 'A free slot has a `motivo` too.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.slots.*', (slot) => ({ ...asObject(slot), motivo: 'ocupado' })),
  }),
  defect('slots-of-the-step', {
    at: 'getAvailabilityDay',
    what: 'Every slot ends half an hour after it starts, whatever the length asked for.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.slots.*.hora_fin', (_, slot) =>
        shiftedHour(asText(slot['hora_inicio']), 30),
      ),
  }),
  defect('slots-twice-a-day', {
    at: 'getAvailabilityDay',
    what: 'Every slot is listed twice.',
    clause: 'consistency',
    answer: (answer) => {
      const twice = editing(answer, 'data.slots', (slots) =>
        asList(slots).flatMap((slot) => [slot, slot]),
      )
      return editing(twice, 'data.slots_disponibles_count', (count) => asNumber(count) * 2)
    },
  }),
  defect('duracion-ignored', {
    at: 'getAvailabilityDay',
    what: '`duracion` is left out of account.',
    clause: parameters,
    request: (asked) => asking(asked, { duracion: undefined }),
  }),
  defect('servicios-first-only', {
    at: 'getAvailabilityDay',
    what: 'Of several `servicios` only the first counts.',
    clause: parameters,
    request: (asked) => {
      const services = asked.url.searchParams.get('servicios')
      return services === null ? asked : asking(asked, { servicios: services.split(',')[0] })
    },
  }),
  defect('servicio-ignored', {
    at: 'getAvailabilityDay',
    what: '`servicio_id` does not change the length of the slots.',
    clause: parameters,
    request: (asked) => asking(asked, { servicio_id: undefined }),
  }),
  defect('duration-shown-only', {
    at: 'getAvailabilityDay',
    what: 'The length asked for is shown, and slots that are too short for it are free all the same.',
    clause: 'consistency',
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const short = await send(asking(asked, stepOnly))
      const minutes = asNumber(at(answer.json, 'data.duracion_solicitada'))
      if (answer.status !== 200 || short.json === undefined) return answer
      const wide = editing(short, 'data.slots.*.hora_fin', (_, slot) =>
        shiftedHour(asText(slot['hora_inicio']), minutes),
      )
      return editing(wide, 'data.duracion_solicitada', () => minutes)
    },
  }),
  defect('past-day-served', {
    at: 'getAvailabilityDay',
    what: 'A day before today is answered as one without slots.',
    clause: table,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'DATE_IN_PAST' ? told(200, emptyDay(asked)) : answer
    },
  }),
  defect('far-day-served', {
    at: 'getAvailabilityDay',
    what: 'A day past the advance limit is answered as one without slots.',
    clause: table,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'DATE_TOO_FAR' ? told(200, emptyDay(asked)) : answer
    },
  }),
  defect('day-off-with-slots', {
    at: 'getAvailabilityDay',
    what: 'On a day off the slots are listed as taken, not left out.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'data.codigo') === 'PROFESSIONAL_NOT_WORKING'
        ? editing(answer, 'data.slots', () => ['09:00', '09:30', '10:00'].map(taken))
        : answer,
  }),
  defect('slots-of-tomorrow', {
    at: 'getAvailabilityDay',
    what: 'A day has the slots of the next: midnight is converted to another zone.',
    clause: 'consistency',
    twist: () => async (asked, send) => {
      const day = parseDay(asked.path['fecha'] ?? '')
      const answer = await send(asked)
      if (day === undefined || answer.status !== 200) return answer
      const tomorrow = formatDay(addDays(day, 1))
      const { peluquero_id: id = '' } = asked.path
      const other = await send(goingTo(asked, `/api/v1/disponibilidad/${id}/${tomorrow}/`))
      return other.status === 200 ? editing(other, 'data.fecha', () => asked.path['fecha']) : answer
    },
  }),
  defect('passed-times-free', {
    at: 'getAvailabilityDay',
    what: 'Times of today that have passed are free.',
    clause: 'consistency',
    salon: () => ({ earliest: ({ now }) => addMinutes(now, -1440) }),
  }),
]

const stepOnly = { servicio_id: undefined, servicios: undefined, duracion: undefined }

const taken = (hora_inicio: string) => ({
  hora_inicio,
  hora_fin: shiftedHour(hora_inicio, 30),
  disponible: false,
  motivo: 'ocupado',
})

const emptyDay = ({ path }: Asked): JsonObject => ({
  success: true,
  data: {
    fecha: path['fecha'] ?? '',
    profesional: { id: Number(path['peluquero_id']), nombre: 'Carlos Garcia' },
    duracion_solicitada: 30,
    slots: [],
    slots_disponibles_count: 0,
    proximo_disponible: null,
    ultimo_disponible: null,
  },
})

/** When the slot of a day that starts at a time ends. */
function endOf(start: Json, day: JsonObject): Json {
  const slot = asList(day['slots']).find((one) => asObject(one)['hora_inicio'] === start)
  return asObject(slot)['hora_fin'] ?? null
}

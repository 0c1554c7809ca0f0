import { addDays, formatDay, parseDay } from '../../salon/calendar-date.ts'
import { addMinutes } from '../../salon/minute.ts'
import { shiftedHour } from '../dates.ts'
import { type Fault, faultsOf } from '../fault.ts'
import { at, type Json, type JsonObject, listOf, numberOf, objectOf, textOf, without } from '../json.ts'
import { asking, type Asked, editing, goingTo, type Told, told } from '../wire.ts'

const page = 'salonbookit-disponibilidad.txt'
const dayPage = `${page}#GET /api/v1/disponibilidad/{peluquero_id}/{fecha}/`
const rangePage = `${page}#GET /api/v1/disponibilidad/dias/`
const parameters = `${page}#Query parameters`
const fields = `${page}#Campos de respuesta`
const table = `${page}#Errores comunes`

const fault = faultsOf('salonbookit', 'booking')

/** Days and ranges that are well formed, and untrue. */
export const salonbookitAvailability: readonly Fault[] = [
  fault('count-all-slots', {
    at: 'getAvailabilityDay',
    what: '`slots_disponibles_count` counts every slot, also those that are taken.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.slots_disponibles_count', (_, day) => listOf(day['slots']).length),
  }),
  fault('proximo-first-of-the-day', {
    at: 'getAvailabilityDay',
    what: '`proximo_disponible` is the first slot of the day, free or not.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.proximo_disponible', (_, day) =>
        objectOf(listOf(day['slots'])[0])['hora_inicio'] ?? null,
      ),
  }),
  fault('ultimo-is-an-end', {
    at: 'getAvailabilityDay',
    what: '`ultimo_disponible` is when the last free slot ends.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.ultimo_disponible', (time, day) => endOf(time, day)),
  }),
  fault('motivo-missing', {
    at: 'getAvailabilityDay',
    what: 'A slot that is not free does not say why.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.slots.*', (slot) => without(objectOf(slot), 'motivo')),
  }),
  fault('motivo-always', {
    at: 'getAvailabilityDay',
    what: 'A free slot has a `motivo` too.',
    clause: fields,
    answer: (answer) =>
      editing(answer, 'data.slots.*', (slot) => ({ ...objectOf(slot), motivo: 'ocupado' })),
  }),
  fault('slots-of-the-step', {
    at: 'getAvailabilityDay',
    what: 'Every slot ends half an hour after it starts, whatever the length asked for.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.slots.*.hora_fin', (_, slot) =>
        shiftedHour(textOf(slot['hora_inicio']), 30),
      ),
  }),
  fault('slots-twice-a-day', {
    at: 'getAvailabilityDay',
    what: 'Every slot is listed twice.',
    clause: 'consistency',
    answer: (answer) => {
      const twice = editing(answer, 'data.slots', (slots) =>
        listOf(slots).flatMap((slot) => [slot, slot]),
      )
      return editing(twice, 'data.slots_disponibles_count', (count) => numberOf(count) * 2)
    },
  }),
  fault('duracion-ignored', {
    at: 'getAvailabilityDay',
    what: '`duracion` is left out of account.',
    clause: parameters,
    request: (asked) => asking(asked, { duracion: undefined }),
  }),
  fault('servicios-first-only', {
    at: 'getAvailabilityDay',
    what: 'Of several `servicios` only the first counts.',
    clause: parameters,
    request: (asked) => {
      const services = asked.url.searchParams.get('servicios')
      return services === null ? asked : asking(asked, { servicios: services.split(',')[0] })
    },
  }),
  fault('servicio-ignored', {
    at: 'getAvailabilityDay',
    what: '`servicio_id` does not change the length of the slots.',
    clause: parameters,
    request: (asked) => asking(asked, { servicio_id: undefined }),
  }),
  fault('duration-shown-only', {
    at: 'getAvailabilityDay',
    what: 'The length asked for is shown, and slots that are too short for it are free all the same.',
    clause: 'consistency',
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const short = await send(asking(asked, stepOnly))
      const minutes = numberOf(at(answer.json, 'data.duracion_solicitada'))
      if (answer.status !== 200 || short.json === undefined) return answer
      const wide = editing(short, 'data.slots.*.hora_fin', (_, slot) =>
        shiftedHour(textOf(slot['hora_inicio']), minutes),
      )
      return editing(wide, 'data.duracion_solicitada', () => minutes)
    },
  }),
  fault('past-day-served', {
    at: 'getAvailabilityDay',
    what: 'A day before today is answered as one without slots.',
    clause: table,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'DATE_IN_PAST'
        ? told(200, emptyDay(asked))
        : answer
    },
  }),
  fault('far-day-served', {
    at: 'getAvailabilityDay',
    what: 'A day past the advance limit is answered as one without slots.',
    clause: table,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'DATE_TOO_FAR' ? told(200, emptyDay(asked)) : answer
    },
  }),
  fault('past-range-served', {
    at: 'getAvailabilityRange',
    what: 'A range that begins before today is answered from today.',
    clause: table,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      return at(answer.json, 'error.code') === 'DATE_IN_PAST'
        ? send(asking(asked, { desde: undefined, hasta: undefined }))
        : answer
    },
  }),
  fault('day-off-with-slots', {
    at: 'getAvailabilityDay',
    what: 'On a day off the slots are listed as taken, not left out.',
    clause: table,
    answer: (answer) =>
      at(answer.json, 'data.codigo') === 'PROFESSIONAL_NOT_WORKING'
        ? editing(answer, 'data.slots', () => ['09:00', '09:30', '10:00'].map(taken))
        : answer,
  }),
  fault('slots-of-tomorrow', {
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
      return other.status === 200
        ? editing(other, 'data.fecha', () => asked.path['fecha'])
        : answer
    },
  }),
  fault('passed-times-free', {
    at: 'getAvailabilityDay',
    what: 'Times of today that have passed are free.',
    clause: 'consistency',
    salon: () => ({ earliest: ({ now }) => addMinutes(now, -1440) }),
  }),
  fault('libres-one-too-many', {
    at: 'getAvailabilityRange',
    what: '`slots_libres` is one more than there are.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias.*.slots_libres', (free) => (free === 0 ? 0 : numberOf(free) + 1)),
  }),
  fault('ultimo-slot-is-an-end', {
    at: 'getAvailabilityRange',
    what: '`ultimo_slot` is when the last free slot ends.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias.*.ultimo_slot', (time) => shiftedHour(textOf(time), 30)),
  }),
  fault('primer-slot-opening', {
    at: 'getAvailabilityRange',
    what: '`primer_slot` is when work begins, free or not.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'data.dias.*.primer_slot', () => '09:00'),
  }),
  fault('dias-count-all', {
    at: 'getAvailabilityRange',
    what: '`dias_disponibles_count` counts every day of the range.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias_disponibles_count', (_, range) => listOf(range['dias']).length),
  }),
  fault('closed-days-left-out', {
    at: 'getAvailabilityRange',
    what: 'Days without free times are left out of the range.',
    clause: rangePage,
    answer: (answer) =>
      editing(answer, 'data.dias', (days) =>
        listOf(days).filter((day) => objectOf(day)['disponible'] === true),
      ),
  }),
  fault('full-days-open', {
    at: 'getAvailabilityRange',
    what: 'A day is available when it is worked, also without a free time.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias.*', (day) => {
        const one = objectOf(day)
        if (one['motivo'] !== 'completo' && one['motivo'] !== 'no_trabaja') return one
        const times = { primer_slot: '09:00', ultimo_slot: '19:30' }
        return { ...without(one, 'motivo'), disponible: true, ...times }
      }),
  }),
  fault('hasta-exclusive', {
    at: 'getAvailabilityRange',
    what: 'The last day of the range is left out.',
    clause: rangePage,
    answer: (answer) => {
      const last = at(answer.json, 'data.hasta')
      const shorter = editing(answer, 'data.dias', (days) =>
        listOf(days).filter((day) => objectOf(day)['fecha'] !== last),
      )
      return recounted(shorter)
    },
  }),
  fault('hasta-a-week', {
    at: 'getAvailabilityRange',
    what: 'Without `hasta` the range is a week, not 30 days.',
    clause: parameters,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const first = parseDay(textOf(at(answer.json, 'data.desde')))
      if (asked.url.searchParams.has('hasta') || first === undefined) return answer
      return send(asking(asked, { hasta: formatDay(addDays(first, 7)) }))
    },
  }),
  fault('desde-tomorrow', {
    at: 'getAvailabilityRange',
    what: 'Without `desde` the range begins tomorrow.',
    clause: parameters,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const first = parseDay(textOf(at(answer.json, 'data.desde')))
      if (asked.url.searchParams.has('desde') || first === undefined) return answer
      return send(asking(asked, { desde: formatDay(addDays(first, 1)) }))
    },
  }),
  fault('range-service-ignored', {
    at: 'getAvailabilityRange',
    what: 'The range is computed for one step, whatever the service takes.',
    clause: parameters,
    request: (asked) => asking(asked, { servicio_id: undefined }),
  }),
  fault('range-of-anybody', {
    at: 'getAvailabilityRange',
    what: 'The range counts the times of all professionals, whoever was asked for.',
    clause: parameters,
    request: (asked) => asking(asked, { peluquero_id: undefined }),
  }),
  fault('range-not-updated', {
    at: 'getAvailabilityRange',
    what: 'The range is cached: what was reserved since is still counted.',
    clause: 'consistency',
    twist: () => {
      const cache = new Map<string, Told>()
      return async ({ url, ...asked }, send) => {
        const known = cache.get(url.search)
        if (known) return known
        const answer = await send({ url, ...asked })
        if (answer.status === 200) cache.set(url.search, answer)
        return answer
      }
    },
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
  const slot = listOf(day['slots']).find((one) => objectOf(one)['hora_inicio'] === start)
  return objectOf(slot)['hora_fin'] ?? null
}

/** The range with the count that its days give. */
function recounted(answer: Told): Told {
  if (answer.json === undefined) return answer
  const open = listOf(at(answer.json, 'data.dias')).filter(
    (day) => objectOf(day)['disponible'] === true,
  )
  return editing(answer, 'data.dias_disponibles_count', () => open.length)
}

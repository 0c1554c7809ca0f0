import { addDays, formatDay, parseDay } from '../../days/calendar-date.ts'
import { shiftedHour } from '../dates.ts'
import { type Fault, faultsOf } from '../defect.ts'
import { at } from '../../json/look.ts'
import { listOf, numberOf, objectOf, textOf, without } from '../json.ts'
import { neverLooksAgain } from '../quirks.ts'
import { asking, editing, type Told } from '../wire.ts'

const page = 'salonbookit-disponibilidad.txt'
const rangePage = `${page}#GET /api/v1/disponibilidad/dias/`
const parameters = `${page}#Query parameters`
const table = `${page}#Errores comunes`

const fault = faultsOf('salonbookit', 'booking')

/** Ranges that are well formed, and untrue. */
export const salonbookitRanges: readonly Fault[] = [
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
    twist: neverLooksAgain,
  }),
]

/** The range with the count that its days give. */
function recounted(answer: Told): Told {
  if (answer.json === undefined) return answer
  const open = listOf(at(answer.json, 'data.dias')).filter(
    (day) => objectOf(day)['disponible'] === true,
  )
  return editing(answer, 'data.dias_disponibles_count', () => open.length)
}

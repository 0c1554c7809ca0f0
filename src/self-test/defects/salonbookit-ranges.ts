import { addDays, formatDay, parseDay } from '../../days/calendar-date.ts'
import { shiftedHour } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import { at } from '../../json/look.ts'
import { asList, asNumber, asObject, asText, without } from '../json.ts'
import { neverLooksAgain } from '../quirks.ts'
import { asking, editing, type Told } from '../wire.ts'

const page = 'salonbookit-disponibilidad.txt'
const rangePage = `${page}#GET /api/v1/disponibilidad/dias/`
const parameters = `${page}#Query parameters`
const table = `${page}#Errores comunes`

const defect = defectsOf('salonbookit', 'booking')

/** Ranges that are well formed, and untrue. */
export const salonbookitRanges: readonly Defect[] = [
  defect('past-range-served', {
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
  defect('libres-one-too-many', {
    at: 'getAvailabilityRange',
    what: '`slots_libres` is one more than there are.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias.*.slots_libres', (free) => (free === 0 ? 0 : asNumber(free) + 1)),
  }),
  defect('ultimo-slot-is-an-end', {
    at: 'getAvailabilityRange',
    what: '`ultimo_slot` is when the last free slot ends.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias.*.ultimo_slot', (time) => shiftedHour(asText(time), 30)),
  }),
  defect('primer-slot-opening', {
    at: 'getAvailabilityRange',
    what: '`primer_slot` is when work begins, free or not.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'data.dias.*.primer_slot', () => '09:00'),
  }),
  defect('dias-count-all', {
    at: 'getAvailabilityRange',
    what: '`dias_disponibles_count` counts every day of the range.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias_disponibles_count', (_, range) => asList(range['dias']).length),
  }),
  defect('closed-days-left-out', {
    at: 'getAvailabilityRange',
    what: 'Days without free times are left out of the range.',
    clause: rangePage,
    answer: (answer) =>
      editing(answer, 'data.dias', (days) =>
        asList(days).filter((day) => asObject(day)['disponible'] === true),
      ),
  }),
  defect('full-days-open', {
    at: 'getAvailabilityRange',
    what: 'A day is available when it is worked, also without a free time.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'data.dias.*', (day) => {
        const one = asObject(day)
        if (one['motivo'] !== 'completo' && one['motivo'] !== 'no_trabaja') return one
        const times = { primer_slot: '09:00', ultimo_slot: '19:30' }
        return { ...without(one, 'motivo'), disponible: true, ...times }
      }),
  }),
  defect('hasta-exclusive', {
    at: 'getAvailabilityRange',
    what: 'The last day of the range is left out.',
    clause: rangePage,
    answer: (answer) => {
      const last = at(answer.json, 'data.hasta')
      const shorter = editing(answer, 'data.dias', (days) =>
        asList(days).filter((day) => asObject(day)['fecha'] !== last),
      )
      return recounted(shorter)
    },
  }),
  defect('hasta-a-week', {
    at: 'getAvailabilityRange',
    what: 'Without `hasta` the range is a week, not 30 days.',
    clause: parameters,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const first = parseDay(asText(at(answer.json, 'data.desde')))
      if (asked.url.searchParams.has('hasta') || first === undefined) return answer
      return send(asking(asked, { hasta: formatDay(addDays(first, 7)) }))
    },
  }),
  defect('desde-tomorrow', {
    at: 'getAvailabilityRange',
    what: 'Without `desde` the range begins tomorrow.',
    clause: parameters,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const first = parseDay(asText(at(answer.json, 'data.desde')))
      if (asked.url.searchParams.has('desde') || first === undefined) return answer
      return send(asking(asked, { desde: formatDay(addDays(first, 1)) }))
    },
  }),
  defect('range-service-ignored', {
    at: 'getAvailabilityRange',
    what: 'The range is computed for one step, whatever the service takes.',
    clause: parameters,
    request: (asked) => asking(asked, { servicio_id: undefined }),
  }),
  defect('range-of-anybody', {
    at: 'getAvailabilityRange',
    what: 'The range counts the times of all professionals, whoever was asked for.',
    clause: parameters,
    request: (asked) => asking(asked, { peluquero_id: undefined }),
  }),
  defect('range-not-updated', {
    at: 'getAvailabilityRange',
    what: 'The range is cached: what was reserved since is still counted.',
    clause: 'consistency',
    twist: neverLooksAgain,
  }),
]

/** The range with the count that its days give. */
function recounted(answer: Told): Told {
  if (answer.json === undefined) return answer
  const open = asList(at(answer.json, 'data.dias')).filter(
    (day) => asObject(day)['disponible'] === true,
  )
  return editing(answer, 'data.dias_disponibles_count', () => open.length)
}

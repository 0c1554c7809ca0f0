import type { Json } from '../json/object.ts'
import { at } from '../json/look.ts'
import { asList, asObject, asText } from './json.ts'
import { shiftedHour } from './dates.ts'
import type { Rehearsal } from './rehearsal.ts'

const day = (fecha: string, query = '') => `/api/v1/disponibilidad/5/${fecha}/${query}`
const range = '/api/v1/disponibilidad/dias/'
const create = '/api/v1/reservas/crear/'

/** A conversation that touches whatever a defect in SalonBookIt can touch. The clock stands on 2026-03-10 at 12:10. */
export async function rehearseSalonbookit(talk: Rehearsal): Promise<void> {
  await talk.say('GET', range, { headers: {} })
  await talk.say('GET', range, { headers: { 'x-api-key': 'no-key-of-this-vendor' } })
  await talk.say('DELETE', range)
  await days(talk)
  await ranges(talk)
  await reservations(talk)
}

async function days(talk: Rehearsal): Promise<void> {
  const queries = ['', '?servicio_id=15', '?servicio_id=3', '?servicios=15,3', '?duracion=45']
  for (const query of queries) {
    await talk.say('GET', day('2026-03-17', query))
  }
  const wrong = [
    day('2026-03-17', '?servicio_id=abc'),
    day('2026-03-17', '?servicio_id=99999'),
    day('2026-06-31'),
    day('2026-3-17'),
    day('soon'),
    day('2026-03-09'),
    day('2027-03-10'),
    '/api/v1/disponibilidad/99999/2026-03-17/',
  ]
  for (const path of wrong) {
    await talk.say('GET', path)
  }
  await talk.say('GET', day('2026-03-10'))
  // A Friday, on which professional 5 is off.
  await talk.say('GET', day('2026-03-13'))
}

async function ranges(talk: Rehearsal): Promise<void> {
  const queries = [
    '',
    '?peluquero_id=5',
    '?peluquero_id=5&servicio_id=3',
    '?peluquero_id=5&desde=2026-03-16&hasta=2026-03-22',
    '?peluquero_id=99999',
    '?desde=2026-03-01',
    '?desde=soon',
    '?hasta=2027-03-10',
  ]
  for (const query of queries) {
    await talk.say('GET', `${range}${query}`)
  }
}

async function reservations(talk: Rehearsal): Promise<void> {
  const fecha = '2026-03-17'
  const { free } = times(await talk.say('GET', day(fecha, '?duracion=180')))
  const start = free[1] ?? ''
  const reservation = (minutes: number, changes: Readonly<Record<string, Json>> = {}) => ({
    servicio_ids: [3],
    peluquero_id: 5,
    fecha,
    hora_inicio: shiftedHour(start, minutes),
    nombre: 'Rosa Prueba',
    email: 'rosa@example.com',
    ...changes,
  })
  const post = (body: Json) => talk.say('POST', create, { body })
  await post(reservation(0))
  await talk.say('GET', day(fecha, '?servicio_id=15'))
  await talk.say('GET', day(fecha))
  await talk.say('GET', `${range}?peluquero_id=5`)
  for (const minutes of [0, 30, -30, 60]) {
    await post(reservation(minutes))
  }
  await post(reservation(0, { servicio_ids: [15], email: 'other@example.com', nombre: 'Otra' }))
  await post(reservation(0, { fecha: '2026-03-24', email: 'third@example.com' }))
  const { free: later } = times(await talk.say('GET', day('2026-03-18', '?duracion=150')))
  const other = { fecha: '2026-03-18', hora_inicio: later[0] ?? '' }
  const both = talk.line('POST', create, { body: reservation(0, other) })
  await talk.together([both, both])
  const free26 = times(await talk.say('GET', day('2026-03-26', '?duracion=90'))).free[0] ?? ''
  await post(reservation(0, { servicio_ids: [15, 3], fecha: '2026-03-26', hora_inicio: free26 }))
  const { free: today, all } = times(await talk.say('GET', day('2026-03-10', '?duracion=60')))
  const { nombre: _, ...nameless } = reservation(0, { fecha: '2026-03-25' })
  const wrong: Json[] = [
    reservation(0, { fecha: '2026-03-25', email: 'none' }),
    nameless,
    reservation(0, { fecha: '2026-03-25', hora_inicio: '9:00' }),
    reservation(0, { fecha: '2026-03-25', servicio_ids: 'cut' }),
    reservation(0, { fecha: '2026-03-25', servicio_ids: [15, 99999] }),
    reservation(0, { fecha: '2026-03-03' }),
    reservation(0, { fecha: '2026-03-10', hora_inicio: all[0] ?? '' }),
    reservation(0, { fecha: '2027-03-16' }),
    reservation(0, { fecha: '2026-03-25', hora_inicio: '03:07' }),
    reservation(0, { fecha: '2026-03-10', hora_inicio: today[0] ?? '' }),
  ]
  for (const body of wrong) {
    await post(body)
  }
  await talk.say('GET', day('2026-03-25'))
}

/** The starts of a day's slots, and those that are free. */
function times(answer: Json): { all: string[]; free: string[] } {
  const slots = asList(at(answer, 'data.slots')).map(asObject)
  const start = (slot: (typeof slots)[number]) => asText(slot['hora_inicio'])
  return {
    all: slots.map(start),
    free: slots.filter((slot) => slot['disponible'] === true).map(start),
  }
}

import { jsonIn } from '../../src/json/parse.ts'
import type { Draft } from './draft.ts'
import { fieldOf, idOf, listOf, textOf } from '../../src/json/look.ts'

/** What the fuzzer has learnt of a sandbox from its answers, so that later requests mean something there. */
export class Knowledge {
  /** Bookings that CitaPro's availability offered. */
  readonly offers: CitaproOffer[] = []
  /** Reservations that SalonBookIt's day offered. */
  readonly times: SalonbookitOffer[] = []
  readonly clients: string[] = ['660e8400-e29b-41d4-a716-446655440001']
  readonly bookings: string[] = []
  readonly closures: string[] = []
  readonly timeOff: string[] = []
  /** Of any sandbox: they fit all. */
  readonly snapshots: string[]

  constructor(snapshots: string[]) {
    this.snapshots = snapshots
  }
}

export interface CitaproOffer {
  readonly startTime: string
  readonly endTime: string
  readonly serviceId: string
  readonly locationId: string
  readonly personId: string
}

export interface SalonbookitOffer {
  readonly peluquero_id: number
  readonly fecha: string
  readonly hora_inicio: string
  readonly servicio_ids: readonly number[]
}

/** A key of a real salon, as somebody might paste it: nothing the server shows may have `CANARY` in it. */
export const secretName = 'realCANARY-7f3a9c51e8CANARY4b6dCANARY'

/** The sandboxes a run works on. Few, so that what one request does another one meets. */
export const sandboxNames: readonly [string, ...string[]] = [
  'demo',
  'a',
  'b',
  'c',
  'busy',
  'empty',
  'zone.test_-1',
  secretName,
]

const most = 24
const mostSnapshots = 6

/** Everything learnt in a run. */
export class World {
  readonly #known = new Map<string, Knowledge>()
  readonly #snapshots: string[] = []
  /** Of the control API, where it wants one. */
  readonly token: string | undefined

  constructor(token?: string) {
    this.token = token
  }

  of(sandbox: string): Knowledge {
    const known = this.#known.get(sandbox) ?? new Knowledge(this.#snapshots)
    this.#known.set(sandbox, known)
    return known
  }

  /** Reads the text of a success for what can be used later. What is no JSON was spoilt on purpose. */
  learn({ operationId, sandbox }: Draft, sent: string, text: string): void {
    if (operationId === 'getSnapshot' && text.includes('"maniqui":"snapshot"')) {
      keep(this.#snapshots, text, mostSnapshots)
    }
    const body = jsonIn(text)
    if (body === undefined || !URL.canParse(sent)) return
    const known = this.of(sandbox)
    const id = idOf(body, 'id')
    if (operationId === 'createClient') keep(known.clients, id)
    if (operationId === 'createBooking' || operationId === 'addAgendaBooking') {
      keep(known.bookings, id)
    }
    if (operationId === 'createReservation') keep(known.bookings, idOf(body, 'data', 'id'))
    if (operationId === 'addClosure') keep(known.closures, idOf(body, 'closure', 'id'))
    if (operationId === 'addTimeOff') keep(known.timeOff, idOf(body, 'timeOff', 'id'))
    if (operationId === 'getAvailability') learnOffers(known, body, new URL(sent))
    if (operationId === 'getAvailabilityDay') learnTimes(known, body, new URL(sent))
  }
}

function learnOffers(known: Knowledge, body: unknown, { searchParams }: URL): void {
  for (const slot of listOf(body, 'slots').slice(0, 3)) {
    const [person] = listOf(slot, 'professionals')
    keep(known.offers, {
      startTime: `${textOf(slot, 'startTime')?.replace(' ', 'T')}Z`,
      endTime: `${textOf(slot, 'endTime')?.replace(' ', 'T')}Z`,
      serviceId: searchParams.get('serviceId') ?? '',
      locationId: searchParams.get('locationId') ?? '',
      personId: idOf(person, 'id') ?? '',
    })
  }
}

function learnTimes(known: Knowledge, body: unknown, { pathname, searchParams }: URL): void {
  const [, , , , peluquero = '', fecha = ''] = pathname.split('/')
  const free = listOf(body, 'data', 'slots').filter((slot) => fieldOf(slot, 'disponible') === true)
  for (const slot of free.slice(0, 3)) {
    const services = (searchParams.get('servicios') ?? searchParams.get('servicio_id') ?? '15')
      .split(',')
      .map(Number)
    const hora_inicio = textOf(slot, 'hora_inicio') ?? ''
    keep(known.times, {
      peluquero_id: Number(peluquero),
      fecha,
      hora_inicio,
      servicio_ids: services,
    })
  }
}

/** The oldest goes when there are too many. */
function keep<T>(list: T[], item: T | undefined, atMost = most): void {
  if (item === undefined) return
  list.push(item)
  if (list.length > atMost) list.shift()
}

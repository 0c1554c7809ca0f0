import { fieldOf, idOf, listOf, textOf } from '../../src/json/look.ts'
import type { Dice } from './dice.ts'

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
  readonly snapshots: string[] = []

  of(sandbox: string): Knowledge {
    const known = this.#known.get(sandbox) ?? new Knowledge()
    this.#known.set(sandbox, known)
    return known
  }

  keepSnapshot(text: string, dice: Dice): void {
    if (this.snapshots.length < mostSnapshots) this.snapshots.push(text)
    else this.snapshots[dice.int(0, mostSnapshots - 1)] = text
  }

  /** Reads an answer for what can be used later. */
  learn({ operationId, sandbox, sent, body }: Learnt): void {
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

interface Learnt {
  readonly operationId: string
  readonly sandbox: string
  /** The URL. */
  readonly sent: string
  readonly body: unknown
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

function keep<T>(ring: T[], item: T | undefined): void {
  if (item === undefined) return
  ring.push(item)
  if (ring.length > most) ring.shift()
}

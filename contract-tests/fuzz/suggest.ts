import type { ApiName } from '../../src/openapi/operation.ts'
import type { Dice } from './dice.ts'
import { day, type Suggest, twoDigits } from './sample.ts'
import { scenarioUse } from './unhappy.ts'
import type { Knowledge } from './world.ts'

const service = '880e8400-e29b-41d4-a716-446655440003'
const location = '770e8400-e29b-41d4-a716-446655440002'
const person = '990e8400-e29b-41d4-a716-446655440004'

interface Asked {
  readonly dice: Dice
  readonly known: Knowledge
  readonly sandbox: string
  readonly operationId: string
  readonly api: ApiName
  readonly place: 'path' | 'query' | 'header' | 'body'
}

/** Values by the names that fields have in the documents, so that most requests mean something. */
export function suggestion(asked: Asked): Suggest {
  const { dice, known, sandbox, api, place } = asked
  const values: Readonly<Record<string, () => unknown>> = {
    locationId: () => location,
    serviceId: () => service,
    personId: () => person,
    professionalId: () => person,
    clientId: () => dice.pick(known.clients),
    peluquero_id: () => 5,
    servicio_id: () => 15,
    servicios: () => dice.pick(['15', '15,15', '15,3']),
    servicio_ids: () => [15],
    duracion: () => dice.pick([15, 30, 45, 60, 600]),
    orderBy: () => dice.pick(['id', 'name', 'email', 'startTime', 'price']),
    fecha: () => day(dice),
    desde: () => day(dice),
    hasta: () => day(dice),
    startDate: () => day(dice),
    endDate: () => day(dice),
    email: () => `guest${dice.int(1, 40)}@example.com`,
    phone: () => '+593991234568',
    telefono: () => '+34612345678',
    birthdate: () => '1990-05-15',
  }
  const ofControl: Readonly<Record<string, () => unknown>> = {
    name: () =>
      place === 'path' ? sandbox : dice.pick(['a', 'b', 'fresh', `made-${dice.int(1, 40)}`]),
    data: () =>
      dice.pick([
        'demo',
        'demo',
        'empty',
        'busy-saturday',
        'docs-citapro',
        'generate:professionals=3,days=6',
      ]),
    zone: () =>
      dice.pick([
        'Europe/Madrid',
        'America/Guayaquil',
        'Pacific/Apia',
        'Asia/Kathmandu',
        'America/St_Johns',
      ]),
    seed: () => dice.int(0, 3),
    now: () => moment(dice),
    by: () => dice.pick(['PT1M', 'PT30M', 'PT2H', 'P1D', 'P1W', 'P1M', 'P1DT3H', 'PT0S']),
    scenarios: () => dice.list(2, () => scenarioUse(dice)),
    services: () => dice.pick([[15], [service], [15, 3], [3]]),
    service: () => 15,
    professional: () => dice.pick([5, person, 1, 4]),
    location: () => dice.pick([location, 1, 2]),
    client: () => dice.pick([...known.clients, 1, 2]),
    start: () => moment(dice),
    from: () => (place === 'query' ? day(dice) : moment(dice)),
    to: () => (place === 'query' ? day(dice) : moment(dice)),
    date: () => day(dice),
    operation: () =>
      dice.pick(['createBooking', 'getAvailability', 'createReservation', 'listClients']),
    since: () => dice.pick(['0', '5', '2026-03-10T08:00:00']),
  }
  return (name) => {
    // Now and then what the schema alone makes of it: other salons, other people, nobody.
    if (dice.oneIn(8)) return undefined
    if (name === 'id') return idFor(asked)
    const table =
      api === 'control' && !(place === 'body' && name === 'email')
        ? { ...values, ...ofControl }
        : values
    return Object.hasOwn(table, name) ? table[name]?.() : undefined
  }
}

function idFor({ dice, known, operationId, place }: Asked): unknown {
  if (place !== 'path') return undefined
  if (operationId === 'removeClosure') return dice.pick(known.closures) ?? 1
  if (operationId === 'removeTimeOff') return dice.pick(known.timeOff) ?? 1
  if (/client/i.test(operationId)) return dice.pick(known.clients)
  return dice.pick(known.bookings) ?? dice.int(1, 60)
}

function moment(dice: Dice): string {
  return `${day(dice)}T${twoDigits(dice.int(8, 20))}:${dice.pick(['00', '15', '30', '45'])}:00`
}

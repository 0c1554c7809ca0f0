import type { TargetAnswer } from '../../judge/answer.ts'
import { childOf } from '../../judge/clause.ts'
import { idOf, fieldOf } from '../../json/look.ts'
import { type Fields, isObject } from '../../json/object.ts'
import type { Schema } from '../../openapi/operation.ts'

export type EntityKind = 'service' | 'location' | 'person' | 'client' | 'booking' | 'reservation'

/** One thing of the salon as one answer shows it. */
export interface Sighting {
  readonly kind: EntityKind
  readonly id: string
  /** The fields that the document knows. */
  readonly fields: Fields
  /** Where in the body, as problems write it: `items.0.client`. */
  readonly path: string
  /** The id of the booking that it is a part of; that may show it as it was when the booking was made. */
  readonly within?: string | undefined
  readonly answer: TargetAnswer
}

/** Where the answers of an operation show which things; `*` is every item of a list. */
const places: Readonly<Record<string, readonly (readonly [EntityKind, string])[]>> = {
  listServices: [['service', 'items.*']],
  listLocations: [['location', 'items.*']],
  listPeople: [['person', 'items.*']],
  listClients: [['client', 'items.*']],
  getClient: [['client', '']],
  listBookings: [['booking', 'items.*']],
  getBooking: [['booking', '']],
  getAvailability: [
    ['person', 'professionals.*'],
    ['person', 'slots.*.professionals.*'],
  ],
  getAvailabilityDay: [['person', 'data.profesional']],
  createReservation: [
    ['reservation', 'data'],
    ['person', 'data.profesional'],
    ['service', 'data.servicios.*'],
    ['client', 'data.cliente'],
  ],
}

/** What a booking repeats of others, by the name of its field. */
export const copies = ['location', 'person', 'service', 'client'] as const

/** Everything with an id that a successful answer shows. */
export function sightingsIn(answer: TargetAnswer): readonly Sighting[] {
  const { operation, status, json, call } = answer
  const schema = operation.responses.find((response) => response.status === status)?.schema
  if (!schema || status >= 300 || call.method) return []
  return (places[operation.operationId] ?? []).flatMap(([kind, place]) => {
    const found = walk(json, schema, { parts: place === '' ? [] : place.split('.'), path: '' })
    return found.flatMap((one) => sightingsOf(kind, one, answer))
  })
}

interface Found {
  readonly value: unknown
  readonly schema: Schema
  readonly path: string
}

function walk(
  value: unknown,
  schema: Schema | undefined,
  { parts, path }: { parts: readonly string[]; path: string },
): Found[] {
  const [part, ...rest] = parts
  if (!schema) return []
  if (part === undefined) return [{ value, schema, path }]
  const under = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (part !== '*') {
    return walk(fieldOf(value, part), childOf(schema, part), { parts: rest, path: under(part) })
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items.flatMap((item, index) =>
    walk(item, schema.items, { parts: rest, path: under(String(index)) }),
  )
}

function sightingsOf(kind: EntityKind, found: Found, answer: TargetAnswer): Sighting[] {
  const own = sightingOf(kind, found, answer)
  if (!own || kind !== 'booking') return own ? [own] : []
  const parts = copies.flatMap((part) => {
    const [inner] = walk(found.value, found.schema, { parts: [part], path: found.path })
    const sighting = inner && sightingOf(part, inner, answer)
    return sighting ? [{ ...sighting, within: own.id }] : []
  })
  return [own, ...parts]
}

function sightingOf(
  kind: EntityKind,
  { value, schema, path }: Found,
  answer: TargetAnswer,
): Sighting | undefined {
  const id = idOf(value, 'id')
  if (id === undefined || !isObject(value)) return undefined
  const known = Object.entries(value).filter(
    ([name, field]) => field !== undefined && childOf(schema, name) && !hasCopy(kind, name),
  )
  // A receipt repeats what this guest has just sent; who it is the address alone tells.
  const isGuest = path === 'data.cliente'
  const fields = Object.fromEntries(known.filter(([name]) => !isGuest || name === 'email'))
  return { kind, id, fields, path, answer }
}

/** What a thing repeats of others is a sighting of its own. */
function hasCopy(kind: EntityKind, name: string): boolean {
  if (kind === 'reservation') return ['profesional', 'servicios', 'cliente'].includes(name)
  return kind === 'booking' && copies.some((part) => part === name)
}

import type { Salon } from '../salon/salon.ts'
import { FaultySalon, type Quirks } from './defective-salon.ts'
import {
  type Asked,
  type FaultyApi,
  type Fetch,
  type Told,
  twisted,
  type Twist,
  type Where,
} from './wire.ts'

/** The right implementation, in the hands of someone who is about to break it. */
export interface RightServer {
  readonly fetch: Fetch
  /** Puts another salon in place of the one that answers. */
  replaceSalon(make: (actual: Salon) => Salon): void
}

/** One thing wrong with an otherwise right implementation. */
export interface Fault {
  readonly id: string
  readonly api: FaultyApi
  /** `contract`: an answer leaves the document. `booking`: the answers are well formed, and untrue. */
  readonly kind: 'contract' | 'booking'
  /** The operation whose answers show it. */
  readonly at: string
  /** What the implementation does, in one sentence. */
  readonly what: string
  /** What it breaks: page and heading, or `consistency` when it contradicts itself. */
  readonly clause: string
  /** It differs from a manner that we inferred: a notice is what it deserves. */
  readonly notice: boolean
  /** A server with the fault; each call starts afresh. */
  plant(right: RightServer): Fetch
}

/** How a fault is put in: on the way in, on the way out, in place of an operation, or in the salon. */
type Planting =
  | { readonly request: (asked: Asked) => Asked; readonly where?: Where }
  | { readonly answer: (told: Told, asked: Asked) => Told; readonly where?: Where }
  /** Called once a server, so that a twist can remember. */
  | { readonly twist: () => Twist; readonly where?: Where }
  | { readonly salon: () => Quirks }
  | {
      readonly both: () => { readonly quirks: Quirks; readonly twist: Twist }
      readonly where?: Where
    }

type Described = Pick<Fault, 'at' | 'what' | 'clause'> & { readonly notice?: true }

/** Describes and plants the faults of one kind in one API. */
export function faultsOf(api: FaultyApi, kind: Fault['kind']) {
  return (id: string, fault: Described & Planting): Fault => ({
    id,
    api,
    kind,
    at: fault.at,
    what: fault.what,
    clause: fault.clause,
    notice: fault.notice ?? false,
    plant(right) {
      const { quirks, twist } = made(fault)
      if (quirks) right.replaceSalon((actual) => new FaultySalon(actual, quirks))
      const where = 'where' in fault ? fault.where : undefined
      return twist ? twisted(right.fetch, { api, where: where ?? fault.at, twist }) : right.fetch
    },
  })
}

function made(planting: Planting): { quirks?: Quirks; twist?: Twist } {
  if ('both' in planting) return planting.both()
  if ('salon' in planting) return { quirks: planting.salon() }
  if ('twist' in planting) return { twist: planting.twist() }
  if ('request' in planting) return { twist: (asked, send) => send(planting.request(asked)) }
  return { twist: async (asked, send) => planting.answer(await send(asked), asked) }
}

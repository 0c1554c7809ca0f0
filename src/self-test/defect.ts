import type { Salon } from '../salon/salon.ts'
import { DefectiveSalon, type Quirks } from './defective-salon.ts'
import {
  type Asked,
  type DefectiveApi,
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
export interface Defect {
  readonly id: string
  readonly api: DefectiveApi
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
  /** A server with the defect; each call starts afresh. */
  plant(right: RightServer): Fetch
}

/** How a defect is put in: on the way in, on the way out, in place of an operation, or in the salon. */
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

type Described = Pick<Defect, 'at' | 'what' | 'clause'> & { readonly notice?: true }

/** Describes and plants the defects of one kind in one API. */
export function defectsOf(api: DefectiveApi, kind: Defect['kind']) {
  return (id: string, defect: Described & Planting): Defect => ({
    id,
    api,
    kind,
    at: defect.at,
    what: defect.what,
    clause: defect.clause,
    notice: defect.notice ?? false,
    plant(right) {
      const { quirks, twist } = made(defect)
      if (quirks) right.replaceSalon((actual) => new DefectiveSalon(actual, quirks))
      const where = 'where' in defect ? defect.where : undefined
      return twist ? twisted(right.fetch, { api, where: where ?? defect.at, twist }) : right.fetch
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

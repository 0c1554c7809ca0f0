import { createRandom } from '../../src/verifier/random.ts'
import { openStranger as openExpressSql } from './express-sql.ts'
import { openFresh } from './fresh-maps.ts'
import { openStranger as openHonoDocuments } from './hono-documents.ts'
import { openStranger as openPlainEvents } from './plain-events.ts'
import type { Choices, OpenStranger } from './stranger.ts'

/** Every stranger, by its file. */
export const strangers: readonly (readonly [string, OpenStranger])[] = [
  ['express-sql', openExpressSql],
  ['plain-events', openPlainEvents],
  ['hono-documents', openHonoDocuments],
  // Has one choice of everything, its own.
  ['fresh-maps', openFresh],
]

/** Every value of every choice; those that leave most of a run unexercised are rarer. */
const values: { readonly [Choice in keyof Choices]?: readonly Choices[Choice][] } = {
  advanceDays: [45, 60, 90, 180],
  clientWrites: [true, false],
  daysListed: ['open', 'with slots'],
  defaultLimit: [10, 20, 50],
  deletedClient: ['gone', 'readable'],
  duplicateEmail: ['accepted', 'refused'],
  extraFields: [true, false],
  extraHeaders: [true, false],
  freeLength: ['accepted', 'refused'],
  listOrder: ['added', 'id', 'name', 'reversed'],
  longRange: ['clamped', 'refused'],
  maximumLimit: [50, 100, 200],
  missingStatus: [404, 405],
  notWorking: ['code in data', 'error beside data', 'silent'],
  offGrid: ['accepted', 'refused'],
  onlyDocuments: [false, false, false, true],
  openPerson: ['assigned', 'left open'],
  overLimit: ['clamped', 'refused'],
  peopleFilter: ['both', 'filters', 'plain'],
  rateLimited: [false, false, false, true],
  slash: ['either', 'missing', 'redirected'],
  slow: [false, false, true],
  step: [15, 30],
  takenStatus: [404, 409, 422],
  timesAs: ['instants', 'wall clock'],
  unbookable: ['listed', 'omitted'],
  unknownIdStatus: [404, 422],
  uuidVersion: [1, 4, 7],
  validationBody: ['fields', 'list', 'message', 'nothing', 'problem'],
}

/** The first round is its own choices, on an ordinary day. */
export function drawn(seed: number): { choices: Partial<Choices>; start: number } {
  if (seed === 0) return { choices: {}, start: Date.UTC(2026, 2, 10, 8) }
  const random = createRandom(seed)
  const choices = Object.fromEntries(
    Object.entries(values).map(([name, list]) => [name, list[random.below(list.length)]]),
  )
  const start = Date.UTC(
    2026,
    random.below(12),
    1 + random.below(28),
    random.below(24),
    random.below(60),
  )
  return { choices, start }
}

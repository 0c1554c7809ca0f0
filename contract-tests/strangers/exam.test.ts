import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/verifier/random.ts'
import { strangers } from './drawn-choices.ts'
import { bugs, findersOf } from './finders.ts'

/** Another number, other bugs; `npm run strangers` tries all of them. */
const seed = Number(process.env['EXAM_SEED'] ?? 1)

/** What `verify --write` did not find at its first meeting with them, and does not find yet. */
const missed: Readonly<Record<string, readonly string[]>> = {
  'express-sql': [
    'any-bearer-key',
    'hour-unpadded',
    'location-defaulted',
    'people-first-place-only',
    'deleted-client-still-listed',
    'reserva-number-shared',
    'queries-mixed-at-once',
  ],
  'plain-events': [
    'salon-key-opens-citapro',
    'reserva-wrong-holder',
    'open-booking-on-busy-person',
    'service-embedded-first',
    'end-equal-to-start-accepted',
    'evening-reserva-next-day',
    'iso-milliseconds-refused',
    'bodies-mixed-at-once',
  ],
  'hono-documents': [
    'salon-key-as-bearer',
    'reserva-still-offered',
    'invalid-reserva-blocks',
    'list-rounds-times',
    'offset-lost-with-filter',
    'sunday-off-for-posts',
    'old-birthdate-lost',
    'amount-zero-becomes-price',
    'client-lost-at-once',
    'availability-500-while-booking',
  ],
}

const examined = strangers.filter(([name]) => bugs[name])

describe.each(examined)(
  'bugs of %s, planted by somebody who had not seen the verifier',
  (name, open) => {
    const random = createRandom(seed)
    const drawn = (bugs[name] ?? [])
      .filter((bug) => !missed[name]?.includes(bug))
      .map((bug) => ({ bug, place: random.below(1_000_000) }))
      .toSorted((one, other) => one.place - other.place)
      .slice(0, 10)

    test.each(drawn)('$bug', async ({ bug }) => {
      expect(await findersOf(open, new Set([bug]))).not.toEqual([])
    })

    test('and none is found where none is', async () => {
      expect(await findersOf(open, undefined)).toEqual([])
    })
  },
)

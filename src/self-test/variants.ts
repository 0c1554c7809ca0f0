import { addDays } from '../days/calendar-date.ts'
import type { Salon } from '../salon/salon.ts'
import { type Defect, defectsOf, type RightServer } from './defect.ts'
import type { Json } from '../json/object.ts'
import { at } from '../json/look.ts'
import { edit, asList, asObject, without } from './json.ts'
import { takenMeanwhile } from './quirks.ts'
import {
  editing,
  type DefectiveApi,
  saying,
  sending,
  told,
  type Told,
  twisted,
  withHeader,
} from './wire.ts'

/** An implementation that is not ours, and right: whoever reports a finding on it cries wolf. */
export type Variant = Pick<Defect, 'id' | 'api' | 'what' | 'plant'>

const citapro = defectsOf('citapro', 'contract')
const salonbookit = defectsOf('salonbookit', 'contract')
const clause = 'inferred'

/** Ways to do it that the pages leave open, and days on which much is going on. */
export const variants: readonly Variant[] = [
  citapro('taken-409', {
    at: 'createBooking',
    what: 'A time that is not offered is a 409 in place of a 422.',
    clause,
    answer: (answer) =>
      answer.status === 422 && answer.text.includes('The requested time is not available')
        ? { ...answer, status: 409 }
        : answer,
  }),
  citapro('errors-in-one-text', {
    at: 'createClient',
    where: '*',
    what: 'A 422 carries only a `message`.',
    clause,
    answer: (answer) =>
      answer.status === 422
        ? saying(answer, { message: at(answer.json, 'message') ?? '' })
        : answer,
  }),
  citapro('unknown-location-404', {
    at: 'getAvailability',
    what: 'A location or service that does not exist is a 404.',
    clause,
    answer: (answer) =>
      answer.status === 422 && answer.text.includes('does not exist')
        ? told(404, { message: 'Not found.' })
        : answer,
  }),
  citapro('years-ahead', {
    at: 'getAvailability',
    what: 'Times can be booked, and are offered, years ahead.',
    clause,
    salon: () => ({
      limits: (bounds) => ({ ...bounds, lastDay: addDays(bounds.lastDay, 3650) }),
    }),
  }),
  citapro('somebody-quicker', {
    at: 'createBooking',
    what: 'Somebody else takes the time of the first booking that is refused for its client.',
    clause,
    salon: () => takenMeanwhile(['unknown-client']),
  }),
  citapro('slots-backwards', {
    at: 'getAvailability',
    what: 'Slots come in the opposite order.',
    clause,
    answer: (answer) => editing(answer, 'slots', (slots) => asList(slots).toReversed()),
  }),
  ...(['citapro', 'salonbookit'] as const).flatMap(inBoth),
  salonbookit('taken-400', {
    at: 'createReservation',
    what: 'A time that is not free is a 400 with a code of its own.',
    clause,
    answer: (answer) =>
      answer.status === 409
        ? editing({ ...answer, status: 400 }, 'error.code', () => 'SLOT_TAKEN')
        : answer,
  }),
  salonbookit('day-off-without-code', {
    at: 'getAvailabilityDay',
    what: 'A day off is a day without slots, and says no more.',
    clause,
    answer: (answer) => editing(answer, 'data', (day) => without(asObject(day), 'codigo')),
  }),
  salonbookit('motivo-in-other-words', {
    at: 'getAvailabilityDay',
    where: ['getAvailabilityDay', 'getAvailabilityRange'],
    what: 'Days off are `cerrado`, and passed times `no_disponible`.',
    clause,
    answer: (answer) => {
      const inOtherWords = (motive: Json) =>
        motive === 'pasado'
          ? 'no_disponible'
          : motive === 'no_trabaja'
            ? 'cerrado'
            : (motive ?? null)
      return ['data.slots.*.motivo', 'data.dias.*.motivo'].reduce(
        (shown, path) => editing(shown, path, inOtherWords),
        answer,
      )
    },
  }),
  salonbookit('somebody-quicker', {
    at: 'createReservation',
    what: 'Somebody else takes the time of the first reservation that is refused for its e-mail address.',
    clause,
    twist: () => {
      let taken = false
      return async (asked, send) => {
        const answer = await send(asked)
        if (taken || at(answer.json, 'error.code') !== 'INVALID_EMAIL') return answer
        const other = edit(asked.json ?? null, 'email', () => 'otra@example.com')
        taken = (await send(sending(asked, other))).status === 201
        return answer
      }
    },
  }),
  salonbookit('passed-times-left-out', {
    at: 'getAvailabilityDay',
    what: 'Times of today that have passed are not listed.',
    clause,
    answer: (answer) =>
      editing(answer, 'data.slots', (slots) =>
        asList(slots).filter((slot) => asObject(slot)['motivo'] !== 'pasado'),
      ),
  }),
]

function inBoth(api: DefectiveApi): Variant[] {
  const variant = api === 'citapro' ? citapro : salonbookit
  const first = api === 'citapro' ? 'listServices' : 'getAvailabilityDay'
  return [
    variant('more-fields', {
      at: first,
      where: '*',
      what: 'Every answer has a field that the document does not know.',
      clause,
      answer: (answer) =>
        answer.json === undefined
          ? answer
          : saying(answer, { ...asObject(answer.json), trace: '4711' }),
    }),
    variant('with-charset', {
      at: first,
      where: '*',
      what: 'JSON is sent with `charset=utf-8`.',
      clause,
      answer: (answer) =>
        answer.text === ''
          ? answer
          : withHeader(answer, 'content-type', 'application/json; charset=utf-8'),
    }),
    variant('limited-once', {
      at: first,
      where: '*',
      what: 'Every thirtieth request is one too many, and is told when to come back.',
      clause,
      twist: () => {
        let count = 0
        return async (asked, send) => {
          count += 1
          return count % 30 === 0 ? tooMany(api) : send(asked)
        }
      },
    }),
    {
      id: 'others-book',
      api,
      what: 'While the verifier looks, other people book.',
      plant: (right) => busy(right, api),
    },
  ]
}

function tooMany(api: DefectiveApi): Told {
  const message = 'Too many requests. Try again later.'
  const error = { code: 'RATE_LIMIT_EXCEEDED', message }
  const answer = told(429, api === 'citapro' ? { message } : { success: false, error })
  const headers = { limit: '120', remaining: '0', reset: '1773043260' }
  return Object.entries(headers).reduce(
    (shown, [name, value]) => withHeader(shown, `x-ratelimit-${name}`, value),
    withHeader(answer, 'retry-after', '1'),
  )
}

/** Before every ninth request somebody books a time, of another professional and day each time. */
function busy(right: RightServer, api: DefectiveApi) {
  let salon: Salon | undefined
  right.replaceSalon((actual) => {
    salon = actual
    return actual
  })
  let count = 0
  return twisted(right.fetch, {
    api,
    where: '*',
    twist: async (asked, send) => {
      count += 1
      if (salon && count % 9 === 0) bookSomething(salon, count)
      return send(asked)
    },
  })
}

function bookSomething(salon: Salon, count: number): void {
  const { today, lastDay } = salon.bounds()
  const services = salon.services().filter(({ status }) => status === 'active')
  const service = services[count % services.length]
  if (!service) return
  const openings = salon.openings({ services: [service], from: today, to: lastDay })
  const opening = openings[(count * 7919) % openings.length]
  const [professional] = opening?.professionals ?? []
  if (!opening || !professional) return
  salon.book({
    services: [service.id],
    professional: professional.id,
    client: {
      firstname: 'Otra',
      lastname: 'Persona',
      email: 'otra@example.com',
      phone: '+34600000000',
    },
    start: opening.start,
    status: 'confirmed',
    source: 'salonbookit',
  })
}

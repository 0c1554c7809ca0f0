import { namesUnknown } from '../../causes/causes.ts'
import { dayOf } from '../calendar.ts'
import { callWith, wrongsOf } from '../checks/caused.ts'
import type { Run } from '../run.ts'
import type { Beliefs, FreeTime, BookingWish } from './beliefs.ts'
import type { Attempt, Face, Bookable } from './face.ts'
import { type Step, type TimeClass, times } from './sequence.ts'

/** A booking of a time that lies in the step's way to what is offered, or to what the sequence has booked. */
export function bookingOf(
  { run, face, beliefs }: { run: Run; face: Face; beliefs: Beliefs },
  step: Step,
): Attempt | undefined {
  const { accepted } = beliefs
  // What lies to a booking in some way needs one first.
  const isPossible = accepted.length > 0 || times.indexOf(step.time) < times.indexOf('exact')
  const time = isPossible ? step.time : 'offered'
  const menu = face.menu(step, time)
  const held = accepted.at(-1 - (step.what % 2)) ?? accepted[0]
  const chosen = menu && timeOf(time, { menu, held, pick: step.what })
  if (!chosen) return undefined
  const { wish, ...order } = menu.order(chosen)
  const attempt = {
    label: `book, ${time}`,
    ...order,
    wish: { about: menu.about, ...chosen, ...wish },
  }
  return step.time === 'offered' ? spoilt(run, attempt, menu.wrong) : attempt
}

function timeOf(
  time: TimeClass,
  { menu, held, pick }: { menu: Bookable; held: FreeTime | undefined; pick: number },
): (FreeTime & Pick<BookingWish, 'wrong'>) | undefined {
  const { offers, minutes, isFree, closed } = menu
  const offer = time === 'last of the day' ? offers.at(-1) : offers[pick % offers.length]
  const moved = (by: number): FreeTime | undefined =>
    offer && { ...offer, start: offer.start + by, end: offer.end + by }
  if (time === 'offered' || time === 'last of the day') return offer
  if (time === 'one minute off') return moved(1)
  if (time === 'past') return moved(-400 * 1440)
  if (time === 'not available' || !held) return closed
  const { start, end, professional } = held
  const reach = stepOf(offers)
  if (isFree && time === 'exact') return { start, end, professional }
  if (isFree && time === 'enclosing') {
    return { start: start - reach, end: end + reach, professional }
  }
  const longer = minutes - (end - start)
  const starts: Partial<Record<TimeClass, number>> = {
    exact: start,
    'starts inside': end - reach,
    'ends inside': start + reach - minutes,
    adjacent: pick % 2 === 0 ? end : start - minutes,
    ...(longer > 0 ? { enclosing: start - Math.min(longer, reach) } : {}),
  }
  const from = starts[time]
  return from === undefined ? undefined : { start: from, end: from + minutes, professional }
}

/** The distance of offered starts: so far a time reaches into a booked one, or beyond it. */
function stepOf(offers: readonly FreeTime[]): number {
  const steps = offers.flatMap(({ start }, index) => start - (offers[index - 1]?.start ?? start))
  return Math.min(...steps.filter((step) => step > 0), 30)
}

/** A text that no vendor's key looks like. */
const wrongKey = 'maniqui-verify-is-no-key'

/** The booking with the number-th thing wrong with it, the key first; as it is where there is none. */
function spoilt(run: Run, attempt: Attempt & { wish: BookingWish }, number: number): Attempt {
  const { call, wish } = attempt
  const wrong = wrongsOf(call.operation)[number - 1]
  if (number < 0 || (number > 0 && !wrong)) return attempt
  const because = wrong ? `${wrong.input} ${wrong.because}` : 'the key is wrong'
  const sent = wrong
    ? callWith(run, call, { cause: wrong, today: dayOf(wish.start) })
    : { ...call, credential: { wrong: wrongKey } }
  // A form that is not as we think it should be may be accepted; what does not exist may not.
  const against = !wrong || namesUnknown(wrong) ? { against: [] } : {}
  return {
    ...attempt,
    label: `book, ${because}`,
    call: { ...sent, expects: 'refusal' },
    wish: { ...wish, wrong: { because, ...against } },
  }
}

import type { TargetAnswer } from '../../judge/answer.ts'
import { overlaps } from '../slots.ts'
import {
  covers,
  isInTheWay,
  mayTake,
  missingOf,
  offersFor,
  type FreeTime,
  type Sight,
  type BookingWish,
} from './beliefs.ts'

/** One of several requests that were under way at once, and what it was told. */
export type Event = { readonly answer: TargetAnswer } & (
  | { readonly wish: BookingWish; readonly accepted: boolean }
  | { readonly sight: Sight }
)

/** What was offered before, and what is booked. */
interface State {
  readonly before: Sight
  readonly taken: readonly FreeTime[]
}

/**
 * Whether the requests, in some order one after the other, could have been answered so: a booking accepted exactly when
 * its time was free, a look showing what the bookings before it had left. Professionals and days do not touch each
 * other, so that one order for all of them exists exactly when each has one. There are at most four requests.
 */
export function hasOrder(events: readonly Event[], state: State): boolean {
  return (
    events.length === 0 ||
    events.some((event, index) => {
      if (!isPossible(event, state)) return false
      const taken = 'wish' in event && event.accepted ? [...state.taken, event.wish] : state.taken
      return hasOrder(events.toSpliced(index, 1), { ...state, taken })
    })
  )
}

function isPossible(event: Event, { before, taken }: State): boolean {
  if ('wish' in event) {
    const { wish, accepted } = event
    if (accepted) return !taken.some((held) => isInTheWay(held, wish))
    // Whoever offers it may have been taken, where nobody was named as well.
    return offersFor(wish, before).every((offer) =>
      taken.some(
        (held) =>
          overlaps(held, offer) && (held.professional ?? offer.professional) === offer.professional,
      ),
    )
  }
  const { sight } = event
  if (sight.offers.some((offer) => taken.some((held) => isInTheWay(held, offer)))) return false
  if (sight.about !== before.about) return true
  const gone = missingOf(before.offers, sight.offers).filter((offer) => covers(sight, offer))
  return gone.every((offer) => taken.some((held) => mayTake(held, offer)))
}

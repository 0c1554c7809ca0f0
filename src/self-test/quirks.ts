import type { RefusalName } from '../salon/refusals.ts'
import { haveTimeInCommon, type Quirks } from './defective-salon.ts'
import type { Told, Twist } from './wire.ts'

/** A request that is refused for these reasons alone still holds its time, for nobody. */
export const refusedButKept = (reasons: readonly RefusalName[]): Quirks => ({
  refuses: (request, refusals, book) => {
    if (refusals.every(({ refusal }) => reasons.includes(refusal))) {
      book({
        ...request,
        client: { firstname: '-', lastname: '-', email: 'held@example.com', phone: '-' },
      })
    }
    return undefined
  },
})

/** The first request that is refused for these reasons alone was too late anyway: somebody else has just taken its time. */
export function takenMeanwhile(reasons: readonly RefusalName[]): Quirks {
  const { refuses } = refusedButKept(reasons)
  let taken = false
  return {
    refuses: (request, refusals, book) => {
      if (taken) return undefined
      return refuses?.(request, refusals, (other) => {
        const booked = book(other)
        taken = booked.ok
        return booked
      })
    },
  }
}

/**
 * Requests under way at the same moment do not see each other's bookings, as when each checks before any
 * writes. One after the other they are checked as they should be.
 */
export function checkedBeforeOthersWrite(): { quirks: Quirks; twist: Twist } {
  let underWay = 0
  let lastBefore: number | undefined
  return {
    twist: async (asked, send) => {
      underWay += 1
      await aMoment()
      try {
        return await send(asked)
      } finally {
        underWay -= 1
        if (underWay === 0) lastBefore = undefined
      }
    },
    quirks: {
      books(request, salon) {
        lastBefore ??= salon.bookings().at(-1)?.id ?? 0
        return request
      },
      collides: (wish, booking) =>
        haveTimeInCommon(wish, booking) && booking.id <= (lastBefore ?? 0),
    },
  }
}

/** What was answered once is answered again, to the same question with the same key. */
export function neverLooksAgain(): Twist {
  const kept = new Map<string, Told>()
  return async (asked, send) => {
    const { url, headers } = asked
    const keys = [headers.get('x-api-key'), headers.get('authorization')]
    const question = JSON.stringify([url.pathname, url.search, ...keys])
    const known = kept.get(question)
    if (known) return known
    const answer = await send(asked)
    if (answer.status === 200) kept.set(question, answer)
    return answer
  }
}

/** Long enough for requests that were sent together to have arrived. */
const aMoment = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 2)
  })

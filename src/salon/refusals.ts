import type { Day } from '../days/calendar-date.ts'
import type { Ref } from './entities.ts'
import type { Minute } from './minute.ts'

/** Why the salon said no, with the offending value and, where there is one, what would do instead. */
export type Refusal =
  | { readonly refusal: 'no-service' }
  | { readonly refusal: 'unknown-service'; readonly service: Ref }
  | { readonly refusal: 'unknown-location'; readonly location: Ref }
  | { readonly refusal: 'unknown-professional'; readonly professional: Ref }
  | { readonly refusal: 'unknown-client'; readonly client: Ref }
  | { readonly refusal: 'unknown-booking'; readonly booking: Ref }
  | { readonly refusal: 'service-inactive'; readonly service: number }
  | { readonly refusal: 'location-inactive'; readonly location: number }
  | { readonly refusal: 'professional-inactive'; readonly professional: number }
  | {
      readonly refusal: 'service-not-offered'
      readonly service: number
      readonly professional: number
    }
  | {
      readonly refusal: 'service-not-at-location'
      readonly service: number
      readonly location: number
    }
  | {
      readonly refusal: 'professional-not-at-location'
      readonly professional: number
      readonly location: number
    }
  | { readonly refusal: 'end-before-start'; readonly start: Minute; readonly end: Minute }
  /** `end` is the end that would do. */
  | {
      readonly refusal: 'wrong-length'
      readonly minutes: number
      readonly wanted: number
      readonly end: Minute
    }
  | { readonly refusal: 'in-the-past'; readonly start: Minute; readonly now: Minute }
  | { readonly refusal: 'inside-notice'; readonly start: Minute; readonly earliest: Minute }
  | { readonly refusal: 'too-far'; readonly day: Day; readonly lastDay: Day }
  | { readonly refusal: 'holiday'; readonly day: Day; readonly name: string }
  | { readonly refusal: 'not-working'; readonly day: Day; readonly professional: number }
  /** `hours` are those of that day. */
  | {
      readonly refusal: 'outside-hours'
      readonly start: Minute
      readonly end: Minute
      readonly hours: readonly { readonly start: Minute; readonly end: Minute }[]
    }
  /** `nearest` is the closest start on the grid. */
  | { readonly refusal: 'off-grid'; readonly start: Minute; readonly nearest: Minute }
  | {
      readonly refusal: 'slot-taken'
      readonly start: Minute
      readonly end: Minute
      readonly professional: number
    }
  | { readonly refusal: 'nobody-free'; readonly start: Minute; readonly end: Minute }

export type RefusalName = Refusal['refusal']

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

export const accepted = <T>(value: T): Result<T> => ({ ok: true, value })

export const refused = (
  first: Refusal,
  ...rest: Refusal[]
): { ok: false; refusals: [Refusal, ...Refusal[]] } => ({
  ok: false,
  refusals: [first, ...rest],
})

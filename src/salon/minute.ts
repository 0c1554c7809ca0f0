/** An instant: whole minutes since the epoch. Never a wall time; `Zone` converts between the two. */
export type Minute = number & { readonly unit: 'minute' }

/** Takes a whole number of minutes since the epoch for the instant that it is. */
export const minuteAt = (minutes: number): Minute => minutes as Minute

export const addMinutes = (minute: Minute, minutes: number): Minute => (minute + minutes) as Minute

/** The first whole minute that is not before the given epoch milliseconds. */
export const minuteFrom = (epochMs: number): Minute => Math.ceil(epochMs / 60_000) as Minute

/** The minute that the given epoch milliseconds fall into. */
export const minuteOf = (epochMs: number): Minute => Math.floor(epochMs / 60_000) as Minute

export const epochMsOf = (minute: Minute): number => minute * 60_000

/** The whole minute of an instant; undefined when it has seconds. */
export function wholeMinute(epochMs: number): Minute | undefined {
  const minute = minuteOf(epochMs)
  return epochMsOf(minute) === epochMs ? minute : undefined
}

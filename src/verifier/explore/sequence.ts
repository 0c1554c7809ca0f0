import type * as FastCheck from 'fast-check'

/** How a time that is ordered lies to what is offered; the later ones: to what the sequence has booked. */
export const times = [
  'offered',
  'last of the day',
  'one minute off',
  'past',
  'not available',
  'exact',
  'starts inside',
  'ends inside',
  'enclosing',
  'adjacent',
] as const

export type TimeClass = (typeof times)[number]

/** Which day a sequence works on. */
export const days = ['any', 'soonest', 'last', 'clock change'] as const

export type DayClass = (typeof days)[number]

/** One request, in words that fit every target: the numbers choose among what there is. */
export interface Step {
  readonly do: 'look' | 'ask' | 'book'
  readonly time: TimeClass
  readonly who: number
  readonly what: number
  readonly how: number
  /** Sent at the same moment as the step before it. */
  readonly beside: boolean
}

export interface Sequence {
  readonly day: DayClass
  readonly steps: readonly Step[]
}

/** All sequences there are; in a run that may not write they only look. */
export function sequencesOf(fc: typeof FastCheck, write: boolean): FastCheck.Arbitrary<Sequence> {
  const number = fc.nat(11)
  const step: FastCheck.Arbitrary<Step> = fc.record({
    do: fc.constantFrom('look', ...(write ? (['ask', 'book', 'book'] as const) : [])),
    time: fc.constantFrom('offered', 'offered', ...times, ...times.slice(5)),
    who: number,
    what: number,
    how: number,
    beside: fc.constantFrom(false, false, false, true),
  })
  const steps = fc.array(step, { minLength: 1, maxLength: 8, size: 'max' })
  return fc.record({ day: fc.constantFrom('any', 'any', ...days), steps })
}

/** Looks and bookings may be sent at once, up to four of them. */
export function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = []
  for (const step of steps) {
    const last = groups.at(-1) ?? []
    const fits = [...last, step].every((one) => one.do !== 'ask') && last.length < 4
    if (step.beside && last.length > 0 && fits) last.push(step)
    else groups.push([step])
  }
  return groups
}

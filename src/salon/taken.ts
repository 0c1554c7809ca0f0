/** Start, end, start, end … of half-open stretches of time, by start; these may overlap. */
export type Spans = readonly number[]

/** Tells whether a half-open stretch of time is taken. Starts are asked about in ascending order. */
export interface Taken {
  touches(start: number, end: number): boolean
}

/** Goes through spans once, however many stretches it is asked about. */
export class Sweep implements Taken {
  readonly #spans: Spans
  #next = 0
  #from: number
  #to: number

  constructor(spans: Spans) {
    this.#spans = spans
    this.#from = spans[0] ?? never
    this.#to = spans[1] ?? never
  }

  touches(start: number, end: number): boolean {
    while (this.#to <= start) {
      this.#next += 2
      this.#from = this.#spans[this.#next] ?? never
      this.#to = this.#spans[this.#next + 1] ?? never
    }
    return this.#from < end
  }
}

const never = Number.MAX_SAFE_INTEGER

export const isTaken = (spans: Spans, start: number, end: number): boolean =>
  new Sweep(spans).touches(start, end)

/** The first list with those of the second that touch a stretch: most often there are none. */
export function withTouching(
  one: Spans,
  other: Spans,
  [start, end]: readonly [number, number],
): Spans {
  let spans = one
  for (let index = 0; index < other.length; index += 2) {
    const from = other[index] ?? never
    const to = other[index + 1] ?? never
    if (from < end && to > start) spans = withSpan(spans, from, to)
  }
  return spans
}

export function withSpan(spans: Spans, from: number, to: number): Spans {
  let before = spans.length
  while (before > 0 && (spans[before - 2] ?? never) > from) {
    before -= 2
  }
  return spans.toSpliced(before, 0, from, to)
}

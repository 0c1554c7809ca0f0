import { dayOf, formatWall } from './calendar.ts'

/** A time as either API tells it: from, to, who can take it, and whether it is still free. */
export interface TargetSlot {
  readonly start: number
  readonly end: number
  /** Ids; SalonBookIt's view of a day has the one it was asked about. */
  readonly professionals: readonly string[]
  readonly free: boolean
  /** Why it is not free, where the API says so. */
  readonly reason?: string
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Half-open: what ends at nine does not overlap what starts at nine. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

export function daysOf(slots: readonly TargetSlot[]): number[] {
  return [...new Set(slots.map(({ start }) => dayOf(start)))].sort((a, b) => a - b)
}

export function slotsOn(slots: readonly TargetSlot[], day: number): TargetSlot[] {
  return slots.filter(({ start }) => dayOf(start) === day)
}

export function slotsOf(slots: readonly TargetSlot[], professional: string): TargetSlot[] {
  return slots.filter(({ professionals }) => professionals.includes(professional))
}

export function freeOf(slots: readonly TargetSlot[]): TargetSlot[] {
  return slots.filter(({ free }) => free)
}

/** One free time with one professional, as text that two answers can be compared by. */
export function offersOf(slots: readonly TargetSlot[]): ReadonlySet<string> {
  return new Set(
    freeOf(slots).flatMap(({ start, end, professionals }) =>
      professionals.map((id) => `${formatWall(start)} to ${formatWall(end).slice(11)} with ${id}`),
    ),
  )
}

/** What one of two sets has and the other lacks, in words; `undefined` when they are equal. */
export function differenceOf(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  [oneName, otherName]: readonly [string, string],
): string | undefined {
  const missing = [...one].filter((value) => !other.has(value))
  const extra = [...other].filter((value) => !one.has(value))
  if (missing.length === 0 && extra.length === 0) return undefined
  const say = (values: readonly string[], has: string, lacks: string): string[] =>
    values.length === 0 ? [] : [`${has} has ${sample(values)}, ${lacks} has not`]
  return [...say(missing, oneName, otherName), ...say(extra, otherName, oneName)].join('; ')
}

export function sample(values: readonly string[], limit = 3): string {
  const shown = values.slice(0, limit).join(', ')
  return values.length > limit ? `${shown} and ${values.length - limit} more` : shown
}

/** A slot, or a professional within it, that is listed twice. */
export function duplicatesIn(slots: readonly TargetSlot[]): string[] {
  const seen = new Set<string>()
  const twice: string[] = []
  for (const { start, end, professionals } of slots) {
    for (const id of professionals.length === 0 ? [''] : professionals) {
      const key = `${formatWall(start)} to ${formatWall(end)} ${id}`
      if (seen.has(key)) twice.push(key)
      seen.add(key)
    }
  }
  return twice
}

export function firstUnsorted(slots: readonly TargetSlot[]): TargetSlot | undefined {
  return slots.find((slot, index) => index > 0 && slot.start < (slots[index - 1]?.start ?? 0))
}

/** The smallest distance between two starts of one day: the grid, as far as it can be seen. */
export function stepOf(slots: readonly TargetSlot[]): number | undefined {
  const starts = [...new Set(slots.map(({ start }) => start))].sort((a, b) => a - b)
  const steps = starts
    .slice(1)
    .map((start, index) => ({ start, before: starts[index] ?? start }))
    .filter(({ start, before }) => dayOf(start) === dayOf(before))
    .map(({ start, before }) => start - before)
  return steps.length === 0 ? undefined : Math.min(...steps)
}

/**
 * Days and times as the targets write them. A wall time is minutes since 1970-01-01T00:00 of the
 * salon's own calendar; the verifier never asks which zone that is, nor its own clock.
 */
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const wallPattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|\+00:00)?$/
const timePattern = /^(\d{2}):(\d{2})$/
const minutesPerDay = 1440

/** Days since 1970-01-01, or `undefined` when the text is not a real `YYYY-MM-DD`. */
export function parseWallDay(text: unknown): number | undefined {
  const match = typeof text === 'string' ? datePattern.exec(text) : null
  if (!match) return undefined
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000
  return formatWallDay(day) === text ? day : undefined
}

export function formatWallDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Minutes of `2026-03-10 09:00:00`, `2026-03-10T09:00:00Z` and the like. */
export function parseWall(text: unknown): number | undefined {
  const match = typeof text === 'string' ? wallPattern.exec(text) : null
  const day = parseWallDay(match?.[1])
  if (!match || day === undefined) return undefined
  const [hour, minute] = [Number(match[2]), Number(match[3])]
  return hour > 23 || minute > 59 ? undefined : day * minutesPerDay + hour * 60 + minute
}

/** Minutes of `HH:MM`; `24:00` is the end of a day. */
export function parseWallTime(text: unknown): number | undefined {
  const match = typeof text === 'string' ? timePattern.exec(text) : null
  if (!match) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return Number(match[2]) > 59 || minutes > minutesPerDay ? undefined : minutes
}

export function dayOf(wall: number): number {
  return Math.floor(wall / minutesPerDay)
}

export function minuteOfDay(wall: number): number {
  return wall - dayOf(wall) * minutesPerDay
}

export function wallOf(day: number, minute: number): number {
  return day * minutesPerDay + minute
}

/** `HH:MM` of a wall time or of a minute of the day. */
export function formatWallTime(wall: number): string {
  const minute = minuteOfDay(wall)
  const pair = (value: number): string => String(value).padStart(2, '0')
  return `${pair(Math.floor(minute / 60))}:${pair(minute % 60)}`
}

/** `2026-03-10 09:00`, for people. */
export function formatWall(wall: number): string {
  return `${formatWallDay(dayOf(wall))} ${formatWallTime(wall)}`
}

/** `2026-03-10T09:00:00Z`, as the CitaPro guide turns a slot's time into ISO 8601. */
export function isoWall(wall: number): string {
  return `${formatWallDay(dayOf(wall))}T${formatWallTime(wall)}:00Z`
}

/** Days of a range before a Sunday, on which clocks change, a Monday, or a month. */
export function bordersIn(from: number, to: number): number[] {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  return days.filter((day) => weekdayOf(day) >= 6 || formatWallDay(day + 1).endsWith('-01'))
}

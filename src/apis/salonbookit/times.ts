import { type Day, formatDay } from '../../days/calendar-date.ts'
import type { Minute } from '../../salon/minute.ts'
import type { Zone } from '../../salon/zone.ts'

/** Writes `HH:MM` on the salon's wall clock; midnight at a day's end is `00:00`. */
export function formatTime(zone: Zone, minute: Minute): string {
  const wall = zone.toWall(minute).minute
  return `${twoDigits(Math.floor(wall / 60))}:${twoDigits(wall % 60)}`
}

/** Writes `YYYY-MM-DD`. */
export function formatDate(zone: Zone, minute: Minute): string {
  return formatDay(zone.toWall(minute).day)
}

/** The instant of a day and an `HH:MM`; undefined when the clocks skip it. */
export function parseTime(zone: Zone, day: Day, text: string): Minute | undefined {
  return zone.fromWall(day, Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

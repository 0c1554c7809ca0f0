import { formatDay } from '../days/calendar-date.ts'
import { epochMsOf, type Minute, minuteOf } from '../salon/minute.ts'
import type { Zone } from '../salon/zone.ts'

/** An instant with the zone's offset: `2026-03-10T08:00:00.000+01:00`. */
export function formatMoment(zone: Zone, epochMs: number): string {
  const minute = minuteOf(epochMs)
  const milliseconds = epochMs - epochMsOf(minute)
  const seconds = `${digits(Math.floor(milliseconds / 1000), 2)}.${digits(milliseconds % 1000, 3)}`
  return write(zone, minute, seconds)
}

/** A whole minute with the zone's offset: `2026-03-10T08:00:00+01:00`. */
export function formatMinute(zone: Zone, minute: Minute): string {
  return write(zone, minute, '00')
}

function write(zone: Zone, minute: Minute, seconds: string): string {
  const wall = zone.toWall(minute)
  const offset = wall.day * 1440 + wall.minute - minute
  const sign = offset < 0 ? '-' : '+'
  return `${formatDay(wall.day)}T${hours(wall.minute)}:${seconds}${sign}${hours(Math.abs(offset))}`
}

function hours(minutes: number): string {
  return `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

import { formatDay } from '../../days/calendar-date.ts'
import { type Minute, minuteOf } from '../../salon/minute.ts'
import type { BookedTime } from '../api.ts'
import type { Zone } from '../../salon/zone.ts'

/** Writes `YYYY-MM-DD HH:MM:SS` on the salon's wall clock. */
export function formatTime(zone: Zone, minute: Minute): string {
  const wall = zone.toWall(minute)
  return `${formatDay(wall.day)} ${twoDigits(Math.floor(wall.minute / 60))}:${twoDigits(wall.minute % 60)}:00`
}

/** The same for milliseconds since the epoch, to the second. */
export function formatInstant(zone: Zone, epochMs: number): string {
  const seconds = Math.floor(epochMs / 1000) % 60
  return `${formatTime(zone, minuteOf(epochMs)).slice(0, -2)}${twoDigits(seconds)}`
}

const wallClock = /(?:Z|[+-]00:00)$/

/**
 * Reads a time as CitaPro's guide writes it: `Z`, `+00:00` and no offset all mean the salon's wall clock,
 * as the guide puts a `Z` behind the wall time it listed. Any other offset is converted. Gives milliseconds
 * since the epoch, or undefined for a wall time that does not exist.
 */
export function parseTime(zone: Zone, text: string): number | undefined {
  return zone.parseLocal(text.replace(wallClock, ''))
}

/** The wall time of a booking; undefined for one that says an offset, and so cannot be misunderstood. */
export function bookedTime(text = ''): BookedTime | undefined {
  const bare = text.replace(wallClock, '')
  if (/[+-]\d{2}:\d{2}$/.test(bare)) return undefined
  return { wall: bare.slice(0, 16).replace('T', ' '), isIsoString: /\.\d{3}Z$/.test(text) }
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

// Functions rather than `Temporal`'s classes: of these a bundle takes what is used, 12 kB less of 20.
import * as Duration from 'temporal-polyfill/fns/Duration'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'
import { addDays, dayAt, parseDay, type Day } from '../days/calendar-date.ts'
import { addMinutes, epochMsOf, minuteAt, minuteOf, type Minute } from './minute.ts'

/** A stretch of time with one offset: half-open, in minutes since the epoch. */
interface Span {
  from: number
  until: number
  offset: number
}

/** A part of a day with one offset, in wall minutes of that day; most days have exactly one. */
export interface Segment {
  readonly start: Minute
  readonly wallFrom: number
  readonly wallTo: number
}

export interface WallTime {
  readonly day: Day
  /** Minute of the day, 0–1439. */
  readonly minute: number
}

const minutesADay = 1440
/** The end of the year 9999, the last that dates can be written in. */
const latestMs = 253_402_300_800_000
const localPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** A time zone: the only place that knows offsets. Days without a clock change are plain arithmetic. */
export class Zone {
  readonly name: string
  readonly #spans: Span[] = []
  /** Learnt on first use: none yet. */
  #recent: Span = { from: 0, until: 0, offset: 0 }

  static exists(name: string): boolean {
    try {
      return new Zone(name).name !== ''
    } catch {
      return false
    }
  }

  /** @throws RangeError when there is no zone of that name. */
  constructor(name: string) {
    this.name = momentAt(0, name).timeZoneId
  }

  today(nowMs: number): Day {
    return this.toWall(minuteOf(nowMs)).day
  }

  /** The first instant of the day, which is not 00:00 where clocks change at midnight. */
  startOfDay(day: Day): Minute {
    const regular = this.#regularStart(day)
    if (regular !== undefined) return regular
    // A day that the calendar skipped has no parts: it starts, and ends, when the next one starts.
    return this.segments(day)[0]?.start ?? this.startOfDay(addDays(day, 1))
  }

  endOfDay(day: Day): Minute {
    return this.startOfDay(addDays(day, 1))
  }

  /** Whether clocks do not change on or around the day, so that wall minutes are real minutes. */
  isRegular(day: Day): boolean {
    return this.#regularStart(day) !== undefined
  }

  toWall(minute: Minute): WallTime {
    const wall = minute + this.#spanAt(minute).offset
    const day = Math.floor(wall / minutesADay)
    return { day: dayAt(day), minute: wall - day * minutesADay }
  }

  /** The instant of a wall time (0–1440): the earlier of two; `undefined` when clocks skip it. */
  fromWall(day: Day, minuteOfDay: number): Minute | undefined {
    const start = this.#regularStart(day)
    if (start !== undefined) return addMinutes(start, minuteOfDay)
    if (minuteOfDay === minutesADay) return this.endOfDay(day)
    for (const part of this.segments(day)) {
      if (minuteOfDay >= part.wallFrom && minuteOfDay < part.wallTo) {
        return addMinutes(part.start, minuteOfDay - part.wallFrom)
      }
    }
    return undefined
  }

  /** The first instant of the day at which its wall clock shows the time or a later one. */
  reach(day: Day, minuteOfDay: number): Minute {
    const start = this.#regularStart(day)
    if (start !== undefined) return addMinutes(start, minuteOfDay)
    for (const part of this.segments(day)) {
      if (minuteOfDay < part.wallTo) {
        return addMinutes(part.start, Math.max(0, minuteOfDay - part.wallFrom))
      }
    }
    return this.endOfDay(day)
  }

  /**
   * Reads `2026-03-10T08:00:00` on this zone's wall clock, or exactly when it has an offset or `Z`;
   * a date alone is the day's start. `undefined` when malformed or skipped by the clocks.
   */
  parseLocal(text: string): number | undefined {
    const [, date = '', hour = '', minute = '', second = '0', fraction = '0', offset] =
      localPattern.exec(text) ?? []
    const day = parseDay(date)
    if (day === undefined) return undefined
    if (hour === '') return epochMsOf(this.startOfDay(day))
    const minuteOfDay = Number(hour) * 60 + Number(minute)
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
    const instant =
      offset === undefined ? this.fromWall(day, minuteOfDay) : exact(day, minuteOfDay, offset)
    if (instant === undefined) return undefined
    return epochMsOf(instant) + Number(second) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000)
  }

  /**
   * Adds an ISO 8601 duration: calendar parts on the wall clock, time parts exactly.
   * `undefined` when malformed, negative, or past the year 9999.
   */
  add(nowMs: number, isoDuration: string): number | undefined {
    try {
      const duration = Duration.fromString(isoDuration)
      if (Duration.sign(duration) < 0) return undefined
      const later = ZonedDateTime.add(momentAt(nowMs, this.name), duration).epochMilliseconds
      return later < latestMs ? later : undefined
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }

  #regularStart(day: Day): Minute | undefined {
    let span = this.#recent
    let start = day * minutesADay - span.offset
    if (start < span.from || start >= span.until) {
      span = this.#spanAt(day * minutesADay - span.offset)
      start = day * minutesADay - span.offset
    }
    // A day of margin on both sides: near a change the exact way is the only right one.
    return start - minutesADay >= span.from && start + 2 * minutesADay <= span.until
      ? minuteAt(start)
      : undefined
  }

  /** The day's parts in the order of time. Empty only when the calendar skipped the whole day. */
  segments(day: Day): readonly Segment[] {
    const regular = this.#regularStart(day)
    if (regular !== undefined) return [{ start: regular, wallFrom: 0, wallTo: minutesADay }]
    const segments: Segment[] = []
    const first = day * minutesADay
    let span = this.#spanAt(first - 2 * minutesADay)
    for (;;) {
      const wallFrom = Math.max(0, span.from + span.offset - first)
      const wallTo = Math.min(minutesADay, span.until + span.offset - first)
      if (wallFrom < wallTo) {
        segments.push({ start: minuteAt(first + wallFrom - span.offset), wallFrom, wallTo })
      }
      if (span.until >= first + 3 * minutesADay) return segments
      span = this.#spanAt(span.until)
    }
  }

  #spanAt(minute: number): Span {
    if (minute >= this.#recent.from && minute < this.#recent.until) return this.#recent
    const known = this.#spans.find((span) => minute >= span.from && minute < span.until)
    this.#recent = known ?? this.#learn(minute)
    return this.#recent
  }

  #learn(minute: number): Span {
    const moment = momentAt(minute * 60_000, this.name)
    const next = ZonedDateTime.getTimeZoneTransition(moment, 'next')
    // `previous` is strictly before: ask a moment later, so that a change right now counts.
    const previous = ZonedDateTime.getTimeZoneTransition(
      momentAt(minute * 60_000 + 1, this.name),
      'previous',
    )
    const span = {
      from: previous === null ? -Infinity : Math.floor(previous.epochMilliseconds / 60_000),
      until: next === null ? Infinity : Math.floor(next.epochMilliseconds / 60_000),
      // Offsets before standard time have seconds; whole minutes are near enough for those years.
      offset: Math.floor(ZonedDateTime.offsetNanoseconds(moment) / 60e9),
    }
    this.#spans.push(span)
    return span
  }
}

/** @throws RangeError for an unknown zone. */
function momentAt(milliseconds: number, zone: string): ZonedDateTime.Record {
  return ZonedDateTime.create(BigInt(milliseconds) * 1_000_000n, zone)
}

function exact(day: Day, minuteOfDay: number, offset: string): Minute {
  const utc = minuteAt(day * minutesADay + minuteOfDay)
  if (offset === 'Z') return utc
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  return addMinutes(utc, offset.startsWith('-') ? minutes : -minutes)
}

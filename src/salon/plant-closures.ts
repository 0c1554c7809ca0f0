import { addDays, type Day } from './calendar-date.ts'
import { Closures } from './closures.ts'
import { parseDayWords, parseHours, resolveDay, yearlyDays } from './day-words.ts'
import type { Holiday, TimeOff } from './entities.ts'
import type { FixtureHoliday, FixtureTimeOff } from './fixture.ts'
import { WorkingTime, type Plot } from './plot.ts'

/** How far around today a yearly holiday is written into the calendar. */
const YEARLY_BEFORE = 400
const YEARLY_AFTER = 800

/** Puts the holidays into the plot: dates first, so that "working" days in words know them. */
export function plantHolidays(fixtures: readonly FixtureHoliday[], plot: Plot): void {
  const holidays: Omit<Holiday, 'id'>[] = []
  const plantAll = () => {
    plot.closures = new Closures(
      holidays.map((holiday, index) => ({ id: index + 1, ...holiday })),
      [],
    )
  }
  const specs = fixtures.map(({ day, name, location = null }, index) => ({
    spec: parseDayWords(day),
    name,
    location,
    index,
  }))
  for (const { spec, name, location } of specs)
    for (const day of datesOf(spec, plot.today)) holidays.push({ day, name, location })
  plantAll()
  for (const { spec, name, location, index } of specs) {
    if (spec?.kind !== 'relative') continue
    const day = resolveDay(spec, plot.today, plot)
    if (day !== undefined) holidays.push({ day, name, location })
    else if (!spec.ifWorking)
      plot.report(['holidays', index, 'day'], 'There is no such day: nobody ever works then.')
    plantAll()
  }
}

function datesOf(spec: ReturnType<typeof parseDayWords>, today: Day): readonly Day[] {
  if (spec?.kind === 'date') return [spec.day]
  if (spec?.kind !== 'yearly') return []
  const { month, date } = spec
  return yearlyDays(month, date, addDays(today, -YEARLY_BEFORE), addDays(today, YEARLY_AFTER))
}

/** Puts the time off into the plot; needs the holidays there. */
export function plantTimeOff(fixtures: readonly FixtureTimeOff[], plot: Plot): void {
  const timeOff: TimeOff[] = []
  for (const [index, absence] of fixtures.entries()) {
    const { professional, reason = '' } = absence
    const span = spanOf(absence, plot)
    if (span === undefined)
      plot.report(
        ['timeOff', index, 'day'],
        `"${absence.day}" finds no day on which professional ${professional} works then, or ends before it starts.`,
      )
    else if (span !== 'left out')
      timeOff.push({ id: timeOff.length + 1, professional, ...span, reason })
  }
  plot.closures = new Closures(plot.closures.holidays, timeOff)
}

function spanOf({ professional, day: words, until, hours }: FixtureTimeOff, plot: Plot) {
  const { zone, today } = plot
  const wall = hours === undefined ? undefined : parseHours(hours)
  const days =
    wall === undefined
      ? { isWorking: (day: Day) => plot.works(professional, day) }
      : new WorkingTime(plot, { professional, from: wall.from, minutes: wall.to - wall.from })
  const find = (text: string) => {
    const spec = parseDayWords(text)
    return spec === undefined || spec.kind === 'yearly'
      ? undefined
      : { day: resolveDay(spec, today, days), isOptional: spec.ifWorking }
  }
  const first = find(words)
  if (first?.day === undefined) return first?.isOptional === true ? 'left out' : undefined
  const last = until === undefined ? first.day : find(until)?.day
  if (last === undefined || last < first.day) return undefined
  return wall === undefined
    ? { from: zone.startOfDay(first.day), to: zone.endOfDay(last) }
    : { from: zone.reach(first.day, wall.from), to: zone.reach(first.day, wall.to) }
}

import { addDays, formatDay, parseDay } from '../../days/calendar-date.ts'
import { addMinutes } from '../../salon/minute.ts'
import { shifted } from '../dates.ts'
import { type Defect, defectsOf } from '../defect.ts'
import type { Json } from '../../json/object.ts'
import { at } from '../../json/look.ts'
import { edit, asList, asObject, asText } from '../json.ts'
import { neverLooksAgain } from '../quirks.ts'
import { asking, editing, saying, type Told } from '../wire.ts'

const page = 'citapro-scheduling-guide.txt#Step 4: Check availability'

const defect = defectsOf('citapro', 'booking')

/** Availability that is well formed, and untrue. */
export const citaproAvailability: readonly Defect[] = [
  defect('professional-filter-ignored', {
    at: 'getAvailability',
    what: '`professionalId` is left out of account.',
    clause: page,
    request: (asked) => asking(asked, { professionalId: undefined }),
  }),
  defect('location-ignored', {
    at: 'getAvailability',
    what: 'The free times of all locations are answered, whichever was asked for.',
    clause: page,
    salon: () => ({ opens: ({ location: _, ...query }) => query }),
  }),
  defect('start-date-ignored', {
    at: 'getAvailability',
    what: 'The range always begins today.',
    clause: page,
    request: (asked) => asking(asked, { startDate: undefined }),
  }),
  defect('end-date-exclusive', {
    at: 'getAvailability',
    what: 'The last day of the range is left out, as midnight at its start ends the range.',
    clause: page,
    answer: (answer, { url }) => {
      const last = url.searchParams.get('endDate')
      return last === null ? answer : onlyDays(answer, (day) => day !== last)
    },
  }),
  defect('end-date-passed', {
    at: 'getAvailability',
    what: 'The day after the range is answered as well.',
    clause: page,
    request: (asked) => {
      const day = parseDay(asked.url.searchParams.get('endDate') ?? '')
      return day === undefined ? asked : asking(asked, { endDate: formatDay(addDays(day, 1)) })
    },
  }),
  defect('default-range-a-week', {
    at: 'getAvailability',
    what: 'Without `endDate` the range is a week, not 30 days.',
    clause: page,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      if (asked.url.searchParams.has('endDate')) return answer
      const first = asked.url.searchParams.get('startDate') ?? firstDay(answer)
      const start = parseDay(first)
      if (start === undefined) return answer
      return onlyDays(answer, (day) => day <= formatDay(addDays(start, 7)))
    },
  }),
  defect('default-start-tomorrow', {
    at: 'getAvailability',
    what: 'Without `startDate` the range begins tomorrow.',
    clause: page,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      if (asked.url.searchParams.has('startDate')) return answer
      const today = firstDay(answer)
      return onlyDays(answer, (day) => day !== today)
    },
  }),
  defect('range-without-limit', {
    at: 'getAvailability',
    what: 'More than 30 days are answered when they are asked for.',
    clause: page,
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const start = parseDay(asked.url.searchParams.get('startDate') ?? '')
      if (start === undefined || at(answer.json, 'limitExceeded') !== true) return answer
      const rest = await send(asking(asked, { startDate: formatDay(addDays(start, 31)) }))
      return saying(answer, joined(answer.json ?? null, rest.json ?? null))
    },
  }),
  defect('all-days-listed', {
    at: 'getAvailability',
    what: '`days` lists every day of the range, also those without a free time.',
    clause: 'inferred',
    notice: true,
    answer: (answer, asked) =>
      editing(answer, 'days', (days) => {
        const all = asList(days).map(asText)
        const first = parseDay(asked.url.searchParams.get('startDate') ?? all[0] ?? '')
        const last = parseDay(asked.url.searchParams.get('endDate') ?? all.at(-1) ?? '')
        if (first === undefined || last === undefined || last - first > 40) return days
        return Array.from({ length: last - first + 1 }, (_, index) =>
          formatDay(addDays(first, index)),
        )
      }),
  }),
  defect('last-day-not-listed', {
    at: 'getAvailability',
    what: 'The last day with free times is missing in `days`.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'days', (days) => asList(days).slice(0, -1)),
  }),
  defect('professional-not-listed', {
    at: 'getAvailability',
    what: '`professionals` names only the first of those who have free times.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'professionals', (all) => asList(all).slice(0, 1)),
  }),
  defect('slots-of-one-step', {
    at: 'getAvailability',
    what: 'Every slot is half an hour long, whatever the service takes.',
    clause: page,
    answer: (answer) =>
      editing(answer, 'slots.*.endTime', (_, slot) => shifted(asText(slot['startTime']), 30)),
  }),
  defect('slots-with-tidying', {
    at: 'getAvailability',
    what: 'Slots are a quarter of an hour longer than the service, for tidying up.',
    clause: page,
    answer: (answer) => editing(answer, 'slots.*.endTime', (time) => shifted(asText(time), 15)),
  }),
  defect('slots-twice', {
    at: 'getAvailability',
    what: 'Every slot is listed twice, as a join multiplies it.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'slots', (slots) => asList(slots).flatMap((slot) => [slot, slot])),
  }),
  defect('slots-with-nobody', {
    at: 'getAvailability',
    what: 'A slot that only one professional could take is listed with nobody.',
    clause: page,
    answer: (answer) =>
      editing(answer, 'slots.*.professionals', (all) => (asList(all).length === 1 ? [] : all)),
  }),
  defect('times-in-utc', {
    at: 'getAvailability',
    what: 'Slots are shown in UTC, while bookings are taken on the wall clock.',
    clause: 'consistency',
    answer: (answer) => {
      const shift = (time: Json) => shifted(asText(time), -60)
      return editing(editing(answer, 'slots.*.startTime', shift), 'slots.*.endTime', shift)
    },
  }),
  defect('passed-times-offered', {
    at: 'getAvailability',
    what: 'Times of today that have passed are still offered.',
    clause: 'consistency',
    salon: () => ({ earliest: ({ now }) => addMinutes(now, -1440) }),
  }),
  defect('new-bookings-not-seen', {
    at: 'getAvailability',
    what: 'Availability is cached: what has been booked since is still offered.',
    clause: 'consistency',
    twist: neverLooksAgain,
  }),
  defect('only-the-start-taken', {
    at: 'getAvailability',
    what: 'A booking takes only its first half hour: later starts within it are still offered.',
    clause: 'consistency',
    salon: () => ({
      takes: ({ start, end }) => ({
        start,
        end: addMinutes(start, Math.min(30, end - start)),
      }),
    }),
  }),
  defect('other-services-still-offered', {
    at: 'getAvailability',
    what: 'A booking takes its time from its own service only: others are offered at the same time.',
    clause: 'consistency',
    salon: () => ({
      takes: (booking, { services = [] }) =>
        services.some(({ id }) => booking.services.includes(id)) ? booking : undefined,
    }),
  }),
  defect('pending-still-offered', {
    at: 'getAvailability',
    what: 'A booking that is `pending` does not take its time from what is offered.',
    clause: 'consistency',
    salon: () => ({
      takes: (booking) => (booking.status === 'pending' ? undefined : booking),
    }),
  }),
  defect('busy-people-offered', {
    at: 'getAvailability',
    what: 'A slot lists everyone of the answer as free, also those who are booked then.',
    clause: 'consistency',
    answer: (answer) =>
      editing(answer, 'slots.*.professionals', () => at(answer.json, 'professionals') ?? []),
  }),
]

const firstDay = ({ json }: Told): string => asText(asList(at(json, 'days'))[0])

/** The answer without the days that the test refuses. */
function onlyDays(answer: Told, keeps: (day: string) => boolean): Told {
  if (answer.status !== 200) return answer
  const days = editing(answer, 'days', (all) => asList(all).filter((day) => keeps(asText(day))))
  return editing(days, 'slots', (slots) =>
    asList(slots).filter((slot) => keeps(asText(asObject(slot)['startTime']).slice(0, 10))),
  )
}

/** Two ranges as one, whose limit nobody looked at. */
function joined(first: Json, second: Json): Json {
  const both = ['days', 'slots', 'professionals'].reduce(
    (answer, name) =>
      edit(answer, name, (items) => {
        const known = new Set(asList(items).map((item) => JSON.stringify(item)))
        const more = asList(at(second, name)).filter((item) => !known.has(JSON.stringify(item)))
        return [...asList(items), ...more]
      }),
    first,
  )
  return edit(both, 'limitExceeded', () => false)
}

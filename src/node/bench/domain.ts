import { loadBuiltIn } from '../../fixture/built-in.ts'
import { SalonBase, type SalonData } from '../../salon/base.ts'
import { addDays } from '../../days/calendar-date.ts'
import { Clock } from '../../salon/clock.ts'
import type { Booking, Professional } from '../../salon/entities.ts'
import { Ids } from '../../salon/ids.ts'
import { addMinutes } from '../../salon/minute.ts'
import { Salon } from '../../salon/salon.ts'
import { plant } from '../../fixture/read-fixture.ts'
import { median } from './process.ts'

const now = Date.UTC(2026, 2, 10, 7)

export interface DomainFigures {
  /** Microseconds to find the free starts of one professional-day, part booked; in a salon of so many bookings. */
  readonly fewBookings: number
  readonly millionBookings: number
  /** Milliseconds for 30 days of one professional in the salon of a million bookings. */
  readonly thirtyDays: number
  readonly bookings: number
}

/** Finding free slots costs what is asked for, not what is stored. */
export async function measureDomain(): Promise<DomainFigures> {
  const fixture = await loadBuiltIn('demo')
  if (!fixture) throw new Error('there is no demo fixture')
  const demo = plant(fixture, { now, seed: 1 })
  const large = enlarged(demo.data, { professionals: 1000, days: 30, bookingsADay: 34 })
  return {
    fewBookings: freeStartsTime(demo),
    millionBookings: freeStartsTime(large),
    thirtyDays: thirtyDaysTime(large),
    bookings: large.data.bookings.length,
  }
}

function opened(base: SalonBase): Salon {
  const clock = new Clock({ source: () => now, now, frozen: true })
  return Salon.open(base, { clock, ids: new Ids(1) })
}

function freeStartsTime(base: SalonBase): number {
  const salon = opened(base)
  const professionals = salon.professionals()
  const bounds = salon.bounds()
  const query = { minutes: 30 }
  const rounds: number[] = []
  for (let round = 0; round < 25; round += 1) {
    const began = performance.now()
    let asked = 0
    for (let turn = 0; turn < 40; turn += 1) {
      for (let offset = 1; offset <= 20; offset += 1) {
        const professional = professionals[(turn * 31 + offset) % professionals.length]
        if (!professional) continue
        salon.freeStarts(professional, addDays(bounds.today, offset), query, bounds)
        asked += 1
      }
    }
    rounds.push(((performance.now() - began) / asked) * 1000)
  }
  return median(rounds.slice(5))
}

function thirtyDaysTime(base: SalonBase): number {
  const salon = opened(base)
  const { today } = salon.bounds()
  const [service] = salon.services()
  const rounds = salon
    .professionals()
    .slice(0, 50)
    .map((professional) => {
      const began = performance.now()
      const services = service ? [service] : []
      salon.openings({ services, professional, from: today, to: addDays(today, 30) })
      return performance.now() - began
    })
  return median(rounds)
}

/** The same salon with as many professionals, each with five-minute bookings from eight in the morning on. */
function enlarged(
  data: SalonData,
  size: { professionals: number; days: number; bookingsADay: number },
): SalonBase {
  const [model] = data.professionals
  const [template] = data.bookings
  if (!model || !template) throw new Error('the demo salon is empty')
  const professionals: Professional[] = []
  const bookings: Booking[] = []
  const zone = new SalonBase(data).zone
  const today = zone.today(now)
  for (let id = 1; id <= size.professionals; id += 1) {
    const uuid = `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`
    professionals.push({ ...model, id, uuid })
    for (let day = 0; day < size.days; day += 1) {
      const morning = addMinutes(zone.startOfDay(addDays(today, day)), 480)
      for (let index = 0; index < size.bookingsADay; index += 1) {
        const booking = bookings.length + 1
        const start = addMinutes(morning, index * 20)
        bookings.push({
          ...template,
          id: booking,
          uuid: `00000000-0000-4000-9000-${String(booking).padStart(12, '0')}`,
          professional: id,
          status: 'confirmed',
          start,
          end: addMinutes(start, 5),
        })
      }
    }
  }
  return new SalonBase({ ...data, professionals, bookings })
}

import type { BookingRequest, CheckedBooking } from './check-booking.ts'
import { type Conditioned, type StaffCondition, timesOf } from './conditions.ts'
import {
  type ClientDraft,
  durationOf,
  occupies,
  type Professional,
  type Service,
} from './entities.ts'
import { holds, type LaidTime } from './laid.ts'
import type { Minute } from './minute.ts'
import type { Result } from './refusals.ts'
import type { Eavesdropper, Salon } from './salon.ts'
import type { SlotQuery } from './slot-query.ts'

/** A time that a client is shown as free with a professional. */
interface Shown {
  readonly start: Minute
  readonly professional: Professional
  /** What was asked for; empty when only a length was. */
  readonly services: readonly Service[]
  readonly minutes: number
}

const firstnames = ['Lucía', 'Marta', 'Javier', 'Elena', 'Pablo', 'Carmen', 'Diego', 'Irene']
const lastnames = ['Fernández', 'Romero', 'Vega', 'Navarro', 'Castillo', 'Molina', 'Reyes']

/**
 * Someone else, who wants the same time as the client and is a moment faster. Books as everybody does,
 * so that what was taken is gone for good and no time is ever taken twice.
 */
export class Rival implements Eavesdropper {
  readonly #salon: Salon
  readonly #steals: readonly LaidTime[]
  readonly #follows: readonly LaidTime[]
  #shown: Shown[] = []
  #stole = false

  constructor(salon: Salon, conditioned: Conditioned) {
    this.#salon = salon
    this.#steals = timesOf('slot-stolen', conditioned)
    this.#follows = timesOf('stale-availability', conditioned)
  }

  /** Notes a time that the client is being shown: the earliest counts, with all who could take it. */
  sees(professional: Professional, start: Minute, { services = [], minutes }: SlotQuery): void {
    if (!holds(this.#follows, professional.id, start)) return
    const shown = { start, professional, services, minutes }
    const [earliest] = this.#shown
    if (earliest === undefined || start < earliest.start) {
      this.#shown = [shown]
    } else if (start === earliest.start) {
      this.#shown.push(shown)
    }
  }

  /** Books what a request is about to book, also with those it would fall back on. */
  hears(request: BookingRequest, plan: (asked: BookingRequest) => Result<CheckedBooking>): void {
    if (this.#steals.length === 0 || !occupies(request.status)) return
    // Each round takes one professional away from the request, until it is refused.
    for (let planned = plan(request); planned.ok; planned = plan(request)) {
      const { professional: id, services } = planned.value
      const professional = id === null ? undefined : this.#salon.professional(id)
      if (!professional || !holds(this.#steals, professional.id, request.start)) return
      if (!this.#books({ start: request.start, professional, services })) return
      this.#stole = true
    }
  }

  /** Takes what was shown; tells which of the two it did. */
  settle(): readonly StaffCondition['condition'][] {
    const tookShown = this.#takesShown()
    return [
      ...(this.#stole ? ['slot-stolen' as const] : []),
      ...(tookShown ? ['stale-availability' as const] : []),
    ]
  }

  /** Books the time it noted, so that the client cannot any more; tells whether it got it. */
  #takesShown(): boolean {
    const shown = this.#shown
    this.#shown = []
    return shown
      .map(({ services, ...wish }) =>
        services.length > 0
          ? this.#books({ ...wish, services })
          : this.#servicesFor(wish).some((service) =>
              this.#books({ ...wish, services: [service] }),
            ),
      )
      .includes(true)
  }

  #books({ start, professional, services }: Omit<Shown, 'minutes'>): boolean {
    const request = { start, status: 'confirmed', isFromWeb: true, source: 'salonbookit' } as const
    return this.#salon.book({
      ...request,
      services: services.map(({ id }) => id),
      professional: professional.id,
      client: this.#person(),
    }).ok
  }

  /** Another one each time, by the salon's own count: the same requests meet the same people. */
  #person(): ClientDraft {
    const count = this.#salon.clients().length + 1
    const firstname = firstnames[count % firstnames.length] ?? 'Ana'
    const lastname = lastnames[count % lastnames.length] ?? 'Ruiz'
    const plain = `${firstname}.${lastname}`.normalize('NFD').replaceAll(/[^A-Za-z.]/g, '')
    const email = `${plain.toLowerCase()}.${count}@example.com`
    return { firstname, lastname, email, phone: `+346${String(10_000_000 + count).slice(-8)}` }
  }

  /** What fits into the time shown, the longest first. */
  #servicesFor({ professional, minutes }: Omit<Shown, 'services'>): Service[] {
    return professional.services
      .flatMap((id) => this.#salon.service(id) ?? [])
      .filter((service) => service.status === 'active' && durationOf([service]) <= minutes)
      .toSorted((left, right) => right.duration - left.duration)
  }
}

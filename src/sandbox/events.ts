import type { Exchange } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import type { Booking } from '../salon/entities.ts'
import type { Salon } from '../salon/salon.ts'

/** Something that happened in a sandbox. */
export type SandboxEvent =
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  /** Made, or changed, by whomever. */
  | { readonly type: 'booking'; readonly booking: Booking }
  /** The clock was set, moved, frozen or let go; a day was arranged; other scenarios or faults are in force. */
  | { readonly type: 'clock' | 'agenda' | 'scenarios' | 'faults' }
  /** Everything may be different now. */
  | { readonly type: 'restore' | 'reset' }
  /** The sandbox is no more. */
  | { readonly type: 'end' }

/** Tells whoever listens what happens in a sandbox; as long as nobody does, nothing is watched. */
export class SandboxEvents {
  readonly #journal: Journal
  readonly #salon: () => Salon | undefined
  readonly #listeners = new Set<(event: SandboxEvent) => void>()
  readonly #known = new Map<number, Booking>()
  #revision = 0
  #leaveJournal: (() => void) | undefined

  constructor(journal: Journal, salon: () => Salon | undefined = () => undefined) {
    this.#journal = journal
    this.#salon = salon
  }

  get listeners(): number {
    return this.#listeners.size
  }

  /** Calls `listener` with every event from now on; the returned function ends that. */
  listen(listener: (event: SandboxEvent) => void): () => void {
    if (this.#listeners.size === 0) this.#watch()
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#rest()
    }
  }

  tell(event: SandboxEvent): void {
    if (this.#listeners.size === 0) return
    if (event.type === 'restore' || event.type === 'reset') this.#learn()
    for (const listener of this.#listeners) {
      listener(event)
    }
    if (event.type === 'end') this.#listeners.clear()
    if (event.type === 'end') this.#rest()
    else this.#tellBookings()
  }

  #watch(): void {
    this.#learn()
    this.#leaveJournal = this.#journal.listen((exchange) =>
      this.tell({ type: 'exchange', exchange }),
    )
  }

  #rest(): void {
    this.#leaveJournal?.()
    this.#leaveJournal = undefined
    this.#known.clear()
  }

  #learn(): void {
    const salon = this.#salon()
    this.#known.clear()
    this.#revision = salon?.revision ?? 0
    for (const booking of salon?.bookings() ?? []) {
      this.#known.set(booking.id, booking)
    }
  }

  /** Bookings are immutable: one that is not the very same has changed. */
  #tellBookings(): void {
    const salon = this.#salon()
    if (!salon || salon.revision === this.#revision) return
    this.#revision = salon.revision
    for (const booking of salon.bookings()) {
      if (this.#known.get(booking.id) === booking) continue
      this.#known.set(booking.id, booking)
      for (const listener of this.#listeners) {
        listener({ type: 'booking', booking })
      }
    }
  }
}

import type { SalonBase, Counters } from './base.ts'
import type { CheckedBooking, BookingRequest } from './check-booking.ts'
import { ClientRegister } from './client-register.ts'
import type { Clock } from './clock.ts'
import { priceOf, type Booking, type Client, type ClientDraft } from './entities.ts'
import type { Ids } from './ids.ts'
import { Ledger } from './ledger.ts'
import type { SalonSnapshot } from './snapshot.ts'

/** What a salon writes down, and the names it gives. All views of one salon share it. */
export class Records {
  readonly clients: ClientRegister
  readonly ledger: Ledger
  readonly next: Counters
  /** Grows with every change of state. */
  revision = 0
  readonly #base: SalonBase
  readonly #clock: Clock
  readonly #ids: Ids

  constructor(base: SalonBase, { clock, ids }: { clock: Clock; ids: Ids }) {
    this.#base = base
    this.#clock = clock
    this.#ids = ids
    this.clients = new ClientRegister(base)
    this.ledger = new Ledger(base)
    this.next = { ...base.firstCounters }
  }

  /** Takes over what a snapshot says beyond its base. */
  load({ clients, bookings, next, revision }: SalonSnapshot): void {
    for (const client of clients) {
      this.clients.put(client)
    }
    for (const booking of bookings) {
      this.ledger.put(booking)
    }
    Object.assign(this.next, next)
    this.revision = revision
  }

  addClient(draft: ClientDraft): Client {
    const pin = this.#base.data.nextClients[this.next.pinnedClients]
    if (pin !== undefined) this.next.pinnedClients++
    const id = pin?.id ?? this.next.client
    this.next.client = Math.max(this.next.client, id + 1)
    return this.putClient({
      ...completed(draft),
      id,
      uuid: pin?.uuid ?? this.#ids.uuid('client', id),
      createdAt: this.#clock.now(),
      deleted: false,
    })
  }

  putClient(client: Client): Client {
    this.clients.put(client)
    this.revision++
    return client
  }

  /** Writes down what was found good; a guest is found by e-mail or created. */
  addBooking(request: BookingRequest, plan: CheckedBooking): Booking {
    const client =
      'id' in plan.client
        ? plan.client
        : (this.clients.byEmail(plan.client.email) ?? this.addClient(plan.client))
    const pin = this.#base.data.nextBookings[this.next.pinnedBookings]
    if (pin !== undefined) this.next.pinnedBookings++
    const id = pin?.id ?? this.next.booking
    this.next.booking = Math.max(this.next.booking, id + 1)
    return this.putBooking({
      id,
      uuid: pin?.uuid ?? this.#ids.uuid('booking', id),
      code: pin?.code ?? this.#ids.code(),
      start: request.start,
      end: plan.end,
      status: request.status,
      services: plan.services.map((service) => service.id),
      location: plan.location,
      professional: plan.professional,
      client: client.id,
      amount: request.amount ?? priceOf(plan.services),
      internalNote: request.internalNote ?? null,
      clientNote: request.clientNote ?? null,
      paymentStatus: request.paymentStatus ?? null,
      isFromWeb: request.isFromWeb ?? false,
      isFromAgent: request.isFromAgent ?? false,
      notifyClient: request.notifyClient ?? false,
      source: request.source,
      createdAt: this.#clock.now(),
    })
  }

  putBooking(booking: Booking): Booking {
    this.ledger.put(booking)
    this.revision++
    return booking
  }
}

/** The draft with every field it leaves out as `null`. */
export function completed(draft: ClientDraft): Required<ClientDraft> {
  return {
    firstname: draft.firstname,
    lastname: draft.lastname,
    email: draft.email,
    phone: draft.phone,
    docType: draft.docType ?? null,
    docNumber: draft.docNumber ?? null,
    birthdate: draft.birthdate ?? null,
    address: draft.address ?? null,
    city: draft.city ?? null,
    state: draft.state ?? null,
    country: draft.country ?? null,
    customFields: draft.customFields ?? [],
  }
}

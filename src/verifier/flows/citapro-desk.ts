import { NotExercised } from '../stops.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import { isoWall } from '../calendar.ts'
import type { OperationCall } from '../../judge/call.ts'
import { textOf } from '../../json/look.ts'
import type { TargetSlot, Span } from '../slots.ts'
import { type Desk, keepBooking, type View } from './desk.ts'
import type { BookingPlan } from './booking-plan.ts'
import { otherService, windowOf } from './citapro-window.ts'
import { clientOf } from './citapro-clients.ts'
import { filterQuery } from './citapro-filters.ts'
import type { CitaproWorld, ListAnswer, Search, TargetService } from './citapro-world.ts'

/** CitaPro's way to book: availability by service and place, a client by id, times in ISO 8601. */
export class CitaproDesk implements Desk {
  readonly world: CitaproWorld
  readonly plan: BookingPlan
  readonly service: TargetService
  readonly location: string
  readonly unavailable = ['SLOT_NOT_AVAILABLE']
  /** Of the bookings to be ordered. */
  status: 'confirmed' | 'pending' | 'reserved' = 'confirmed'
  /** What `lookElsewhere` saw of the professional at another place. */
  elsewhere: { readonly location: string; readonly slots: readonly TargetSlot[] } | undefined

  constructor(
    world: CitaproWorld,
    { plan, service, location }: { plan: BookingPlan; service: TargetService; location: string },
  ) {
    this.world = world
    this.plan = plan
    this.service = service
    this.location = location
  }

  get run(): CitaproWorld['run'] {
    return this.world.run
  }

  get create(): Desk['create'] {
    return this.run.operation('createBooking')
  }

  /** The plan was made with a view of the whole range, which is older. */
  before(): Promise<View> {
    return this.look()
  }

  look(): Promise<View> {
    return this.#view({ service: this.service.id, location: this.location }, '')
  }

  async lookElsewhere(): Promise<readonly View[]> {
    const other = (await otherService(this.world))?.service
    const locations = await this.world.locations()
    const elsewhere = locations.find((id) => id !== this.location)
    const views: View[] = []
    if (other) {
      views.push(
        await this.#view({ service: other.id, location: this.location }, 'for another service'),
      )
    }
    if (elsewhere !== undefined) {
      const search = { service: this.service.id, location: elsewhere }
      const view = await this.#view(search, 'at another place')
      this.elsewhere = { location: elsewhere, slots: view.slots }
      views.push(view)
    }
    return views
  }

  async order(time: Span, guest: number): Promise<OperationCall> {
    const client = await clientOf(this.world, guest)
    return { operation: this.create, body: this.body(time, client.id) }
  }

  body(time: Span, clientId: string): Record<string, unknown> {
    return {
      startTime: isoWall(time.start),
      endTime: isoWall(time.end),
      status: this.status,
      amount: this.service.price,
      clientId,
      locationId: this.location,
      serviceId: this.service.id,
      personId: this.plan.professional,
      notifyClient: false,
    }
  }

  /** The bookings of the first client. */
  async count(): Promise<{ bookings: number; answer: TargetAnswer } | undefined> {
    const { id } = await clientOf(this.world, 0)
    const { items, total, answer } = await this.bookingsFrom(id, this.plan.target.start)
    // A target that does not filter by client cannot be counted like this.
    if (items.some((item) => textOf(item, 'clientId') !== id)) return undefined
    return { bookings: total ?? items.length, answer }
  }

  /** A client's bookings from a moment on, that moment included; kept until the next one is made. */
  bookingsFrom(clientId: string, start: number): Promise<ListAnswer> {
    const query = filterQuery([
      { field: 'clientId', operator: '=', value: clientId },
      { field: 'startTime', operator: '>=', value: isoWall(start) },
    ])
    return this.world.list('listBookings', query)
  }

  keep(answer: TargetAnswer): void {
    const id = textOf(answer.json, 'id') ?? 'unknown'
    keepBooking(this.run, answer, { what: 'booking', id })
  }

  async #view(search: Search, label: string): Promise<View> {
    const { day, professional } = this.plan
    const query = { ...search, from: day, to: day, professional }
    const { slots, answer } = await this.world.availability(query, true)
    return { slots, answer, label }
  }
}

/** A desk with a plan; not exercised where nothing is free. */
export async function openDesk(
  world: CitaproWorld,
  plan: (window: Awaited<ReturnType<typeof windowOf>>) => BookingPlan | undefined,
): Promise<CitaproDesk> {
  const window = await windowOf(world)
  const planned = plan(window)
  if (!planned) throw new NotExercised('no professional has a free slot to book')
  const { service, location } = window.choice
  world.booked.add(planned.day)
  return new CitaproDesk(world, { plan: planned, service, location })
}

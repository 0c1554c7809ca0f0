import { NotExercised } from '../stops.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import { dayOf, formatWallDay, formatWallTime } from '../calendar.ts'
import type { OperationCall } from '../../judge/call.ts'
import { fieldOf, textOf } from '../../json/look.ts'
import { freeOf, type TargetSlot, type Span } from '../slots.ts'
import { type Desk, keepBooking, type View } from './desk.ts'
import { type BookingPlan, planBooking } from './booking-plan.ts'
import type { Length, SalonbookitWorld } from './salonbookit-world.ts'

/** SalonBookIt's way to book: a day's view of one professional, a guest by name, local times. */
export class SalonbookitDesk implements Desk {
  readonly world: SalonbookitWorld
  readonly plan: BookingPlan
  /** Booked together, one after the other. */
  readonly services: readonly string[]
  readonly unavailable = ['SLOT_NOT_AVAILABLE']
  readonly #seen: View

  constructor(
    world: SalonbookitWorld,
    { plan, services, seen }: { plan: BookingPlan; services: readonly string[]; seen: View },
  ) {
    this.world = world
    this.plan = plan
    this.services = services
    this.#seen = seen
  }

  get run(): SalonbookitWorld['run'] {
    return this.world.run
  }

  get create(): Desk['create'] {
    return this.run.operation('createReservation')
  }

  /** The view the plan was made with, a moment ago. */
  before(): Promise<View> {
    return Promise.resolve(this.#seen)
  }

  look(): Promise<View> {
    return this.#view(lengthOf(this.services), '')
  }

  async lookElsewhere(): Promise<readonly View[]> {
    const views = [await this.#view({}, 'for another length')]
    await this.run.step([], async () => {
      const other = await this.world.second(this.plan.day)
      if (this.services.includes(other)) return
      views.push(await this.#view({ service: other }, 'for another service'))
    })
    return views
  }

  order(time: Span, guest: number): Promise<OperationCall> {
    return Promise.resolve({ operation: this.create, body: this.body(time, guest) })
  }

  body(time: Span, guest: number): Record<string, unknown> {
    const { name } = this.run
    const required = {
      servicio_ids: this.services.map(Number),
      peluquero_id: Number(this.plan.professional),
      fecha: formatWallDay(dayOf(time.start)),
      hora_inicio: formatWallTime(time.start),
      telefono: `+1202555${String(100 + guest).padStart(4, '0')}`,
    }
    // One guest has nothing that could be a default, the others no more than they must.
    return guest === 0
      ? {
          ...required,
          nombre: `Zoë Ñandú 💇 Verify-${name}-0`,
          email: `Verify-${name}-0+Tag@Maniqui.invalid`,
          notas: '"maniqui" <verify> ñ 💈',
          usar_puntos: false,
        }
      : {
          ...required,
          nombre: `Maniqui Verify-${name}-${guest}`,
          email: `verify-${name}-${guest}@maniqui.invalid`,
        }
  }

  /** The API has no list of reservations. */
  count(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  keep(answer: TargetAnswer): void {
    const data = fieldOf(answer.json, 'data')
    const id = fieldOf(data, 'id')
    const code = textOf(data, 'codigo')
    keepBooking(this.run, answer, { what: 'reservation', id: code ?? String(id) })
  }

  async #view(length: Length, label: string): Promise<View> {
    const { slots, answer } = await this.world.day(this.plan.day, length, true)
    return { slots, answer, label }
  }
}

export function lengthOf(services: readonly string[]): Length {
  const [only] = services
  return services.length === 1 && only !== undefined ? { service: only } : { services }
}

/** A desk on a day some way off with much that is free. */
export async function openDesk(
  world: SalonbookitWorld,
  {
    services = [world.service],
    choose = (slots: readonly TargetSlot[]) => slots,
    skip = 0,
    day: wanted,
  }: {
    services?: readonly string[]
    choose?: (slots: readonly TargetSlot[]) => readonly TargetSlot[]
    /** Leaves the so many best days to other flows. */
    skip?: number
    /** Instead of one of the best days. */
    day?: number
  } = {},
): Promise<SalonbookitDesk> {
  const { days, today } = await world.plan()
  const free = days
    .filter((day) => day.free)
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0))
  const later = free.filter(({ day }) => day > today + 1)
  const day = wanted ?? later[skip]?.day ?? later[0]?.day ?? free[0]?.day
  if (day === undefined) throw new NotExercised('no day of the range is free')
  const view = await world.day(day, lengthOf(services), true)
  const plan = planBooking(choose(freeOf(view.slots)), {
    professionals: [world.professional],
    notBefore: today + 2,
  })
  if (!plan) throw new NotExercised('no time of the day is free to book')
  return new SalonbookitDesk(world, { plan, services, seen: { ...view, label: '' } })
}

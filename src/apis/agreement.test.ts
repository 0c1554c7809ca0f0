import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientOf } from '../../contract-tests/support/client.ts'
import { contextOf, createManiqui } from '../library/maniqui.ts'
import type { Salon } from '../salon/salon.ts'

/* Whatever is booked, cancelled or refused through either API, both tell the same about every day. */

const dates = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14']

type Step =
  | {
      readonly kind: 'citapro'
      readonly service: number
      readonly slot: number
      readonly status: string
    }
  | {
      readonly kind: 'salonbookit'
      readonly service: number
      readonly slot: number
      readonly date: number
    }
  | { readonly kind: 'cancel'; readonly booking: number }
  | { readonly kind: 'twice' }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('citapro' as const),
      service: fc.nat(9),
      slot: fc.nat(200),
      status: fc.constantFrom('confirmed', 'pending', 'cancelled', 'no_show'),
    }),
    fc.record({
      kind: fc.constant('salonbookit' as const),
      service: fc.nat(9),
      slot: fc.nat(20),
      date: fc.nat(3),
    }),
    fc.record({ kind: fc.constant('cancel' as const), booking: fc.nat(500) }),
    fc.record({ kind: fc.constant('twice' as const) }),
  ),
  { maxLength: 12 },
)

test('the two APIs agree after any sequence of requests, and nobody is booked twice', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
      const world = { maniqui, salon: contextOf(maniqui).sandboxes.use('demo').salon }
      let last: unknown
      for (const step of sequence) {
        last = (await take(step, world, last)) ?? last
      }
      expect(world.salon.invariants()).toEqual([])
      expectNobodyTwice(world.salon)
      for (const date of dates) {
        await expectAgreement(world, date)
      }
    }),
    { numRuns: 25 },
  )
})

type World = { maniqui: Awaited<ReturnType<typeof createManiqui>>; salon: Salon }

async function take(step: Step, { maniqui, salon }: World, last: unknown): Promise<unknown> {
  const citapro = clientOf(maniqui, 'cpk_demo')
  const salonbookit = clientOf(maniqui, 'hh_live_demo')
  const active = salon.services().filter(({ status }) => status === 'active')
  switch (step.kind) {
    case 'citapro': {
      const service = active[step.service % active.length]
      const location = salon.locations().find(({ id }) => service?.locations.includes(id))
      const { body } = await citapro(
        `/v1/bookings/availability?locationId=${location?.uuid}&serviceId=${service?.uuid}&startDate=2026-03-11&endDate=2026-03-14`,
      )
      const slot = body.slots[step.slot % Math.max(1, body.slots.length)]
      if (!slot) return undefined
      const booking = {
        startTime: slot.startTime.replace(' ', 'T'),
        endTime: slot.endTime.replace(' ', 'T'),
        status: step.status,
        amount: 1,
        clientId: salon.clients()[0]?.uuid,
        locationId: location?.uuid,
        serviceId: service?.uuid,
        personId: slot.professionals.at(-1).id,
      }
      // What is offered can be booked.
      expect((await citapro('/v1/bookings', { body: booking })).status).toBe(201)
      return booking
    }
    case 'salonbookit': {
      const service = active[step.service % active.length]
      const able = salon
        .professionals()
        .filter(
          ({ status, services }) => status === 'active' && services.includes(service?.id ?? 0),
        )
      const professional = able[step.slot % Math.max(1, able.length)]
      if (!professional) return undefined
      const fecha = dates[step.date] ?? ''
      const { body } = await salonbookit(
        `/api/v1/disponibilidad/${professional.id}/${fecha}/?servicio_id=${service?.id}`,
      )
      const slot = body.data.slots[step.slot % Math.max(1, body.data.slots.length)]
      if (!slot) return undefined
      const { status } = await salonbookit('/api/v1/reservas/crear/', {
        body: {
          servicio_ids: [service?.id],
          peluquero_id: professional.id,
          fecha,
          hora_inicio: slot.hora_inicio,
          nombre: 'Ana Ruiz',
          email: 'ana@example.com',
        },
      })
      expect(status).toBe(slot.disponible ? 201 : 409)
      return undefined
    }
    case 'cancel': {
      const bookings = salon.bookings()
      const booking = bookings[step.booking % bookings.length]
      if (booking) salon.setBookingStatus(booking.id, 'cancelled')
      return undefined
    }
    case 'twice': {
      if (last === undefined) return undefined
      const again = { ...(last as object), status: 'confirmed' }
      const { status } = await citapro('/v1/bookings', { body: again })
      expect([201, 422]).toContain(status)
      return undefined
    }
  }
}

/** By brute force, knowing nothing of how the salon keeps its books. */
function expectNobodyTwice(salon: Salon): void {
  const kept = salon
    .bookings()
    .filter(({ status }) => status !== 'cancelled' && status !== 'no_show')
  for (const one of kept) {
    const overlapping = kept.filter(
      (other) =>
        other.id > one.id &&
        other.professional === one.professional &&
        other.start < one.end &&
        other.end > one.start,
    )
    expect(overlapping).toEqual([])
  }
}

/** Every professional's free times of a day, for each service, through both faces. */
async function expectAgreement({ maniqui, salon }: World, date: string): Promise<void> {
  const citapro = clientOf(maniqui, 'cpk_demo')
  const salonbookit = clientOf(maniqui, 'hh_live_demo')
  for (const service of salon
    .services()
    .filter(({ status }) => status === 'active')
    .slice(0, 3)) {
    const offered = new Map<string, Set<string>>()
    for (const location of salon.locations()) {
      const { body } = await citapro(
        `/v1/bookings/availability?locationId=${location.uuid}&serviceId=${service.uuid}&startDate=${date}&endDate=${date}`,
      )
      for (const { startTime, professionals } of body.slots) {
        for (const { id } of professionals) {
          offered.set(id, (offered.get(id) ?? new Set()).add(startTime.slice(11, 16)))
        }
      }
    }
    for (const professional of salon.professionals()) {
      if (professional.status !== 'active' || !professional.services.includes(service.id)) continue
      const { body } = await salonbookit(
        `/api/v1/disponibilidad/${professional.id}/${date}/?servicio_id=${service.id}`,
      )
      const free = body.data.slots
        .filter(({ disponible }: { disponible: boolean }) => disponible)
        .map(({ hora_inicio }: { hora_inicio: string }) => hora_inicio)
      expect(free).toEqual([...(offered.get(professional.uuid) ?? [])].toSorted())
    }
  }
}

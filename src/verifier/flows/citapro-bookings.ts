import { dayOf } from '../calendar.ts'
import { omissionsOf, invalidValuesOf } from '../checks/mutations.ts'
import { screenMutations } from '../checks/screening.ts'
import { planBooking } from './booking-plan.ts'
import {
  bookTarget,
  checkGone,
  checkNeighbour,
  checkOverlaps,
  checkUntouched,
  orderAnother,
} from './booking.ts'
import { type TargetSlot } from '../slots.ts'
import { type Booked } from './desk.ts'
import { otherService, windowOf } from './citapro-window.ts'
import { clientOf } from './citapro-clients.ts'
import { type CitaproDesk, openDesk } from './citapro-desk.ts'
import { checkColleagues, lookAtOwn } from './citapro-looks.ts'
import { checkStored } from './citapro-stored.ts'
import { refuseNobody, refuseReferences } from './citapro-references.ts'
import { refuseOtherService, refuseTaken, refuseTimes } from './citapro-unoffered.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** Books, looks at what became of it, tries everything that must not succeed, and books beside it. */
export async function checkBookings(world: CitaproWorld): Promise<void> {
  const { run } = world
  // Somebody who does something else as well, so that the booking can be seen from there.
  const versatile = await whoOffersBoth(world)
  const desk = await openDesk(world, ({ whole, first }) =>
    planBooking(whole.slots, {
      professionals: versatile.length > 0 ? versatile : whole.professionals,
      notBefore: first + 2,
    }),
  )
  // Two clients, so that a refusal of the second is not one of a repeated request.
  await clientOf(world, 1)
  const booked = await bookTarget(desk)
  await run.step(['created_is_found', 'keeps_what_was_sent'], () => checkStored(desk, booked))
  await run.step(
    ['booked_disappears', 'refused_changes_nothing', 'neighbour_bookable'],
    async () => {
      const after = await checkGone(desk, booked)
      await run.step(['created_is_found'], () => lookAtOwn(desk, { from: booked.slot.start }))
      await run.step(['booked_disappears'], () => checkColleagues(desk, booked.answer))
      const refuse = async (): Promise<void> => {
        await checkOverlaps(desk, booked)
        await run.step(['overlap_refused'], () => refuseOtherService(desk, booked))
        await run.step(['double_booking'], () => refuseTaken(desk))
        await run.step(['unknown_references'], () => refuseReferences(desk, booked))
        await run.step(['negative_data_rejection'], () => screenBooking(desk, booked))
      }
      const hold = (slot: TargetSlot): Promise<void> => refuseNobody(desk, slot)
      const later = await checkUntouched(desk, { before: after, refuse, hold })
      await checkNeighbour(desk, booked, { view: later, retry: () => openElsewhere(world) })
      await run.step(['booked_disappears'], () => checkColleagues(desk, booked.answer))
    },
  )
  // What is merely not listed may be accepted, and then takes its time: on a day of its own.
  if (run.effort !== 'quick') await refuseTimes(await openElsewhere(world))
}

/** A desk on a day on which the run has booked nothing so far. */
function openElsewhere(world: CitaproWorld): Promise<CitaproDesk> {
  return openDesk(world, ({ whole, first }) =>
    planBooking(
      whole.slots.filter(({ start }) => !world.booked.has(dayOf(start))),
      { professionals: whole.professionals, notBefore: first + 2 },
    ),
  )
}

async function whoOffersBoth(world: CitaproWorld): Promise<readonly string[]> {
  const { whole } = await windowOf(world)
  const other = await otherService(world)
  return whole.professionals.filter((id) => other?.offered.professionals.includes(id))
}

async function screenBooking(desk: CitaproDesk, booked: Booked): Promise<void> {
  const { run, create, plan } = desk
  const schema = create.requestBody?.schema ?? {}
  const valid = await desk.order(plan.neighbour ?? plan.spare[0] ?? booked.slot, 0)
  await screenMutations(run, {
    valid,
    // A negative amount is refused by our decision only, and not worth a request of its own.
    mutations: [...omissionsOf(schema), ...invalidValuesOf(schema)].filter(
      ({ keyword }) => keyword !== 'minimum',
    ),
    names: ['VALIDATION_ERROR'],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
    renew: () => orderAnother(desk),
  })
}

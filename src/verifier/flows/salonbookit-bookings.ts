import { NotExercised } from '../stops.ts'
import { formatWall } from '../calendar.ts'
import { namesUnknown } from '../../causes/causes.ts'
import type { OperationCall } from '../../judge/call.ts'
import { callWith, type Wrong, wrongCoded, wrongsOf } from '../checks/caused.ts'
import { omissionsOf, invalidValuesOf } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations } from '../checks/screening.ts'
import { bodyClause, operationClause } from '../../judge/clause.ts'
import {
  bookTarget,
  checkGone,
  checkNeighbour,
  checkOverlaps,
  checkUntouched,
  orderAnother,
  refuseTime,
} from './booking.ts'
import type { TargetSlot } from '../slots.ts'
import { type Booked } from './desk.ts'
import { checkRace } from './race.ts'
import { openDesk, type SalonbookitDesk } from './salonbookit-desk.ts'
import { checkRangeAfter, checkToday } from './salonbookit-receipt.ts'
import {
  refuseLonger,
  refuseOther,
  refuseReferences,
  refuseTimes,
} from './salonbookit-unoffered.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** Books, looks at what became of it, tries everything that must not succeed, and books beside it. */
export async function checkBookings(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const desk = await openDesk(world)
  const booked = await bookTarget(desk)
  await run.step(['default_range'], () => checkToday(desk, booked))
  await run.step(
    ['booked_disappears', 'refused_changes_nothing', 'neighbour_bookable'],
    async () => {
      const after = await checkGone(desk, booked)
      await run.step(['day_and_range_agree'], () => checkRangeAfter(desk, booked, after))
      const refuse = async (): Promise<void> => {
        await checkOverlaps(desk, booked)
        await run.step(['overlap_refused'], () => refuseOther(desk, booked))
        await run.step(['overlap_refused'], () => refuseLonger(desk, booked, after))
        await run.step(['unknown_references'], () => refuseReferences(desk))
        await run.step(['negative_data_rejection'], () => screenReservation(desk, booked))
      }
      const hold = (slot: TargetSlot): Promise<void> =>
        refuseCoded(desk, { slot, booked, wrong: wrongCoded(desk.create, 'INVALID_EMAIL') })
      const later = await checkUntouched(desk, { before: after, refuse, hold })
      await checkNeighbour(desk, booked, {
        view: later,
        retry: () => openDesk(world, { skip: 3 }),
      })
    },
  )
  // What is merely not listed may be accepted, and then takes its time: on a day of its own.
  if (run.effort === 'quick') return
  const other = await openDesk(world, { skip: 4 })
  await refuseTimes(other, await other.before())
}

/** A code made for one thing wrong with one field; which is given for which is published, when is not. */
function codedWrongs({ create }: SalonbookitDesk): readonly Wrong[] {
  return wrongsOf(create).filter((wrong) => !namesUnknown(wrong))
}

async function screenReservation(desk: SalonbookitDesk, booked: Booked): Promise<void> {
  const { run, create, plan } = desk
  const schema = create.requestBody?.schema ?? {}
  const wrongs = codedWrongs(desk)
  const slot = plan.neighbour ?? plan.spare[0] ?? booked.slot
  const valid = await desk.order(slot, 1)
  await screenMutations(run, {
    valid,
    // A target that does nothing with an optional field need not look at it either.
    mutations: [...omissionsOf(schema), ...invalidValuesOf(schema)].map((mutation) => ({
      ...mutation,
      ...(mutation.keyword === 'type' && !schema.required?.includes(mutation.name)
        ? { kind: 'inferred' as const }
        : {}),
    })),
    names: ['VALIDATION_ERROR', ...wrongs.map(({ code }) => code)],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
    renew: () => orderAnother(desk),
  })
  for (const wrong of wrongs) {
    await refuseCoded(desk, { slot, booked, wrong })
  }
  await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: 'malformed JSON',
    call: { operation: create, rawBody: { contentType: 'application/json', text: '{"fecha":' } },
    names: ['VALIDATION_ERROR'],
    manner: 'inferred',
    clause: operationClause(create),
    because: 'the body is not JSON',
  })
  await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: 'another media type',
    call: { operation: create, rawBody: { contentType: 'text/plain', text: 'fecha' } },
    names: ['UNSUPPORTED_MEDIA_TYPE'],
    kind: 'inferred',
    manner: 'inferred',
    clause: operationClause(create),
    because: 'the body is not application/json',
  })
}

async function refuseCoded(
  desk: SalonbookitDesk,
  { slot, booked, wrong }: { slot: TargetSlot; booked: Booked; wrong: Wrong },
): Promise<void> {
  const { run, create, plan } = desk
  const { input, because, code } = wrong
  const valid: OperationCall = { operation: create, body: desk.body(slot, 1) }
  const { answer, refused } = await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: `${input} ${because}`,
    call: callWith(run, valid, { cause: wrong, today: plan.day }),
    names: [code],
    // The codes are published, but not which of them is for what.
    manner: 'inferred',
    // The form of a telephone number is our decision.
    clause: bodyClause(create, input, 'pattern'),
    because: `${input} ${because}`,
    evidence: [booked.answer],
  })
  if (!refused) desk.keep(answer)
}

/** Two services in one reservation: its end and its totals are those of both. */
export async function checkSeveral(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { today } = await world.plan()
  const second = await world.second(today + 1)
  const desk = await openDesk(world, { services: [world.service, second], skip: 1 })
  // Somebody new, so that a receipt for the guest who came first shows.
  const booked = await bookTarget(desk, 2)
  await run.step(['booked_disappears'], async () => {
    await checkGone(desk, booked)
  })
  for (const time of desk.plan.overlapping) {
    await run.step(['overlap_refused'], () =>
      refuseTime(desk, time, {
        check: 'overlap_refused',
        subject:
          time.start < booked.slot.start ? 'an overlap at the start' : 'an overlap at the end',
        because: `it overlaps the booking from ${formatWall(booked.slot.start)}`,
        evidence: [booked.answer],
      }),
    )
  }
}

/** Several guests at once want one slot, the last of its day: the likeliest to run past closing time. */
export async function raceForSlot(world: SalonbookitWorld): Promise<void> {
  const desk = await openDesk(world, { skip: 2, choose: (slots) => slots.slice(-1) })
  const raced = await checkRace(desk, desk.plan.target, 3)
  if (!raced) throw new NotExercised('someone else took the slot before the race')
}

/** The first free time there is is the likeliest to be too near; only where that can hurt nobody. */
export async function bookSoonest(world: SalonbookitWorld): Promise<void> {
  const { days, today } = await world.plan()
  if (!world.run.harmless) throw new NotExercised('the next free time is left to the salon')
  const day = days.find(({ free }) => free)?.day ?? today
  const desk = await openDesk(world, { day, choose: (slots) => slots.slice(0, 1) })
  await bookTarget(desk)
}

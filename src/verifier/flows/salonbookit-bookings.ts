import { formatWall } from '../calendar.ts'
import { omissionsOf, violationsOf } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations } from '../checks/screening.ts'
import { bodyClause, operationClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import {
  bookTarget,
  checkGone,
  checkNeighbour,
  checkOverlaps,
  checkUntouched,
  refuseTime,
} from './booking.ts'
import { type Booked } from './desk.ts'
import { checkRace } from './race.ts'
import { openDesk, type SalonbookitDesk } from './salonbookit-desk.ts'
import { checkRangeAfter, checkReceipt, checkToday } from './salonbookit-receipt.ts'
import { refuseLonger, refuseReferences, refuseTimes } from './salonbookit-unoffered.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** Books, looks at what became of it, tries everything that must not succeed, and books beside it. */
export async function checkBookings(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const desk = await openDesk(world)
  const booked = await bookTarget(desk)
  await run.step(['keeps_what_was_sent', 'booking_totals'], () =>
    Promise.resolve(checkReceipt(desk, booked, 0)),
  )
  await run.step(['default_range'], () => checkToday(desk, booked))
  await run.step(
    ['booked_disappears', 'refused_changes_nothing', 'neighbour_bookable'],
    async () => {
      const after = await checkGone(desk, booked)
      await run.step(['day_and_range_agree'], () => checkRangeAfter(desk, booked, after))
      const later = await checkUntouched(desk, after, async () => {
        await checkOverlaps(desk, booked)
        await run.step(['overlap_refused'], () => refuseLonger(desk, booked, after))
        await refuseTimes(desk, after)
        await run.step(['unknown_references'], () => refuseReferences(desk))
        await run.step(['negative_data_rejection'], () => screenReservation(desk, booked))
      })
      await checkNeighbour(desk, booked, {
        view: later,
        retry: () => openDesk(world, { skip: 3 }),
      })
    },
  )
}

/** Codes made for one fault of one field; which is given for which is published, when is not. */
const codes: readonly (readonly [name: string, value: unknown, code: string, because: string])[] = [
  ['nombre', undefined, 'MISSING_REQUIRED_FIELD', 'is missing'],
  ['email', 'not-an-address', 'INVALID_EMAIL', 'is not an e-mail address'],
  ['telefono', 'no phone', 'INVALID_PHONE', 'is no telephone number'],
  ['fecha', '2026-02-30', 'INVALID_DATE', 'is a day that does not exist'],
  ['hora_inicio', '9h', 'INVALID_TIME', 'is not HH:MM'],
]

async function screenReservation(desk: SalonbookitDesk, booked: Booked): Promise<void> {
  const { run, create, plan } = desk
  const schema = create.requestBody?.schema ?? {}
  const slot = plan.neighbour ?? plan.spare[0] ?? booked.slot
  const valid = await desk.order(slot, 1)
  await screenMutations(run, {
    valid,
    mutations: [...omissionsOf(schema), ...violationsOf(schema)],
    names: ['VALIDATION_ERROR', ...codes.map(([, , code]) => code)],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
  })
  for (const [name, value, code, because] of codes) {
    await expectRefusal(run, {
      check: 'negative_data_rejection',
      subject: `${name} ${because}`,
      call: { ...valid, body: { ...desk.body(slot, 1), [name]: value } },
      names: [code],
      clause: bodyClause(create, name, code === 'INVALID_PHONE' ? 'pattern' : undefined),
      because: `${name} ${because}`,
      evidence: [booked.answer],
    })
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

/** Two services in one reservation: its end and its totals are those of both. */
export async function checkSeveral(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { today } = await world.base()
  const second = await world.second(today + 1)
  const desk = await openDesk(world, { services: [world.service, second], skip: 1 })
  const booked = await bookTarget(desk)
  checkReceipt(desk, booked, 0)
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

/** Today's first free time is the likeliest to be too near; only where that can hurt nobody. */
export async function bookSoonest(world: SalonbookitWorld): Promise<void> {
  const { today } = await world.base()
  if (!world.run.harmless) throw new NotExercised('today is left to the salon')
  const desk = await openDesk(world, { day: today, choose: (slots) => slots.slice(0, 1) })
  await bookTarget(desk)
}

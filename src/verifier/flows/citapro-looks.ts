import { describeAnswer, type TargetAnswer } from '../../judge/answer.ts'
import { operationClause } from '../../judge/clause.ts'
import { idOf } from '../../json/look.ts'
import { formatWall } from '../calendar.ts'
import { takenOf } from '../memory/judge-made.ts'
import { overlaps, type Span, slotsOn } from '../slots.ts'
import type { CitaproDesk } from './citapro-desk.ts'
import { windowOf } from './citapro-window.ts'
import type { Availability } from './citapro-world.ts'

/** Reads bookings by id and lists their clients': what became of them is judged of every answer. */
export async function lookAtOwn(
  desk: CitaproDesk,
  { booked = [], from = 0 }: { booked?: readonly TargetAnswer[]; from?: number },
): Promise<void> {
  const { run, world } = desk
  const operation = run.operation('getBooking')
  for (const answer of booked) {
    const id = idOf(answer.json, 'id') ?? ''
    const read = await run.send({ operation, path: { id }, expects: 'success' })
    run.expect('created_is_found', read.status === 200, () => ({
      operationId: 'getBooking',
      clause: operationClause(operation),
      kind: 'consistency',
      subject: 'a created booking is not found by id',
      expected: `200, as createBooking gave the id ${id}`,
      actual: describeAnswer(read),
      evidence: [answer, read],
    }))
  }
  for (const { id } of world.clients.slice(0, 2)) {
    await desk.bookingsFrom(id, from)
  }
}

export function lookAtAll({ world, plan, service, location }: CitaproDesk): Promise<Availability> {
  const search = { service: service.id, location, from: plan.day, to: plan.day }
  return world.availability(search, true)
}

interface Offer extends Span {
  readonly professional: string
}

/** A booking takes the time of its professional and of nobody else. */
export async function checkColleagues(desk: CitaproDesk, booked: TargetAnswer): Promise<void> {
  const { run, world, plan } = desk
  const { whole } = await windowOf(world)
  const now = await lookAtAll(desk)
  const ours = run.observer ? takenOf(run.observer.memory) : []
  const lost = slotsOn(whole.slots, plan.day)
    .flatMap(({ professionals, ...span }) =>
      professionals.map((id) => ({ ...span, professional: id })),
    )
    .filter(
      (offer) =>
        offer.professional !== plan.professional &&
        !ours.some((one) => one.professional === offer.professional && overlaps(one, offer)) &&
        !isOffered(now, offer),
    )
  const judge = () => ({
    operationId: 'getAvailability',
    clause: operationClause(now.answer.operation),
    kind: 'consistency' as const,
    subject: 'a booking takes the time of others than its professional',
    expected: `besides the times of ${plan.professional} all slots of that day as before`,
    actual: `also gone: ${lost
      .slice(0, 3)
      .map(({ start, professional }) => `${formatWall(start)} with ${professional}`)
      .join(', ')}`,
    evidence: [whole.answer, booked, now.answer],
  })
  if (lost.length === 0) run.pass('booked_disappears')
  // One booking by somebody else may explain some of it, and never what two people lost.
  else if (
    lost.every(
      (one) =>
        one.professional === lost[0]?.professional && lost.every((other) => overlaps(one, other)),
    )
  ) {
    run.coincidence('somebody else booked a colleague at the same time', {
      check: 'booked_disappears',
      judge,
    })
  } else run.expect('booked_disappears', false, judge)
}

function isOffered({ slots }: Availability, { start, professional }: Offer): boolean {
  return slots.some((slot) => slot.start === start && slot.professionals.includes(professional))
}

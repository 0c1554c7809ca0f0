import { NotExercised } from '../stops.ts'
import { unknownIds, unknownsOf } from '../checks/caused.ts'
import { screenMutations } from '../checks/screening.ts'
import { bodyClause } from '../../judge/clause.ts'
import type { TargetSlot } from '../slots.ts'
import { refuseTime } from './booking.ts'
import type { Booked } from './desk.ts'
import { openSpare } from './citapro-contests.ts'
import type { CitaproDesk } from './citapro-desk.ts'
import type { CitaproWorld, CreatedClient } from './citapro-world.ts'

/** A time that is free, for a client who does not exist: everything else about it is right. */
export async function refuseNobody(desk: CitaproDesk, slot: TargetSlot): Promise<void> {
  const nobody = desk.run.random.uuid()
  await refuseTime(desk, slot, {
    check: 'unknown_references',
    subject: 'clientId does not exist',
    names: clientCodes(desk),
    clause: bodyClause(desk.create, 'clientId', 'x-exists'),
    because: 'clientId does not exist',
    change: (body) => ({ ...body, clientId: nobody }),
  })
}

/** Client, location, service and professional, each replaced by one that does not exist. */
export async function refuseReferences(desk: CitaproDesk, booked: Booked): Promise<void> {
  const { run, plan } = desk
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  await refuseNobody(desk, base)
  const about = { check: 'unknown_references', kind: 'consistency' } as const
  const unknowns = unknownIds(run, desk.create, about)
  await screenMutations(run, {
    valid: await desk.order(base, 0),
    names: [],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
    mutations: unknowns.filter(({ name }) => name !== 'clientId'),
  })
}

function clientCodes({ create }: CitaproDesk): readonly string[] {
  return unknownsOf(create).flatMap(({ input, code }) => (input === 'clientId' ? [code] : []))
}

/** A deleted client cannot be booked for. */
export async function refuseDeleted(world: CitaproWorld, client: CreatedClient): Promise<void> {
  const desk = await openSpare(world)
  await refuseTime(desk, desk.plan.target, {
    check: 'client_deleted',
    subject: 'a booking for a deleted client',
    names: clientCodes(desk),
    because: 'its client was deleted',
    evidence: [client.answer],
    change: (body) => ({ ...body, clientId: client.id }),
  })
}

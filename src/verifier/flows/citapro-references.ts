import { NotExercised } from '../stops.ts'
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
    names: ['CLIENT_NOT_FOUND'],
    clause: bodyClause(desk.create, 'clientId', 'x-exists'),
    because: 'clientId does not exist',
    change: (body) => ({ ...body, clientId: nobody }),
  })
}

/** Client, location, service and professional, each replaced by one that does not exist. */
export async function refuseReferences(desk: CitaproDesk, booked: Booked): Promise<void> {
  const { run, plan } = desk
  const names: Readonly<Record<string, string>> = {
    locationId: 'LOCATION_NOT_FOUND',
    serviceId: 'SERVICE_NOT_FOUND',
    personId: 'PERSON_NOT_FOUND',
  }
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  await refuseNobody(desk, base)
  await screenMutations(run, {
    valid: await desk.order(base, 0),
    names: [],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
    mutations: Object.entries(names).map(([name, example]) => ({
      name,
      keyword: 'x-exists',
      value: run.random.uuid(),
      because: 'does not exist',
      check: 'unknown_references',
      names: [example],
      kind: 'consistency',
      manner: 'inferred',
    })),
  })
}

/** A deleted client cannot be booked for. */
export async function refuseDeleted(world: CitaproWorld, client: CreatedClient): Promise<void> {
  const desk = await openSpare(world)
  await refuseTime(desk, desk.plan.target, {
    check: 'client_deleted',
    subject: 'a booking for a deleted client',
    names: ['CLIENT_NOT_FOUND'],
    because: 'its client was deleted',
    evidence: [client.answer],
    change: (body) => ({ ...body, clientId: client.id }),
  })
}

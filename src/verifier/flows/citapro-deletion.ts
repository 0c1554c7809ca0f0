import { NotExercised } from '../stops.ts'
import { unknownsOf } from '../checks/caused.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { operationClause } from '../../judge/clause.ts'
import { fieldOf, idsOf, listOf } from '../../json/look.ts'
import { sample } from '../slots.ts'
import { clientOf } from './citapro-clients.ts'
import { filterQuery } from './citapro-filters.ts'
import type { CitaproWorld, CreatedClient } from './citapro-world.ts'

/** Deletes a client, which nothing must find any more. */
export async function checkDeletion(world: CitaproWorld): Promise<CreatedClient> {
  const { run } = world
  const client = await clientOf(world, 0)
  const path = { id: client.id }
  const deleted = await run.succeed({ operation: run.operation('deleteClient'), path })
  world.clients.splice(world.clients.indexOf(client), 1)
  const operation = run.operation('getClient')
  await expectRefusal(run, {
    check: 'client_deleted',
    subject: 'reading a deleted client',
    call: { operation, path },
    names: unknownsOf(operation).map(({ code }) => code),
    clause: operationClause(operation),
    // It is a soft delete: what can still be read afterwards is said nowhere.
    kind: 'inferred',
    because: 'the client was deleted',
    evidence: [deleted],
  })
  await run.step(['client_deleted', 'refused_changes_nothing'], () => checkRemaining(world, client))
  return client
}

/** The list has this run's clients that were created, but neither the deleted nor any refused one. */
async function checkRemaining(world: CitaproWorld, deleted: CreatedClient): Promise<void> {
  const { run } = world
  const family = `Verify-${run.name}`
  const operation = run.operation('listClients')
  const query = filterQuery([{ field: 'lastname', operator: 'CONTAINS', value: family }])
  const answer = await run.send({ operation, query, expects: 'either' })
  if (answer.status >= 300) {
    throw new NotExercised('clients cannot be filtered by lastname CONTAINS')
  }
  const listed = listOf(answer.json, 'items').filter((item) =>
    String(fieldOf(item, 'lastname')).includes(family),
  )
  const known = [...world.clients.map(({ id }) => id), ...world.strays, deleted.id]
  const strangers = idsOf(listed).filter((id) => !known.includes(id))
  const base = { operationId: 'listClients', kind: 'consistency' as const }
  run.expect('client_deleted', !idsOf(listed).includes(deleted.id), () => ({
    ...base,
    kind: 'inferred',
    clause: operationClause(operation),
    subject: 'a deleted client is listed',
    expected: `no client ${deleted.id}, as it was deleted`,
    actual: 'it is listed',
    evidence: [answer],
  }))
  run.expect('refused_changes_nothing', strangers.length === 0, () => ({
    ...base,
    clause: operationClause(operation),
    subject: 'a refused client is stored',
    expected: `${world.clients.length} clients called ${family}, as so many were created and not deleted`,
    actual: `also ${sample(strangers)}`,
    evidence: [answer],
  }))
}

import { NotExercised } from '../stops.ts'
import { textOf } from '../../json/look.ts'
import { clientBody } from './citapro-refusals.ts'
import type { CitaproWorld, CreatedClient } from './citapro-world.ts'

/** Creates the run's next client, to be deleted again when the run ends. */
export async function createClient(
  world: CitaproWorld,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<CreatedClient> {
  const { run } = world
  world.created += 1
  const body = { ...clientBody(world, world.created), ...extra }
  const answer = await run.succeed({ operation: run.operation('createClient'), body })
  const id = textOf(answer.json, 'id')
  if (id === undefined) throw new NotExercised('createClient answered without an id')
  const client = { id, body, answer }
  world.clients.push(client)
  return client
}

/** The number-th client of the run, made when it is first needed. */
export async function clientOf(world: CitaproWorld, number: number): Promise<CreatedClient> {
  while (world.clients.length <= number) {
    await createClient(world)
  }
  const client = world.clients[number]
  if (!client) throw new NotExercised('no client could be created')
  return client
}

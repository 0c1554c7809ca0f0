import { jsonOf } from '../../json/show.ts'
import { NotExercised } from '../stops.ts'
import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import type { OperationCall } from '../../judge/call.ts'
import { omissionsOf, invalidValuesOf } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations } from '../checks/screening.ts'
import { operationClause } from '../../judge/clause.ts'
import { fieldOf, textOf } from '../../json/look.ts'
import { sample } from '../slots.ts'
import { createClient } from './citapro-clients.ts'
import { filterQuery } from './citapro-filters.ts'
import { clientBody } from './citapro-refusals.ts'
import type { CitaproWorld, CreatedClient, ListAnswer } from './citapro-world.ts'

/** Values that nobody has for a default: other alphabets, both cases, a `+`, a leap day. */
const optional = {
  docType: 'CI',
  docNumber: '1712345678',
  birthdate: '2000-02-29',
  address: 'Av. Amazonas N36-152 y Ñuñoa, «2º» piso',
  city: 'Quitó',
  state: 'Pichincha',
  country: 'Ecuador',
}

/** Created, read, found and replaced; it then serves the flows that book. */
export async function checkClientLife(world: CitaproWorld): Promise<void> {
  const { run } = world
  const client = await createClient(world, {
    ...optional,
    firstname: "Zoë O'Ñandú 💇 李",
    email: `Verify-${run.name}-1+Tag@Maniqui.invalid`,
  })
  await run.step(['created_is_found', 'keeps_what_was_sent'], async () => {
    await readClient(world, client)
    // Both ways in which the guide finds a client; that it is among them is judged of every list.
    await findBy(world, client, 'email')
    await findBy(world, client, 'phone')
  })
  if (run.effort !== 'quick') {
    await run.step(['positive_data_acceptance'], () => createLongest(world))
  }
  await run.step(['negative_data_rejection'], () => screenClient(world, client))
  await run.step(['client_replaced', 'created_is_found'], () => replace(world, client))
}

/** Each text as long as the reference allows, counted in characters and not in bytes. */
async function createLongest(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { properties = {} } = run.operation('createClient').requestBody?.schema ?? {}
  const { lastname } = clientBody(world, world.created + 1)
  const longest = Object.entries(properties).flatMap(([name, { maxLength, type, format }]) => {
    const ours = maxLength === undefined || type !== 'string' || format !== undefined
    if (ours || name === 'phone') return []
    const start = name === 'lastname' ? String(lastname) : ''
    return [[name, start.padEnd(maxLength, 'ñ')] as const]
  })
  await readClient(world, await createClient(world, Object.fromEntries(longest)))
}

/** Lists the clients with the value that one was created with. */
function findBy(
  world: CitaproWorld,
  { body }: CreatedClient,
  field: 'email' | 'phone',
): Promise<ListAnswer> {
  const query = filterQuery([{ field, operator: '=', value: String(body[field]) }])
  return world.list('listClients', query, true)
}

async function readClient(world: CitaproWorld, client: CreatedClient): Promise<TargetAnswer> {
  const { run } = world
  const operation = run.operation('getClient')
  const read = await run.send({ operation, path: { id: client.id }, expects: 'success' })
  const found = run.expect('created_is_found', read.status === 200, () => ({
    operationId: 'getClient',
    clause: operationClause(operation),
    kind: 'consistency',
    subject: 'a created client is not found by id',
    expected: `200, as createClient gave the id ${client.id}`,
    actual: describeAnswer(read),
    evidence: [client.answer, read],
  }))
  if (!found) throw new NotExercised('the created client cannot be read')
  return read
}

/** The list, filtered by the client's new e-mail as the guide does, has it and nobody else. */
async function expectListed(world: CitaproWorld, client: CreatedClient): Promise<TargetAnswer> {
  const { run } = world
  const { ids, total, answer } = await findBy(world, client, 'email')
  const right = total === 1 && ids.length === 1 && ids[0] === client.id
  run.expect('created_is_found', right, () => ({
    operationId: 'listClients',
    clause: operationClause(answer.operation),
    kind: 'consistency',
    subject: 'a replaced client is not found by its e-mail',
    expected: `exactly the client ${client.id}`,
    actual: ids.length === 0 ? 'no client' : `${sample(ids)}, total ${total}`,
    evidence: [client.answer, answer],
  }))
  if (!right) throw new NotExercised('the client is not found by e-mail')
  return answer
}

async function screenClient(world: CitaproWorld, client: CreatedClient): Promise<void> {
  const { run } = world
  const operation = run.operation('createClient')
  const schema = operation.requestBody?.schema ?? {}
  const body = {
    ...client.body,
    ...clientBody(world, 90),
    customFields: [{ fieldId: run.random.uuid(), value: 'x' }],
  }
  const valid: OperationCall = { operation, body }
  await screenMutations(run, {
    valid,
    // An empty text is refused by our decision only. Without it the last request is right but for its
    // custom field, so that whoever stores a client first and looks later has stored this one.
    mutations: [...omissionsOf(schema), ...invalidValuesOf(schema)].filter(
      ({ name, keyword }) =>
        keyword !== 'minLength' && !(name === 'email' && keyword === 'maxLength'),
    ),
    names: ['VALIDATION_ERROR'],
    evidence: [client.answer],
    onAccepted: (answer) => world.strays.push(textOf(answer.json, 'id') ?? 'unknown'),
  })
  // None of them was stored: whoever has this address was refused.
  await findBy(world, { ...client, body }, 'email')
  await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: 'malformed JSON',
    call: { operation, rawBody: { contentType: 'application/json', text: '{"firstname": "Man' } },
    names: ['MALFORMED_JSON'],
    manner: 'inferred',
    clause: operationClause(operation),
    because: 'the body is not JSON',
  })
}

async function replace(world: CitaproWorld, client: CreatedClient): Promise<void> {
  const { run } = world
  const operation = run.operation('replaceClient')
  const path = { id: client.id }
  // The optional fields are left out, which empties them.
  const required = Object.entries(client.body).filter(([name]) => !Object.hasOwn(optional, name))
  const body = {
    ...Object.fromEntries(required),
    firstname: 'Zoë-2 ñ',
    email: `verify-${run.name}-replaced@maniqui.invalid`,
    phone: uniquePhone(run.name),
  }

  const wrote = await run.succeed({ operation, path, body })
  const list = await expectListed(world, { ...client, body, answer: wrote })
  await readClient(world, { ...client, answer: wrote })
  // Whoever has the old address no more is not listed with it.
  await findBy(world, client, 'email')
  run.pass('client_replaced')
  expectEmptied(world, { read: list, wrote })
  const schema = operation.requestBody?.schema ?? {}
  await screenMutations(run, {
    valid: { operation, path, body },
    mutations: omissionsOf(schema),
    names: ['VALIDATION_ERROR'],
    evidence: [wrote],
  })
}

/** What was left out is gone, as the whole client is replaced. */
function expectEmptied(
  { run }: CitaproWorld,
  { read, wrote }: { read: TargetAnswer; wrote: TargetAnswer },
): void {
  const client = fieldOf(read.json, 'items', '0')
  const left = Object.keys(optional).find((name) => (fieldOf(client, name) ?? null) !== null)
  run.expect('client_replaced', left === undefined, () => ({
    operationId: 'replaceClient',
    clause: operationClause(wrote.operation),
    kind: 'inferred',
    subject: 'an optional field that was left out is kept',
    expected: `no ${left}, as it was not sent`,
    actual: `${left} ${jsonOf(fieldOf(client, left ?? ''))}`,
    evidence: [wrote, read],
  }))
}

/** A fictitious number (NANP 555) that no other run has. */
function uniquePhone(name: string): string {
  const digits = Array.from(name).reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) % 1e7,
    7,
  )
  return `+1555${String(digits).padStart(7, '0')}`
}

import { operationClause, parameterClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { settle } from '../settle.ts'
import { sample } from '../slots.ts'
import { searchOf, windowOf } from './citapro-availability.ts'
import { filterQuery } from './citapro-filters.ts'
import { type CitaproWorld, type ListAnswer, readList } from './citapro-world.ts'

/** The people whom the list puts at a location, against those whom availability offers there. */
export async function checkPeople(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { choice } = await windowOf(world)
  const all = await world.list('listPeople')
  const whole = all.total !== undefined && all.total <= all.items.length
  const here = await peopleAt(world, choice.location)
  const strangers = whole ? here.ids.filter((id) => !all.ids.includes(id)) : []
  run.expect('people_by_location', strangers.length === 0, () => ({
    operationId: 'listPeople',
    clause: parameterClause(here.answer.operation, 'locationId'),
    kind: 'consistency',
    subject: 'people at a location are not among all people',
    expected: 'a part of the whole list',
    actual: `${sample(strangers)} is listed at the location only`,
    evidence: [all.answer, here.answer],
  }))
  await checkOffered(world, here, choice.location)
  if (!whole || here.ids.length < all.ids.length) return
  // Everybody works there, or the parameter is not looked at: another way to ask tells.
  await checkBothWays(world, here, choice.location)
  const elsewhere = (await world.locations()).find((id) => id !== choice.location)
  if (elsewhere !== undefined)
    await checkOffered(world, await peopleAt(world, elsewhere), elsewhere)
}

async function peopleAt(world: CitaproWorld, location: string): Promise<ListAnswer> {
  return readList(await world.run.get('listPeople', [['locationId', location]]))
}

async function checkOffered(
  world: CitaproWorld,
  here: ListAnswer,
  location: string,
): Promise<void> {
  const { run } = world
  if ((here.total ?? Infinity) > here.items.length) {
    throw new NotExercised('the people of a location do not fit on a page')
  }
  const { value: offered, problem } = await settle(
    async (fresh) => {
      const { choice, from, whole } = await windowOf(world)
      if (location === choice.location && !fresh) return whole
      const search = { ...searchOf(choice), location, from, to: from + 6 }
      return world.availability(search, fresh)
    },
    ({ slots }) => {
      const offeredThere = new Set(slots.flatMap(({ professionals }) => professionals))
      const outsiders = [...offeredThere].filter((id) => !here.ids.includes(id))
      return outsiders.length > 0
        ? `${sample(outsiders)} is offered there and not among its people`
        : undefined
    },
  )
  if (offered.slots.length === 0) return
  run.expect('location_filter', problem === undefined, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(offered.answer.operation, 'locationId'),
    kind: 'consistency',
    subject: 'people who do not work at a location are offered there',
    expected: `only the people that listPeople gives for location ${location}`,
    actual: problem ?? '',
    evidence: [here.answer, offered.answer],
  }))
}

/** The plain parameter and a filter on the same field; the vendor shows neither spelt out. */
async function checkBothWays(
  world: CitaproWorld,
  here: ListAnswer,
  location: string,
): Promise<void> {
  const { run } = world
  const query = filterQuery([{ field: 'locationId', operator: '=', value: location }])
  const operation = run.operation('listPeople')
  const answer = await run.send({ operation, query, expects: 'either' })
  if (answer.status >= 300) throw new NotExercised('people cannot be filtered by locationId')
  const { ids } = readList(answer)
  const same = ids.length === here.ids.length && ids.every((id) => here.ids.includes(id))
  run.expect('people_by_location', same, () => ({
    operationId: 'listPeople',
    clause: { ...operationClause(operation), provenance: 'inferred' },
    subject: 'locationId as a parameter and as a filter disagree',
    expected: `the ${here.ids.length} people of the parameter`,
    actual: `the filter gives ${ids.length}`,
    evidence: [here.answer, answer],
  }))
}

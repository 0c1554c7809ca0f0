import { NotExercised } from '../stops.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import { listOf, textOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { sample } from '../slots.ts'
import { filterQuery } from './citapro-filters.ts'
import { searchOf, windowOf } from './citapro-window.ts'
import { type CitaproWorld, type ListAnswer, readList } from './citapro-world.ts'

/** The people whom the list puts at a location, against those whom availability offers there. */
export async function checkPeople(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { choice } = await windowOf(world)
  const all = await world.catalogue('listPeople')
  const whole = all.total !== undefined && all.total <= all.items.length
  await checkWho(world, all)
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
  // Everybody works there, or the parameter is not looked at: asking for nowhere tells.
  await checkNowhere(world, here)
  const elsewhere = (await world.locations()).find((id) => id !== choice.location)
  if (elsewhere !== undefined) {
    await checkOffered(world, await peopleAt(world, elsewhere), elsewhere)
  }
}

/** Whoever is offered is listed as active, under the same name. No page promises either. */
async function checkWho(world: CitaproWorld, all: ListAnswer): Promise<void> {
  const { run } = world
  const { whole } = await windowOf(world)
  for (const offered of listOf(whole.answer.json, 'professionals')) {
    const person = all.items.find((item) => textOf(item, 'id') === textOf(offered, 'id'))
    if (!person) continue
    const name = `${textOf(person, 'firstname')} ${textOf(person, 'lastname')}`
    const base = {
      operationId: 'getAvailability',
      clause: propertyClause(whole.answer.operation, 200, 'professionals.0.name'),
      kind: 'inferred' as const,
      evidence: [all.answer, whole.answer],
    }
    run.expect('slot_professionals', textOf(offered, 'name') === name, () => ({
      ...base,
      subject: 'a professional has another name than in the list of people',
      expected: `name ${name}, from firstname and lastname`,
      actual: `name ${textOf(offered, 'name')}`,
    }))
    run.expect('inactive_not_offered', textOf(person, 'status') !== 'inactive', () => ({
      ...base,
      subject: 'an inactive professional is offered',
      expected: `no slots of ${name}, whom listPeople calls inactive`,
      actual: 'slots',
    }))
  }
}

async function peopleAt(world: CitaproWorld, location: string): Promise<ListAnswer> {
  const here = readList(await world.run.get('listPeople', [['locationId', location]]))
  if (here.total === undefined || here.total <= here.items.length) return here
  return readList(
    await world.run.get('listPeople', [
      ['locationId', location],
      ['limit', '100'],
    ]),
  )
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

/** Nobody works at a place that does not exist. That one can ask is documented, how is only inferred. */
async function checkNowhere(world: CitaproWorld, here: ListAnswer): Promise<void> {
  const { run } = world
  const operation = run.operation('listPeople')
  const nowhere = run.random.uuid()
  const plain = [['locationId', nowhere]] as const
  const filter = filterQuery([{ field: 'locationId', operator: '=', value: nowhere }])
  const told: TargetAnswer[] = []
  for (const query of [plain, filter]) {
    const answer = await run.send({ operation, query, expects: 'either' })
    if (answer.status >= 300 || readList(answer).ids.length === 0) break
    told.push(answer)
  }
  const clause = parameterClause(operation, 'locationId')
  run.expect('people_by_location', told.length === 0, () => ({
    operationId: 'listPeople',
    clause: { ...clause, provenance: told.length > 1 ? 'documented' : 'inferred' },
    subject:
      told.length > 1
        ? 'people cannot be filtered by locationId'
        : 'locationId does not filter the people',
    expected: 'a refusal, or nobody, as no location has that id',
    actual: `${here.ids.length} people, as at every location`,
    evidence: [here.answer, ...told],
  }))
}

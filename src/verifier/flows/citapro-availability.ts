import { NotExercised } from '../stops.ts'
import { formatWallDay } from '../calendar.ts'
import { operationClause } from '../../judge/clause.ts'
import { settle } from '../settle.ts'
import { differenceOf, offersOf, slotsOf, slotsOn } from '../slots.ts'
import { otherService, partOf, windowOf } from './citapro-window.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** Asked for alone, that day must be what the window has for it and its professional. */
export async function checkParts(world: CitaproWorld): Promise<void> {
  const { run } = world
  const { value, problem } = await settle(
    async (fresh) => {
      const window = await windowOf(world, fresh)
      const { whole } = window
      const part = partOf(window)
      return {
        whole,
        day: part.from,
        professional: part.professional,
        one: await world.availability(part, fresh),
      }
    },
    ({ whole, one, day, professional }) =>
      differenceOf(
        offersOf(one.slots),
        new Set(
          [...offersOf(slotsOn(slotsOf(whole.slots, professional), day))].filter((offer) =>
            offer.endsWith(professional),
          ),
        ),
        ['the day of that professional asked for alone', 'the range'],
      ),
  )
  const { one, day, professional, whole } = value
  run.expect('ranges_agree', problem === undefined, () => ({
    operationId: 'getAvailability',
    clause: operationClause(one.answer.operation),
    kind: 'consistency',
    subject: 'a day asked for alone differs from the range',
    expected: `on ${formatWallDay(day)} for ${professional} the same slots as in the longer range`,
    actual: problem ?? '',
    evidence: [whole.answer, one.answer],
  }))
}

/** Another service has slots of another length. */
export async function checkOtherService(world: CitaproWorld): Promise<void> {
  const other = await otherService(world)
  if (!other) throw new NotExercised('no second service of another length has a free time')
  world.run.pass('service_filter')
}

import type { TargetAnswer } from '../../judge/answer.ts'
import { objectOf } from '../../json/object.ts'
import { NotExercised } from '../stops.ts'
import { openSpare } from './citapro-contests.ts'
import { lookAtOwn } from './citapro-looks.ts'
import type { CitaproWorld } from './citapro-world.ts'

/** Besides these, `pending`, `reserved` and `cancelled` are booked elsewhere in a run. */
const statuses = ['confirmed', 'no_show', 'completed'] as const

/**
 * Books with values that nobody has for a default, and reads them back: cents that are not the price, notes, each
 * status. No page promises that all of them are accepted, but what is accepted has to be kept.
 */
export async function checkValues(world: CitaproWorld): Promise<void> {
  const { run } = world
  const booked: TargetAnswer[] = []
  const desk = await openSpare(world)
  for (const [index, status] of statuses.entries()) {
    const { plan } = index === 0 ? desk : await openSpare(world)
    const order = await desk.order(plan.target, index % 2)
    const body = {
      ...objectOf(order.body),
      personId: plan.professional,
      status,
      amount: desk.service.price + 0.37 + index,
      internalNote: `interna ñ 💈 ${index}`,
      clientNote: `"cliente" <${index}>`,
      // Nobody is told: neither the address nor the number can exist.
      notifyClient: true,
    }
    const answer = await run.send({ ...order, body, expects: 'either' })
    if (answer.status < 300) {
      desk.keep(answer)
      booked.push(answer)
    }
  }
  if (booked.length === 0) throw new NotExercised('bookings with notes and odd amounts are refused')
  await lookAtOwn(desk, { booked })
}

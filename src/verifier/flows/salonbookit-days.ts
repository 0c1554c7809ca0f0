import { NotExercised } from '../stops.ts'
import { describeAnswer } from '../../judge/answer.ts'
import { formatWallDay } from '../calendar.ts'
import { operationClause, propertyClause } from '../../judge/clause.ts'
import { fieldOf } from '../../json/look.ts'
import { settle } from '../settle.ts'
import { daysToView, disagreement } from './salonbookit-range-checks.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** The range view's word on a day against the view of that day, and a day off against its promise. */
export async function checkDaysAgree(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const range = await world.base()
  for (const { day } of daysToView(range, range.today)) {
    await run.step(['day_and_range_agree', 'day_off'], async () => {
      const { value, problem } = await settle(
        async (fresh) => ({
          range: await world.base(fresh),
          view: await world.day(day, { service: world.service }, fresh),
        }),
        ({ range: told, view }) => disagreement(told, view, told.today),
      )
      const { view } = value
      run.expect('day_and_range_agree', problem === undefined, () => ({
        operationId: 'getAvailabilityRange',
        clause: propertyClause(value.range.answer.operation, 200, 'data.dias.0.slots_libres'),
        kind: 'consistency',
        subject: 'the range view and the day view disagree',
        expected: `for ${formatWallDay(day)} what the view of that day says`,
        actual: problem ?? '',
        evidence: [value.range.answer, view.answer],
      }))
    })
  }
}

/** A day without work is a 200 without slots; where the code stands in it is our decision. */
export async function checkDayOff(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { days, today } = await world.base()
  const off = days.find(
    // Not today, so that midnight may pass.
    ({ free, reason, day }) => !free && reason !== 'completo' && day > today,
  )
  if (!off) throw new NotExercised('the professional works on every day of the range')
  const call = world.dayCall(off.day, { service: world.service })
  // One of the days viewed may have been off.
  const answer = run.remembers(call)
    ? (await world.day(off.day, { service: world.service })).answer
    : await run.send({ ...call, expects: 'either' })
  const clause = operationClause(answer.operation)
  const slots = fieldOf(answer.json, 'data', 'slots')
  const right = answer.status === 200 && Array.isArray(slots) && slots.length === 0
  const fine = run.expect('day_off', right, () => ({
    operationId: 'getAvailabilityDay',
    clause: { ...clause, provenance: 'documented' },
    subject: 'a day off is not a 200 without slots',
    expected: `200 with empty slots, as the range view says ${off.reason} of ${formatWallDay(off.day)}`,
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
  if (!fine) return
  const code = fieldOf(answer.json, 'data', 'codigo')
  run.expect('day_off', code === 'PROFESSIONAL_NOT_WORKING', () => ({
    operationId: 'getAvailabilityDay',
    clause: propertyClause(answer.operation, 200, 'data.codigo'),
    subject: 'a day off does not say PROFESSIONAL_NOT_WORKING in data.codigo',
    expected: 'data.codigo PROFESSIONAL_NOT_WORKING',
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

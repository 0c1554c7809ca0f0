import { advanceClock, setClock } from '../sandbox/desk/clock.ts'
import { ok } from './answer.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'
import { toClock } from './wire.ts'

type ClockHandlers = Pick<ControlHandlers, 'getClock' | 'setClock' | 'advanceClock'>

export const clock: ClockHandlers = {
  getClock: ({ path }, context) => existing(path.name, context, (sandbox) => ok(toClock(sandbox))),
  setClock: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => {
      setClock(sandbox, body)
      return ok(toClock(sandbox))
    }),
  advanceClock: ({ path, body }, context) =>
    arranged(path.name, context, (sandbox) => {
      advanceClock(sandbox, body.by)
      return ok(toClock(sandbox))
    }),
}

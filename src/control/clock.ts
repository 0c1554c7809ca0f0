import { advanceClock, setClock, TimeError } from '../sandbox/time.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'
import { invalidField, type Refused } from './problem.ts'
import { toClock } from './wire.ts'

type ClockHandlers = Pick<ControlHandlers, 'getClock' | 'setClock' | 'advanceClock'>

export const clock: ClockHandlers = {
  getClock({ path }, context) {
    const sandbox = existing(path.name, context)
    return 'found' in sandbox ? { status: 200, body: toClock(sandbox.found) } : sandbox.refused
  },

  setClock({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    return moved(sandbox.found, () => setClock(sandbox.found, body))
  },

  advanceClock({ path, body }, context) {
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    return moved(sandbox.found, () => advanceClock(sandbox.found, body.by))
  },
}

function moved(sandbox: Sandbox, move: () => void) {
  try {
    move()
    return { status: 200, body: toClock(sandbox) } as const
  } catch (error) {
    if (error instanceof TimeError)
      return invalidField(error.field, error.message) satisfies Refused<422>
    throw error
  }
}

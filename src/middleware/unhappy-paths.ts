import type { UnhappyPaths } from '../unhappy/unhappy-paths.ts'
import type { Call } from './call.ts'
import { faults } from './faults.ts'
import { inOrder, type Layer } from './line.ts'
import { prefer } from './prefer.ts'
import { rateLimit } from './rate-limit.ts'
import { scenarios } from './scenarios.ts'

/** Everything that goes wrong on purpose, in order; one layer, as each costs even where nothing does. */
export function unhappyPaths(options: { present: () => number; unkeyed: UnhappyPaths }): Layer {
  const all = [prefer(options), scenarios(), faults(options), rateLimit()]
  return function unhappyPaths(call, next) {
    return isHappy(call, options.unkeyed) ? next(call) : inOrder(all, next)(call)
  }
}

function isHappy({ c: { req }, sandbox }: Call, unkeyed: UnhappyPaths): boolean {
  return (
    (sandbox ? sandbox.unhappy === undefined : unkeyed.isIdle) &&
    !req.url.includes('__') &&
    req.header('prefer') === undefined &&
    req.header('x-maniqui-scenario') === undefined
  )
}

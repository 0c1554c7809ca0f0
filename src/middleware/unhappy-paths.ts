import type { Context } from 'hono'
import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'
import type { UnhappyPaths } from '../unhappy/unhappy-paths.ts'
import type { Env } from './call.ts'
import { faults } from './faults.ts'
import { prefer } from './prefer.ts'
import { rateLimit } from './rate-limit.ts'
import { scenarios } from './scenarios.ts'

/** Everything that goes wrong on purpose, in order; one layer, as each costs even where nothing does. */
export function unhappyPaths(options: { present: () => number; unkeyed: UnhappyPaths }) {
  const all = every(prefer(options), scenarios(), faults(options), rateLimit())
  return createMiddleware<Env>(function unhappyPaths(c, next) {
    return isHappy(c, options.unkeyed) ? next() : all(c, next)
  })
}

function isHappy(c: Context<Env>, unkeyed: UnhappyPaths): boolean {
  const { sandbox } = c.get('call')
  return (
    (sandbox ? sandbox.unhappy === undefined : unkeyed.isIdle) &&
    !c.req.url.includes('__') &&
    c.req.header('prefer') === undefined &&
    c.req.header('x-maniqui-scenario') === undefined
  )
}

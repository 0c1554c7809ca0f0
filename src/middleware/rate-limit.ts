import { exampleAnswer } from '../openapi/examples.ts'
import { allowanceHeaders } from '../unhappy/quota.ts'
import { answer } from './answered.ts'
import type { Call } from './call.ts'
import type { Layer } from './line.ts'

/** Counts a request against its sandbox's quota; what has no valid key has no quota. */
export function rateLimit(): Layer {
  return function rateLimit(call, next) {
    const { sandbox, operation, scenarios = [] } = call
    const limit = sandbox?.unhappy?.quotaFor(scenarios)
    if (!sandbox || !limit) return next(call)
    const now = sandbox.clock.now()
    // A path that the document does not have: the answer shows the quota, but the request costs nothing of it.
    const taken = operation ? limit.quota.take(now) : undefined
    const allowance = taken?.allowance ?? limit.quota.look(now)
    if (allowance) call.headers = { ...call.headers, ...allowanceHeaders(allowance) }
    if (!operation || !taken || taken.allowed) return next(call)
    const headers = { 'retry-after': String(taken.allowance.retryAfter) }
    const refusal = exampleAnswer(operation, 'RATE_LIMIT_EXCEEDED')
    return answer(call, { ...refusal, headers }, limit.reason)
  }
}

/** Shows the quota on an answer that is made before it could be counted. */
export function showQuota(call: Call): void {
  const { sandbox, scenarios = [] } = call
  const allowance = sandbox && sandbox.unhappy?.quotaFor(scenarios)?.quota.look(sandbox.clock.now())
  if (allowance) call.headers = { ...call.headers, ...allowanceHeaders(allowance) }
}

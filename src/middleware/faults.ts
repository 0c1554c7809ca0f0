import type { Answer } from '../apis/api.ts'
import { documentedAnswer } from '../openapi/documented-answer.ts'
import type { Fault } from '../unhappy/fault.ts'
import type { Strike, Strikes, UnhappyPaths } from '../unhappy/unhappy-paths.ts'
import { type Answered, answer } from './answered.ts'
import { type Call, readBody } from './call.ts'
import type { Layer, Next } from './line.ts'
import { showQuota } from './rate-limit.ts'
import { sleep } from './sleep.ts'
import { spoil } from './spoil.ts'

/** Lets happen to a request what it, its sandbox or the server wants to happen to it. */
export function faults({ unkeyed }: { unkeyed: UnhappyPaths }): Layer {
  return function faults(call, next) {
    const { sandbox, scenarios, forced, delay } = call
    const unhappy = sandbox ? sandbox.unhappy : unkeyed
    const asksNothing = scenarios === undefined && forced === undefined && delay === undefined
    if (asksNothing && (unhappy === undefined || unhappy.isIdle)) return next(call)
    return meet(call, next, unhappy ?? sandbox?.unhappyPaths() ?? unkeyed)
  }
}

async function meet(call: Call, next: Next, unhappy: UnhappyPaths): Promise<Answered> {
  const { c, delay, forced } = call
  const struck = strikesOf(call, unhappy)
  await sleep(delay ?? lengthOf(struck.delay, unhappy), c.req.raw.signal)
  const answered = forced
    ? await instead(call, forced, 'prefer')
    : await (struck.answer ? replace(call, next, struck.answer) : next(call))
  return struck.delivery ? spoil(call, answered, struck.delivery) : answered
}

function strikesOf(call: Call, unhappy: UnhappyPaths): Strikes {
  const { operation, scenarios = [], forced, delay } = call
  if (!operation) return {}
  const { req } = call.c
  const isForced = forced !== undefined
  return unhappy.strikes(
    {
      operation,
      method: req.method,
      path: req.path,
      isKeyed: call.sandbox !== undefined,
      header: (name) => req.header(name),
    },
    scenarios,
    { answer: isForced, delivery: isForced, delay: delay !== undefined },
  )
}

/** Another answer in place of the operation's, or none at all. */
async function replace(call: Call, next: Next, { fault, reason }: Strike): Promise<Answered> {
  if (fault.kind === 'status') return instead(call, statusAnswer(call, fault), reason)
  if ('commits' in fault && fault.commits) await next(call)
  else await readSent(call)
  const kind = fault.kind === 'hang' ? 'hang' : 'reset'
  return { status: 0, headers: {}, reason, delivery: { kind } }
}

/** A given answer, without carrying the operation out. */
async function instead(call: Call, given: Answer, reason: string): Promise<Answered> {
  await readSent(call)
  if (given.headers?.['x-ratelimit-limit'] === undefined) showQuota(call)
  return answer(call, given, reason)
}

/** The journal shows what the client sent, also to an operation that never ran. */
async function readSent(call: Call): Promise<void> {
  if (call.operation?.requestBody) await readBody(call)
}

function statusAnswer(
  { operation, sandbox }: Call,
  fault: Extract<Fault, { kind: 'status' }>,
): Answer {
  const { status, code: example, retryAfter } = fault
  const now = sandbox?.clock.now() ?? 0
  const documented =
    operation && documentedAnswer(operation, { status, example }, { now, retryAfter })
  if (documented) return documented
  // What the document does not have comes from something in between, such as a proxy.
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return { status: status ?? 500, headers }
}

function lengthOf(strike: Strike | undefined, { chance }: UnhappyPaths): number {
  if (strike?.fault.kind !== 'latency') return 0
  const { ms } = strike.fault
  return typeof ms === 'number' ? ms : chance.between(ms[0], ms[1])
}

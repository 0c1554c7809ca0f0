import type { Answer } from '../apis/api.ts'
import { jsonIn } from '../json/parse.ts'
import type { MatchedRequest } from '../journal/request-match.ts'
import { documentedAnswer } from '../openapi/documented-answer.ts'
import type { Operation } from '../openapi/operation.ts'
import { type Fault, faultReason } from '../unhappy/fault.ts'
import { type OwnAnswer, ownResponse } from '../unhappy/own-answer.ts'
import type { Strike, Strikes, UnhappyPaths } from '../unhappy/unhappy-paths.ts'
import { type Answered, answer } from './answered.ts'
import { type Call, readBody } from './call.ts'
import { change, heldToDocument } from './change.ts'
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
  if (unhappy.readsBody) await readSent(call)
  const struck = strikesOf(call, unhappy)
  await sleep(delay ?? lengthOf(struck.delay, unhappy), c.req.raw.signal)
  const answered = forced
    ? await instead(call, forced, 'prefer')
    : await (struck.answer ? replace(call, next, struck.answer) : next(call))
  const changed = struck.change ? await change(call, answered, struck.change) : answered
  if (!struck.delivery) return changed
  const both = [changed === answered ? [] : changed.reason, struck.delivery.reason].flat()
  return spoil(call, changed, { ...struck.delivery, reason: both.join(', ') })
}

function strikesOf(call: Call, unhappy: UnhappyPaths): Strikes {
  const { operation, scenarios = [], forced, delay, sandbox } = call
  if (!operation) return {}
  const isForced = forced !== undefined
  return unhappy.strikes(
    { operation, isKeyed: sandbox !== undefined, sent: sentOf(call, operation) },
    scenarios,
    { answer: isForced, change: isForced, delivery: isForced, delay: delay !== undefined },
  )
}

/** A request as a match sees it. */
function sentOf(call: Call, { api, operationId }: Operation): MatchedRequest {
  const { req } = call.c
  let parsed: { readonly json: unknown } | undefined
  return {
    api,
    operation: operationId,
    method: req.method,
    path: req.path,
    query: (name) => req.queries(name) ?? [],
    header: (name) => req.header(name),
    body: () => (parsed ??= { json: jsonIn(call.body ?? '') }).json,
  }
}

/** Another answer in place of the operation's, or none at all. */
async function replace(call: Call, next: Next, { fault, reason }: Strike): Promise<Answered> {
  if (fault.kind === 'answer') return own(call, fault, reason)
  if (fault.kind === 'status') {
    const documented = statusAnswer(call, fault)
    if (documented) return instead(call, documented, reason)
    const isFault = reason === faultReason(fault)
    return instead(call, bareAnswer(fault), isFault ? faultReason(fault, true) : reason)
  }
  if ('commits' in fault && fault.commits) await next(call)
  else await readSent(call)
  const kind = fault.kind === 'hang' ? 'hang' : 'reset'
  return { status: 0, headers: {}, reason, delivery: { kind } }
}

/** An answer that somebody made up. */
async function own(call: Call, fault: OwnAnswer, reason: string): Promise<Answered> {
  const { status, headers, text } = ownResponse(fault)
  const { headers: sent } = await instead(
    call,
    { status, headers: Object.fromEntries(headers) },
    reason,
  )
  const made = { status, headers: sent, body: text === '' ? undefined : text, reason }
  return fault.undocumented ? made : heldToDocument(call, made, 'fault answer')
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
): Answer | undefined {
  const { status, code: example, retryAfter } = fault
  const now = sandbox?.clock.now() ?? 0
  return operation && documentedAnswer(operation, { status, example }, { now, retryAfter })
}

/** What the document does not have comes from something in between, such as a proxy. */
function bareAnswer({ status, retryAfter }: Extract<Fault, { kind: 'status' }>): Answer {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return { status: status ?? 500, headers }
}

function lengthOf(strike: Strike | undefined, { chance }: UnhappyPaths): number {
  if (strike?.fault.kind !== 'latency') return 0
  const { ms } = strike.fault
  return typeof ms === 'number' ? ms : chance.between(ms[0], ms[1])
}

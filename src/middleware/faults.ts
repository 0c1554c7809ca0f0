import type { Context, Next } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Answer } from '../apis/api.ts'
import { documentedAnswer } from '../openapi/documented-answer.ts'
import { type Fault, needsTransport } from '../unhappy/fault.ts'
import type { Strike, Strikes, UnhappyPaths } from '../unhappy/unhappy-paths.ts'
import { answer, type Call, type Env } from './call.ts'
import { problemAnswer } from './problem.ts'
import { showQuota } from './rate-limit.ts'
import { sleep } from './sleep.ts'
import { spoil } from './spoil.ts'

/** Lets happen to a request what it, its sandbox or the server wants to happen to it. */
export function faults({ unkeyed }: { unkeyed: UnhappyPaths }) {
  return createMiddleware<Env>(function faults(c, next) {
    const call = c.get('call')
    const { sandbox, scenarios, forced, delay } = call
    const unhappy = sandbox ? sandbox.unhappy : unkeyed
    const asksNothing = scenarios === undefined && forced === undefined && delay === undefined
    if (asksNothing && (unhappy === undefined || unhappy.isIdle)) return next()
    return meet(c, next, unhappy ?? sandbox?.unhappyPaths() ?? unkeyed)
  })
}

async function meet(c: Context<Env>, next: Next, unhappy: UnhappyPaths): Promise<Response | void> {
  const call = c.get('call')
  const struck = strikesOf(c, call, unhappy)
  const impossible = [struck.answer, struck.delivery].find(
    (strike) => strike && needsTransport(strike.fault) && !c.env.transport,
  )
  if (impossible) return refuse(c, impossible)
  await sleep(call.delay ?? lengthOf(struck.delay, unhappy), c.req.raw.signal)
  if (call.forced) await instead(c, call.forced, 'prefer')
  else if (struck.answer) await replace(c, next, struck.answer)
  else await next()
  if (struck.delivery) spoil(c, struck.delivery)
}

function strikesOf(c: Context<Env>, call: Call, unhappy: UnhappyPaths): Strikes {
  const { operation, scenarios = [], forced, delay } = call
  if (!operation) return {}
  const isForced = forced !== undefined
  return unhappy.strikes(
    {
      operation,
      method: c.req.method,
      path: c.req.path,
      isKeyed: call.sandbox !== undefined,
      header: (name) => c.req.header(name),
    },
    scenarios,
    { answer: isForced, delivery: isForced, delay: delay !== undefined },
  )
}

/** Another answer in place of the operation's, or none at all. */
async function replace(c: Context<Env>, next: Next, { fault, reason }: Strike): Promise<void> {
  if (fault.kind === 'status') {
    await instead(c, statusAnswer(c, fault), reason)
    return
  }
  const commits = 'commits' in fault && fault.commits
  if (commits) await next()
  else await readBody(c)
  const call = c.get('call')
  call.reason = reason
  call.answered = { status: 0, headers: {} }
  if (fault.kind === 'hang') c.env.transport?.hang()
  else c.env.transport?.reset()
  c.res = undefined
  c.res = new Response(null)
}

/** Sends an answer without carrying the operation out. */
async function instead(c: Context<Env>, given: Answer, reason: string): Promise<Response> {
  const call = c.get('call')
  await readBody(c)
  call.reason = reason
  if (given.headers?.['x-ratelimit-limit'] === undefined) showQuota(call)
  return answer(c, given)
}

/** The journal shows what the client sent, also to an operation that never ran. */
async function readBody(c: Context<Env>): Promise<void> {
  const call = c.get('call')
  if (call.operation?.requestBody) call.body = await c.req.text()
}

function statusAnswer(c: Context<Env>, fault: Extract<Fault, { kind: 'status' }>): Answer {
  const { operation, sandbox } = c.get('call')
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

function refuse(c: Context<Env>, { fault, reason }: Strike): Response {
  c.get('call').reason = reason
  const detail = `${fault.kind} needs a connection to break: it works on a server that listens on a port, not in process.`
  return answer(c, problemAnswer(501, detail))
}

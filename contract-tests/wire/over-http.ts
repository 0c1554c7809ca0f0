import { Agent, type IncomingMessage, request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { stackOf } from '../../src/json/thrown.ts'
import { contextOf, createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'
import { type Draft, targetOf, toCurl } from '../fuzz/draft.ts'
import { requestsFrom } from '../fuzz/shrink.ts'
import type { Finding } from '../fuzz/verdict.ts'
import { World } from '../fuzz/world.ts'

/**
 * Turns of 10 ms or more after which a client hangs up: some faults never answer. Both ends are in this process, so
 * what is under way is answered within fewer, however long a busy machine makes them.
 */
const patience = 50
const clients = 8

/**
 * Generated requests over real connections, several at once: what Node's own parser, the adapter and broken
 * connections add. Their order is the scheduler's, so a run cannot be repeated exactly.
 */
export async function fuzzOverHttp({ seed, count }: { seed: number; count: number }) {
  const before = openSockets()
  const findings: Finding[] = []
  const statuses = new Map<string, number>()
  const maniqui = await createManiqui({
    now: '2026-03-10T08:00:00',
    maxSandboxes: 24,
    onEvent: ({ kind, ...event }) => {
      if (kind === 'bug') {
        findings.push({ rule: 'bug', message: stackOf(Reflect.get(event, 'error')) })
      }
    },
  })
  const server = await listen(maniqui, { port: 0 })
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const world = new World()
  const asks = requestsFrom(seed)
  let sent = 0
  const client = async () => {
    for (const { value: ask } of asks) {
      if (sent === count) break
      sent += 1
      const draft = ask(world)
      const answer = await send(draft, { port: server.port, agent })
      statuses.set(answer.outcome, (statuses.get(answer.outcome) ?? 0) + 1)
      if (answer.isFault) {
        findings.push({
          rule: 'server-error',
          message: `${answer.outcome}: ${draft.method} ${draft.path}`,
          counterexample: toCurl(draft),
        })
      }
      if (answer.text !== undefined) {
        world.learn(draft, `http://127.0.0.1${targetOf(draft)}`, answer.text)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  if ((await statusOf(server.url)) !== 200) {
    findings.push({ rule: 'hang', message: 'it answers no more' })
  }
  const { closers, sandboxes } = contextOf(maniqui)
  for (const { name, salon } of sandboxes.list()) {
    const [violation] = salon.invariants()
    if (!violation) continue
    findings.push({ rule: 'invariants', message: `sandbox ${name}: ${JSON.stringify(violation)}` })
  }
  await server.close()
  if (closers.size > 0) {
    findings.push({ rule: 'leak', message: `${closers.size} event streams never ended` })
  }
  const left = await socketsLeft(before)
  if (left > 0) findings.push({ rule: 'leak', message: `${left} sockets were never closed` })
  return { findings, statuses }
}

async function statusOf(url: string): Promise<number> {
  const headers = { connection: 'close' }
  const answer = await fetch(`${url}/_maniqui/health`, { headers })
  await answer.text()
  return answer.status
}

/** Both ends are in this process. */
function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
}

/** How many are more than before. What is closed goes a moment later, and a busy machine has long moments. */
async function socketsLeft(before: number): Promise<number> {
  for (let tries = 0; openSockets() > before && tries < 600; tries += 1) {
    await wait(50)
  }
  return openSockets() - before
}

interface Outcome {
  /** The status, or what ended the connection. */
  readonly outcome: string
  /** A 5xx that nobody asked for. */
  readonly isFault?: boolean
  /** The body of a success. */
  readonly text?: string
}

function send(draft: Draft, to: { port: number; agent: Agent }): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = started(draft, to)
    if (!request) return resolve({ outcome: 'unsendable' })
    let turns = 0
    const hangUp = setInterval(() => {
      turns += 1
      if (turns === patience) request.destroy()
    }, 10)
    const done = (outcome: Outcome) => {
      clearInterval(hangUp)
      resolve(outcome)
    }
    request.on('error', (error: NodeJS.ErrnoException) =>
      done({ outcome: error.code ?? error.message }),
    )
    let isAnswered = false
    request.on('close', () => {
      if (!isAnswered) done({ outcome: 'closed' })
    })
    request.on('response', (response) => {
      isAnswered = true
      void (async () => done(await read(response)))()
    })
    request.end(draft.method === 'GET' || draft.method === 'HEAD' ? undefined : draft.body)
  })
}

/** Undefined when Node refuses to send it. */
function started(draft: Draft, { port, agent }: { port: number; agent: Agent }) {
  const { method, headers } = draft
  const sent = Object.fromEntries(headers)
  const target = { host: '127.0.0.1', port, path: targetOf(draft) }
  try {
    return httpRequest({ ...target, agent, method: method.toUpperCase(), headers: sent })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

async function read(response: IncomingMessage): Promise<Outcome> {
  const { statusCode = 0, headers } = response
  const outcome = String(statusCode)
  if (headers['content-type']?.startsWith('text/event-stream')) {
    response.destroy()
    return { outcome: `${outcome} stream` }
  }
  const chunks: Buffer[] = []
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
    }
  } catch {
    return { outcome: `${outcome} cut short` }
  }
  const isFault = statusCode >= 500 && headers['x-maniqui'] === undefined
  return {
    outcome,
    isFault,
    ...(statusCode < 300 ? { text: Buffer.concat(chunks).toString() } : {}),
  }
}

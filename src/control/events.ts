import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ServerContext } from '../sandbox/server-context.ts'
import type { Zone } from '../salon/zone.ts'
import { faultsOf, scenariosOf } from '../sandbox/desk/unhappy.ts'
import { type SandboxEvent, SandboxEvents } from '../sandbox/events.ts'
import { unkeyed } from '../sandbox/name.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { noSandbox, sandboxOf } from './control-context.ts'
import { controlProblem, toResponse } from './problem.ts'
import { Line, type Message } from './line.ts'
import { toAgendaBooking, toClock, toExchange } from './wire.ts'

/** Listeners of one sandbox, and of a whole server. */
const mostOfSandbox = 16
const mostOfServer = 256

const heartbeat = 15_000

/** Streams what happens in a sandbox: see `streamEvents` of control.yaml. */
export function eventStreams(server: ServerContext) {
  const unkeyedEvents = new SandboxEvents(server.unkeyedJournal)
  let listeners = 0

  return function eventStream(c: Context): Response {
    const asked = c.req.param('name') ?? ''
    const sandbox = asked === unkeyed ? undefined : sandboxOf(asked, server)
    if (asked !== unkeyed && !sandbox) return toResponse(noSandbox(asked))
    // As it is shown: what was asked for may be somebody's real key.
    const name = sandbox?.name ?? unkeyed
    const events = sandbox?.events ?? unkeyedEvents
    if (events.listeners >= mostOfSandbox || listeners >= mostOfServer) {
      return toResponse(
        tooMany(events.listeners >= mostOfSandbox ? `Sandbox “${name}”` : 'The server'),
      )
    }
    // Nobody would ever read the body of an answer to HEAD, nor end it.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    listeners += 1
    return streamSSE(c, async (stream) => {
      const line = new Line((dropped) =>
        server.onEvent({
          kind: 'dropped',
          what: `an event of sandbox ${name} for a slow listener (${dropped} so far)`,
        }),
      )
      const leave = events.listen((event) => line.push(toMessage(event, sandbox)))
      const end = () => line.end()
      stream.onAbort(end)
      server.closers.add(end)
      // Of a client that is gone before the first byte only its request tells: nobody cancels the body.
      const { signal } = c.req.raw
      const abort = () => stream.abort()
      signal.addEventListener('abort', abort)
      if (signal.aborted) abort()
      try {
        await stream.writeSSE({ event: 'ready', data: JSON.stringify({ sandbox: name }) })
        for (;;) {
          const message = await line.next(heartbeat)
          if (message === 'over' || stream.aborted) break
          if (message === 'quiet') await stream.write(': still here\n\n')
          else await stream.writeSSE(message)
          if (message !== 'quiet' && message.event === 'end') break
        }
      } finally {
        leave()
        signal.removeEventListener('abort', abort)
        server.closers.delete(end)
        listeners -= 1
      }
    })
  }
}

function toMessage(event: SandboxEvent, sandbox: Sandbox | undefined): Message {
  return { event: event.type, data: JSON.stringify(dataOf(event, sandbox)) }
}

function dataOf(event: SandboxEvent, sandbox: Sandbox | undefined): unknown {
  const zone: Zone | undefined = sandbox?.salon.zone
  if (event.type === 'exchange') return toExchange(event.exchange, zone)
  if (!sandbox) return {}
  switch (event.type) {
    case 'booking':
      return toAgendaBooking(sandbox.salon, event.booking)
    case 'clock':
    case 'restore':
    case 'reset':
      return { clock: toClock(sandbox) }
    case 'scenarios':
      return { scenarios: scenariosOf(sandbox) }
    case 'faults':
      return { faults: faultsOf(sandbox) }
    case 'agenda':
    case 'end':
      return {}
  }
}

function tooMany(who: string) {
  return controlProblem(503, {
    title: 'Too many listeners',
    detail: `${who} has as many listeners as it can have: end one of them first.`,
  })
}

import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ServerContext } from '../context.ts'
import type { Zone } from '../salon/zone.ts'
import { type SandboxEvent, SandboxEvents } from '../sandbox/events.ts'
import { unkeyed } from '../sandbox/name.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { existing } from './control-context.ts'
import { problem, toResponse } from './problem.ts'
import { toBooking, toClock, toExchange } from './wire.ts'

/** Listeners of one sandbox, and of a whole server. */
const mostOfSandbox = 16
const mostOfServer = 256

/** Events that wait for a slow listener; past it the oldest goes, and the listener is told. */
const mostWaiting = 1000

const heartbeat = 15_000

interface Message {
  readonly event: string
  readonly data: string
}

/** Streams what happens in a sandbox: see `streamEvents` of control.yaml. */
export function eventStreams(server: ServerContext) {
  const unkeyedEvents = new SandboxEvents(server.unkeyedJournal)
  let listeners = 0

  return function eventStream(c: Context): Response {
    const asked = c.req.param('name') ?? ''
    const found = asked === unkeyed ? undefined : existing(asked, { server })
    if (found && 'refused' in found) return toResponse(found.refused)
    const sandbox = found?.found
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
        server.closers.delete(end)
        listeners -= 1
      }
    })
  }
}

/** Messages on their way to one listener, who may be slow. */
class Line {
  readonly #onDrop: (dropped: number) => void
  #waiting: Message[] = []
  #dropped = 0
  #isOver = false
  #wake: (() => void) | undefined

  constructor(onDrop: (dropped: number) => void) {
    this.#onDrop = onDrop
  }

  push(message: Message): void {
    this.#waiting.push(message)
    if (this.#waiting.length > mostWaiting) {
      this.#waiting.shift()
      this.#dropped += 1
      if (this.#dropped % 100 === 1) this.#onDrop(this.#dropped)
    }
    this.#wake?.()
  }

  end(): void {
    this.#isOver = true
    this.#wake?.()
  }

  /** The next message, or `quiet` when none comes for so many milliseconds. */
  async next(patience: number): Promise<Message | 'quiet' | 'over'> {
    if (this.#waiting.length === 0 && !this.#isOver) await this.#news(patience)
    if (this.#isOver) return 'over'
    return this.#waiting.shift() ?? 'quiet'
  }

  async #news(patience: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wake = undefined
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
      return toBooking(sandbox.salon, event.booking)
    case 'clock':
    case 'restore':
    case 'reset':
      return { clock: toClock(sandbox) }
    case 'scenarios':
      return { scenarios: sandbox.unhappy?.scenarios.list() ?? [] }
    case 'faults':
      return { faults: sandbox.unhappy?.faults.list() ?? [] }
    case 'agenda':
    case 'end':
      return {}
  }
}

function tooMany(who: string) {
  return problem(503, {
    title: 'Too many listeners',
    detail: `${who} has as many listeners as it can have: end one of them first.`,
  })
}

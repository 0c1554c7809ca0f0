import type { ManiquiOptions } from './options.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import { apis, documentSalons } from '../apis/registry.ts'
import { makeSandbox } from '../control/sandboxes.ts'
import { inProcess } from './in-process.ts'
import type { NewSandbox } from '../sandbox/desk/create.ts'
import { Journal, JournalBudget } from '../journal/journal.ts'
import { RefusedError } from './refused-error.ts'
import { SandboxHandle } from './sandbox-handle.ts'
import { prepareFixture, resolveFixture } from '../sandbox/resolve-fixture.ts'
import { unkeyed } from '../sandbox/name.ts'
import { KeptAnswers } from '../sandbox/kept-answers.ts'
import { Origins } from '../sandbox/origins.ts'
import { Sandboxes } from '../sandbox/sandboxes.ts'
import { unhappyFlags } from '../unhappy/flags.ts'
import { UnhappyPaths } from '../unhappy/unhappy-paths.ts'
import { createServer } from '../server.ts'
import type { Bindings } from '../middleware/call.ts'

/** A running mock without a port: hand it requests, or hand it to `listen` of `maniqui/node`. */
export interface Maniqui {
  /**
   * Answers a request; `env` is what the runtime beneath offers (see `Bindings`). It rejects only as `fetch` does, where
   * a fault of the connection was asked for and `env` has none to break.
   */
  fetch(request: Request, env?: Bindings): Promise<Response>
  /**
   * The sandbox of that name, to be arranged and asked: made on first use, as by a request with one of its keys.
   *
   * @throws RefusedError when no key could open a sandbox of that name.
   */
  sandbox(name: string): SandboxHandle
  /**
   * Makes a sandbox that starts otherwise than the server's: another salon, day, seed or scenario.
   *
   * @throws RefusedError when there is one of that name already, or something about it cannot be.
   */
  createSandbox(options: NewSandbox): Promise<SandboxHandle>
  /** Forgets all sandboxes and ends their event streams. A port is closed by what `listen` gave. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Makes a mock server of its own: nothing is shared with another one in the process.
 *
 * @throws FixtureError when `data` is no fixture or an unusable one; StartError for a bad `now` or `zone`.
 * @example
 * const maniqui = await createManiqui({ seed: 7, now: '2026-03-10T08:00:00', frozen: true })
 * await maniqui.fetch(new Request('http://x/v1/services', { headers: { 'x-api-key': 'cpk_demo' } }))
 */
export async function createManiqui(options: ManiquiOptions = {}): Promise<Maniqui> {
  const context = await createContext(options)
  const app = createServer(context)
  const control = { server: context, apis }
  const close = async () => closeContext(context)
  const maniqui: Maniqui = {
    fetch: inProcess((request, env) => app.fetch(request, env)),
    sandbox: (name) => new SandboxHandle(name, control),
    async createSandbox(described) {
      const made = await makeSandbox(described, control)
      if (!('found' in made)) throw new RefusedError(made.body)
      return new SandboxHandle(made.found.name, control)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
  contexts.set(maniqui, context)
  return maniqui
}

const contexts = new WeakMap<object, ServerContext>()

/** What a mock holds, for `src/node` and `src/cli`; no part of the public interface. */
export function contextOf(maniqui: Maniqui): ServerContext {
  const context = contexts.get(maniqui)
  if (!context) throw new TypeError('contextOf: createManiqui made no such server')
  return context
}

function closeContext({ closers, sandboxes }: ServerContext): void {
  for (const { name } of sandboxes.list()) {
    sandboxes.remove(name)
  }
  for (const end of closers) {
    end()
  }
}

async function createContext(options: ManiquiOptions): Promise<ServerContext> {
  const { data = 'demo', seed = 1, now, frozen = false, zone, present = Date.now } = options
  const onEvent = options.onEvent ?? (() => {})
  const flags = unhappyFlags(options)
  const fixture = await resolveFixture(data, { now: present(), zone, seed })
  // A request with a vendor's example key opens its document's salon at once.
  for (const salon of documentSalons().values()) {
    await prepareFixture(salon)
  }
  const name = typeof data === 'string' ? data : 'custom'
  const origins = new Origins({
    present,
    documentSalons: documentSalons(),
    start: { fixture, data: name, seed, now, frozen, zone },
  })
  // A fixture of one's own may not fit on its first day: better said now than to the first request.
  if (typeof data !== 'string') origins.origin({}).open()
  const budget = new JournalBudget({
    ...(options.journalBytes === undefined ? {} : { maxBytes: options.journalBytes }),
    onDrop: (dropped) =>
      onEvent({ kind: 'dropped', what: `the oldest exchange (${dropped} so far)` }),
  })
  return {
    origins,
    budget,
    sandboxes: new Sandboxes({
      origin: (sandbox) => origins.ofName(sandbox),
      budget,
      surroundings: { flags },
      max: options.maxSandboxes ?? 20_000,
      onDrop: (sandbox) => onEvent({ kind: 'dropped', what: `sandbox ${sandbox}` }),
    }),
    keptAnswers: new KeptAnswers(),
    unkeyedJournal: new Journal(budget),
    unkeyedUnhappy: new UnhappyPaths({
      seed,
      clock: { now: present },
      salon: undefined,
      flags: { ...flags, rateLimit: undefined },
      onChange: () => {},
    }),
    closers: new Set(),
    auth: options.auth ?? 'required',
    controlToken: options.controlToken,
    present,
    onEvent,
    onExchange: (sandbox, exchange) =>
      onEvent({
        kind: 'exchange',
        sandbox: sandbox?.name ?? unkeyed,
        exchange,
        zone: sandbox?.salon.zone.name,
      }),
  }
}

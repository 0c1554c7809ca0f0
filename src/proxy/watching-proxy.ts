import type { FaceName } from '../faces/generated/faces.ts'
import { type HttpArchive, toHttpArchive } from '../journal/har.ts'
import { redactExchange } from '../journal/redact.ts'
import type { Bindings } from '../middleware/call.ts'
import { loadDocument } from '../openapi/load.ts'
import { Passage } from './passage.ts'
import { type ProxyEvent, type ProxySummary, Watch } from './watch.ts'
import { version } from '../version.ts'

export interface ProxyOptions {
  readonly api: FaceName
  /** Where requests go; may have a base path, to which the document's paths are appended. */
  readonly upstream: string
  /** How they get there: the platform's `fetch`, or a server's own for a chain in process. */
  readonly fetch: (request: Request) => Promise<Response> | Response
  /** The `Host`s it answers to; default any. */
  readonly answersTo?: ((host: string) => boolean) | undefined
  /** Answers a violation with a 502 that lists it. Off by default: everything passes. */
  readonly errors?: boolean | undefined
  /** Milliseconds until the upstream must answer. Default 30,000. */
  readonly timeout?: number | undefined
  /** Bytes of a body that are judged and kept; longer ones pass all the same. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined
  /** Bytes of exchanges that are kept, the newest of them. Default 64 MiB. */
  readonly journalBytes?: number | undefined
  /** The real clock, in milliseconds since the epoch. */
  readonly present?: (() => number) | undefined
  readonly on?: ((event: ProxyEvent) => void) | undefined
}

/** A proxy without a port: hand it requests, or hand it to `listen` of `maniqui/node`. */
export interface WatchingProxy {
  /** Forwards a request; `env` is what the runtime beneath offers. Never rejects. */
  fetch(request: Request, env?: Bindings): Promise<Response>
  /** Resolves when every exchange that is over has been judged. */
  settled(): Promise<void>
  summary(): ProxySummary
  /** The exchanges kept, without keys. */
  archive(): HttpArchive
}

/**
 * Makes a proxy that watches: what goes by is held to the document of an API, in both directions, and passes
 * untouched. A client is served before anything is judged, unless `errors` is set.
 *
 * @example
 * const proxy = createProxy({ api: 'citapro', upstream: 'https://staging.example', fetch, on: console.log })
 * const { url, close } = await listen(proxy, { port: 4011 })
 */
export function createProxy(options: ProxyOptions): WatchingProxy {
  const watch = new Watch({
    document: loadDocument(options.api),
    journalBytes: options.journalBytes ?? 64 * 1024 * 1024,
    on: options.on ?? (() => undefined),
  })
  const route = {
    watch,
    base: new URL(options.upstream).href.replace(/\/+$/, ''),
    fetch: options.fetch,
    answersTo: options.answersTo,
    errors: options.errors ?? false,
    timeout: options.timeout ?? 30_000,
    limit: options.maxBodyBytes ?? 1024 * 1024,
    present: options.present ?? Date.now,
    // Of its own for each proxy, so that one recognises itself in a loop, and two may stand in a row.
    via: `maniqui-${crypto.randomUUID().slice(0, 8)}`,
  }
  return {
    fetch: (request, env) => new Passage(route, request, env).pass(),
    settled: () => watch.settled(),
    summary: () => watch.summary(),
    archive: () =>
      toHttpArchive(watch.journal.exchanges().map(redactExchange), {
        creator: { name: 'maniqui', version },
      }),
  }
}

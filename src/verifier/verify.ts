import { RunStopped } from './stops.ts'
import { type FaceName, keySchemes } from '../faces/generated/faces.ts'
import { loadDocument } from '../openapi/load.ts'
import type { Baseline } from './baseline.ts'
import { knownIn } from './baseline.ts'
import { isHarmless } from './care.ts'
import type { ExploreOptions } from './explore/explored.ts'
import type { VerifyListener } from './event.ts'
import { TargetFailure } from '../judge/failure.ts'
import type { Finding } from '../judge/finding.ts'
import { type Time, realTime } from './pace.ts'
import { plan } from './plan.ts'
import { createRandom } from './random.ts'
import type { Report } from './report.ts'
import { type Effort, Run } from './run.ts'
import { Target } from './target.ts'

export interface VerifyOptions {
  readonly api: FaceName
  /** Where the API is; may have a base path. */
  readonly url: string
  readonly key?: string | undefined
  /** How requests are made: the platform's `fetch`, or a server's own for a run in process. */
  readonly fetch: (request: Request) => Promise<Response> | Response
  /** Allows requests that create data. Off by default. */
  readonly write?: boolean | undefined
  /** Ids where an API lists none, e.g. `peluquero_id` -> `['5']`. */
  readonly inputs?: ReadonlyMap<string, readonly string[]> | undefined
  /** Ids of checks and flows to run, all when empty, and to leave out. */
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  /** The same seed makes the same choices. */
  readonly seed?: number | undefined
  /** How much of each check's product is tried. */
  readonly effort?: Effort | undefined
  /** Invalid values tried one by one for each operation whose target does not name them all. */
  readonly cases?: number | undefined
  /** Requests a second. */
  readonly rate?: number | undefined
  readonly maxRequests?: number | undefined
  /** Milliseconds for one request. */
  readonly timeout?: number | undefined
  /** Bytes of one answer. */
  readonly maxBodyBytes?: number | undefined
  /** Milliseconds to wait in all when the target answers 429. */
  readonly maxWait?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly baseline?: Baseline | undefined
  /** Tries so many sequences that nobody wrote down, those that failed before first. */
  readonly explore?: ExploreOptions | undefined
  /** Marks what the run creates; made up when absent. */
  readonly name?: string | undefined
  readonly time?: Time | undefined
  /** Aborting it ends the run after the request under way; what was made is still undone. */
  readonly signal?: AbortSignal | undefined
  /** Hears of everything as it happens. */
  readonly on?: VerifyListener | undefined
}

/**
 * Checks an implementation against the documents of its API and resolves to all that was found out. It
 * never throws for what a target does, and takes no longer than its budget allows.
 *
 * @example
 * const report = await verify({ api: 'citapro', url: 'http://127.0.0.1:4010', key: 'cpk_demo', fetch })
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { api, seed = 1, write = false, time = realTime, on = () => undefined } = options
  const { suite, flows, wanted } = plan({ ...options, write })
  const document = loadDocument(api)
  const baseUrl = options.url.replace(/\/+$/, '')
  const started = time.now()
  const startedAt = new Date(time.date()).toISOString()
  const findings: Finding[] = []
  const isKnown = knownIn(options.baseline, startedAt.slice(0, 10))
  const maxWait = options.maxWait ?? 90_000
  let isLimited = false
  const target = new Target({
    baseUrl,
    credentials: { keyHeader: keySchemes[api].header, key: options.key },
    headers: options.headers ?? {},
    fetch: options.fetch,
    time,
    timeout: options.timeout ?? 10_000,
    maxBodyBytes: options.maxBodyBytes ?? 16 * 1024 * 1024,
    maxRequests: options.maxRequests ?? 400 + 40 * (options.explore?.sequences ?? 0),
    maxWait,
    rate: options.rate,
    signal: options.signal,
    onExchange: (exchange) => on({ type: 'exchange', exchange }),
    onLimited: (answer) => {
      run.observe(answer)
      if (isLimited) return
      isLimited = true
      on({
        type: 'waiting',
        reason: `the target limits requests (429): waits as long as it asks to, ${maxWait / 1000} s in all at most`,
      })
    },
    onSlow: (reason) => on({ type: 'waiting', reason }),
  })
  const run: Run = new Run({
    document,
    target,
    random: createRandom(seed),
    name: options.name ?? crypto.randomUUID().slice(0, 8),
    write,
    harmless: isHarmless(api, { url: new URL(baseUrl), key: options.key }),
    effort: options.effort ?? 'standard',
    cases: options.cases ?? (options.effort === 'quick' ? 2 : 20),
    inputs: options.inputs ?? new Map(),
    explore: options.explore,
    isKnown,
    onFinding: (finding) => {
      if (!wanted.has(finding.check)) return
      findings.push(finding)
      on({ type: 'finding', finding })
    },
  })
  on({ type: 'started', api, url: baseUrl, seed })
  const begun = suite.start(run)
  let stopped: Report['stopped']
  try {
    await begun.greet()
    for (const flow of flows) {
      on({ type: 'flow', flow })
      await begun.run(flow.id)
    }
  } catch (error) {
    if (!(error instanceof RunStopped) && !(error instanceof TargetFailure)) throw error
    stopped = { reason: error.reason, message: error.message }
  } finally {
    await run.undo()
  }
  const checks = [...run.records.values()]
    .filter(({ info }) => wanted.has(info.id))
    .map((record) => {
      if (record.assertions === 0 && record.reasons.size === 0) {
        record.notExercised(stopped ? stopped.message : 'no answer of the target gave occasion')
      }
      const { info, outcome, assertions, reasons } = record
      return { info, outcome, assertions, findings: record.findings, reasons: [...reasons] }
    })
  for (const result of checks) {
    on({ type: 'check', result })
  }
  const report: Report = {
    api,
    title: document.title,
    url: target.redact(baseUrl),
    seed,
    run: run.name,
    write,
    startedAt,
    milliseconds: Math.round(time.now() - started),
    requests: target.requests,
    checks,
    findings,
    coverage: run.coverage.rows(),
    ...(run.explored ? { explored: run.explored } : {}),
    leftBehind: run.ledger.left,
    ...(stopped ? { stopped } : {}),
  }
  on({ type: 'finished', report })
  return report
}

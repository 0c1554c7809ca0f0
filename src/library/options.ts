import type { ServerEvent } from '../sandbox/server-context.ts'
import type { RateLimit } from '../unhappy/quota.ts'
import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { Fixture } from '../fixture/fixture.ts'

/** What a server is made with. Everything is optional; `{}` is the demo salon, ticking from now. */
export interface ManiquiOptions {
  /** A built-in fixture's name, `generate:professionals=50,days=90`, or a fixture object. Default `demo`. */
  data?: string | Fixture
  /** The same seed gives the same salon and the same ids. Default 1. */
  seed?: number
  /** Where every sandbox's clock starts: an instant, or a wall time in the salon's zone. Default: the present. */
  now?: string
  /** Stop the clocks where they start. */
  frozen?: boolean
  /** Overrides the fixture's time zone (an IANA name). */
  zone?: string
  /** `off`: a request without a key is sandbox `demo`'s. Default `required`. */
  auth?: 'required' | 'off'
  /** Scenarios that every sandbox is in from its start, as the control API takes them. */
  scenarios?: readonly ScenarioUse[]
  /** Requests per window of seconds and sandbox, counted on the sandbox's clock. Default: none. */
  rateLimit?: RateLimit
  /** Milliseconds every API answer takes longer: fixed, or drawn between two from the sandbox's seed. */
  latency?: number | readonly [least: number, most: number]
  /** Needed by the control API when set; without it only loopback hosts may use that API. */
  controlToken?: string
  /** Past it the sandbox that was idle longest is dropped. Default 20,000. */
  maxSandboxes?: number
  /** Bytes all journals may take together before the oldest exchange goes. Default 32 MiB. */
  journalBytes?: number
  /** Milliseconds since the epoch, now: the real time that ticking clocks follow. Default `Date.now`. */
  present?: () => number
  /** Told what happened, for a log: one call an exchange, and what was dropped to stay within bounds. */
  onEvent?: (event: ServerEvent) => void
}

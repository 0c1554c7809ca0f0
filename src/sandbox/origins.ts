import { builtInFixture } from '../fixture/built-in.ts'
import { Clock } from '../salon/clock.ts'
import type { Fixture } from '../fixture/fixture.ts'
import { Ids } from '../salon/ids.ts'
import { Salon } from '../salon/salon.ts'
import type { SalonBase, SalonData } from '../salon/base.ts'
import type { Zone } from '../salon/zone.ts'
import { Bases } from './bases.ts'
import type { SandboxOrigin } from './sandbox.ts'
import type { ActiveScenario } from '../unhappy/scenarios/scenario.ts'
import { isWithinReach, reach } from './reach.ts'
import { zoneOf } from './zones.ts'

/** How a sandbox is to start. What is left out is the server's own setting. */
export interface Start {
  readonly fixture: Fixture
  readonly data: string
  readonly seed: number
  readonly now: string | undefined
  readonly frozen: boolean
  readonly zone: string | undefined
  /** Those of the server's flags by default. */
  readonly scenarios?: readonly ActiveScenario[]
  /** The salon itself, where no fixture says any more what was planted. */
  readonly base?: SalonBase
}

/** What a fixture says of a start: one of a particular day brings its own clock. */
export function startWith(fixture: Fixture, data: string): Partial<Start> {
  return { fixture, data, ...(fixture.clock ? { now: undefined } : {}) }
}

/** A wall time or instant that is none, or a zone that does not exist. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly field: 'now' | 'zone'

  constructor(field: 'now' | 'zone', message: string) {
    super(message)
    this.field = field
  }
}

/** Knows how every sandbox of a server starts, and shares what they have in common. */
export class Origins {
  readonly #bases = new Bases()
  readonly #present: () => number
  readonly #documentSalons: ReadonlyMap<string, string>
  #start: Start

  constructor(options: {
    start: Start
    present: () => number
    /** Sandboxes that have a built-in fixture of their own, whatever the server was told: name to name. */
    documentSalons: ReadonlyMap<string, string>
  }) {
    this.#start = options.start
    this.#present = options.present
    this.#documentSalons = options.documentSalons
    this.origin(options.start)
  }

  /** The start of a sandbox of that name that nobody has described. */
  ofName(name: string): SandboxOrigin {
    const data = this.#documentSalons.get(name)
    const fixture = data === undefined ? undefined : builtInFixture(data)
    if (data === undefined || !fixture) return this.origin({})
    const own = this.origin({ data, fixture, seed: 1, now: undefined, zone: undefined })
    return { ...own, ignoresFlags: true }
  }

  origin(changed: Partial<Start>): SandboxOrigin {
    const { data, seed } = this.#checked(changed)
    // What was left out is the server's own setting, also after it changed: see `useFixture`.
    const { scenarios } = changed
    return { data, seed, ...(scenarios ? { scenarios } : {}), open: () => this.#open(changed) }
  }

  /** The salon that has exactly that data, shared with whoever began there. @throws RangeError for an unknown zone. */
  baseOf(data: SalonData): SalonBase {
    return this.#bases.withData(data)
  }

  /** What starts or is reset from now on begins with that fixture; what lives keeps what it has. */
  useFixture(fixture: Fixture): void {
    this.#checked({ fixture })
    this.#start = { ...this.#start, fixture }
  }

  #checked(changed: Partial<Start>): Start & { at: StartingClock | undefined } {
    const start = { ...this.#start, ...changed }
    const zone = zoneNamed(start.zone ?? start.fixture.zone ?? 'Europe/Madrid')
    const clock =
      start.now === undefined ? start.fixture.clock : { now: start.now, frozen: start.frozen }
    const now = clock && zone.parseLocal(clock.now)
    if (clock && now === undefined) {
      throw new StartError('now', `“${clock.now}” is no time: write it as 2026-03-10T08:00:00.`)
    }
    if (now !== undefined && !isWithinReach(now)) {
      throw new StartError('now', `A clock can show ${reach}, and not “${clock?.now}”.`)
    }
    const frozen = changed.frozen ?? clock?.frozen
    return { ...start, at: now === undefined ? undefined : { now, frozen } }
  }

  #open(changed: Partial<Start>) {
    const { at, fixture, seed, zone, frozen } = this.#checked(changed)
    const now = at?.now ?? this.#present()
    const clock = new Clock({ source: this.#present, now, frozen: at?.frozen ?? frozen })
    const base = changed.base ?? this.#bases.base(fixture, { now, seed, zone })
    return { clock, salon: Salon.open(base, { clock, ids: new Ids(seed) }) }
  }
}

interface StartingClock {
  readonly now: number
  readonly frozen: boolean | undefined
}

function zoneNamed(name: string): Zone {
  try {
    return zoneOf(name)
  } catch {
    throw new StartError(
      'zone',
      `“${name}” is no time zone: write an IANA name such as Europe/Madrid.`,
    )
  }
}

import type { Journal } from '../journal/journal.ts'
import type { Clock } from '../salon/clock.ts'
import { minuteFrom, minuteOf } from '../salon/minute.ts'
import type { Salon } from '../salon/salon.ts'
import { type SandboxEvent, SandboxEvents } from './events.ts'
import type { Faults } from '../unhappy/faults.ts'
import type { Quota } from '../unhappy/quota.ts'
import type { Scenarios } from '../unhappy/active-scenarios.ts'
import type { ActiveScenario } from '../unhappy/scenarios/scenario.ts'
import { type UnhappyFlags, UnhappyPaths } from '../unhappy/unhappy-paths.ts'

/** How a sandbox starts, and starts again after a reset. */
export interface SandboxOrigin {
  /** The fixture's name, or `custom`. */
  readonly data: string
  readonly seed: number
  /** The scenarios it begins in; those of the server's flags by default. */
  readonly scenarios?: readonly ActiveScenario[]
  /** The documents' own salons behave as the documents say, whatever the server's flags. */
  readonly ignoresFlags?: boolean
  open(): World
}

/** What a sandbox's clients see: a salon, and its time. */
export interface World {
  readonly salon: Salon
  readonly clock: Clock
}

/** What its server puts a sandbox into. */
export interface SandboxSurroundings {
  readonly flags: UnhappyFlags
}

/** One isolated world: a salon, its clock, and what its client did to it. */
export class Sandbox {
  readonly name: string
  /** Tells this sandbox from every other of this server, also from an earlier one of its name. */
  readonly serial: string
  readonly journal: Journal
  #origin: SandboxOrigin
  #salon: Salon
  #clock: Clock
  #changes = 0
  #events: SandboxEvents | undefined
  readonly #surroundings: SandboxSurroundings
  #unhappy: UnhappyPaths | undefined

  constructor(options: {
    name: string
    serial: number
    journal: Journal
    origin: SandboxOrigin
    /** Where it stands now, when that is no longer how it starts. */
    world?: World
    surroundings?: SandboxSurroundings
  }) {
    this.name = options.name
    this.#surroundings = options.surroundings ?? quiet
    this.serial = `${options.serial} `
    this.journal = options.journal
    this.#origin = options.origin
    const { salon, clock } = options.world ?? options.origin.open()
    this.#salon = salon
    this.#clock = clock
    if (this.#beginsUnhappy()) this.unhappyPaths()
  }

  get salon(): Salon {
    return this.#salon
  }

  get clock(): Clock {
    return this.#clock
  }

  get origin(): SandboxOrigin {
    return this.#origin
  }

  /** Grows with every change that an answer could show. */
  get version(): number {
    return this.#salon.revision + this.#changes
  }

  /**
   * A number for each whole minute, and one for the time between two: as fine as any answer depends on the clock. A
   * start can still be booked when its minute strikes, and a moment later it has passed.
   */
  tick(): number {
    const now = this.#clock.now()
    return minuteOf(now) + minuteFrom(now)
  }

  /** To be called by whatever changes answers without changing the salon (scenarios, faults, the clock's jumps). */
  changed(): void {
    this.#changes += 1
  }

  /** What goes wrong here on purpose; undefined where nothing ever did. */
  get unhappy(): UnhappyPaths | undefined {
    return this.#unhappy
  }

  /** The same, made when it is first asked for: most sandboxes never do. */
  unhappyPaths(): UnhappyPaths {
    const flags = this.#flags()
    const { seed, scenarios = flags.scenarios } = this.#origin
    this.#unhappy ??= new UnhappyPaths({
      seed,
      clock: { now: () => this.#clock.now() },
      salon: () => this.#salon,
      flags: { ...flags, scenarios },
      onChange: () => this.changed(),
    })
    return this.#unhappy
  }

  get scenarios(): Scenarios {
    return this.unhappyPaths().scenarios
  }

  get faults(): Faults {
    return this.unhappyPaths().faults
  }

  get quota(): Quota {
    return this.unhappyPaths().quota
  }

  /** What happens here, for whoever wants to know. */
  get events(): SandboxEvents {
    this.#events ??= new SandboxEvents(this.journal, () => this.#salon)
    return this.#events
  }

  tell(event: SandboxEvent): void {
    this.#events?.tell(event)
  }

  /** Back to how it began; the journal goes too. */
  reset(origin: SandboxOrigin = this.#origin): void {
    const before = this.version
    this.#origin = origin
    this.begin(origin.open())
    this.journal.clear()
    this.#changes += before
    this.tell({ type: 'reset' })
  }

  /** Goes on in another world, in which nothing went wrong yet but what the server wants. The function undoes that. */
  begin(world: World): () => void {
    const before = { salon: this.#salon, clock: this.#clock }
    const unhappy = this.#unhappy
    this.replace(world)
    this.#unhappy = undefined
    if (this.#beginsUnhappy()) this.unhappyPaths()
    return () => {
      this.replace(before)
      this.#unhappy = unhappy
    }
  }

  /** Puts another salon in place of this one; what goes wrong here stays. */
  replace({ salon, clock }: World): void {
    this.#changes += this.#salon.revision + 1
    this.#salon = salon
    this.#clock = clock
    this.journal.arranged()
  }

  #flags(): UnhappyFlags {
    return this.#origin.ignoresFlags === true ? quiet.flags : this.#surroundings.flags
  }

  #beginsUnhappy(): boolean {
    const { scenarios, latency, rateLimit } = this.#flags()
    const begin = this.#origin.scenarios ?? scenarios
    return begin.length > 0 || latency !== undefined || rateLimit !== undefined
  }
}

const quiet: SandboxSurroundings = {
  flags: { scenarios: [], rateLimit: undefined, latency: undefined },
}

import { NotExercised } from '../stops.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import { formatWallDay, parseWallDay, parseWall } from '../calendar.ts'
import type { QueryPairs } from '../../openapi/inputs.ts'
import { fieldOf, idsOf, listOf, numberOf, textOf } from '../../json/look.ts'
import type { Run } from '../run.ts'
import type { TargetSlot } from '../slots.ts'

export interface TargetService {
  readonly id: string
  readonly duration: number
  readonly price: number
  readonly active: boolean
}

export interface Availability {
  readonly answer: TargetAnswer
  readonly days: readonly string[]
  readonly professionals: readonly string[]
  readonly slots: readonly TargetSlot[]
  readonly limitExceeded: boolean | undefined
}

/** What a search for free times asks. */
export interface Search {
  readonly service: string
  readonly location: string
  readonly from?: number
  readonly to?: number
  readonly professional?: string
}

/** A service and a location that have free times, and those of the default range. */
export interface Choice {
  readonly service: TargetService
  readonly location: string
  readonly offered: Availability
}

/** What every availability flow starts from: a window of 31 days that begins on an offered day. */
export interface Window {
  readonly choice: Choice
  readonly first: number
  /** Start of the window; such that its last day, too, may well have slots. */
  readonly from: number
  readonly whole: Availability
}

/** A second service, and what it offers for a week at the chosen place. */
export interface OtherService {
  readonly service: TargetService
  readonly offered: Availability
  readonly from: number
  readonly to: number
}

/** A client this run made; deleted again at its end. */
export interface CreatedClient {
  readonly id: string
  readonly body: Readonly<Record<string, unknown>>
  readonly answer: TargetAnswer
}

/** How many pairs of service and location are tried for a free time before giving up. */
const tries = 6

/** What CitaPro's flows share: the catalogue as the target tells it, and what the run has made. */
export class CitaproWorld {
  readonly run: Run
  /** The run's clients that still exist. */
  readonly clients: CreatedClient[] = []
  /** Ids of clients that should have been refused, to be deleted as well. */
  readonly strays: string[] = []
  /** The wall time at which the target says that a booking was just made. */
  now: number | undefined
  /** Days on which the run has booked something. */
  readonly booked = new Set<number>()
  /** How many clients the run has made; numbers them. */
  created = 0
  /** The confirmed bookings as they were before the run made any. */
  confirmed: ListAnswer | undefined
  /** Set by `windowOf` and `otherService`. */
  window: Window | undefined
  other: Promise<OtherService | undefined> | undefined
  #choice: Promise<Choice> | undefined
  readonly #catalogue = new Map<string, Promise<ListAnswer>>()

  constructor(run: Run) {
    this.run = run
  }

  async list(operationId: string, query: QueryPairs = [], fresh = false): Promise<ListAnswer> {
    return readList(await this.run.get(operationId, query, { fresh }))
  }

  /** Read once: no operation of the document changes services, locations or people. */
  catalogue(operationId: 'listServices' | 'listLocations' | 'listPeople'): Promise<ListAnswer> {
    const kept = this.#catalogue.get(operationId) ?? this.list(operationId)
    this.#catalogue.set(operationId, kept)
    return kept
  }

  async services(): Promise<TargetService[]> {
    const { items } = await this.catalogue('listServices')
    return items.flatMap((item) => {
      const id = textOf(item, 'id')
      const duration = numberOf(item, 'duration')
      if (id === undefined || duration === undefined) return []
      const price = numberOf(item, 'price') ?? 0
      return [{ id, duration, price, active: textOf(item, 'status') !== 'inactive' }]
    })
  }

  /** The active ones. */
  async locations(): Promise<string[]> {
    const { items } = await this.catalogue('listLocations')
    return [...idsOf(items.filter((item) => textOf(item, 'status') !== 'inactive'))]
  }

  async availability(
    search: Search,
    fresh = false,
    { vouched = true }: { vouched?: boolean } = {},
  ): Promise<Availability> {
    return readAvailability(
      await this.run.get('getAvailability', queryOf(search), { fresh, vouched }),
    )
  }

  /** Found once: the first pair, longer services first, that has a free time in the default range. */
  choice(): Promise<Choice> {
    this.#choice ??= this.#choose()
    return this.#choice
  }

  async #choose(): Promise<Choice> {
    const services = (await this.services()).filter(({ active }) => active)
    const locations = await this.locations()
    if (services.length === 0) throw new NotExercised('the target lists no active service')
    if (locations.length === 0) throw new NotExercised('the target lists no active location')
    // An hour or so leaves room for times that overlap in part, and does not fill a day.
    const byUse = services.toSorted(
      (one, other) => Math.abs(one.duration - 60) - Math.abs(other.duration - 60),
    )
    const pairs = byUse.flatMap((service) => locations.map((location) => ({ service, location })))
    for (const { service, location } of pairs.slice(0, tries)) {
      const offered = await this.availability({ service: service.id, location })
      if (offered.slots.length > 0) return { service, location, offered }
    }
    throw new NotExercised(`no free time within 30 days for any of ${tries} services and locations`)
  }
}

export interface ListAnswer {
  readonly answer: TargetAnswer
  readonly total: number | undefined
  readonly items: readonly unknown[]
  readonly ids: readonly string[]
}

export function readList(answer: TargetAnswer): ListAnswer {
  const items = listOf(answer.json, 'items')
  return { answer, items, total: numberOf(answer.json, 'total'), ids: idsOf(items) }
}

export function readAvailability(answer: TargetAnswer): Availability {
  const { json } = answer
  const exceeded = fieldOf(json, 'limitExceeded')
  return {
    answer,
    days: listOf(json, 'days').filter((day) => typeof day === 'string'),
    professionals: idsOf(listOf(json, 'professionals')),
    slots: listOf(json, 'slots').flatMap(readSlot),
    limitExceeded: typeof exceeded === 'boolean' ? exceeded : undefined,
  }
}

/** What is malformed is for the schema check to tell, and left out here. */
function readSlot(value: unknown): TargetSlot[] {
  const start = parseWall(textOf(value, 'startTime'))
  const end = parseWall(textOf(value, 'endTime'))
  if (start === undefined || end === undefined) return []
  return [{ start, end, professionals: idsOf(listOf(value, 'professionals')), free: true }]
}

export function queryOf({ service, location, from, to, professional }: Search): QueryPairs {
  return [
    ['locationId', location],
    ['serviceId', service],
    ...(from === undefined ? [] : [['startDate', formatWallDay(from)] as const]),
    ...(to === undefined ? [] : [['endDate', formatWallDay(to)] as const]),
    ...(professional === undefined ? [] : [['professionalId', professional] as const]),
  ]
}

/** The days that an answer lists, as numbers. */
export function daysListed({ days }: Availability): number[] {
  return days.flatMap((day) => parseWallDay(day) ?? [])
}

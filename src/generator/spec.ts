/** What a generated salon is made from. */
export interface SalonSpec {
  readonly professionals: number
  /** Days with bookings: half of them before today, half ahead, unless `past` says otherwise. */
  readonly days: number
  readonly past: number
  readonly locations: number
  readonly services: number
  readonly clients: number
  /** Share of the working time that is taken on an ordinary day. */
  readonly occupancy: number
  readonly cancelled: number
  readonly noShow: number
  readonly step: 15 | 30
  readonly seed: number
}

interface Parameter {
  readonly least: number
  readonly most: number
  readonly isShare?: boolean
  readonly oneOf?: readonly number[]
}

const allowed = {
  // Two of the people and two of the services are the documents' own.
  professionals: { least: 2, most: 2000 },
  days: { least: 0, most: 730 },
  past: { least: 0, most: 730 },
  locations: { least: 1, most: 100 },
  services: { least: 2, most: 60 },
  clients: { least: 1, most: 100_000 },
  occupancy: { least: 0, most: 1, isShare: true },
  cancelled: { least: 0, most: 0.5, isShare: true },
  noShow: { least: 0, most: 0.5, isShare: true },
  step: { least: 15, most: 30, oneOf: [15, 30] },
  seed: { least: 0, most: Number.MAX_SAFE_INTEGER },
} as const satisfies Record<keyof SalonSpec, Parameter>

type Name = keyof typeof allowed

const parameters: ReadonlyMap<string, Parameter> = new Map(Object.entries(allowed))

/** More would not fit into the memory that a server starts with. */
const mostBookings = 1_000_000
/** A working day's bookings at full occupancy times the share of days worked, as measured. */
const bookingsADay = 6.2

export interface SpecOptions {
  /** The seed when the spec names none. */
  readonly seed: number
  /** Turns what is wrong with the spec into the error to throw. */
  readonly refuse: (message: string) => Error
}

/**
 * Reads what follows `generate:`, such as `professionals=50,days=90`.
 *
 * @throws what `refuse` makes of an unknown, malformed or out-of-range parameter.
 */
export function readSpec(text: string, { seed, refuse }: SpecOptions): SalonSpec {
  const given = readGiven(text, refuse)
  const value = (name: Name, otherwise: number): number => given.get(name) ?? otherwise
  const professionals = value('professionals', 12)
  const days = value('days', 60)
  const occupancy = value('occupancy', 0.6)
  const bookings = Math.round(professionals * days * occupancy * bookingsADay)
  if (bookings > mostBookings) {
    throw refuse(
      `professionals=${professionals},days=${days} would be about ${bookings} bookings, more than ${mostBookings}: ask for fewer professionals, days or a lower occupancy.`,
    )
  }
  const past = value('past', Math.floor(days / 2))
  if (past > days) {
    throw refuse(`past=${past} is more than days=${days}: it says how many of the days are over.`)
  }
  return {
    professionals,
    days,
    past,
    locations: value('locations', Math.min(40, Math.max(3, Math.ceil(professionals / 15)))),
    services: value('services', 24),
    clients: value('clients', Math.min(25_000, Math.max(40, Math.round(bookings / 4)))),
    occupancy,
    cancelled: value('cancelled', 0.07),
    noShow: value('noShow', 0.04),
    step: value('step', 30) === 15 ? 15 : 30,
    seed: value('seed', seed),
  }
}

function readGiven(text: string, refuse: SpecOptions['refuse']): Map<string, number> {
  const given = new Map<string, number>()
  for (const part of text.split(',').filter((piece) => piece.trim() !== '')) {
    const [, name = '', written = ''] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(part) ?? []
    if (name === '') {
      throw refuse(`“${part.trim()}” is no parameter=value: write professionals=50,days=90.`)
    }
    const parameter = parameters.get(name)
    if (!parameter) {
      throw refuse(`A generated salon has no “${name}”: there is ${everyParameter()}.`)
    }
    if (given.has(name)) throw refuse(`${name} is given twice: leave one of them out.`)
    const number = /^\d{1,16}(?:\.\d{1,6})?$/.test(written) ? Number(written) : Number.NaN
    if (!isAllowed(number, parameter)) {
      throw refuse(`${name}=${written} does not do: give ${rangeOf(parameter)}.`)
    }
    given.set(name, number)
  }
  return given
}

function isAllowed(value: number, { least, most, isShare, oneOf }: Parameter): boolean {
  if (oneOf) return oneOf.includes(value)
  return value >= least && value <= most && (isShare === true || Number.isSafeInteger(value))
}

function rangeOf({ least, most, isShare, oneOf }: Parameter): string {
  if (oneOf) return oneOf.join(' or ')
  return `a ${isShare ? 'share' : 'whole number'} from ${least} to ${most}`
}

const everyParameter = () =>
  Array.from(parameters, ([name, parameter]) => `${name} (${rangeOf(parameter)})`).join(', ')

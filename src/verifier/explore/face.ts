import type { TargetAnswer } from '../../judge/answer.ts'
import type { OperationCall } from '../../judge/call.ts'
import type { Run } from '../run.ts'
import type { Beliefs, FreeTime, Sight, BookingWish } from './beliefs.ts'
import type { DayClass, Step, TimeClass } from './sequence.ts'

/** A request that a step has become, and how to read its answer. */
export interface Attempt {
  /** For the table of what was exercised. */
  readonly label: string
  readonly call: OperationCall
  readonly wish?: BookingWish | undefined
  /** What a successful answer shows to be free. */
  readonly sight?: (answer: TargetAnswer) => Sight
  /** What else follows from a successful answer. */
  readonly judge?: ((answer: TargetAnswer) => void) | undefined
}

/** What there is to book, for a step and its class of time. */
export interface Bookable {
  readonly about: string
  /** In order of time. */
  readonly offers: readonly FreeTime[]
  readonly minutes: number
  /** An end may be anywhere after its start. */
  readonly isFree: boolean
  /** A time that the target itself calls not available. */
  readonly closed?: (FreeTime & Pick<BookingWish, 'wrong'>) | undefined
  /** Where among the things that can be wrong with a booking the step's is; negative for nothing. */
  readonly wrong: number
  readonly order: (
    time: FreeTime,
  ) => Pick<Attempt, 'call' | 'judge'> & { wish?: Partial<BookingWish> }
}

/** One API as sequences see it. */
export interface Face {
  /** Finds a day with free time, of that class or of any; the first look is at it. */
  begin(day: DayClass, beliefs: Beliefs): Promise<DayClass | undefined>
  /** A look at what a sequence works on. */
  looks(): readonly [Attempt, ...Attempt[]]
  look(step: Step): Attempt
  /** Anything else; `undefined` where the target gives no occasion for it. */
  ask(step: Step): Attempt | undefined
  menu(step: Step, time: TimeClass): Bookable | undefined
}

/** A day, and how many times are free on it. */
export interface FreeDay {
  readonly day: number
  readonly count?: number | undefined
}

/** Days with free time; each is used once, as long as there are others, and those with room first. */
export class FreeDays<T extends FreeDay> {
  readonly #all: readonly T[]
  readonly #used = new Set<T>()

  constructor(all: readonly T[]) {
    this.#all = all
  }

  next(wanted: DayClass, { random, harmless }: Run): { at: T; day: DayClass } | undefined {
    const numbers = this.#all.map(({ day }) => day)
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
    const fits: Readonly<Record<DayClass, (day: number) => boolean>> = {
      any: (day) => day > first + 1,
      // Somebody may walk in: the next hours are left to the salon.
      soonest: (day) => day === first && harmless,
      last: (day) => day === last,
      'clock change': isClockChange,
    }
    const ofClass = this.#all.filter(({ day }) => fits[wanted](day))
    const fitting = ofClass.length > 0 ? ofClass : this.#all
    const most = Math.max(...fitting.map(({ count = 0 }) => count))
    const roomy = fitting.filter(({ count = 0 }) => count * 2 >= most)
    const fresh = roomy.filter((one) => !this.#used.has(one))
    const at = random.pick(fresh.length > 0 ? fresh : roomy)
    if (at) this.#used.add(at)
    return at && { at, day: ofClass.length > 0 ? wanted : 'any' }
  }
}

/** Sundays on which clocks change in Europe or in North America; days are counted from 1970. */
function isClockChange(day: number): boolean {
  const date = new Date(day * 86_400_000)
  const [month, of] = [date.getUTCMonth() + 1, date.getUTCDate()]
  const isEurope = (month === 3 || month === 10) && of > 24
  const isAmerica = (month === 3 && of > 7 && of < 15) || (month === 11 && of < 8)
  return date.getUTCDay() === 0 && (isEurope || isAmerica)
}

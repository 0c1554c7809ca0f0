import type { TargetAnswer } from '../../judge/answer.ts'
import { dayOf, formatWallDay } from '../calendar.ts'
import { lengthOf, SalonbookitDesk } from '../flows/salonbookit-desk.ts'
import { disagreement } from '../flows/salonbookit-range-checks.ts'
import {
  type Length,
  type RangeView,
  readDay,
  readRange,
  type SalonbookitWorld,
  type TargetDay,
} from '../flows/salonbookit-world.ts'
import { freeOf } from '../slots.ts'
import { Beliefs } from './beliefs.ts'
import { type Attempt, type Face, type Bookable, type FreeDay, FreeDays } from './face.ts'
import type { DayClass, Step, TimeClass } from './sequence.ts'

/** SalonBookIt: a professional's day and range, and reservations that can only be made. */
export class SalonbookitFace implements Face {
  readonly #world: SalonbookitWorld
  /** Choices of services; days are chosen by what is free for the first. */
  #choices: readonly (readonly [string, ...string[]])[] = []
  #stretches: FreeDays<FreeDay> | undefined
  #today = 0
  #day = 0
  #beliefs = new Beliefs()
  /** The last views of the day and of the range, and how much was accepted by then. */
  #seen: { day?: TargetDay; range?: RangeView; at?: number } = {}
  readonly #minutes = new Map<string, number>()

  constructor(world: SalonbookitWorld) {
    this.#world = world
  }

  async begin(wanted: DayClass, beliefs: Beliefs): Promise<DayClass | undefined> {
    this.#stretches ??= await this.#open()
    const next = this.#stretches.next(wanted, this.#world.run)
    this.#day = next?.at.day ?? 0
    this.#beliefs = beliefs
    this.#seen = {}
    return next?.day
  }

  looks(): readonly [Attempt, Attempt] {
    return [this.#look('the day', this.#main), this.#range(0)]
  }

  look({ what }: Step): Attempt {
    const lengths: readonly Length[] = [...this.#choices.map(lengthOf), { minutes: 45 }, {}]
    const length = lengths[what % lengths.length] ?? {}
    return this.#look(`a day, ${Object.keys(length).join() || 'no length'}`, length)
  }

  ask({ how }: Step): Attempt {
    return this.#range(how)
  }

  menu(step: Step, time: TimeClass): Bookable | undefined {
    const { who, how } = step
    const { professional } = this.#world
    const choice = this.#choices[how % this.#choices.length] ?? []
    const isSeen = this.#beliefs.latest(JSON.stringify(lengthOf(choice)), this.#day) !== undefined
    const services = isSeen || time !== 'offered' ? choice : (this.#choices[0] ?? [])
    const about = JSON.stringify(lengthOf(services))
    const before = this.#beliefs.latest()
    const minutes = this.#minutes.get(about) ?? 30
    return (
      before && {
        about,
        offers: this.#beliefs.latest(about, this.#day)?.offers ?? [],
        minutes,
        isFree: false,
        closed: this.#closed(step, minutes),
        wrong: how - 4,
        order: (chosen) => {
          const target = { ...chosen, professionals: [professional], free: true }
          const day = dayOf(chosen.start)
          const rest = { overlapping: [], neighbour: undefined, spare: [] }
          const plan = { professional, day, target, ...rest }
          const seen = { ...before, slots: [], label: '' }
          const desk = new SalonbookitDesk(this.#world, { plan, services, seen })
          const body = desk.body(chosen, who % 2)
          return {
            call: { operation: desk.create, body, expects: 'either' },
            judge: (answer) => desk.keep(answer),
          }
        },
      }
    )
  }

  async #open() {
    const world = this.#world
    const { days, today } = await world.base(true)
    const free = days.filter((day) => day.free)
    this.#today = today
    this.#choices = [[world.service]]
    await world.run.step([], async () => {
      const second = await world.second(free.at(-1)?.day ?? today + 1)
      this.#choices = [[world.service], [second], [world.service, second]]
    })
    return new FreeDays(free)
  }

  get #main(): Length {
    return lengthOf(this.#choices[0] ?? [])
  }

  #look(label: string, length: Length): Attempt {
    const [day, { professional }] = [this.#day, this.#world]
    const about = JSON.stringify(length)
    return {
      label: `look at ${label}`,
      call: { ...this.#world.dayCall(day, length), expects: 'success' },
      sight: (answer) => {
        const free = freeOf(readDay(day, answer).slots)
        const offers = free.map((slot) => ({ ...slot, professional }))
        return { answer, about, from: day, to: day, offers }
      },
      judge: (answer) => {
        const view = readDay(day, answer)
        if (view.minutes !== undefined) this.#minutes.set(about, view.minutes)
        if (about === JSON.stringify(this.#main)) this.#agree({ day: view }, answer)
      },
    }
  }

  #range(how: number): Attempt {
    const [from = '', to = ''] = [Math.max(this.#today, this.#day - 1), this.#day + 1].map(
      formatWallDay,
    )
    const ranges = [
      ['no dates', []],
      [
        'some days',
        [
          ['desde', from],
          ['hasta', to],
        ],
      ],
      ['an open end', [['desde', from]]],
    ] as const
    const [label, dates] = ranges[how % 3] ?? ranges[0]
    const operation = this.#world.run.operation('getAvailabilityRange')
    return {
      label: `look at a range, ${label}`,
      call: { operation, query: this.#world.about(dates), expects: 'either' },
      judge: (answer) => this.#agree({ range: readRange(answer) }, answer),
    }
  }

  /** The range and the day say the same of a day, where nothing was booked between the two looks. */
  #agree(seen: { day?: TargetDay; range?: RangeView }, answer: TargetAnswer): void {
    const at = this.#beliefs.accepted.length
    this.#seen = { ...(this.#seen.at === at ? this.#seen : {}), ...seen, at }
    const { day, range } = this.#seen
    const problem = day && range && disagreement(range, day, this.#today)
    if (!problem) return
    this.#beliefs.contradictions.push({
      subject: 'the range and the day disagree',
      expected: `for ${formatWallDay(day.day)} the same in both`,
      actual: problem,
      evidence: [day.answer, range.answer],
      answer,
      byOthers: true,
    })
  }

  /** A time, or a day, that the target itself calls not available. */
  #closed({ who, what }: Step, minutes: number): Bookable['closed'] {
    const { professional } = this.#world
    const { day, range } = this.#seen
    // What is too short a time for a long service may do for a shorter one.
    const taken = day?.slots.filter(({ free, start, end }) => !free && end - start <= minutes) ?? []
    const off = range?.days.filter(({ free, day: one }) => !free && one > this.#today) ?? []
    const [slot, closed] = [taken[what % taken.length], off[what % off.length]]
    if (day && slot && who % 2 === 0) {
      const wrong = { because: 'its time is called not available', against: [day.answer] }
      return { ...slot, professional, wrong }
    }
    if (!range || !closed) return undefined
    const start = closed.day * 1440 + 11 * 60
    const wrong = { because: 'its day is called not available', against: [range.answer] }
    return { start, end: start + minutes, professional, wrong }
  }
}

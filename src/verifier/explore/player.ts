import type { TargetAnswer } from '../../judge/answer.ts'
import { TargetFailure } from '../../judge/failure.ts'
import type { Run } from '../run.ts'
import { NotExercised, RunStopped } from '../stops.ts'
import { Beliefs, type Disagreement, isInTheWay, type Sight, tell } from './beliefs.ts'
import type { Exercised } from './explored.ts'
import { bookingOf } from './book.ts'
import { type Event, hasOrder } from './explanation.ts'
import type { Attempt, Face } from './face.ts'
import { days, groupsOf, type Sequence, type Step, times } from './sequence.ts'

/** What a sequence came to: the contradictions, and all that was answered. */
export interface Played {
  readonly contradictions: readonly Disagreement[]
  readonly answers: readonly TargetAnswer[]
}

/** Plays sequences, each on free time of its own. */
export class Player {
  /** What was really exercised; what never came about is told as well. */
  readonly table = new Map<string, Exercised>(
    [...days.map((day) => `on a day: ${day}`), ...times.map((time) => `book, ${time}`)].map(
      (label) => [label, { times: 0, accepted: 0 }],
    ),
  )
  /** Why no more can be played. */
  stopped: RunStopped | undefined
  /** How often in a row nothing was free. */
  idle = 0
  readonly #run: Run
  readonly #face: Face
  #beliefs = new Beliefs()
  #answers: TargetAnswer[] = []

  constructor(run: Run, face: Face) {
    this.#run = run
    this.#face = face
  }

  async play({ day, steps }: Sequence): Promise<Played> {
    this.#answers = []
    this.#beliefs = new Beliefs()
    try {
      const begun = await this.#face.begin(day, this.#beliefs)
      this.idle = begun ? 0 : this.idle + 1
      if (begun) {
        this.#count(`on a day: ${begun}`, true)
        await this.#perform(this.#face.looks().slice(0, 1))
        for (const group of groupsOf(steps)) {
          await this.#perform(group.flatMap((step) => this.#attempt(step) ?? []))
        }
        for (const look of this.#face.looks()) {
          await this.#perform([look])
        }
      }
    } catch (error) {
      if (error instanceof RunStopped) this.stopped = error
      // What got no answer may have changed something: nothing follows from the rest of the sequence.
      else if (!(error instanceof TargetFailure || error instanceof NotExercised)) throw error
    }
    return { contradictions: this.#beliefs.contradictions, answers: this.#answers }
  }

  #attempt(step: Step): Attempt | undefined {
    const [run, face, beliefs] = [this.#run, this.#face, this.#beliefs]
    if (step.do === 'book') return bookingOf({ run, face, beliefs }, step)
    return step.do === 'look' ? face.look(step) : face.ask(step)
  }

  #count(label: string, isAccepted: boolean): void {
    const { times: before, accepted } = this.table.get(label) ?? { times: 0, accepted: 0 }
    this.table.set(label, { times: before + 1, accepted: accepted + (isAccepted ? 1 : 0) })
  }

  async #perform(attempts: readonly Attempt[]): Promise<void> {
    const isAlone = attempts.length < 2
    const before = this.#beliefs.latest()
    const settled = await Promise.allSettled(attempts.map(({ call }) => this.#run.send(call)))
    const events = attempts.flatMap((attempt, index) => {
      const one = settled[index]
      return one?.status === 'fulfilled' ? this.#take(attempt, one.value, isAlone) : []
    })
    const failed = settled.find((one) => one.status === 'rejected')
    if (failed && !(failed.reason instanceof NotExercised)) throw failed.reason
    const taken = this.#beliefs.accepted
    if (!isAlone && before && !hasOrder(events, { before, taken })) this.#tell(events, before)
    for (const event of events) {
      if ('wish' in event) this.#beliefs.order(event.wish, event.answer, isAlone)
    }
  }

  /** Counts an answer and reads what it shows; what must be understood with others is given back. */
  #take({ label, wish, sight, judge }: Attempt, answer: TargetAnswer, isAlone: boolean): Event[] {
    const accepted = answer.status < 300
    this.#answers.push(answer)
    this.#count(label, accepted)
    if (!isAlone) this.#count('sent at once with others', accepted)
    if (accepted) judge?.(answer)
    if (wish && answer.status < 500) return [{ answer, wish, accepted }]
    if (!sight || !accepted) return []
    // What was seen while something was booked shows either.
    if (!isAlone) return [{ answer, sight: sight(answer) }]
    this.#beliefs.see(sight(answer))
    return []
  }

  /** What was sent at once was answered as no order of the requests could have been. */
  #tell(events: readonly Event[], before: Sight): void {
    const isTwice = events.some((event) =>
      events.some((other) => event !== other && hasBoth(event, other)),
    )
    const answers = events.map(({ answer }) => answer)
    this.#beliefs.contradictions.push({
      subject: isTwice
        ? 'two overlapping bookings sent at once are both accepted'
        : 'the answers to requests sent at once fit no order of them',
      expected: 'answers that the requests could have had one after the other',
      actual: events.map(describe).join('; '),
      evidence: [before.answer, ...answers],
      answer: answers.at(-1) ?? before.answer,
      ...(isTwice ? {} : { byOthers: true as const }),
    })
  }
}

function hasBoth(one: Event, other: Event): boolean {
  if (!('wish' in one && one.accepted && 'wish' in other && other.accepted)) return false
  return isInTheWay(one.wish, other.wish)
}

function describe(event: Event): string {
  if ('sight' in event) return `${event.sight.offers.length} times offered`
  return `${tell(event.wish)} ${event.accepted ? 'accepted' : 'refused'}`
}

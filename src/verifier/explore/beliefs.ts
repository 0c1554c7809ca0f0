import { describeAnswer, type TargetAnswer } from '../../judge/answer.ts'
import { dayOf, formatWall } from '../calendar.ts'
import { overlaps, sample, type Span } from '../slots.ts'

/** A time of one professional; of whoever is free where none is named. */
export interface FreeTime extends Span {
  readonly professional: string | undefined
}

/** What one answer says is free, from one day to another, of everybody or of one. */
export interface Sight {
  readonly answer: TargetAnswer
  /** The question, but for days and professional: only answers to the same one are compared. */
  readonly about: string
  readonly from: number
  readonly to: number
  readonly professional?: string | undefined
  readonly offers: readonly FreeTime[]
}

/** What a booking asks for. */
export interface BookingWish extends FreeTime {
  readonly about: string
  /** What is wrong with it, and the answers that accepting it would contradict, if any. */
  readonly wrong?: { readonly because: string; readonly against?: readonly TargetAnswer[] }
}

/** A wish with what became of it. */
export interface AnsweredWish extends BookingWish {
  readonly answer: TargetAnswer
}

/** Answers that cannot all be true; the last of them contradicts the others. */
export interface Disagreement {
  readonly subject: string
  readonly expected: string
  readonly actual: string
  readonly evidence: readonly TargetAnswer[]
  readonly answer: TargetAnswer
  /** What somebody else books or cancels meanwhile would explain it. */
  readonly byOthers?: true
}

/** A sight, and how much of the sequence was accepted and refused before it. */
interface Seen extends Sight {
  readonly accepted: number
  readonly refused: number
}

/** What the target has answered to a sequence, and what must therefore hold: the model, learnt as it goes. */
export class Beliefs {
  readonly contradictions: Disagreement[] = []
  readonly accepted: AnsweredWish[] = []
  readonly #refused: AnsweredWish[] = []
  readonly #seen: Seen[] = []

  /** The last view of a day that answers the question; of any where none is asked. */
  latest(about?: string, day?: number): Sight | undefined {
    return this.#seen.findLast(
      (sight) =>
        (about === undefined || sight.about === about) &&
        (day === undefined || (sight.from <= day && day <= sight.to)),
    )
  }

  /** An answer that shows what is free. That a booked time is gone is the run's own memory to judge. */
  see(sight: Sight): void {
    for (const wish of this.#refused) {
      this.#compareRefusal(wish, sight)
    }
    for (const earlier of this.#seen) {
      if (earlier.about === sight.about) this.#compare(earlier, sight)
    }
    const [accepted, refused] = [this.accepted.length, this.#refused.length]
    this.#seen.push({ ...sight, accepted, refused })
  }

  /** What became of an order; `alone` where it can have lost to nothing that was under way at once. */
  order(wish: BookingWish, answer: TargetAnswer, alone: boolean): void {
    if (answer.status >= 500) return
    if (answer.status >= 400) {
      this.#refused.push({ ...wish, answer })
      return
    }
    const told = {
      expected: 'a refusal',
      actual: `${tell(wish)}: ${describeAnswer(answer)}`,
      answer,
    }
    const other = alone ? this.accepted.find((held) => isInTheWay(held, wish)) : undefined
    if (other) {
      const subject = 'a booking that overlaps another is accepted'
      const expected = `a refusal, as ${tell(other)} is booked`
      this.contradictions.push({ ...told, subject, expected, evidence: [other.answer] })
    }
    if (wish.wrong?.against) {
      const subject = `a booking is accepted although ${wish.wrong.because}`
      this.contradictions.push({ ...told, subject, evidence: wish.wrong.against })
    }
    this.accepted.push({ ...wish, answer })
  }

  /** What is offered before and after is not refused in between. */
  #compareRefusal(wish: AnsweredWish, sight: Sight): void {
    const { id } = wish.answer.exchange
    const before = this.#seen.findLast(
      (one) => one.about === wish.about && one.answer.exchange.id < id,
    )
    if (!before || offersFor(wish, before).length * offersFor(wish, sight).length === 0) return
    this.contradictions.push({
      subject: 'an offered time is refused',
      expected: `201, as ${tell(wish)} is offered, before and after`,
      actual: describeAnswer(wish.answer),
      evidence: [before.answer, wish.answer],
      answer: wish.answer,
      byOthers: true,
    })
  }

  /** Two answers to one question: what was booked between them is gone, and the rest is as it was. */
  #compare(earlier: Seen, later: Sight): void {
    const booked = this.accepted.slice(earlier.accepted)
    const isCommon = (offer: FreeTime): boolean => covers(earlier, offer) && covers(later, offer)
    const gone = missingOf(earlier.offers.filter(isCommon), later.offers).filter(
      (offer) => !booked.some((held) => mayTake(held, offer)),
    )
    const come = missingOf(later.offers.filter(isCommon), earlier.offers)
    // Times on no grid follow one another in a stretch: a booking in it may move the others of that professional.
    const isMoved = (offer: FreeTime): boolean =>
      booked.some((held) => isNear(held, offer)) && come.some((one) => isNear(one, offer))
    const [lost, found] = [gone, come].map((offers) => offers.filter((one) => !isMoved(one)))
    if (!lost || !found) return
    if (lost.length + found.length === 0) return
    const refused = this.#refused
      .slice(earlier.refused)
      .find((wish) => lost.some((offer) => mayTake(wish, offer)))
    const cause = refused ?? booked[0]
    const subjects = [
      'two answers about the same times disagree',
      'a booking changes what it does not overlap',
    ]
    this.contradictions.push({
      subject: refused
        ? 'a refused booking takes times away'
        : (subjects[booked.length > 0 ? 1 : 0] ?? ''),
      expected: 'the same times, but for those of bookings made between the two answers',
      actual: `no longer offered: ${sample(lost.map(tell)) || 'nothing'}; newly offered: ${sample(found.map(tell)) || 'nothing'}`,
      evidence: [earlier.answer, ...(cause ? [cause.answer] : [])],
      answer: later.answer,
      byOthers: true,
    })
  }
}

/** Beside a booking a salon may need some minutes: nothing is said about times so near to it. */
const buffer = 30

/** Whether an offer may be gone because of a booking. */
export function mayTake({ start, end, professional }: FreeTime, offer: FreeTime): boolean {
  const around = { start: start - buffer, end: end + buffer }
  return (professional ?? offer.professional) === offer.professional && overlaps(offer, around)
}

/** Of one professional, and less than a day apart. */
function isNear(held: FreeTime, offer: FreeTime): boolean {
  const isOne = (held.professional ?? offer.professional) === offer.professional
  return isOne && Math.abs(held.start - offer.start) < 1440
}

export function isInTheWay(held: FreeTime, wish: FreeTime): boolean {
  return (
    held.professional !== undefined &&
    held.professional === wish.professional &&
    overlaps(held, wish)
  )
}

/** What a view offers of exactly what was asked for, where only the time could be a reason to refuse. */
export function offersFor(wish: BookingWish, sight: Sight): readonly FreeTime[] {
  if (wish.wrong || wish.about !== sight.about) return []
  return sight.offers.filter(
    ({ start, end, professional }) =>
      start === wish.start &&
      end === wish.end &&
      (wish.professional ?? professional) === professional,
  )
}

export function covers({ from, to, professional }: Sight, offer: FreeTime): boolean {
  const day = dayOf(offer.start)
  return from <= day && day <= to && (professional ?? offer.professional) === offer.professional
}

export function tell({ start, end, professional }: FreeTime): string {
  return `${formatWall(start)} to ${formatWall(end).slice(11)} with ${professional ?? 'anybody'}`
}

export function missingOf(offers: readonly FreeTime[], others: readonly FreeTime[]): FreeTime[] {
  const known = new Set(others.map(tell))
  return offers.filter((offer) => !known.has(tell(offer)))
}

import type { TargetAnswer } from '../../judge/answer.ts'
import type { Judgement } from '../../judge/check.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'
import { bodyClause, operationClause, propertyClause } from '../../judge/clause.ts'
import { equal } from '../../json/equal.ts'
import { idOf } from '../../json/look.ts'
import { type Fields, objectOf } from '../../json/object.ts'
import { shown } from '../../json/show.ts'
import { parseWall } from '../calendar.ts'
import { type EntityKind, type Sighting, sightingsIn } from './sightings.ts'

/** Two things that the target said, or was told, and that cannot both be true. */
export interface Contradiction {
  readonly check: CheckId
  readonly judgement: Judgement
  /** Both answers, where somebody else may have changed the thing between them. */
  readonly between?: readonly [TargetAnswer, TargetAnswer]
}

interface Fact {
  readonly value: unknown
  readonly answer: TargetAnswer
  /** Set for what was sent, not seen. */
  readonly sent?: true
}

/** All that is known of one thing. */
export interface Known {
  readonly kind: EntityKind
  readonly id: string
  readonly facts: Map<string, Fact>
  /** What was true of it before: a copy made then may still say so. */
  readonly older: Fact[]
  /** The answer that gave it to this run. */
  readonly made?: TargetAnswer
  /** Set when it was deleted or cancelled. */
  gone?: true
}

const madeBy: Readonly<Record<string, EntityKind>> = {
  createClient: 'client',
  createBooking: 'booking',
  createReservation: 'reservation',
}

/** Everything that the target has told a run, by the id of what it is about. */
export class Memory {
  readonly #things = new Map<string, Known>()
  /** Set when a write got no answer: what is found later may be its work. */
  unsure = false
  /** SalonBookIt's today, as its default range begins with it. */
  today: number | undefined
  /** How long a service of SalonBookIt takes, by its id. */
  readonly minutes = new Map<string, number>()

  /** What an answer says that cannot be true together with what was known, which it then joins. */
  see(answer: TargetAnswer): readonly Contradiction[] {
    const told = this.#made(answer)
    this.#changed(answer)
    return [...told, ...sightingsIn(answer).flatMap((sighting) => this.#compare(sighting))]
  }

  known(kind: EntityKind, id: string | undefined): Known | undefined {
    return this.#things.get(`${kind} ${id}`)
  }

  value(kind: EntityKind, id: string | undefined, name: string): unknown {
    return this.known(kind, id)?.facts.get(name)?.value
  }

  /** What this run has made of a kind and not undone. */
  own(kind: EntityKind): readonly Known[] {
    return [...this.#things.values()].filter(
      (thing) => thing.kind === kind && thing.made !== undefined && !thing.gone,
    )
  }

  /** A new thing, and whether its id is new as well. */
  #made(answer: TargetAnswer): Contradiction[] {
    const { operation, call, status, json } = answer
    const kind = madeBy[operation.operationId]
    if (!kind || call.method || status >= 300) return []
    const id = kind === 'reservation' ? idOf(json, 'data', 'id') : idOf(json, 'id')
    if (id === undefined) return []
    const earlier = this.known(kind, id)
    const facts = kind === 'reservation' ? new Map() : factsOf(objectOf(call.body), answer)
    this.#things.set(`${kind} ${id}`, { kind, id, facts, older: [], made: answer })
    if (!earlier) return []
    return [
      {
        check: 'unique_ids',
        judgement: {
          operationId: operation.operationId,
          clause: operationClause(operation),
          kind: 'consistency',
          subject: `two ${kind}s have the same id`,
          expected: `an id of its own for each ${kind}`,
          actual: `${id} was given to an earlier one`,
          evidence: [...(earlier.made ? [earlier.made] : []), answer],
        },
      },
    ]
  }

  #changed(answer: TargetAnswer): void {
    const { operation, call, status } = answer
    const id = call.path?.['id']
    if (status >= 300 || id === undefined) return
    const kind = operation.path.includes('reservas') ? 'reservation' : 'client'
    const thing = this.known(kind, id)
    if (!thing || operation.method === 'GET') return
    if (operation.operationId !== 'replaceClient') {
      thing.gone = true
      return
    }
    thing.older.push(...thing.facts.values())
    thing.facts.clear()
    for (const [name, fact] of factsOf(objectOf(call.body), answer)) {
      thing.facts.set(name, fact)
    }
  }

  #compare(sighting: Sighting): Contradiction[] {
    const { kind, id, fields, within } = sighting
    const known = this.known(kind, id)
    // A copy in a booking of somebody else's may be as old as that.
    if (within !== undefined && !this.known('booking', within)?.made) return []
    if (!known && within !== undefined) return []
    const thing = known ?? { kind, id, facts: new Map<string, Fact>(), older: [] }
    this.#things.set(`${kind} ${id}`, thing)
    return Object.entries(fields).flatMap(([name, value]) => {
      const fact = thing.facts.get(name)
      if (!fact) {
        if (within === undefined) thing.facts.set(name, { value, answer: sighting.answer })
        return []
      }
      if (isSame(name, fact.value, value)) return []
      const wasSo = thing.older.some((old) => isSame(name, old.value, value))
      if (within !== undefined && wasSo) return []
      return [fact.sent ? kept(sighting, { name, fact }) : agree(sighting, { name, fact, thing })]
    })
  }
}

function factsOf(body: Fields, answer: TargetAnswer): Map<string, Fact> {
  return new Map(Object.entries(body).map(([name, value]) => [name, { value, answer, sent: true }]))
}

/** Times in either spelling, and addresses as their receivers compare them. */
function isSame(name: string, one: unknown, other: unknown): boolean {
  if (equal(one, other)) return true
  if (name === 'email') return String(one).toLowerCase() === String(other).toLowerCase()
  const wall = parseWall(one)
  return wall !== undefined && wall === parseWall(other)
}

/** What was sent is read back as something else. */
function kept(sighting: Sighting, { name, fact }: { name: string; fact: Fact }): Contradiction {
  const { operation } = fact.answer
  const { path, answer, fields } = sighting
  const read = propertyClause(answer.operation, answer.status, join(path, name))
  const isOurs = bodyClause(operation, name).provenance === 'inferred'
  const isLeftOut = (fields[name] ?? null) === null
  return {
    check: operation.operationId === 'replaceClient' ? 'client_replaced' : 'keeps_what_was_sent',
    judgement: {
      operationId: operation.operationId,
      clause: read,
      // Where only we think that it can be sent, leaving it out is lawful.
      kind: isOurs && isLeftOut ? 'inferred' : 'consistency',
      subject: `${name} reads back differently`,
      expected: `${name} ${shown(fact.value)}, as it was sent`,
      actual: `${name} ${shown(fields[name])}`,
      evidence: [fact.answer, answer],
    },
  }
}

/** Two answers disagree on one thing. */
function agree(
  sighting: Sighting,
  { name, fact, thing }: { name: string; fact: Fact; thing: Known },
): Contradiction {
  const { kind, id, path, answer, fields } = sighting
  const isOwn = thing.made !== undefined || answer === fact.answer
  return {
    check: 'sightings_agree',
    judgement: {
      operationId: answer.operation.operationId,
      clause: propertyClause(answer.operation, answer.status, join(path, name)),
      kind: 'consistency',
      subject: `${name} of one ${kind} differs from answer to answer`,
      expected: `${name} ${shown(fact.value)} of ${kind} ${id}, as ${fact.answer.operation.operationId} said`,
      actual: `${name} ${shown(fields[name])}`,
      evidence: answer === fact.answer ? [answer] : [fact.answer, answer],
    },
    ...(isOwn ? {} : { between: [fact.answer, answer] }),
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
